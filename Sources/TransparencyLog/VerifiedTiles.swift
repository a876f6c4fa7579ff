import CryptoSuites

/// A tree's nodes, read from tiles that nobody needs to trust.
///
/// A tile's hashes are used only after they have been checked: the partial tiles of the right edge
/// all together against the verified root, any full tile against its hash in the level above,
/// which was checked before. So every byte that is used is bound by `head.root`. A tile once
/// checked is kept with its inner nodes, so that the next proof through it costs no hashing.
/// Source: C2SP tlog-tiles; FORMAT.md, section 5.
package struct VerifiedTiles {
    /// Gives a tile's bytes; nil when they can't be had, for whatever reason.
    package typealias Source = (Tile) -> [UInt8]?

    package let head: TreeHead
    /// The right edge, ready to be appended to.
    package let frontier: TreeFrontier
    private let hasher: DigestHasher
    private let tileCountMax: Int
    private let source: Source
    private var tiles: [Tile: TileHashes] = [:]

    /// Reads and checks the right edge: at most 8 tiles, whatever the size.
    ///
    /// - Parameters:
    ///   - head: From a verified checkpoint.
    ///   - tileCountMax: How many tiles are kept, of 16 KiB each.
    /// - Throws: `ProofError.sizeTooLarge`, `.tileMissing`, `.tileMalformed`, `.rightEdgeForged`.
    package init(
        head: TreeHead, hasher: DigestHasher, tileCountMax: Int = 4_096, source: @escaping Source
    ) throws(ProofError) {
        try head.checkSize()
        self.head = head
        self.hasher = hasher
        self.tileCountMax = tileCountMax
        self.source = source
        let edge = Tile.rightEdge(of: head.size)
        var subtrees: [Digest] = []
        for tile in edge {
            let hashes = try Self.load(tile, hasher, source)
            subtrees += hashes.subtrees
            tiles[tile] = hashes
        }
        frontier = TreeFrontier(size: head.size, subtrees: subtrees)
        guard frontier.root(hasher) == head.root else { throw .rightEdgeForged(edge) }
    }

    /// - Throws: `ProofError.nodeOutsideTree`, `.tileMissing`, `.tileMalformed`, `.tileForged`.
    package mutating func hash(of node: TreeNode) throws(ProofError) -> Digest {
        guard node.isComplete(in: head.size) else {
            throw .nodeOutsideTree(node, size: head.size)
        }
        let hashes = try checked(Tile(holding: node, in: head.size))
        let level = node.level % Tile.height
        return hashes[level, Int(node.index % UInt64(Tile.fullWidth >> level))]
    }

    /// - Throws: `ProofError.indexOutsideTree`, and as `hash(of:)`.
    package mutating func inclusionProof(index: UInt64) throws(ProofError) -> InclusionProof {
        try InclusionProof(index: index, size: head.size, hasher: hasher) {
            (node) throws(ProofError) in try hash(of: node)
        }
    }

    /// The proof that this tree extends its own first `oldSize` leaves.
    ///
    /// - Throws: `ProofError.oldTreeEmpty`, `.treeShrank`, and as `hash(of:)`.
    package mutating func consistencyProof(
        from oldSize: UInt64
    ) throws(ProofError) -> ConsistencyProof {
        try ConsistencyProof(from: oldSize, to: head.size, hasher: hasher) {
            (node) throws(ProofError) in try hash(of: node)
        }
    }

    /// The root that the tree had at `size`: of an older checkpoint, say.
    ///
    /// - Throws: `ProofError.treeShrank` when the tree isn't as large; as `hash(of:)`.
    package mutating func root(of size: UInt64) throws(ProofError) -> Digest {
        guard size <= head.size else { throw .treeShrank(from: size, to: head.size) }
        var subtrees: [Digest] = []
        for node in TreeNode.subtrees(from: 0, to: size) {
            subtrees.append(try hash(of: node))
        }
        return TreeFrontier(size: size, subtrees: subtrees).root(hasher)
    }

    /// The tile, once its hashes are known to be the tree's.
    private mutating func checked(_ tile: Tile) throws(ProofError) -> TileHashes {
        if let known = tiles[tile] { return known }
        // The right edge is kept from the start, so this one is full and has a level above.
        let expected = try hash(of: tile.rootNode)
        let hashes = try Self.load(tile, hasher, source)
        guard hashes[Tile.height, 0] == expected else { throw .tileForged(tile) }
        if tiles.count >= tileCountMax {
            tiles = tiles.filter { $0.key.level > 0 || !$0.key.isFull }
        }
        tiles[tile] = hashes
        return hashes
    }

    /// The tile's bytes, unchecked; those of the full tile do for a partial one that is gone.
    private static func load(
        _ tile: Tile, _ hasher: DigestHasher, _ source: Source
    ) throws(ProofError) -> TileHashes {
        var served = tile
        var bytes = source(tile)
        if bytes == nil, !tile.isFull {
            served = tile.full
            bytes = source(served)
        }
        guard let bytes else { throw .tileMissing(tile) }
        guard bytes.count == served.width * Digest.byteCount else {
            throw .tileMalformed(served, byteCount: bytes.count)
        }
        return TileHashes(bytes, width: tile.width, hasher: hasher)
    }
}
