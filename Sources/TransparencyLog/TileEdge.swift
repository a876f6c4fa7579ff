import CryptoSuites

/// The hashes of the partial tiles, level by level: what a writer keeps to write tiles as leaves
/// come. At most 8 × 255 of them.
package struct TileEdge: Hashable, Sendable {
    /// A tile and the bytes of its file.
    package struct File: Hashable, Sendable {
        package let tile: Tile
        package let bytes: [UInt8]
    }

    /// The number of leaves.
    package private(set) var size: UInt64 = 0
    /// The hashes behind the last full tile, lowest level first.
    private var levels: [[Digest]] = []

    /// The empty tree's.
    package init() {}

    /// The edge of a tree whose tiles have been checked.
    ///
    /// - Throws: Nothing for tiles as `VerifiedTiles` keeps them; else as `hash(of:)`.
    package init(_ tiles: inout VerifiedTiles) throws(ProofError) {
        size = tiles.head.size
        for tile in Tile.rightEdge(of: size) {
            while levels.count <= tile.level { levels.append([]) }
            for offset in 0..<UInt64(tile.width) {
                let index = tile.index * UInt64(Tile.fullWidth) + offset
                let node = TreeNode(level: tile.level * Tile.height, index: index)
                levels[tile.level].append(try tiles.hash(of: node))
            }
        }
    }

    /// - Returns: The tiles that this leaf filled, lowest level first; mostly none. Their hashes
    ///   are no longer kept: they must be written.
    package mutating func append(_ leafHash: Digest, _ hasher: DigestHasher) -> [File] {
        size += 1
        var filled: [File] = []
        var hash = leafHash
        for level in 0..<8 {
            if level == levels.count { levels.append([]) }
            levels[level].append(hash)
            guard levels[level].count == Tile.fullWidth else { break }
            let file = file(level, size >> UInt64((level + 1) * Tile.height) - 1)
            hash = TileHashes(file.bytes, width: Tile.fullWidth, hasher: hasher)[Tile.height, 0]
            levels[level].removeAll(keepingCapacity: true)
            filled.append(file)
        }
        return filled
    }

    /// The right edge's partial tiles, highest level first: what is written at a publication.
    package var partialFiles: [File] {
        Tile.rightEdge(of: size).map { file($0.level, $0.index) }
    }

    private func file(_ level: Int, _ index: UInt64) -> File {
        let hashes = levels[level]
        guard let tile = Tile(level: level, index: index, width: hashes.count) else {
            preconditionFailure("an edge of \(size) leaves has its tiles in a tree")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * Digest.byteCount)
        for hash in hashes {
            hash.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        return File(tile: tile, bytes: bytes)
    }
}
