import CryptoSuites
import Testing
import TransparencyLog

@Suite("Tiles: where they stand")
struct TileTests {
    /// Source: C2SP tlog-tiles, "Merkle Tree".
    @Test("the page's path: index 1234067 is x001/x234/067")
    func path() throws {
        let tile = try #require(Tile(level: 0, index: 1_234_067))
        #expect(tile.path == "tile/0/x001/x234/067")
        #expect(tile.entriesPath == "tile/entries/x001/x234/067")
        let partial = try #require(Tile(level: 1, index: 1_234_067, width: 17))
        #expect(partial.path == "tile/1/x001/x234/067.p/17")
        #expect(partial.full.path == "tile/1/x001/x234/067")
    }

    /// Source: C2SP tlog-tiles, "Partial Tiles": the trees of 70,000 and of 256.
    @Test("the page's examples: the partial tiles of 70,000 and of 256 leaves")
    func rightEdge() {
        #expect(
            Tile.rightEdge(of: 70_000).map(\.path)
                == ["tile/2/000.p/1", "tile/1/001.p/17", "tile/0/273.p/112"])
        #expect(Tile.rightEdge(of: 256).map(\.path) == ["tile/1/000.p/1"])
        #expect(Tile.rightEdge(of: 255).map(\.path) == ["tile/0/000.p/255"])
        #expect(Tile.rightEdge(of: 65_536).map(\.path) == ["tile/2/000.p/1"])
        #expect(Tile.rightEdge(of: 0).isEmpty)
        #expect(
            Tile.rightEdge(of: TreeHead.sizeMax).map(\.width) == [127]
                + Array(repeating: 255, count: 7))
    }

    @Test("paths come back")
    func roundTrip() throws {
        for index: UInt64 in [0, 1, 9, 99, 999, 1_000, 999_999, 1_000_000, 1 << 40, 1 << 54] {
            for width in [1, 9, 10, 255, 256] {
                let tile = try #require(Tile(level: 0, index: index, width: width))
                #expect(Tile(parsing: tile.path) == tile)
            }
        }
        for level in 0..<8 {
            let tile = try #require(Tile(level: level, index: 0, width: 100))
            #expect(Tile(parsing: tile.path) == tile)
        }
    }

    @Test("a path that isn't in the only spelling, or that no tree has, is refused")
    func strictPaths() {
        let paths = [
            "", "tile", "tile/0", "tile/0/", "/tile/0/000", "tile/0/000/", "Tile/0/000",
            "tile/00/000", "tile/+0/000", "tile/-1/000", "tile/8/000", "tile/64/000",
            "tile/0/0", "tile/0/0000", "tile/0/x000", "tile/0/x000/000", "tile/0/001/000",
            "tile/0/x01/000", "tile/0/x001/x000", "tile/0/xx001/000", "tile/0/x001//000",
            "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256",
            "tile/0/000.p/01", "tile/0/000.p/+1", "tile/0/000.p/1/", "tile/0/000.p/1/000",
            "tile/0/.p/1", "tile/0/../000", "tile/0/０００", "tile/0/000 ", "tile/0/000\n",
            "tile/entries/000", "tile/7/000", "tile/7/000.p/128",
            "tile/0/x018/x446/x744/x073/x709/x551/616", "tile/0/x036/x028/x797/x018/x963/968",
        ]
        for path in paths {
            #expect(Tile(parsing: path) == nil, "\(path)")
        }
    }

    @Test("coordinates no tree of 2^63 − 1 leaves has are refused, without an overflow")
    func limits() {
        #expect(Tile(level: 7, index: 0, width: 127) != nil)
        #expect(Tile(level: 7, index: 0, width: 128) == nil)
        #expect(Tile(level: 7, index: 1, width: 1) == nil)
        #expect(Tile(level: 0, index: (1 << 55) - 1, width: 255) != nil)
        #expect(Tile(level: 0, index: (1 << 55) - 1, width: 256) == nil)
        let outside: [UInt64] = [.max, .max / 256, .max / 256 + 1, 1 << 56]
        for index in outside {
            #expect(Tile(level: 0, index: index) == nil)
        }
        #expect(Tile(level: 8, index: 0, width: 1) == nil)
        #expect(Tile(level: -1, index: 0) == nil)
        #expect(Tile(level: 0, index: 0, width: 0) == nil)
        #expect(Tile(level: 0, index: 0, width: 257) == nil)
    }
}
