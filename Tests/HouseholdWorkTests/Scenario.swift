import CanonicalJSON
import HouseholdWork
import Testing

/// 情形: what has happened so far. Every event that enters has gone through its stored form.
struct Scenario: Scene, Sendable {
    var township = Township()
    private(set) var townshipHistory = TownshipHistory()
    private(set) var histories: [HouseholdID: HouseholdHistory] = [:]
    private(set) var events: [RecordedEvent] = []

    func household(_ id: HouseholdID, before order: RecordedEvent.Order) -> Household {
        histories[id]?.state(before: order) ?? Household(id: id)
    }

    func household(_ id: HouseholdID) -> Household { histories[id]?.state ?? Household(id: id) }

    func history(_ id: HouseholdID) -> HouseholdHistory {
        histories[id] ?? HouseholdHistory(id: id)
    }

    var households: [HouseholdID] { Array(histories.keys) }

    func event(_ sequence: Int) -> RecordedEvent? {
        events.first { $0.stamp.sequence == sequence }
    }

    func owners(ofDocument number: String) -> [MemberID] {
        histories.values.flatMap { history in
            history.state.values.filter {
                $0.key.indicator == WellKnown.memberIdNo && $0.value.text == number
            }.compactMap(\.key.member)
        }.sorted()
    }

    /// FNV-1a, which is no cryptographic hash, but tells the tests' bytes apart.
    func hash(_ bytes: [UInt8]) -> String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(value, radix: 16)
    }

    func random(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) } }

    /// What is left once an act has been decided and recorded; a refusal is an issue.
    func then(_ act: any Act, sourceLocation: SourceLocation = #_sourceLocation) -> Scenario {
        var next = self
        do throws(Refusal) {
            next.record(try act.decided(self), sourceLocation)
        } catch {
            Issue.record(
                "\(type(of: act)) was refused: \(error.rule.id) \(error.message)",
                sourceLocation: sourceLocation)
        }
        return next
    }

    func then(_ acts: [any Act], sourceLocation: SourceLocation = #_sourceLocation) -> Scenario {
        acts.reduce(self) { $0.then($1, sourceLocation: sourceLocation) }
    }

    mutating func record(_ drafts: [Draft], _ sourceLocation: SourceLocation = #_sourceLocation) {
        for draft in drafts {
            guard let event = Stored.readBack(draft.event, sourceLocation) else { continue }
            let stamp = Stamp(
                sequence: events.count + 1, id: "e\(events.count + 1)",
                type: type(of: event).name, subject: draft.subject, time: draft.context.time,
                precision: draft.context.precision, recorded: "2030-04-01T00:00:00.000Z",
                actor: draft.actor, actorRole: draft.actorRole.rawValue,
                recorder: draft.context.recorder, signers: [],
                evidence: draft.context.factual?.evidence ?? [], lateReason: nil,
                factual: draft.factual)
            apply(RecordedEvent(event: event, stamp: stamp))
        }
    }

    mutating func apply(_ event: RecordedEvent) {
        events.append(event)
        if let id = Subject.household(of: event.stamp.subject) {
            histories[id, default: HouseholdHistory(id: id)].append(event)
        } else {
            townshipHistory.append(event)
            township = townshipHistory.state
        }
    }

    /// The same events as they read while the vault is locked: every box closed.
    func locked() -> Scenario {
        var closed = Scenario()
        for recorded in events {
            let payload = Stored.closingBoxes(recorded.event.payload)
            guard let event = Stored.read(payload, as: type(of: recorded.event)) else { continue }
            closed.apply(RecordedEvent(event: event, stamp: recorded.stamp))
        }
        return closed
    }

    func withoutPlan() -> Scenario {
        var other = self
        other.township.plans = []
        return other
    }
}

/// 入账形式: an event's payload as bytes, and back through the catalogue.
enum Stored {
    static func readBack(_ event: any LedgerEvent, _ sourceLocation: SourceLocation)
        -> (any LedgerEvent)?
    {
        let name = type(of: event).name
        guard let type = EventCatalog.type(named: name) else {
            Issue.record("\(name) is not in the catalogue", sourceLocation: sourceLocation)
            return nil
        }
        let again = read(event.payload, as: type)
        #expect(again?.payload == event.payload, "\(name)", sourceLocation: sourceLocation)
        return again
    }

    static func read(_ payload: JSONObject, as type: any LedgerEvent.Type) -> (any LedgerEvent)? {
        do {
            let bytes = JSONValue.object(payload).canonicalBytes()
            return try type.init(payload: try JSONValue(canonical: bytes).objectValue ?? [:])
        } catch {
            Issue.record("\(type.name) can't be read back: \(error)")
            return nil
        }
    }

    static func closingBoxes(_ object: JSONObject) -> JSONObject {
        var closed = JSONObject()
        for (key, value) in object.members {
            if key == "sealed", let owner = value.objectValue?["owner"] {
                closed[key] = .object(["owner": owner, "box": "AAAA"])
            } else {
                closed[key] = closing(value)
            }
        }
        return closed
    }

    private static func closing(_ value: JSONValue) -> JSONValue {
        if let object = value.objectValue { return .object(closingBoxes(object)) }
        if let array = value.arrayValue { return .array(array.map(closing)) }
        return value
    }
}
