import CanonicalJSON
import RuleMarks

@testable import Accountability
@testable import HouseholdWork

/// 台账: the events of a small township, that a test changes and then asks about.
struct Papers {
    struct Entry {
        let name: String
        var subject: String
        var time: String
        var actor: String
        var role = ""
        var payload: JSONObject
        /// The appender's clock, UTC; nil = at once.
        var recorded: String?
        var evidence: [Evidence] = []
        var factual: FactualMark?
        /// Persons whose key signed.
        var signers: [PersonID] = ["P01"]
    }

    var entries: [Entry] = []

    mutating func add(
        _ event: any LedgerEvent.Type, _ subject: String, _ time: String, by actor: String,
        role: String = "", _ payload: JSONObject
    ) {
        entries.append(
            Entry(
                name: event.name, subject: subject, time: time, actor: actor, role: role,
                payload: payload))
    }

    /// Takes events of a type out, of one household or all.
    mutating func drop(_ event: any LedgerEvent.Type, of household: String? = nil) {
        entries.removeAll {
            $0.name == event.name
                && (household == nil || $0.subject == "household/\(household ?? "")")
        }
    }

    /// Annuls entries by their places.
    mutating func annul(_ places: [Int], by annuller: String, approver: String? = nil) {
        for place in places {
            var payload: JSONObject = [
                "targetId": .string("e\(place)"), "targetSequence": .number(place),
                "targetType": .string(entries[place].name), "kind": "mistyped", "reason": "录错",
            ]
            if let approver { payload["approver"] = .string(approver) }
            add(
                RecordAnnulled.self, entries[place].subject, "2031-05-29 09:00", by: annuller,
                payload)
        }
    }

    func places(_ event: any LedgerEvent.Type, of household: String? = nil) -> [Int] {
        entries.indices.filter { index in
            entries[index].name == event.name
                && (household.map { entries[index].subject == "household/\($0)" } ?? true)
        }
    }

    /// Lets a change run over the events of a type.
    mutating func change(
        _ event: any LedgerEvent.Type, of household: String? = nil, _ body: (inout Entry) -> Void
    ) {
        for index in entries.indices where entries[index].name == event.name {
            let isMeant = household.map { entries[index].subject == "household/\($0)" } ?? true
            if isMeant { body(&entries[index]) }
        }
    }

    func record(asOf day: String = "2031-06-30") throws -> Record {
        let moment = Moment.end(of: try require(Day(day)))
        var township = TownshipHistory()
        var events: [HouseholdID: [RecordedEvent]] = [:]
        for (sequence, entry) in entries.enumerated() {
            let event = try require(try EventCatalog.event(entry.name, data: entry.payload))
            let recorded = RecordedEvent(event: event, stamp: try stamp(entry, sequence))
            if let id = Subject.household(of: entry.subject) {
                events[id, default: []].append(recorded)
            } else {
                township.append(recorded)
            }
        }
        let plan = try require(township.state.configuration)
        let households = events.map { id, list in
            fold(id, list.filter { $0.order.time <= moment }, plan)
        }
        return try require(Record(households: households, township: township.state, asOf: moment))
    }

    func recorded(of household: HouseholdID) throws -> [RecordedEvent] {
        try entries.enumerated().filter { $0.element.subject == "household/\(household)" }.map {
            let type = try require(EventCatalog.type(named: $0.element.name))
            return RecordedEvent(
                event: try type.init(payload: $0.element.payload),
                stamp: try stamp($0.element, $0.offset))
        }
    }

    /// Every finding, or those of one rule; what the rules asked about said is noted.
    func findings(_ rule: Rule? = nil, asOf day: String = "2031-06-30") throws -> [Finding] {
        let findings = FindingCatalog.all(try record(asOf: day))
            .filter { rule == nil || $0.rule == rule }
        let fired = Set(findings.map(\.rule.id))
        for asked in rule.map({ [$0] }) ?? Rule.findings {
            RuleLog.note(asked.id, fired: fired.contains(asked.id))
        }
        if rule == nil || rule == .subsidyDiffers {
            RuleLog.note("C42", fired: fired.contains(Rule.subsidyDiffers.id))
        }
        if rule == nil || rule == .tableDoubt {
            let checks = Set(
                findings.filter { $0.rule == .tableDoubt }.map { String($0.message.prefix(3)) })
            for check in Rule.doubtChecks + Rule.bothChecks where check.id != "C42" {
                RuleLog.note(check.id, fired: checks.contains(check.id))
            }
        }
        return findings
    }

    /// Finalizing notes which items had changed by then.
    private func fold(
        _ id: HouseholdID, _ events: [RecordedEvent], _ plan: PlanConfiguration
    ) -> Household {
        var history = HouseholdHistory(id: id)
        for recorded in events.sorted(by: { $0.order < $1.order }) {
            guard let table = recorded.event as? TableFinalized else {
                history.append(recorded)
                continue
            }
            let now = TableContent(history.state.values, plan)
            let event = TableFinalized(
                visit: table.visit, registrant: table.registrant, version: table.version,
                tableNumber: nil, digest: table.digest,
                changed: now.changed(from: history.state.printed), salts: [:])
            history.append(RecordedEvent(event: event, stamp: recorded.stamp))
        }
        return history.state
    }

    /// Times are `2031-05-08 09:00`, or only a day.
    private func stamp(_ entry: Entry, _ sequence: Int) throws -> Stamp {
        let hasClock = entry.time.utf8.count > 10
        let clock = hasClock ? entry.time.dropFirst(11) : "00:00"
        let time = try require(Moment("\(entry.time.prefix(10))T\(clock):00+08:00"))
        let atOnce = Moment(seconds: time.seconds - Moment.offsetSeconds + 60).text
        return Stamp(
            sequence: sequence, id: "e\(sequence)", type: entry.name, subject: entry.subject,
            time: time,
            precision: hasClock ? .minute : .day,
            recorded: entry.recorded ?? atOnce.prefix(19) + ".000Z", actor: entry.actor,
            actorRole: entry.role, recorder: "P01", signers: entry.signers,
            evidence: entry.evidence,
            lateReason: nil, factual: entry.factual)
    }
}
