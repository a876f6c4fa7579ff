import CryptoSuites
import Testing
import TransparencyLog

@Suite("Consistency proofs")
struct ConsistencyProofTests {
    /// Source: the Certificate Transparency reference implementation's proofs, for RFC 6962
    /// §2.1.2.
    @Test("the reference tree's proofs")
    func reference() throws {
        let tree = DefinedTree.reference()
        let proofs: [(old: Int, new: Int, hashes: [String])] = [
            (1, 1, []),
            (
                1, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                6, 8,
                [
                    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (
                2, 5,
                [
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ]
        for (old, new, hashes) in proofs {
            let proof = try tree.consistencyProof(old, new)
            #expect(proof.hashes.map(\.hex) == hashes)
            try proof.check(from: tree.head(old), to: tree.head(new), hasher: tree.hasher)
        }
    }

    /// The tree of 7 leaves, its nodes named as drawn there. Source: RFC 6962 §2.1.3.
    @Test("the RFC's three examples")
    func examples() throws {
        let tree = DefinedTree(size: 7)
        let (c, d, g) = (tree.leaves[2], tree.leaves[3], tree.root(0..<2))
        let (i, j, k, l) = (tree.root(4..<6), tree.leaves[6], tree.root(0..<4), tree.root(4..<7))
        #expect(try tree.consistencyProof(3, 7).hashes == [c, d, g, l])
        #expect(try tree.consistencyProof(4, 7).hashes == [l])
        #expect(try tree.consistencyProof(6, 7).hashes == [i, j, k])
    }

    @Test("every proof of every two trees to 256 leaves is the definition's, and is accepted")
    func every() throws {
        let tree = DefinedTree(size: 256)
        for new in 1...256 {
            for old in 1...new {
                let proof = try tree.consistencyProof(old, new)
                guard proof.hashes == tree.consistency(old, 0..<new) else {
                    Issue.record("\(old) to \(new) isn't the definition's")
                    continue
                }
                try proof.check(from: tree.head(old), to: tree.head(new), hasher: tree.hasher)
            }
        }
    }

    @Test("no proof is accepted with a byte of it altered")
    func everyByte() throws {
        let tree = DefinedTree(size: 100)
        var count = 0
        for new in [Int](2...24) + [63, 64, 65, 100] {
            for old in 1..<new {
                let hashes = try tree.consistencyProof(old, new).hashes
                for byte in 0..<32 * hashes.count {
                    let altered = hashes.flipping(bit: 8 * byte + byte % 8)
                    let (from, to) = (tree.head(old), tree.head(new))
                    if !isRefused(tree, altered, from: from, to: to) {
                        Issue.record("\(old) to \(new), byte \(byte)")
                    }
                    count += 1
                }
            }
        }
        #expect(count > 50_000)
    }

    @Test("a shorter, a longer, a shuffled proof, another root or fork: none is accepted")
    func structure() throws {
        let tree = DefinedTree(size: 60)
        let fork = DefinedTree(leaves: [tree.leaves[59]] + tree.leaves.dropFirst())
        for new in 2...60 {
            for old in 1..<new {
                let (from, to) = (tree.head(old), tree.head(new))
                let hashes = try tree.consistencyProof(old, new).hashes
                var forged = [hashes + [to.root], [from.root] + hashes]
                for count in 0..<hashes.count {
                    forged.append(Array(hashes[..<count]))
                    forged.append(Array(hashes[(count + 1)...]))
                }
                if hashes.count > 1 { forged.append(hashes.reversed()) }
                for hashes in forged where !isRefused(tree, hashes, from: from, to: to) {
                    Issue.record("\(old) to \(new), \(hashes.count) hashes")
                }
                let forkHashes = try fork.consistencyProof(old, new).hashes
                for hashes in [hashes, forkHashes] {
                    #expect(isRefused(tree, hashes, from: from, to: fork.head(new)))
                    #expect(isRefused(tree, hashes, from: fork.head(old), to: to))
                }
            }
        }
    }

    @Test("each guard has its error")
    func guards() throws {
        let tree = DefinedTree(size: 8)
        let none = ConsistencyProof(hashes: [])
        func check(_ proof: ConsistencyProof, _ old: TreeHead, _ new: TreeHead) throws {
            try proof.check(from: old, to: new, hasher: tree.hasher)
        }
        #expect(throws: ProofError.oldTreeEmpty) { try check(none, tree.head(0), tree.head(8)) }
        #expect(throws: ProofError.oldTreeEmpty) { try check(none, tree.head(0), tree.head(0)) }
        #expect(throws: ProofError.treeShrank(from: 8, to: 7)) {
            try check(none, tree.head(8), tree.head(7))
        }
        #expect(throws: ProofError.sizeTooLarge(1 << 63)) {
            try check(none, tree.head(1), TreeHead(size: 1 << 63, root: .zero))
        }
        #expect(throws: ProofError.sizeTooLarge(.max)) {
            try check(none, TreeHead(size: .max, root: .zero), tree.head(8))
        }
        try check(none, tree.head(8), tree.head(8))
        #expect(throws: ProofError.wrongLength(found: 1, expected: 0)) {
            try check(ConsistencyProof(hashes: [.zero]), tree.head(8), tree.head(8))
        }
        let other = TreeHead(size: 8, root: .zero)
        #expect(
            throws: ProofError.rootDiffers(
                size: 8, computed: other.root, expected: tree.head(8).root)
        ) { try check(none, other, tree.head(8)) }
        #expect(throws: ProofError.wrongLength(found: 0, expected: 1)) {
            try check(none, tree.head(4), tree.head(8))
        }
        #expect(throws: ProofError.oldTreeEmpty) { try tree.consistencyProof(0, 8) }
        #expect(throws: ProofError.treeShrank(from: 8, to: 4)) { try tree.consistencyProof(8, 4) }
        #expect(throws: ProofError.malformedElement(position: 0)) {
            try ConsistencyProof(elements: [[UInt8](repeating: 0, count: 31)])
        }
    }

    private func isRefused(
        _ tree: DefinedTree, _ hashes: [Digest], from old: TreeHead, to new: TreeHead
    ) -> Bool {
        TransparencyLogTests.isRefused { () throws(ProofError) in
            try ConsistencyProof(hashes: hashes).check(from: old, to: new, hasher: tree.hasher)
        }
    }
}
