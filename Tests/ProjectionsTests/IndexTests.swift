import EventLog
import Foundation
import HouseholdWork
import Ledger
import Projections
import Testing

@Suite("The subject index")
struct IndexTests {
    @Test("says what a scan of the log says")
    func equalsScan() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let ledger = try town.open()
        let index = try #require(try SQLiteIndex(ledger))
        let scan = try MemoryIndex(scanning: ledger.reader)
        #expect(index.size == scan.size)
        #expect(try index.subjects().sorted() == scan.subjects().sorted())
        for subject in scan.subjects() {
            #expect(try index.sequences(of: subject) == scan.sequences(of: subject))
        }
        for sequence in 0..<ledger.size {
            let id = try ledger.line(sequence).id
            #expect(try index.sequence(ofID: id) == sequence)
        }
        #expect(try index.sequence(ofID: "nobody") == nil)
        let mentions = try index.mentions(of: "household/H1")
        #expect(mentions.count == scan.sequences(of: "household/H1").count + 1)
    }

    @Test("is none while the tables are missing, behind or of another log")
    func isNoneWhenBehind() throws {
        let town = try TestTown()
        #expect(try SQLiteIndex(town.open()) == nil)
        try town.projector().catchUp()
        #expect(try SQLiteIndex(town.open()) != nil)
        try town.enter(try TestWork.registry())
        #expect(try SQLiteIndex(town.open()) == nil)
        try town.projector().catchUp()
        try Doctor.execute("UPDATE head SET leaf = 'x'", town)
        #expect(try SQLiteIndex(town.open()) == nil)
    }

    @Test("is read in a folder where nothing may be written")
    func readsReadOnlyFolder() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: town.folder.state)
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: town.folder.path)
        defer {
            try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: town.folder.path)
        }
        let index = try #require(try SQLiteIndex(town.open(withVault: false)))
        #expect(try !index.sequences(of: "household/H1").isEmpty)
        let names = try files.contentsOfDirectory(atPath: town.folder.path)
        #expect(names.filter { $0.hasPrefix("state") } == ["state.sqlite"])
    }

    @Test("doctored, it stops a replay and steers none")
    func stopsWhenDoctored() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let ledger = try town.open()
        let honest = try ledger.replay("household/H1", MemoryIndex(scanning: ledger.reader))
        #expect(
            try ledger.replay("household/H1", try #require(try SQLiteIndex(ledger))).count
                == honest.count)
        try Doctor.execute(
            """
            DELETE FROM event_subject WHERE sequence =
                (SELECT min(sequence) FROM event_subject WHERE subject = 'household/H1')
            """, town)
        let doctored = try #require(try SQLiteIndex(ledger))
        #expect(throws: LedgerError.self) { try ledger.replay("household/H1", doctored) }
    }

    @Test("without one of its tables, says so as an error of the projections")
    func wrapsWhatSQLiteSays() throws {
        let town = try TestWork.town()
        try town.projector().catchUp()
        let index = try #require(try SQLiteIndex(town.open()))
        try Doctor.execute("DROP TABLE event_subject", town)
        #expect(throws: ProjectionError.storage(code: 1)) { try index.subjects() }
        #expect(throws: ProjectionError.storage(code: 1)) {
            try ProjectionCheck(town.open()).run()
        }
        #expect(throws: ProjectionError.storage(code: 1)) { try town.projector().dump() }
    }
}
