import GRDB
import HouseholdWork
import Ledger
import Projections
import Testing

private struct NothingToAnnul: Error {}

@Suite("Annulments")
struct AnnulmentTests {
    /// The last event of a kind of subject that may be annulled by whoever did it.
    private func annulment(in town: TestTown, ofHousehold: Bool) throws -> AnnulRecord {
        let ledger = try town.open()
        for sequence in (0..<ledger.size).reversed() {
            guard let event = try ledger.event(sequence),
                (Subject.household(of: event.stamp.subject) != nil) == ofHousehold
            else { continue }
            let act = AnnulRecord(
                context: TestWork.at(25), target: sequence, kind: .mistyped,
                reason: FreeText("录错"), annuller: event.stamp.actor, approver: nil)
            if (try? town.decide(act)) != nil { return act }
        }
        throw NothingToAnnul()
    }

    @Test("are folded in steps to the same rows as from nothing", arguments: [true, false])
    func foldsInStepsAsFromNothing(ofHousehold: Bool) throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        let before = try projector.dump()
        let act = try annulment(in: town, ofHousehold: ofHousehold)
        try town.enter([act])
        let later = try town.projector()
        guard case .caughtUp = try later.catchUp() else {
            Issue.record("not caught up")
            return
        }
        let stepped = try later.dump()
        #expect(stepped?.rows != before?.rows)
        try later.rebuild()
        let rebuilt = try later.dump()
        #expect(stepped?.rows == rebuilt?.rows)
        guard case .equal = try ProjectionCheck(try town.open()).run() else {
            Issue.record("the tables differ from the log")
            return
        }
    }

    @Test("hold for what is decided after a new opening, and only once")
    func holdForLaterDecisions() throws {
        let town = try TestWork.town()
        let act = try annulment(in: town, ofHousehold: true)
        try town.enter([act])
        #expect(throws: Refusal.self) { try town.decide(act) }
        let ledger = try town.open()
        var state = WorkState()
        try ledger.forEachEvent { state.apply($0) }
        let target = try #require(try ledger.event(act.target)).stamp
        let annulment = state.annulment(ofID: target.id, subject: target.subject)
        #expect(annulment?.stamp.sequence == ledger.size - 1)
        var earlier = WorkState()
        try ledger.forEachEvent(through: ledger.size - 2) { earlier.apply($0) }
        #expect(earlier.annulment(ofID: target.id, subject: target.subject) == nil)
    }
}
