import CryptoSuites
import TransparencyLog
import Testing

@testable import EventLog

@Suite("Verify: the golden vector [FORMAT.md §9, §10]")
struct VerifyVectorTests {
    private let folder = LedgerFolder("/ledger")

    private func disk(log: [UInt8]? = nil, checkpoint: [UInt8]? = nil) throws -> MemoryDisk {
        MemoryDisk(files: [
            "/ledger/log/000000.jsonl": try log ?? Vector.bytes("log/000000.jsonl"),
            "/ledger/checkpoint": try checkpoint ?? Vector.bytes("checkpoint"),
        ])
    }

    private func verify(
        _ disk: MemoryDisk, _ demands: VerifyDemands = VerifyDemands()
    ) throws -> VerifyReport {
        try LogVerifier(folder: folder, disk: disk).verify(demands)
    }

    /// A checkpoint of the first two lines, as somebody may have kept it.
    private func older() throws -> OlderCheckpoint {
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        var frontier = TreeFrontier()
        for line in try Vector.lines().prefix(2) { frontier.append(hasher.leaf(line), hasher) }
        let note = Checkpoint.sign(
            origin: Vector.origin, size: 2, root: frontier.root(hasher),
            key: try Vector.logKey().1)
        return OlderCheckpoint(label: "旧检查点", note: note)
    }

    @Test("alone it passes on conditions, and these are named")
    func conditional() throws {
        let report = try verify(disk())
        #expect(report.codes == [])
        #expect(report.verdict == .conditional)
        #expect(report.origin == Vector.origin)
        #expect(report.suite == "sha256-ed25519")
        #expect(report.name == "样例镇")
        #expect(report.events == 3)
        #expect(report.commits == 2)
        #expect(report.signatures == 2)
        #expect(report.files == 1)
        #expect(
            report.identity?.hex
                == "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223")
        #expect(report.tally.boxes == ["eb13de865e83cc05e1251c634ffd38e6": 1])
        #expect(report.erasedBoxes == 0)
        #expect(report.keys.map(\.key.shortName) == ["P0001+b079ba2b", "P0002+90ed92ad"])
        #expect(report.keys.map(\.isKeeper) == [true, false])
        let checkpoint = try #require(report.checkpoint)
        #expect(checkpoint.checkpoint.size == 3)
        #expect(checkpoint.isPinned == false)
        #expect(report.notChecked.map(\.what) == ["logKey", "rollback", "schemas", "boxes"])
        #expect(report.tornBytes == 0)
        #expect(report.linesUncovered == 0)
    }

    @Test("with its key trusted and an older checkpoint it passes")
    func passes() throws {
        let key = try Vector.logKey().0
        let report = try verify(
            disk(), VerifyDemands(trust: [key], checkpoints: [older()]))
        #expect(report.codes == [])
        #expect(report.verdict == .passed)
        let checkpoint = try #require(report.checkpoint)
        #expect(checkpoint.isPinned)
        #expect(checkpoint.older?.size == 2)
        #expect(checkpoint.older?.source == .file)
        // Neither alone is enough.
        #expect(try verify(disk(), VerifyDemands(trust: [key])).verdict == .conditional)
        #expect(try verify(disk(), VerifyDemands(checkpoints: [older()])).verdict == .conditional)
    }

    @Test("every bit of the log flipped is found, and in its own line")
    func flipsOfTheLog() throws {
        let log = try Vector.bytes("log/000000.jsonl")
        let checkpoint = try Vector.bytes("checkpoint")
        var starts: [Int] = [0]
        for (index, byte) in log.enumerated() where byte == 0x0A { starts.append(index + 1) }
        for index in log.indices {
            let line = starts.lastIndex { $0 <= index } ?? 0
            for bit in 0..<8 {
                var flipped = log
                flipped[index] ^= 1 << bit
                let report = try verify(disk(log: flipped, checkpoint: checkpoint))
                let first = report.firstFault?.sequence
                guard report.verdict != .failed || first != line else { continue }
                Issue.record("byte \(index) bit \(bit) of line \(line): \(report.codes)")
            }
        }
    }

    @Test("every bit of the checkpoint flipped is found")
    func flipsOfTheCheckpoint() throws {
        let checkpoint = try Vector.bytes("checkpoint")
        for index in checkpoint.indices {
            for bit in 0..<8 {
                var flipped = checkpoint
                flipped[index] ^= 1 << bit
                let report = try verify(disk(checkpoint: flipped))
                guard report.verdict != .failed else { continue }
                Issue.record("byte \(index) bit \(bit): \(report.codes)")
            }
        }
    }

    @Test("a bundle's log without its checkpoint isn't enough")
    func withoutCheckpoint() throws {
        let log = try Vector.bytes("log/000000.jsonl")
        let disk = MemoryDisk(files: ["/ledger/log/000000.jsonl": log])
        let report = try verify(disk)
        #expect(report.codes == ["cutShort@-"])
        #expect(try verify(disk, .without(.root)).verdict == .conditional)
    }
}
