import CryptoSuites

/// Why a proof, a tile or a proof file isn't accepted.
package enum ProofError: Error, Hashable, Sendable {
    /// A tree has fewer than 2^63 leaves.
    case sizeTooLarge(UInt64)
    case indexOutsideTree(index: UInt64, size: UInt64)
    /// The node isn't complete in a tree of this size, or not in it at all.
    case nodeOutsideTree(TreeNode, size: UInt64)
    /// The old tree has no leaves: there is nothing to be consistent with.
    case oldTreeEmpty
    case treeShrank(from: UInt64, to: UInt64)
    /// A proof's length follows from the sizes; this one has another.
    case wrongLength(found: Int, expected: Int)
    /// The element at this position of a proof hasn't exactly 32 bytes.
    case malformedElement(position: Int)
    /// What was proved isn't the tree of this size that the head names.
    case rootDiffers(size: UInt64, computed: Digest, expected: Digest)
    case tileMissing(Tile)
    /// Not the number of bytes that the tile's width asks for.
    case tileMalformed(Tile, byteCount: Int)
    /// The hashes of this full tile don't give the hash that the level above has for it.
    case tileForged(Tile)
    /// The right edge's tiles together don't give the verified root; which is bad can't be said.
    case rightEdgeForged([Tile])
    /// Not a proof file's form, at this line (from 1) or behind it.
    case malformedFile(line: Int)
    /// The checkpoint in a proof file isn't accepted.
    case checkpointBad(NoteError)

    /// - Throws: `malformedElement`.
    static func digests(_ elements: [[UInt8]]) throws(ProofError) -> [Digest] {
        var digests: [Digest] = []
        for (position, element) in elements.enumerated() {
            guard let digest = Digest(element) else { throw .malformedElement(position: position) }
            digests.append(digest)
        }
        return digests
    }

    /// Whether something contradicts what was expected, rather than lacking what was needed or
    /// its form.
    package var isContradiction: Bool {
        switch self {
        case .treeShrank, .rootDiffers, .tileForged, .rightEdgeForged: true
        case .checkpointBad(let error): error.isContradiction
        case .sizeTooLarge, .indexOutsideTree, .nodeOutsideTree, .oldTreeEmpty, .wrongLength,
            .malformedElement, .tileMissing, .tileMalformed, .malformedFile:
            false
        }
    }
}
