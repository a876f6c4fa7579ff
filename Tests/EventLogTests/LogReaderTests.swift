import CryptoSuites
import Foundation
import Testing

@testable import EventLog

@Suite("The log's reader")
struct LogReaderTests {
    @Test("reads any line and any range of a log of several files, and writes nothing")
    func readsLines() throws {
        let world = try World(linesPerFile: 40)
        let writer = try world.create()
        for start in stride(from: 0, to: 100, by: 20) {
            _ = try writer.append(commits: [world.draft(start..<start + 20)], recorded: moment)
        }
        let disk = FaultyDisk()
        for operation in [.write, .sync, .truncate, .rename, .remove] as [DiskError.Operation] {
            disk.plan(.init(operation: operation, suffix: ""))
        }
        let reader = try LogReader(folder: world.folder, disk: disk)
        #expect(reader.size == 100)
        for sequence in (0..<100).reversed() {
            #expect(try scanned(reader.line(sequence)).sequence == sequence)
        }
        for (first, last) in [(0, 99), (0, 0), (39, 40), (17, 83), (99, 99)] {
            var count = 0
            try reader.forEach(from: first, through: last) { sequence, line in
                #expect(sequence == first + count)
                let single = try reader.line(sequence)
                #expect(line.elementsEqual(single))
                count += 1
            }
            #expect(count == last - first + 1)
        }
        try reader.forEach(from: 5, through: 4) { _, _ in Issue.record("there is no line") }
        #expect(throws: LogError.beyondEnd(sequence: 100, size: 100)) { try reader.line(100) }
        #expect(throws: LogError.beyondEnd(sequence: 100, size: 100)) {
            try reader.forEach(from: 0, through: 100) { _, _ in }
        }
        #expect(try reader.lastLeaf(writer.hasher) == writer.lastLeaf)
    }

    @Test("sees whole commits only, below the limit, and looks again when asked")
    func seesWholeCommits() throws {
        let world = try World()
        let writer = try world.create()
        #expect(try LogReader(folder: world.folder).size == 0)
        #expect(try LogReader(folder: world.folder).lastLeaf(writer.hasher) == .zero)
        _ = try writer.append(
            commits: [world.draft(0..<1), world.draft(1..<4)], recorded: moment)
        #expect(try LogReader(folder: world.folder, limit: 3).size == 1)
        let reader = try LogReader(folder: world.folder)
        #expect(reader.size == 4)
        _ = try writer.append(commits: [world.draft(4..<7)], recorded: moment)
        #expect(reader.size == 4)
        try reader.refresh()
        #expect(reader.size == 7)
        writer.close()
        let files = try world.files()
        try world.put([files[0], files[1].dropLast(1)])
        #expect(try LogReader(folder: world.folder).size == 4)
        let lastStart = try #require(files[0].dropLast().lastIndex(of: 0x0A)) + 1
        try world.put([Array(files[0][..<lastStart])])
        #expect(try LogReader(folder: world.folder).size == 1)
    }
}
