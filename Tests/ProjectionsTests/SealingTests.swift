import CanonicalJSON
import Foundation
import HouseholdWork
import Ledger
import Projections
import Testing

@Suite("Sealed values in the tables")
struct SealingTests {
    private func stateBytes(_ town: TestTown) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: town.folder.state))
    }

    /// Whether the file's bytes, free pages included, hold one of the texts' first 200 characters.
    private func holdsAny(_ texts: [String], _ town: TestTown) throws -> Bool {
        let bytes = try stateBytes(town)
        return texts.contains { bytes.range(of: Data($0.utf8.prefix(200))) != nil }
    }

    @Test("none stands in clear; what is not sealed is found by the same search")
    func hidesSealedValues() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let bytes = try stateBytes(town)
        for secret in TestWork.secrets {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
        }
        #expect(bytes.range(of: Data("干部C1".utf8)) != nil)
        #expect(bytes.range(of: Data("7350".utf8)) != nil)
    }

    @Test("every box is the log's own, and a value's place leads to it")
    func copiesBoxes() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let ledger = try town.open()
        var boxes = 0
        for sequence in 0..<ledger.size {
            let data = try ledger.line(sequence).event["data"]?.objectValue ?? [:]
            let text = String(decoding: data.canonicalBytes(), as: UTF8.self)
            let rows = try Doctor.rows("SELECT box FROM box WHERE sequence = \(sequence)", town)
            #expect(rows.count == Sealer.inventory(of: data).boxes.count)
            #expect(rows.allSatisfy { text.contains("\"box\":\"\($0)\"") })
            boxes += rows.count
        }
        #expect(boxes > 10)
        let lost = """
            SELECT count(*) FROM indicator_value AS v WHERE box_sequence IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM box WHERE sequence = v.box_sequence
                AND pointer = v.box_pointer)
            """
        #expect(try Doctor.rows(lost, town) == ["0"])
        let place = try Doctor.rows(
            """
            SELECT box_sequence, box_pointer, box_field FROM indicator_value
            WHERE household = 'H1' AND indicator = 'income.wage' AND source = 'national'
            """, town
        ).first?.split(separator: " ").map(String.init)
        let found = try #require(place)
        let line = try ledger.line(try #require(Int(found[0])))
        let fields = line.data["sealed"]?.objectValue?["fields"]?.objectValue
        #expect(found[1] == "/data/sealed")
        #expect(fields?[found[2]]?.integerValue == 1_234_567)
    }

    @Test("with the vault locked there are no tags, and that is said; open, they come")
    func worksWithoutVault() throws {
        let town = try TestWork.town()
        let locked = try town.projector(withVault: false)
        #expect(try locked.catchUp() == .rebuilt(.missing))
        let tags = "SELECT count(*) FROM indicator_value WHERE tag NOT NULL"
        let phones = "SELECT count(*) FROM person WHERE phone_tag NOT NULL"
        #expect(try Doctor.rows(tags, town) == ["0"])
        #expect(try Doctor.rows(phones, town) == ["0"])
        #expect(
            try Doctor.rows("SELECT what FROM not_computed WHERE subject = 'household/H1'", town)
                == ["finding", "income.total", "tag"])
        #expect(
            try Doctor.rows(
                "SELECT count(*) FROM indicator_value WHERE indicator = 'income.total' "
                    + "AND source = 'table'", town) == ["0"])
        #expect(try ProjectionCheck(town.open(withVault: false)).run() != .vaultDiffers)
        #expect(try ProjectionCheck(town.open()).run() == .vaultDiffers)
        #expect(try town.projector().catchUp() == .rebuilt(.vaultOpened))
        #expect(try Doctor.rows("SELECT count(*) FROM not_computed", town) == ["0"])
        #expect(try Doctor.rows(tags, town) != ["0"])
        #expect(try Doctor.rows(phones, town) == ["1"])
        #expect(try locked.catchUp() == .current)
    }

    @Test("locked, tables with tags are not taken further")
    func refusesToMix() throws {
        let town = try TestTown()
        try town.enter(try TestWork.registry() + TestWork.enrolments() + TestWork.visits())
        try town.projector().catchUp()
        let before = try stateBytes(town)
        try town.enter([TestWork.signing(.household, TestWork.head)])
        #expect(try town.projector(withVault: false).catchUp() == .needsVault)
        #expect(try stateBytes(town) == before)
    }

    @Test("an erasure takes the boxes and what was derived from them")
    func erases() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        let key = try #require(
            try town.open().vault?.existingDataKey(owner: "member/" + TestWork.head))
        let count = "SELECT count(*) FROM box WHERE key = '\(key.id)'"
        let boxes = try Doctor.rows("SELECT box FROM box WHERE key = '\(key.id)'", town)
        #expect(try !boxes.isEmpty && holdsAny(boxes, town))
        try town.enter([TestWork.erasing([key.id])])
        // Only the event is entered; whoever opens the ledger next destroys the key.
        #expect(try town.open().vault?.existingDataKey(owner: "member/" + TestWork.head) != nil)
        #expect(try town.finishedErasures() == 1)
        #expect(try town.open().vault?.existingDataKey(owner: "member/" + TestWork.head) == nil)
        #expect(try town.finishedErasures() == 0)
        let after = try town.projector()
        guard case .caughtUp = try after.catchUp() else {
            Issue.record("an erasure is folded like any line")
            return
        }
        #expect(try Doctor.rows(count, town) == ["0"])
        #expect(try !holdsAny(boxes, town))
        #expect(
            try Doctor.rows(
                "SELECT count(*) FROM indicator_value WHERE member = 'H1-1' AND state = 'sealed'",
                town) == ["0"])
        let stepped = try after.dump()
        try after.rebuild()
        #expect(try after.dump()?.rows == stepped?.rows)
    }

    @Test("erased in one go: the event is durable, the key is gone, other keys still open")
    func erasesAtOnce() throws {
        let town = try TestWork.town()
        let owners = ["member/" + TestWork.head, "member/" + TestWork.spouse, "member/none"]
        let place = try town.erase(owners: owners) { TestWork.erasing($0) }
        let ledger = try town.open()
        #expect(ledger.size == place + 1)
        let event = try #require(try ledger.event(place)?.event as? PersonalErased)
        #expect(event.keys.count == 2)
        for owner in owners { #expect(try ledger.vault?.existingDataKey(owner: owner) == nil) }
        #expect(try ledger.vault?.existingDataKey(owner: "household/H1") != nil)
        #expect(try town.finishedErasures() == 0)
    }
}
