import CryptoSuites
import TransparencyLog

/// Tiles as they would lie on a disk, by path.
struct TileStore {
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var edge = TileEdge()

    /// Appends leaves; full tiles are written, the right edge's when `publish` is called.
    mutating func append(_ leaves: some Sequence<Digest>, _ hasher: DigestHasher) {
        for leaf in leaves {
            write(edge.append(leaf, hasher))
        }
    }

    mutating func publish() {
        write(edge.partialFiles)
    }

    /// What the tile's file has, with one bit flipped.
    mutating func forge(_ path: String, bit: Int) {
        files[path]?[bit / 8] ^= 1 << UInt8(bit % 8)
    }

    mutating func replace(_ path: String, _ bytes: [UInt8]?) {
        files[path] = bytes
    }

    func open(
        _ head: TreeHead, tileCountMax: Int = 4_096
    ) throws(ProofError) -> VerifiedTiles {
        try VerifiedTiles(
            head: head, hasher: CryptoSuite.sha256Ed25519.makeHasher(), tileCountMax: tileCountMax
        ) { files[$0.path] }
    }

    private mutating func write(_ new: [TileEdge.File]) {
        for file in new {
            files[file.tile.path] = file.bytes
        }
    }
}
