import CryptoSuites

/// The way from a node at or above a leaf up to the root, past its siblings.
///
/// Seen from the leaf at `index`, the ways to it and to the tree's last leaf part below level
/// `meeting`. Up to there a sibling is on each level, left or right; the one below the meeting is
/// the tree's ragged right end, all others are perfect. From the meeting on the way is the tree's
/// right edge: there are siblings only where `index` has a one, and all of them are left.
/// Source: RFC 6962 §2.1.1; RFC 9162 §2.1.3.2 and §2.1.4.2.
struct TreePath {
    private let index: UInt64
    private let size: UInt64
    private let start: Int
    private let meeting: Int

    /// - Parameters:
    ///   - index: Below `size`.
    ///   - start: The level of the node that the way begins at.
    init(index: UInt64, size: UInt64, start: Int = 0) {
        precondition(index < size, "the caller has compared the two")
        self.index = index
        self.size = size
        self.start = start
        meeting = UInt64.bitWidth - (index ^ (size - 1)).leadingZeroBitCount
    }

    /// How many siblings there are: the exact length of a proof.
    var count: Int {
        meeting - start + (index >> UInt64(meeting)).nonzeroBitCount
    }

    /// The siblings' hashes, from the bottom.
    func siblings(
        _ hasher: DigestHasher, _ read: (TreeNode) throws(ProofError) -> Digest
    ) throws(ProofError) -> [Digest] {
        var hashes: [Digest] = []
        hashes.reserveCapacity(count + 1)
        for level in levels {
            let position = index >> UInt64(level) ^ 1
            guard level == meeting - 1 else {
                hashes.append(try read(TreeNode(level: level, index: position)))
                continue
            }
            var parts: [Digest] = []
            for node in TreeNode.subtrees(from: position << UInt64(level), to: size) {
                parts.append(try read(node))
            }
            if let ragged = TreeFrontier.fold(parts, hasher) { hashes.append(ragged) }
        }
        return hashes
    }

    /// The root above `seed`.
    ///
    /// - Parameter siblings: `count` of them.
    func root(
        above seed: Digest, _ siblings: ArraySlice<Digest>, _ hasher: DigestHasher
    ) -> Digest {
        var hash = seed
        for (level, sibling) in zip(levels, siblings) {
            hash = isLeft(level) ? hasher.node(sibling, hash) : hasher.node(hash, sibling)
        }
        return hash
    }

    /// The root of the tree that ends with `seed`'s last leaf: only what is left of it counts.
    ///
    /// - Parameter siblings: `count` of them.
    func leftRoot(
        above seed: Digest, _ siblings: ArraySlice<Digest>, _ hasher: DigestHasher
    ) -> Digest {
        var hash = seed
        for (level, sibling) in zip(levels, siblings) where isLeft(level) {
            hash = hasher.node(sibling, hash)
        }
        return hash
    }

    /// The levels that have a sibling, from the bottom.
    private var levels: some Sequence<Int> {
        (start..<UInt64.bitWidth).lazy.filter { $0 < meeting || isLeft($0) }
    }

    private func isLeft(_ level: Int) -> Bool {
        index >> UInt64(level) & 1 == 1
    }
}
