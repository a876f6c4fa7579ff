import HouseholdWork
import Ledger
import Projections
import Testing

@Suite("Rows altered by hand")
struct TamperingTests {
    private static let alterations = [
        "UPDATE household SET category = '无', finalized_version = NULL",
        "DELETE FROM visit_participant", "DELETE FROM person",
        "UPDATE role SET to_day = '2000-01-01'",
        "UPDATE indicator_value SET value = '1' WHERE state = 'clear'",
        "UPDATE event SET type = 'x'", "DELETE FROM event_subject",
        "UPDATE signature SET signer = 'G1'",
    ]

    @Test("change no decision", arguments: alterations)
    func changesNoDecision(sql: String) throws {
        let town = try TestTown()
        try town.enter(try TestWork.registry() + TestWork.enrolments() + TestWork.visits())
        try town.enter([TestWork.signing(.contact, TestWork.contact)])
        try town.projector().catchUp()
        try Doctor.execute(sql, town)
        let drafts = try town.decide(TestWork.signing(.cadre, TestWork.cadre))
        #expect(drafts.map(\.actor) == [TestWork.cadre])
        let refusal = #expect(throws: Refusal.self) {
            try town.decide(TestWork.signing(.cadre, TestWork.contact))
        }
        #expect(refusal?.rule.id == Rule.twoParties.id)
    }

    @Test("are named by the check, whichever table they are in", arguments: alterations)
    func areNamed(sql: String) throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        let check = ProjectionCheck(try town.open())
        #expect(try check.run() == .equal(size: try town.open().size))
        try Doctor.execute(sql, town)
        guard case .differs(let stored, let computed) = try check.run() else {
            Issue.record("the alteration was not found")
            return
        }
        #expect(stored != nil || computed != nil)
        try projector.rebuild()
        #expect(try check.run() == .equal(size: try town.open().size))
    }

    @Test("a check without tables, and with those of another log, says so")
    func checksWhatIsThere() throws {
        let town = try TestWork.town()
        let check = ProjectionCheck(try town.open())
        #expect(try check.run() == .missing)
        try town.projector().catchUp()
        try Doctor.execute("UPDATE head SET leaf = 'x'", town)
        #expect(try check.run() == .otherLog)
    }
}
