import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Verify: the end of the log, and its files [FORMAT.md §1, §6]")
struct VerifyTailTests {
    /// The town with its last commit (line 9) not yet under the checkpoint.
    private func town() throws -> Town {
        var town = try Town()
        town.made.checkpointNote = town.made.checkpoint(size: 9)
        return town
    }

    @Test("lines that no checkpoint covers are checked and counted")
    func uncovered() throws {
        var town = try town()
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.linesUncovered == 1)
        #expect(report.signatures == 6)
        #expect(report.notChecked.contains { $0.what == "uncoveredLines" })
        try town.editEvent(of: 9)
        #expect(try town.made.verify().codes == ["signatureWrong@9"])
    }

    @Test("a preallocated end is no part of the log")
    func preallocated() throws {
        var town = try Town()
        town.made.tail = [UInt8](repeating: 0, count: 5_000)
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.tornBytes == 0)
        #expect(report.events == 10)
    }

    @Test("a line cut by a crash is torn, with NULs behind it or not")
    func cutLine() throws {
        for padding in [0, 300] {
            var town = try town()
            town.made.tail = Array("{\"after\":10".utf8) + [UInt8](repeating: 0, count: padding)
            let report = try town.made.verify()
            #expect(report.codes == [])
            #expect(report.tornBytes == 11)
            #expect(report.events == 10)
            #expect(report.notChecked.contains { $0.what == "tornBytes" })
        }
    }

    @Test("a commit without its end is torn as a whole")
    func openCommit() throws {
        var town = try town()
        town.made.commit(
            [
                Town.event(10, household: "D", version: 0, by: town.second),
                Town.event(11, household: "D", version: 1, by: town.second),
            ], by: [town.second])
        town.made.lines.removeLast()
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.tornBytes == town.made.bytes[10].count + 1)
        #expect(report.events == 10)
        #expect(report.commits == 6)
        #expect(report.linesUncovered == 1)
    }

    @Test("whole lines behind the tear are torn too, unless one says that more was synced")
    func linesBehind() throws {
        for after in [10, 11] {
            var town = try town()
            town.addHousehold("D", by: town.second)
            town.made.commit(
                [Town.event(11, household: "E", version: 0, by: town.second)],
                by: [town.second], after: after)
            town.made.lines[11].raw = town.made.bytes[11]
            let damaged = town.made.bytes[10].dropLast(7)
            town.made.lines[10].raw = Array(damaged)
            let report = try town.made.verify()
            if after == 10 {
                #expect(report.codes == [])
                #expect(report.events == 10)
                #expect(report.tornBytes == damaged.count + town.made.bytes[11].count + 2)
            } else {
                #expect(report.verdict == .failed)
                #expect(report.firstFault?.sequence == 10)
            }
        }
    }

    @Test("a tear below the checkpoint is damage")
    func tearBelowTheCheckpoint() throws {
        var town = try Town()
        let last = town.made.bytes[9]
        town.made.checkpointNote = town.made.checkpoint()
        town.made.lines.removeLast()
        town.made.tail = Array(last)
        let report = try town.made.verify()
        #expect(report.codes == ["strayBytes@9", "cutShort@9"])
        #expect(report.events == 9)
    }

    @Test("a forged commit can't hide its bad signature behind a torn line")
    func hiddenBehindTear() throws {
        var town = try town()
        let original = town.made.leaves[9]
        town.addHousehold("D", by: town.second)
        try town.editEvent(of: 9)
        town.made.lines[10].previous = original
        let report = try town.made.verify()
        #expect(report.codes == ["signatureWrong@9"])
        #expect(report.tornBytes > 0)
    }

    @Test("nor behind more garbage than is listed")
    func hiddenBehindGarbage() throws {
        var town = try town()
        try town.editEvent(of: 9)
        town.made.tail = [UInt8](repeating: 0x0A, count: 12_000)
        let report = try town.made.verify()
        #expect(report.codes == ["signatureWrong@9"])
        #expect(report.tornBytes == 12_000)
    }

    @Test("a log over several files; a file that isn't full, a tail in a full one")
    func severalFiles() throws {
        var town = try Town()
        town.made.linesPerFile = 4
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.files == 3)
        #expect(report.events == 10)

        let files = town.made.disk.files
        let second = try #require(files["/ledger/log/000001.jsonl"])
        let third = try #require(files["/ledger/log/000002.jsonl"])
        let split = try #require(third.firstIndex(of: 0x0A)) + 1
        town.made.others = [
            "/ledger/log/000001.jsonl": second + third[..<split],
            "/ledger/log/000002.jsonl": Array(third[split...]),
        ]
        #expect(try town.made.verify().codes == ["sequenceGap@9"])
        #expect(try town.made.verify(.without(.files)).codes == [])
        town.made.others = ["/ledger/log/000001.jsonl": second + [0, 0]]
        #expect(try town.made.verify().codes == ["strayBytes@-"])
    }

    @Test("where a fault stands: file, line of the file and byte")
    func places() throws {
        var town = try Town()
        town.made.linesPerFile = 4
        town.made.lines[9].raw = [0x7B, 0x20] + town.made.bytes[9].dropFirst()
        let fault = try #require(try town.made.verify().firstFault)
        #expect(fault.file == "log/000002.jsonl")
        #expect(fault.lineNumber == 2)
        #expect(fault.offset == town.made.bytes[8].count + 1)
    }

    @Test("an empty log with no checkpoint has no fault; a missing folder is an error")
    func nothing() throws {
        let folder = LedgerFolder("/ledger")
        let empty = MemoryDisk(files: ["/ledger/log/000000.jsonl": []])
        let report = try LogVerifier(folder: folder, disk: empty).verify()
        #expect(report.codes == [])
        #expect(report.events == 0)
        #expect(throws: LogError.noLog(path: "/ledger/log")) {
            try LogVerifier(folder: folder, disk: MemoryDisk(files: [:])).verify()
        }
    }

    @Test("garbage is listed up to a limit, and the rest is counted")
    func garbage() throws {
        let folder = LedgerFolder("/ledger")
        let bytes = [UInt8](repeating: 0x0A, count: 12_000)
        let disk = MemoryDisk(files: [
            "/ledger/log/000000.jsonl": bytes, "/ledger/checkpoint": try Vector.bytes("checkpoint"),
        ])
        let report = try LogVerifier(folder: folder, disk: disk).verify()
        #expect(report.verdict == .failed)
        #expect((10_000..<10_010).contains(report.faults.count))
        #expect(report.faultsOmitted >= 2_000)
        #expect(report.firstFault?.sequence == 0)
    }
}
