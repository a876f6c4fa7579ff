import CryptoSuites
import EventLog
import HouseholdWork

/// 裁决所见: what acts are decided on, replayed from the log's own bytes and kept up with what has
/// been entered since.
package final class LedgerScene: Scene {
    private let ledger: ReadableLedger
    private var index: MemoryIndex
    private var state = WorkState()
    /// Replay that failed: then nothing may be decided. Read after each decision.
    package private(set) var failure: (any Error)?

    init(_ ledger: ReadableLedger) throws {
        self.ledger = ledger
        index = try MemoryIndex(scanning: ledger.reader)
        for subject in index.subjects() where Subject.household(of: subject) == nil {
            for event in try ledger.replay(subject, index) { state.apply(event) }
        }
    }

    package var township: Township { state.township }
    package var townshipHistory: TownshipHistory { state.townshipHistory }

    package var households: [HouseholdID] { index.subjects().compactMap(Subject.household) }

    package func event(_ sequence: Int) -> RecordedEvent? {
        guard (0..<ledger.size).contains(sequence) else { return state.event(sequence) }
        do {
            return try ledger.event(sequence)
        } catch {
            failure = failure ?? error
            return nil
        }
    }

    /// What has been replayed so far: the township, and the households that were asked for.
    package var replayed: WorkState { state }

    /// 镇代码, when something was entered under it.
    package var townshipCode: String? {
        index.subjects().filter { $0.hasPrefix(Self.townshipPrefix) }.min()
            .map { String($0.dropFirst(Self.townshipPrefix.count)) }
    }

    private static let townshipPrefix = Subject.township("")

    package func household(_ id: HouseholdID) -> Household { history(id).state }

    package func household(_ id: HouseholdID, before order: RecordedEvent.Order) -> Household {
        history(id).state(before: order)
    }

    package func history(_ id: HouseholdID) -> HouseholdHistory {
        if !state.hasHistory(id) {
            var history = HouseholdHistory(id: id)
            do {
                for event in try ledger.replay(Subject.household(id), index) {
                    history.append(event)
                }
            } catch {
                failure = failure ?? error
            }
            state.setHistory(history)
        }
        return state.history(id)
    }

    package func owners(ofDocument number: String) -> [MemberID] {
        do {
            let owners = try ledger.vault?.owners(ofDocument: number) ?? []
            return owners.compactMap { owner in
                owner.hasPrefix("member/") ? String(owner.dropFirst("member/".count)) : nil
            }
        } catch {
            failure = failure ?? error
            return []
        }
    }

    package func hash(_ bytes: [UInt8]) -> String { ledger.identity.suite.hash(bytes).hex }

    package func random(_ count: Int) -> [UInt8] { ledger.environment.random.bytes(count) }

    package func sequence(ofID id: String) -> Int? { index.sequence(ofID: id) }

    /// The lines that destroy data keys.
    var erasures: [Int] { index.erasures }

    func sequences(of subject: String) -> [Int] { index.sequences(of: subject) }

    /// Subjects under which keys are enrolled and revoked.
    func keySubjects() -> [String] {
        index.subjects().filter { $0.hasPrefix("person/") || $0 == OwnEvent.subject }
    }

    func subjectVersion(_ subject: String) -> Int { index.count(of: subject) }

    /// Takes in an event that is about to be written: what follows is decided on it.
    func take(_ event: RecordedEvent) {
        if let id = Subject.household(of: event.stamp.subject) { _ = history(id) }
        index.append(event.stamp.sequence, subject: event.stamp.subject, id: event.stamp.id)
        state.apply(event)
    }

    func take(ownEvent sequence: Int, subject: String, id: String) {
        index.append(sequence, subject: subject, id: id)
    }
}
