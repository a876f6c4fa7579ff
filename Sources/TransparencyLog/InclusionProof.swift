import CryptoSuites

/// That a leaf stands at an index of a tree: the siblings on its way to the root.
///
/// Source: RFC 6962 §2.1.1; FORMAT.md, section 5.
package struct InclusionProof: Hashable, Sendable {
    /// The leaf's, from 0.
    package let index: UInt64
    /// From the leaf's sibling to the root's child.
    package let hashes: [Digest]

    package init(index: UInt64, hashes: [Digest]) {
        self.index = index
        self.hashes = hashes
    }

    /// A proof as it came over a wire.
    ///
    /// - Throws: `ProofError.malformedElement` unless every element has exactly 32 bytes.
    package init(index: UInt64, elements: [[UInt8]]) throws(ProofError) {
        self.init(index: index, hashes: try ProofError.digests(elements))
    }

    /// The proof that the leaf at `index` is in the tree of `size` leaves.
    ///
    /// - Parameter read: Gives a node's hash; it is asked for complete nodes of the tree only.
    /// - Throws: `ProofError.indexOutsideTree`, `.sizeTooLarge`, and what `read` throws.
    package init(
        index: UInt64, size: UInt64, hasher: DigestHasher,
        read: (TreeNode) throws(ProofError) -> Digest
    ) throws(ProofError) {
        let path = try Self.path(index: index, size: size)
        self.init(index: index, hashes: try path.siblings(hasher, read))
    }

    /// That `leaf` is where the proof says in the tree of `head`.
    ///
    /// - Parameters:
    ///   - leaf: H(0x00 ‖ entry), recomputed from the entry by who checks.
    ///   - head: From a verified checkpoint, never from the proof.
    /// - Throws: `ProofError.indexOutsideTree`, `.sizeTooLarge`, `.wrongLength`, `.rootDiffers`.
    package func check(
        leaf: Digest, in head: TreeHead, hasher: DigestHasher
    ) throws(ProofError) {
        let path = try Self.path(index: index, size: head.size)
        guard hashes.count == path.count else {
            throw .wrongLength(found: hashes.count, expected: path.count)
        }
        let root = path.root(above: leaf, hashes[...], hasher)
        guard root == head.root else {
            throw .rootDiffers(size: head.size, computed: root, expected: head.root)
        }
    }

    private static func path(index: UInt64, size: UInt64) throws(ProofError) -> TreePath {
        guard size <= TreeHead.sizeMax else { throw .sizeTooLarge(size) }
        guard index < size else { throw .indexOutsideTree(index: index, size: size) }
        return TreePath(index: index, size: size)
    }
}
