import CryptoSuites

/// That a tree begins with another one's leaves, unchanged and in their order.
///
/// The way begins at the old tree's last perfect subtree. That one's hash comes first; it is left
/// out when the old tree is that subtree (a power of two), its root being known.
/// Source: RFC 6962 §2.1.2; FORMAT.md, section 5.
package struct ConsistencyProof: Hashable, Sendable {
    package let hashes: [Digest]

    package init(hashes: [Digest]) {
        self.hashes = hashes
    }

    /// A proof as it came over a wire.
    ///
    /// - Throws: `ProofError.malformedElement` unless every element has exactly 32 bytes.
    package init(elements: [[UInt8]]) throws(ProofError) {
        self.init(hashes: try ProofError.digests(elements))
    }

    /// The proof that the tree of `newSize` leaves extends its own first `oldSize` leaves.
    ///
    /// - Parameter read: Gives a node's hash; it is asked for complete nodes of the new tree only.
    /// - Throws: `ProofError.oldTreeEmpty`, `.treeShrank`, `.sizeTooLarge`, what `read` throws.
    package init(
        from oldSize: UInt64, to newSize: UInt64, hasher: DigestHasher,
        read: (TreeNode) throws(ProofError) -> Digest
    ) throws(ProofError) {
        try Self.checkSizes(oldSize, newSize)
        guard oldSize < newSize else {
            hashes = []
            return
        }
        let level = oldSize.trailingZeroBitCount
        let path = TreePath(index: oldSize - 1, size: newSize, start: level)
        var hashes = try path.siblings(hasher, read)
        if !Self.isPowerOfTwo(oldSize) {
            let seed = TreeNode(level: level, index: (oldSize - 1) >> UInt64(level))
            hashes.insert(try read(seed), at: 0)
        }
        self.hashes = hashes
    }

    /// That the tree of `new` extends that of `old`.
    ///
    /// An old size of 0 is the caller's case: everything extends the empty tree, and nothing is
    /// proved by that. Equal sizes need equal roots and no hashes.
    /// - Parameters:
    ///   - old: From a verified checkpoint, as `new`.
    ///   - new: Both sizes decide the proof's length.
    /// - Throws: `ProofError.oldTreeEmpty`, `.treeShrank`, `.sizeTooLarge`, `.wrongLength`;
    ///   `.rootDiffers` with the size of the tree whose root isn't met.
    package func check(
        from old: TreeHead, to new: TreeHead, hasher: DigestHasher
    ) throws(ProofError) {
        try Self.checkSizes(old.size, new.size)
        guard old.size < new.size else {
            guard hashes.isEmpty else { throw .wrongLength(found: hashes.count, expected: 0) }
            guard old.root == new.root else {
                throw .rootDiffers(size: new.size, computed: old.root, expected: new.root)
            }
            return
        }
        let path = TreePath(
            index: old.size - 1, size: new.size, start: old.size.trailingZeroBitCount)
        let seedCount = Self.isPowerOfTwo(old.size) ? 0 : 1
        guard hashes.count == path.count + seedCount else {
            throw .wrongLength(found: hashes.count, expected: path.count + seedCount)
        }
        let seed = seedCount == 0 ? old.root : hashes[0]
        let siblings = hashes[seedCount...]
        let oldRoot = path.leftRoot(above: seed, siblings, hasher)
        guard oldRoot == old.root else {
            throw .rootDiffers(size: old.size, computed: oldRoot, expected: old.root)
        }
        let newRoot = path.root(above: seed, siblings, hasher)
        guard newRoot == new.root else {
            throw .rootDiffers(size: new.size, computed: newRoot, expected: new.root)
        }
    }

    private static func checkSizes(_ old: UInt64, _ new: UInt64) throws(ProofError) {
        guard old <= TreeHead.sizeMax else { throw .sizeTooLarge(old) }
        guard new <= TreeHead.sizeMax else { throw .sizeTooLarge(new) }
        guard old > 0 else { throw .oldTreeEmpty }
        guard old <= new else { throw .treeShrank(from: old, to: new) }
    }

    private static func isPowerOfTwo(_ size: UInt64) -> Bool { size.nonzeroBitCount == 1 }
}
