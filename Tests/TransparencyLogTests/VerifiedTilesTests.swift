import CryptoSuites
import Testing
import TransparencyLog

@Suite("Tiles: what is read from them")
struct VerifiedTilesTests {
    private let hasher = CryptoSuite.sha256Ed25519.makeHasher()

    /// A published tree of `size` leaves.
    private func published(_ tree: DefinedTree, _ size: Int) -> TileStore {
        var store = TileStore()
        store.append(tree.leaves[..<size], hasher)
        store.publish()
        return store
    }

    @Test("the tree of 70,000 has the page's tiles, each with the page's hashes")
    func definition() throws {
        let tree = DefinedTree(size: 70_000)
        let store = published(tree, 70_000)
        let full = (0..<273).compactMap { Tile(level: 0, index: $0)?.path } + ["tile/1/000"]
        let partial = ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]
        #expect(Set(store.files.keys) == Set(full + partial))
        for (path, bytes) in store.files {
            let tile = try #require(Tile(parsing: path))
            // MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l])
            let span = 1 << (8 * tile.level)
            let hashes = (0..<tile.width).flatMap { offset in
                let start = (Int(tile.index) * 256 + offset) * span
                return tree.root(start..<start + span).bytes
            }
            #expect(bytes == hashes, "\(path)")
        }
        var tiles = try store.open(tree.head(70_000))
        for index in [0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999] {
            let proof = try tiles.inclusionProof(index: UInt64(index))
            #expect(proof.hashes == tree.path(index, 0..<70_000))
            try proof.check(leaf: tree.leaves[index], in: tiles.head, hasher: hasher)
        }
        for old in [1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 69_999, 70_000] {
            let proof = try tiles.consistencyProof(from: UInt64(old))
            #expect(proof.hashes == tree.consistency(old, 0..<70_000))
            #expect(try tiles.root(of: UInt64(old)) == tree.head(old).root)
        }
    }

    @Test("at every size to 1,100 the right edge gives back the frontier, to be appended to")
    func frontier() throws {
        let tree = DefinedTree(size: 1_101)
        var appended = TreeFrontier()
        var store = TileStore()
        for size in 0...1_100 {
            store.publish()
            let head = TreeHead(size: UInt64(size), root: appended.root(hasher))
            var tiles = try store.open(head)
            #expect(tiles.frontier == appended)
            #expect(try TileEdge(&tiles) == store.edge)
            if size > 0 {
                let last = TreeNode(level: 0, index: UInt64(size - 1))
                #expect(try tiles.hash(of: last) == tree.leaves[size - 1])
            }
            appended.append(tree.leaves[size], hasher)
            store.append([tree.leaves[size]], hasher)
            var restored = tiles.frontier
            restored.append(tree.leaves[size], hasher)
            #expect(restored == appended)
        }
    }

    @Test("every node and proof of a tree of 700 is the definition's, however few tiles are kept")
    func everyNode() throws {
        let tree = DefinedTree(size: 700)
        let store = published(tree, 700)
        for tileCountMax in [1, 4_096] {
            var tiles = try store.open(tree.head(700), tileCountMax: tileCountMax)
            for level in 0..<63 {
                for index in 0...700 >> level {
                    let node = TreeNode(level: level, index: UInt64(index))
                    guard node.isComplete(in: 700) else {
                        #expect(throws: ProofError.nodeOutsideTree(node, size: 700)) {
                            try tiles.hash(of: node)
                        }
                        continue
                    }
                    #expect(try tiles.hash(of: node) == tree.read(node, of: 700))
                }
            }
            for index in 0..<700 {
                let proof = try tiles.inclusionProof(index: UInt64(index))
                #expect(proof.hashes == tree.path(index, 0..<700))
                let consistency = try tiles.consistencyProof(from: UInt64(index + 1))
                #expect(consistency.hashes == tree.consistency(index + 1, 0..<700))
            }
        }
    }

    @Test("forged tiles are refused, whichever hash is asked for; unchecked they would be used")
    func forged() throws {
        let tree = DefinedTree(size: 66_000)
        let head = tree.head(66_000)
        let good = published(tree, 66_000)
        for path in ["tile/0/000", "tile/0/200", "tile/0/255", "tile/0/256", "tile/1/000"] {
            let tile = try #require(Tile(parsing: path))
            // The hash asked for isn't the one altered.
            for bit in [0, 8 * 32 * 100 + 5, 8 * 8_192 - 1] {
                var store = good
                store.forge(path, bit: bit)
                var tiles = try store.open(head)
                for offset: UInt64 in [50, 200] {
                    let node = TreeNode(level: 8 * tile.level, index: tile.index * 256 + offset)
                    #expect(throws: ProofError.tileForged(tile)) { try tiles.hash(of: node) }
                }
                if bit == 0 {
                    // The defence off: the first hash, taken from the bytes as they are.
                    let taken = Digest(Array(try #require(store.files[path])[..<32]))
                    let first = TreeNode(level: 8 * tile.level, index: tile.index * 256)
                    #expect(taken != (try tree.read(first, of: 66_000)))
                }
            }
        }
        let edge = Tile.rightEdge(of: 66_000)
        for tile in edge {
            for bit in [0, 8 * 32 * tile.width - 1] {
                var store = good
                store.forge(tile.path, bit: bit)
                #expect(throws: ProofError.rightEdgeForged(edge)) { try store.open(head) }
            }
        }
    }

    @Test("tiles of another tree, whole in themselves, are refused at the root")
    func otherTree() throws {
        let tree = DefinedTree(size: 600)
        let fork = DefinedTree(leaves: [tree.leaves[599]] + tree.leaves.dropFirst())
        let store = published(fork, 600)
        _ = try store.open(fork.head(600))
        #expect(throws: ProofError.rightEdgeForged(Tile.rightEdge(of: 600))) {
            try store.open(tree.head(600))
        }
        // The right edge good, the forged leaf's tile replaced: found in the level above.
        var mixed = published(tree, 600)
        mixed.replace("tile/0/000", store.files["tile/0/000"])
        var tiles = try mixed.open(tree.head(600))
        let forged = try #require(Tile(level: 0, index: 0))
        #expect(throws: ProofError.tileForged(forged)) { try tiles.inclusionProof(index: 9) }
        #expect(throws: ProofError.tileForged(forged)) { try tiles.consistencyProof(from: 3) }
        #expect(throws: ProofError.tileForged(forged)) { try tiles.root(of: 255) }
        // The tile next to it still serves, and so does what the level above has.
        #expect(try tiles.hash(of: TreeNode(level: 0, index: 256)) == tree.leaves[256])
        #expect(try tiles.root(of: 256) == tree.head(256).root)
    }

    @Test("missing tiles, short ones, long ones have their errors; a full one does for its part")
    func missing() throws {
        let tree = DefinedTree(size: 600)
        let good = published(tree, 600)
        let full = try #require(Tile(level: 0, index: 1))
        let partial = try #require(Tile(level: 0, index: 2, width: 88))
        var store = good
        store.replace(full.path, nil)
        var tiles = try store.open(tree.head(600))
        #expect(throws: ProofError.tileMissing(full)) { try tiles.inclusionProof(index: 300) }
        let bytes = try #require(good.files[full.path])
        for bad in [[], Array(bytes.dropLast()), Array(bytes.dropLast(32)), bytes + [0]] {
            store.replace(full.path, bad)
            tiles = try store.open(tree.head(600))
            #expect(throws: ProofError.tileMalformed(full, byteCount: bad.count)) {
                try tiles.inclusionProof(index: 300)
            }
        }
        store = good
        store.replace(partial.path, nil)
        #expect(throws: ProofError.tileMissing(partial)) { try store.open(tree.head(600)) }
        let edge = try #require(good.files[partial.path])
        store.replace(partial.full.path, edge + [UInt8](repeating: 7, count: 8_192 - edge.count))
        #expect(try store.open(tree.head(600)).frontier == good.open(tree.head(600)).frontier)
        store.replace(partial.full.path, edge)
        #expect(throws: ProofError.tileMalformed(partial.full, byteCount: edge.count)) {
            try store.open(tree.head(600))
        }
        #expect(throws: ProofError.indexOutsideTree(index: 600, size: 600)) {
            try tiles.inclusionProof(index: 600)
        }
        #expect(throws: ProofError.treeShrank(from: 601, to: 600)) { try tiles.root(of: 601) }
        #expect(throws: ProofError.sizeTooLarge(1 << 63)) {
            try good.open(TreeHead(size: 1 << 63, root: .zero))
        }
    }

    /// All leaves alike: a level's hashes are all the same, so the largest trees can be had.
    @Test("the largest trees: proofs of sizes to 2^63 − 1 from tiles, accepted and bounded")
    func largest() throws {
        var alike = [hasher.leaf([])]
        for _ in 1..<63 {
            alike.append(hasher.node(alike[alike.count - 1], alike[alike.count - 1]))
        }
        func root(_ size: UInt64) -> Digest {
            if size.nonzeroBitCount == 1 { return alike[size.trailingZeroBitCount] }
            let level = 63 - size.leadingZeroBitCount
            let left = UInt64(1) << UInt64(level)
            return hasher.node(alike[level], root(size - left))
        }
        let sizes: [UInt64] = [
            TreeHead.sizeMax, 1 << 62, (1 << 62) + 1, 1 << 56, (1 << 32) - 1, (3 << 40) + 5,
        ]
        for size in sizes {
            let head = TreeHead(size: size, root: root(size))
            var tiles = try VerifiedTiles(head: head, hasher: hasher) { tile in
                let bytes = alike[8 * tile.level].bytes
                return (0..<tile.width).flatMap { _ in bytes }
            }
            let indexes: [UInt64] = [0, 1, size / 3, size / 2, size - 2, size - 1]
            for index in indexes {
                let proof = try tiles.inclusionProof(index: index)
                #expect(proof.hashes.count <= 63)
                try proof.check(leaf: alike[0], in: head, hasher: hasher)
                let old = TreeHead(size: index + 1, root: root(index + 1))
                let consistency = try tiles.consistencyProof(from: old.size)
                try consistency.check(from: old, to: head, hasher: hasher)
            }
        }
    }
}
