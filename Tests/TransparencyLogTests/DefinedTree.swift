import CryptoSuites
import TransparencyLog

/// The RFC's definitions, word for word, over a plain array of leaves: what building and checking
/// are held against. Shares no code with them. Source: RFC 6962 §2.1.
final class DefinedTree {
    let leaves: [Digest]
    let hasher = CryptoSuite.sha256Ed25519.makeHasher()
    private var roots: [Range<Int>: Digest] = [:]

    /// Leaves that all differ.
    init(size: Int) {
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        leaves = (0..<size).map { hasher.leaf(Array("entry \($0)".utf8)) }
    }

    init(leaves: [Digest]) { self.leaves = leaves }

    /// The Certificate Transparency reference implementation's tree of 8 entries.
    static func reference() -> DefinedTree {
        let entries: [[UInt8]] = [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57),
            Array(0x60...0x6f),
        ]
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        return DefinedTree(leaves: entries.map { hasher.leaf($0) })
    }

    func head(_ size: Int) -> TreeHead {
        TreeHead(size: UInt64(size), root: root(0..<size))
    }

    /// MTH(D[range]).
    func root(_ range: Range<Int>) -> Digest {
        if let known = roots[range] { return known }
        if range.isEmpty { return hasher.hash([]) }
        if range.count == 1 { return leaves[range.lowerBound] }
        let middle = range.lowerBound + Self.split(range.count)
        let root = hasher.node(
            self.root(range.lowerBound..<middle), self.root(middle..<range.upperBound))
        roots[range] = root
        return root
    }

    /// PATH(index, D[range]), `index` counted from the range's start.
    func path(_ index: Int, _ range: Range<Int>) -> [Digest] {
        if range.count == 1 { return [] }
        let split = Self.split(range.count)
        let left = range.prefix(split)
        let right = range.dropFirst(split)
        return index < split
            ? path(index, left) + [root(right)] : path(index - split, right) + [root(left)]
    }

    /// SUBPROOF(old, D[range], isWhole); PROOF(old, D[n]) is that of 0..<n with true.
    func consistency(_ old: Int, _ range: Range<Int>, isWhole: Bool = true) -> [Digest] {
        if old == range.count { return isWhole ? [] : [root(range)] }
        let split = Self.split(range.count)
        let left = range.prefix(split)
        let right = range.dropFirst(split)
        return old <= split
            ? consistency(old, left, isWhole: isWhole) + [root(right)]
            : consistency(old - split, right, isWhole: false) + [root(left)]
    }

    /// A node's hash, as a reader gives it; complete nodes of the first `size` leaves only.
    func read(_ node: TreeNode, of size: Int) throws(ProofError) -> Digest {
        guard node.isComplete(in: UInt64(size)) else {
            throw .nodeOutsideTree(node, size: UInt64(size))
        }
        let start = Int(node.index) << node.level
        return root(start..<start + 1 << node.level)
    }

    func inclusionProof(_ index: Int, _ size: Int) throws(ProofError) -> InclusionProof {
        try InclusionProof(index: UInt64(index), size: UInt64(size), hasher: hasher) {
            (node) throws(ProofError) in try read(node, of: size)
        }
    }

    func consistencyProof(_ old: Int, _ new: Int) throws(ProofError) -> ConsistencyProof {
        try ConsistencyProof(from: UInt64(old), to: UInt64(new), hasher: hasher) {
            (node) throws(ProofError) in try read(node, of: new)
        }
    }

    /// The largest power of two below `count`.
    private static func split(_ count: Int) -> Int {
        var split = 1
        while split * 2 < count { split *= 2 }
        return split
    }
}

extension [Digest] {
    /// The same hashes with one bit flipped.
    func flipping(bit: Int) -> [Digest] {
        var hashes: [Digest] = self
        var bytes = hashes[bit / 256].bytes
        bytes[bit % 256 / 8] ^= 1 << UInt8(bit % 8)
        if let flipped = Digest(bytes) { hashes[bit / 256] = flipped }
        return hashes
    }
}

/// Whether the body throws a `ProofError`: for loops too long for `#expect(throws:)`.
func isRefused(_ body: () throws(ProofError) -> Void) -> Bool {
    do {
        try body()
        return false
    } catch {
        return true
    }
}
