import CryptoSuites

/// A tile's hashes and the nodes above them within the tile.
///
/// Whether they are the tree's is not known here: `VerifiedTiles` finds that out.
struct TileHashes {
    let width: Int
    /// The tile's own hashes, then each level above, as far as complete: for a full tile 511.
    private let nodes: [Digest]

    /// - Parameter bytes: At least the tile's hashes; what follows is left aside.
    init(_ bytes: [UInt8], width: Int, hasher: DigestHasher) {
        self.width = width
        var nodes: [Digest] = []
        nodes.reserveCapacity(2 * width)
        bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: width * Digest.byteCount, by: Digest.byteCount) {
                let slice = bytes[start..<start + Digest.byteCount]
                guard let digest = Digest(UnsafeRawBufferPointer(rebasing: slice)) else {
                    preconditionFailure("a slice of 32 bytes is a digest")
                }
                nodes.append(digest)
            }
        }
        var start = 0
        var count = width
        while count > 1 {
            for pair in 0..<count / 2 {
                let left = start + 2 * pair
                nodes.append(hasher.node(nodes[left], nodes[left + 1]))
            }
            start += count
            count /= 2
        }
        self.nodes = nodes
    }

    /// The node on the `level`-th level of the tile (0 to 8), at `index` from its left end.
    subscript(level: Int, index: Int) -> Digest {
        precondition(index < width >> level, "only complete nodes are kept")
        return nodes[(0..<level).reduce(index) { $0 + (width >> $1) }]
    }

    /// The roots of the perfect subtrees that the tile's hashes make, largest first.
    var subtrees: [Digest] {
        (0...Tile.height).reversed().compactMap { level in
            let count = width >> level
            return count.isMultiple(of: 2) ? nil : self[level, count - 1]
        }
    }
}
