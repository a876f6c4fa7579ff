import CryptoSuites

/// The right edge of a Merkle tree: enough to append leaves and to know the root, in O(log n).
///
/// It holds the roots of the perfect subtrees that the leaves so far make, largest first: one for
/// each bit set in `size`.
/// Source: RFC 6962 §2.1; FORMAT.md, section 5.
package struct TreeFrontier: Hashable, Sendable {
    /// The number of leaves.
    package private(set) var size: UInt64 = 0
    private var subtrees: [Digest] = []

    /// The empty tree.
    package init() {}

    /// - Parameter subtrees: One for each bit set in `size`, largest first, and known to be right.
    init(size: UInt64, subtrees: [Digest]) {
        precondition(subtrees.count == size.nonzeroBitCount, "a subtree for each bit set")
        self.size = size
        self.subtrees = subtrees
    }

    /// - Parameter leafHash: H(0x00 ‖ entry), as `DigestHasher.leaf` makes it.
    package mutating func append(_ leafHash: Digest, _ hasher: DigestHasher) {
        var subtree = leafHash
        // Each bit set at the low end of the old size is a subtree as large as the new one.
        for _ in 0..<(~size).trailingZeroBitCount {
            subtree = hasher.node(subtrees.removeLast(), subtree)
        }
        subtrees.append(subtree)
        size += 1
    }

    /// The tree's root; H("") for the empty tree.
    package func root(_ hasher: DigestHasher) -> Digest {
        Self.fold(subtrees, hasher) ?? hasher.hash([])
    }

    /// The node above perfect subtrees that stand side by side, largest first; nil for none.
    static func fold(_ subtrees: [Digest], _ hasher: DigestHasher) -> Digest? {
        guard var root = subtrees.last else { return nil }
        for subtree in subtrees.dropLast().reversed() {
            root = hasher.node(subtree, root)
        }
        return root
    }
}
