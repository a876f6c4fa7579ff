import CanonicalJSON
import CryptoSuites
import Foundation
import Testing
import TransparencyLog

@testable import EventLog

@Suite("The log's writer [FORMAT.md §2, §6]")
struct LogWriterTests {
    @Test("writes the golden vector byte for byte, and the reader reads it back")
    func writesTheVector() throws {
        let world = try World(linesPerFile: LedgerFolder.linesPerFile)
        let lines = try Vector.lines()
        let events = try lines.map { Array($0[try scanned($0).event]) }
        let writer = try world.create()
        let first = CommitDraft(events: Array(events[0...1]), signers: [world.keeper])
        #expect(try writer.append(commits: [first], recorded: moment) == [0..<2])
        let second = CommitDraft(events: [events[2]], signers: [try Vector.clerk()])
        #expect(try writer.append(commits: [second], recorded: later) == [2..<3])
        try writer.publish(logKey: world.logKey.1)
        #expect(try world.files() == [Vector.bytes("log/000000.jsonl")])
        let disk = SystemDisk()
        let checkpoint = try disk.contents(world.folder.checkpoint, sizeMax: 1_000)
        #expect(try checkpoint == Vector.bytes("checkpoint"))
        #expect(
            writer.lastLeaf.hex
                == "a96bb47d4fab4fe7ea2ca7c9cfa0e8f11641af8de8f133166fc479f6e2688b94")
        #expect(
            writer.root.hex == "e277a78b4227d6ffd38022c9a49c57f830842cabf4d86eb07098346caacd17f8")

        let reader = try LogReader(folder: world.folder)
        #expect(reader.size == 3)
        #expect(try (0..<3).map(reader.line) == lines)
        #expect(try reader.lastLeaf(writer.hasher) == writer.lastLeaf)
    }

    @Test("the commits of a batch share `after`, are each signed, and are synced once")
    func sharesAfter() throws {
        let world = try World(linesPerFile: 100)
        let disk = FaultyDisk()
        let writer = try world.create(disk: disk)
        _ = try writer.append(commits: [world.draft(0..<2)], recorded: moment)
        let before = disk.operations.count
        let ranges = try writer.append(
            commits: [world.draft(2..<3), world.draft(3..<6), world.draft(6..<7)], recorded: later)
        #expect(ranges == [2..<3, 3..<6, 6..<7])
        #expect(
            Array(disk.operations[before...]) == ["write 000000.jsonl", "sync 000000.jsonl"])
        let reader = try LogReader(folder: world.folder)
        let lines = try (0..<7).map(reader.line)
        let parsed = try lines.map(scanned)
        #expect(parsed.map(\.after) == [0, 0, 2, 2, 2, 2, 2])
        #expect(parsed.map(\.hasMore) == [true, false, false, true, true, false, false])
        let anchor = writer.hasher.leaf(lines[1])
        for range in ranges {
            let hashes = range.map { writer.hasher.hash(lines[$0][parsed[$0].event]) }
            let text = CommitText(
                origin: Vector.origin, after: 2, anchor: anchor, eventHashes: hashes)
            let last = lines[range.upperBound - 1]
            let place = try #require(parsed[range.upperBound - 1].signatures)
            let signatures = try last.withUnsafeBytes { try LineSignature.parse($0[place]) }
            let signature = try #require(signatures.first).value
            #expect(world.keeper.0.publicKey.verify(signature, text.bytes))
        }
    }

    @Test("a commit crosses into the next file; the full one is synced before the next is made")
    func crossesFiles() throws {
        let world = try World()
        let disk = FaultyDisk()
        let writer = try world.create(disk: disk)
        _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
        let before = disk.operations.count
        #expect(
            try writer.append(commits: [world.draft(3..<9)], recorded: later) == [3..<9])
        #expect(
            Array(disk.operations[before...]) == [
                "write 000000.jsonl", "sync 000000.jsonl", "open 000001.jsonl",
                "write 000001.jsonl", "sync 000001.jsonl", "open 000002.jsonl",
                "write 000002.jsonl", "sync 000002.jsonl", "sync log",
            ])
        try writer.publish(logKey: world.logKey.1)
        writer.close()
        #expect(try world.files().map { $0.count { $0 == 0x0A } } == [4, 4, 1])
        let again = try world.open()
        #expect(again.size == 9)
        #expect(again.root == writer.root)
        #expect(try again.append(commits: [world.draft(9..<12)], recorded: later) == [9..<12])
        #expect(try again.append(commits: [world.draft(12..<13)], recorded: later) == [12..<13])
        let reader = try LogReader(folder: world.folder)
        #expect(reader.size == 13)
        var sequences: [Int] = []
        try reader.forEach(from: 2, through: 12) { sequence, line in
            var scanner = LineScanner()
            let scanned = try scanner.scan(line)
            #expect(scanned.sequence == sequence)
            sequences.append(sequence)
        }
        #expect(sequences == Array(2...12))
    }

    @Test("a clock that is behind repeats the last line's time, and it is said")
    func repeatsTime() throws {
        let world = try World()
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<1)], recorded: later)
        #expect(writer.clockBehindMilliseconds == 0)
        _ = try writer.append(commits: [world.draft(1..<2)], recorded: moment)
        #expect(writer.clockBehindMilliseconds == 1_250)
        try writer.publish(logKey: world.logKey.1)
        writer.close()
        let again = try world.open()
        _ = try again.append(commits: [world.draft(2..<3)], recorded: moment)
        #expect(again.clockBehindMilliseconds == 1_250)
        let reader = try LogReader(folder: world.folder)
        #expect(try (0..<3).map { try scanned(reader.line($0)).recorded } == [later, later, later])
    }

    @Test("what isn't a commit is refused, and nothing is written")
    func refusesDrafts() throws {
        let world = try World()
        let writer = try world.create()
        let clerk = try Vector.clerk()
        let good = World.event(0)
        func refused(_ draft: CommitDraft, _ error: LogError) {
            #expect(throws: error) {
                try writer.append(commits: [world.draft(0..<1), draft], recorded: moment)
            }
        }
        refused(CommitDraft(events: [], signers: [world.keeper]), .draft(.eventCount(0)))
        refused(world.draft(0..<1_025), .draft(.eventCount(1_025)))
        refused(CommitDraft(events: [good], signers: []), .draft(.signerCount(0)))
        refused(
            CommitDraft(events: [good], signers: [(world.keeper.0, clerk.1)]),
            .draft(.keyDiffers(key: "P0001+b079ba2b")))
        refused(
            CommitDraft(events: [good], signers: [clerk, world.keeper]),
            .draft(.recorderDiffers(eventIndex: 0)))
        refused(
            CommitDraft(events: [good], signers: [world.keeper, world.keeper]),
            .draftLine(.personSignsTwice("P0001")))
        let otherSource = String(decoding: good, as: UTF8.self)
            .replacingOccurrences(of: Vector.origin, with: "other.example")
        refused(
            CommitDraft(events: [good, Array(otherSource.utf8)], signers: [world.keeper]),
            .draft(.sourceDiffers(eventIndex: 1)))
        let noActor = String(decoding: good, as: UTF8.self)
            .replacingOccurrences(of: "\"actor\":\"P0001\",", with: "")
        refused(
            CommitDraft(events: [Array(noActor.utf8)], signers: [world.keeper]),
            .draftLine(.missing("actor")))
        #expect(writer.size == 0)
        #expect(try world.files().isEmpty)
        #expect(try writer.append(commits: [], recorded: moment).isEmpty)
        let both = CommitDraft(events: [good], signers: [world.keeper, clerk])
        #expect(try writer.append(commits: [both], recorded: moment) == [0..<1])
    }

    @Test("there is one writer, and a log is made once")
    func locks() throws {
        let world = try World()
        let writer = try world.create()
        #expect(throws: LogError.locked(path: world.folder.lock)) { try world.open() }
        _ = try writer.append(commits: [world.draft(0..<1)], recorded: moment)
        writer.close()
        #expect(throws: LogError.closed) {
            try writer.append(commits: [world.draft(1..<2)], recorded: moment)
        }
        #expect(throws: LogError.alreadyThere(path: world.folder.log)) { try world.create() }
        let empty = LedgerFolder(world.temporary.path + "/nothing")
        #expect(throws: LogError.noLog(path: empty.log)) {
            try LogWriter.open(empty, logKey: world.logKey.0, heads: world.heads)
        }
        #expect(throws: LogError.noLog(path: empty.log)) { try LogReader(folder: empty) }
    }

    @Test("a failed sync stops the writer until the log is opened anew")
    func poisons() throws {
        let world = try World()
        let disk = FaultyDisk()
        let writer = try world.create(disk: disk)
        _ = try writer.append(commits: [world.draft(0..<1)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        let path = world.folder.logFile(0)
        disk.plan(.init(operation: .sync, suffix: "000000.jsonl", times: 1))
        #expect(throws: LogError.disk(DiskError(operation: .sync, path: path, code: EIO))) {
            try writer.append(commits: [world.draft(1..<2)], recorded: moment)
        }
        #expect(writer.size == 1)
        #expect(throws: LogError.poisoned) {
            try writer.append(commits: [world.draft(1..<2)], recorded: moment)
        }
        #expect(throws: LogError.poisoned) { try writer.publish(logKey: world.logKey.1) }
        writer.close()
        // The bytes were written all the same; read back, they count.
        let again = try world.open()
        #expect(again.size == 2)
    }

    @Test("after a full disk the log ends where it did, and goes on when there is room")
    func takesBack() throws {
        let world = try World()
        let disk = FaultyDisk()
        let writer = try world.create(disk: disk)
        _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
        let before = try world.files()
        for (suffix, count) in [("000000.jsonl", 100), ("000001.jsonl", 0), ("000001.jsonl", 300)] {
            disk.plan(
                .init(
                    operation: .write, suffix: suffix, times: 1, code: ENOSPC,
                    writtenCount: count))
            let path = "\(world.folder.log)/\(suffix)"
            #expect(throws: LogError.disk(DiskError(operation: .write, path: path, code: ENOSPC))) {
                try writer.append(
                    commits: [world.draft(3..<4), world.draft(4..<6)], recorded: moment)
            }
            #expect(try world.files() == before)
            #expect(writer.size == 3)
        }
        #expect(
            try writer.append(commits: [world.draft(3..<6)], recorded: moment) == [3..<6])
        #expect(try LogReader(folder: world.folder).size == 6)
    }
}
