import Testing

@testable import EventLog

@Suite("Lines of a file, and what is behind them")
struct LineStreamTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func stream(_ bytes: [UInt8], from offset: Int = 0) throws -> LineStream {
        let path = folder.path + "/f"
        let mode = OpenMode.createIfMissing(permissions: 0o600, isEmptied: true)
        let file = try SystemDisk().open(path, mode)
        try file.write(bytes, at: 0)
        return LineStream(file, from: offset, bufferSize: 131_072)
    }

    @Test("lines of all lengths come whole, in order, with their offsets")
    func givesLines() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("LineStream: seed \(seed)")
        var random = SplitMix(state: seed)
        var bytes: [UInt8] = []
        var expected: [(offset: Int, line: [UInt8])] = []
        for _ in 0..<60 {
            let limit = [0, 3, 500, 65_535].randomElement(using: &random) ?? 3
            let count = Int.random(in: 0...limit, using: &random)
            let line = [UInt8](repeating: UInt8.random(in: 32...126, using: &random), count: count)
            expected.append((bytes.count, line))
            bytes += line + [0x0A]
        }
        let stream = try stream(bytes)
        for (offset, line) in expected {
            let found = try #require(try stream.next())
            #expect(found.offset == offset, "seed \(seed)")
            #expect(Array(found.bytes) == line, "seed \(seed)")
            #expect(!found.followsGap)
        }
        #expect(try stream.next() == nil)
        #expect(stream.end == bytes.count)
        #expect(stream.tail.isEmpty)
        let second = try self.stream(bytes, from: expected[40].offset)
        #expect(try second.next()?.offset == expected[40].offset)
    }

    @Test("a torn tail and preallocation are told apart, however long they are")
    func findsTails() throws {
        let line = Array("abc\n".utf8)
        for nulCount in [0, 1, 70_000, 300_000] {
            for tornCount in [0, 1, 70_000, 300_000] {
                let torn = [UInt8](repeating: UInt8(ascii: "x"), count: tornCount)
                let stream = try stream(line + torn + [UInt8](repeating: 0, count: nulCount))
                #expect(try stream.next()?.byteCount == 3)
                #expect(try stream.next() == nil)
                #expect(stream.end == 4)
                #expect(stream.tail == 4..<(4 + tornCount), "\(nulCount) NULs")
                #expect(stream.nulCount == nulCount)
            }
        }
    }

    @Test("a line behind NULs is marked, and a line that is too long is clipped")
    func marksGapsAndLongLines() throws {
        for count in [65_535, 65_536, 131_072, 500_000] {
            let long = [UInt8](repeating: UInt8(ascii: "y"), count: count)
            let nuls = [UInt8](repeating: 0, count: count)
            let bytes = Array("a\n".utf8) + nuls + Array("b\n".utf8) + long + Array("\nc\n".utf8)
            let stream = try stream(bytes)
            #expect(try stream.next()?.followsGap == false)
            let marked = try #require(try stream.next())
            #expect(marked.followsGap)
            #expect(marked.offset == 2 + count)
            #expect(Array(marked.bytes) == Array("b".utf8))
            let clipped = try #require(try stream.next())
            #expect(clipped.byteCount == count)
            #expect(clipped.bytes.count == min(count, 65_536))
            #expect(clipped.offset == 4 + count)
            let last = try #require(try stream.next())
            #expect(Array(last.bytes) == Array("c".utf8))
            #expect(last.offset == bytes.count - 2)
            #expect(try stream.next() == nil)
        }
    }
}
