import CryptoSuites
import Foundation
import Testing

@testable import EventLog

@Suite("After a crash [FORMAT.md §6]")
struct RecoveryTests {
    /// Three published lines, then a batch of a commit of one line and one of three, which
    /// crosses into the second file.
    private struct Crashed {
        let world: World
        /// All bytes of the log, and how many of them the first file has.
        let bytes: [UInt8]
        let firstFileCount: Int
        /// Behind which byte a commit ends, and the size there.
        let boundaries: [(offset: Int, size: Int)]
        let publishedCount: Int

        init() throws {
            world = try World()
            let writer = try world.create()
            _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
            publishedCount = try world.files()[0].count
            try writer.publish(logKey: world.logKey.1)
            _ = try writer.append(
                commits: [world.draft(3..<4), world.draft(4..<7)], recorded: later)
            writer.close()
            let files = try world.files()
            try #require(files.count == 2)
            bytes = files[0] + files[1]
            firstFileCount = files[0].count
            boundaries = [(publishedCount, 3), (firstFileCount, 4), (bytes.count, 7)]
        }

        /// The files as they are when only the first `count` bytes are there, and then `rest`.
        func files(first count: Int, rest: [UInt8] = []) -> [[UInt8]] {
            guard count > firstFileCount else { return [Array(bytes[..<count]) + rest] }
            return [
                Array(bytes[..<firstFileCount]), Array(bytes[firstFileCount..<count]) + rest,
            ]
        }
    }

    @Test("cut at any byte of the last batch, the log reopens at a whole commit; the rest is kept")
    func recoversFromEveryCut() throws {
        let crashed = try Crashed()
        let world = crashed.world
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        for count in crashed.publishedCount...crashed.bytes.count {
            try world.put(crashed.files(first: count))
            let boundary = try #require(crashed.boundaries.last { $0.offset <= count })
            let torn = Array(crashed.bytes[boundary.offset..<count])
            let writer = try world.open()
            #expect(writer.size == boundary.size, "cut at \(count)")
            #expect(try world.files().joined().elementsEqual(crashed.bytes[..<boundary.offset]))
            if torn.isEmpty {
                #expect(writer.tornFile == nil)
                #expect(try world.tornFiles().isEmpty)
            } else {
                let path = world.folder.torn(boundary.size, hash: hasher.hash(torn).hex)
                #expect(writer.tornFile == path)
                #expect(try SystemDisk().contents(path, sizeMax: 1 << 20) == torn)
            }
            writer.close()
        }
    }

    @Test("after a recovery the writer goes on, and the log is whole")
    func goesOn() throws {
        let crashed = try Crashed()
        let world = crashed.world
        for count in [crashed.firstFileCount - 1, crashed.firstFileCount + 400] {
            try world.put(crashed.files(first: count))
            let writer = try world.open()
            let size = writer.size
            let range = size..<(size + 6)
            #expect(try writer.append(commits: [world.draft(range)], recorded: later) == [range])
            writer.close()
            let again = try world.open()
            #expect(again.size == size + 6)
            #expect(again.root == writer.root)
            #expect(again.tornFile == nil)
            again.close()
        }
    }

    @Test("NUL bytes behind the last line are preallocation: cut without a copy")
    func dropsPreallocation() throws {
        let crashed = try Crashed()
        let world = crashed.world
        let nuls = [UInt8](repeating: 0, count: 200_000)
        for boundary in [crashed.boundaries[0], crashed.boundaries[2]] {
            try world.put(crashed.files(first: boundary.offset, rest: nuls))
            #expect(try LogReader(folder: world.folder).size == boundary.size)
            let writer = try world.open()
            #expect(writer.size == boundary.size)
            #expect(writer.tornFile == nil)
            #expect(try world.files().joined().elementsEqual(crashed.bytes[..<boundary.offset]))
            writer.close()
        }
    }

    @Test("a batch whose blocks were lost in the middle is torn")
    func recoversFromLostBlocks() throws {
        let crashed = try Crashed()
        let world = crashed.world
        var bytes = crashed.bytes
        let start = crashed.firstFileCount + 10
        for index in start..<(start + 300) { bytes[index] = 0 }
        try world.put([
            Array(bytes[..<crashed.firstFileCount]), Array(bytes[crashed.firstFileCount...]),
        ])
        let writer = try world.open()
        #expect(writer.size == 4)
        let torn = try #require(writer.tornFile)
        #expect(
            try SystemDisk().contents(torn, sizeMax: 1 << 20)
                == Array(bytes[crashed.firstFileCount...]))
    }

    @Test("a changed byte below the checkpoint is damage, and nothing is touched")
    func refusesEveryFlipBelowTheCheckpoint() throws {
        let crashed = try Crashed()
        let world = crashed.world
        for index in 0..<crashed.publishedCount {
            var bytes = crashed.bytes
            bytes[index] ^= 1
            let files = [
                Array(bytes[..<crashed.firstFileCount]), Array(bytes[crashed.firstFileCount...]),
            ]
            try world.put(files)
            let line = bytes[..<index].count { $0 == 0x0A }
            #expect {
                try world.open()
            } throws: { error in
                guard case .damaged(let sequence) = error as? LogError else { return false }
                // The line itself, or the next one, whose `previous` no longer fits.
                return (line...(line + 1)).contains(sequence)
            }
            #expect(try world.files() == files)
            #expect(try world.tornFiles().isEmpty)
        }
    }

    @Test("a changed byte below a later line's `after` is damage, checkpoint or not")
    func refusesFlipsBelowAfter() throws {
        let world = try World(linesPerFile: 100)
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<1)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        _ = try writer.append(commits: [world.draft(1..<3)], recorded: moment)
        _ = try writer.append(commits: [world.draft(3..<4)], recorded: moment)
        writer.close()
        let good = try world.files()[0]
        let places = good.indices.filter { good[$0] == 0x0A }
        for index in [places[0] + 1, places[0] + 50, places[1], places[1] + 1, places[1] + 60] {
            for byte in [0, 0xFF] as [UInt8] {
                var bytes = good
                bytes[index] = byte
                try world.put([bytes])
                #expect(throws: LogError.self) { try world.open() }
                #expect(try world.files() == [bytes])
            }
        }
        // The end of a line is gone together with its LF.
        var bytes = good
        for index in (places[1] - 100)...places[1] { bytes[index] = 0 }
        try world.put([bytes])
        #expect(throws: LogError.damaged(sequence: 1)) { try world.open() }
    }

    @Test("a log shorter than its checkpoint is damage")
    func refusesShortLog() throws {
        let crashed = try Crashed()
        let world = crashed.world
        for count in [0, 10, crashed.publishedCount - 1] {
            try world.put([Array(crashed.bytes[..<count])])
            #expect(throws: LogError.self) { try world.open() }
            #expect(try world.files() == [Array(crashed.bytes[..<count])])
        }
        try world.put([])
        #expect(throws: LogError.damaged(sequence: 0)) { try world.open() }
    }

    @Test("a file that isn't the newest must be full, and none may be missing")
    func refusesWrongFiles() throws {
        let crashed = try Crashed()
        let world = crashed.world
        let second = Array(crashed.bytes[crashed.firstFileCount...])
        let first = Array(crashed.bytes[..<crashed.firstFileCount])
        try world.put([first.dropLast(20), second])
        #expect(throws: LogError.damaged(sequence: 3)) { try world.open() }
        try world.put([first + [0, 0], second])
        #expect(throws: LogError.damaged(sequence: 4)) { try world.open() }
        try world.put([first + second])
        #expect(try world.open().size == 4)
        try world.put([first, second])
        try SystemDisk().rename(world.folder.logFile(1), to: world.folder.logFile(2))
        #expect(throws: LogError.damaged(sequence: 4)) { try world.open() }
    }

    @Test("a recovery that is itself cut short is finished by the next opening")
    func recoversTwice() throws {
        let crashed = try Crashed()
        let world = crashed.world
        let faults: [(DiskError.Operation, String)] = [
            (.write, ".bin.new"), (.sync, ".bin.new"), (.rename, ".bin"), (.sync, "/log"),
            (.remove, "000001.jsonl"), (.truncate, "000000.jsonl"), (.sync, "000000.jsonl"),
        ]
        for (operation, suffix) in faults {
            // The commit of three lines lacks its last one, which is in the second file.
            try world.put(crashed.files(first: crashed.bytes.count - 1))
            let disk = FaultyDisk()
            disk.plan(.init(operation: operation, suffix: suffix, times: 1))
            #expect(throws: LogError.self) { try world.open(disk: disk) }
            let writer = try world.open(disk: disk)
            #expect(writer.size == 4, "\(operation) \(suffix)")
            writer.close()
            #expect(
                try world.files().joined().elementsEqual(
                    crashed.bytes[..<crashed.firstFileCount]))
        }
    }
}
