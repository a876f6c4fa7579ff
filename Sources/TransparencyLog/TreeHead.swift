import CryptoSuites

/// A tree's size and root: what a checkpoint says, without the log's name.
///
/// Proofs and tiles are checked against one. It must come from a checkpoint whose signature was
/// verified, or have been recomputed from the lines; never from the proof itself.
package struct TreeHead: Hashable, Sendable {
    /// The most leaves a tree may have.
    package static let sizeMax = UInt64(Int64.max)

    /// The number of leaves.
    package let size: UInt64
    package let root: Digest

    package init(size: UInt64, root: Digest) {
        self.size = size
        self.root = root
    }

    /// - Throws: `ProofError.sizeTooLarge`.
    func checkSize() throws(ProofError) {
        guard size <= Self.sizeMax else { throw .sizeTooLarge(size) }
    }
}

extension Checkpoint {
    package var head: TreeHead { TreeHead(size: size, root: root) }
}
