import CryptoSuites
import Testing
import TransparencyLog

@Suite("Inclusion proofs")
struct InclusionProofTests {
    /// Source: the Certificate Transparency reference implementation's paths (its indexes count
    /// from 1), for RFC 6962 §2.1.1.
    @Test("the reference tree's paths")
    func reference() throws {
        let tree = DefinedTree.reference()
        let paths: [(index: Int, size: Int, hashes: [String])] = [
            (0, 1, []),
            (
                0, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                5, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
            (
                1, 5,
                [
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ]
        for (index, size, hashes) in paths {
            let proof = try tree.inclusionProof(index, size)
            #expect(proof.hashes.map(\.hex) == hashes)
            try proof.check(
                leaf: tree.leaves[index], in: tree.head(size), hasher: tree.hasher)
        }
    }

    /// The tree of 7 leaves d0…d6 with a…j, k, l as drawn there. Source: RFC 6962 §2.1.3.
    @Test("the RFC's four examples")
    func examples() throws {
        let tree = DefinedTree(size: 7)
        let (a, b, c, d, e, f, j) = (
            tree.leaves[0], tree.leaves[1], tree.leaves[2], tree.leaves[3], tree.leaves[4],
            tree.leaves[5], tree.leaves[6]
        )
        let (g, h, i) = (
            tree.hasher.node(a, b), tree.hasher.node(c, d), tree.hasher.node(e, f)
        )
        let (k, l) = (tree.hasher.node(g, h), tree.hasher.node(i, j))
        #expect(try tree.inclusionProof(0, 7).hashes == [b, h, l])
        #expect(try tree.inclusionProof(3, 7).hashes == [c, g, l])
        #expect(try tree.inclusionProof(4, 7).hashes == [f, j, k])
        #expect(try tree.inclusionProof(6, 7).hashes == [i, k])
    }

    @Test("every proof of every tree to 256 leaves is the definition's, and is accepted")
    func every() throws {
        let tree = DefinedTree(size: 256)
        for size in 1...256 {
            let head = tree.head(size)
            for index in 0..<size {
                let proof = try tree.inclusionProof(index, size)
                guard proof.hashes == tree.path(index, 0..<size) else {
                    Issue.record("\(index) of \(size) isn't the definition's")
                    continue
                }
                try proof.check(leaf: tree.leaves[index], in: head, hasher: tree.hasher)
            }
        }
    }

    @Test("of every tree to 100 leaves no proof is accepted with a byte of it altered")
    func everyByte() throws {
        let tree = DefinedTree(size: 100)
        var count = 0
        for size in [Int](1...24) + [63, 64, 65, 100] {
            let head = tree.head(size)
            for index in 0..<size {
                let proof = try tree.inclusionProof(index, size)
                for byte in 0..<32 * proof.hashes.count {
                    let altered = proof.hashes.flipping(bit: 8 * byte + byte % 8)
                    let isRefused = isRefused { () throws(ProofError) in
                        try InclusionProof(index: UInt64(index), hashes: altered).check(
                            leaf: tree.leaves[index], in: head, hasher: tree.hasher)
                    }
                    if !isRefused { Issue.record("\(index) of \(size), byte \(byte)") }
                    count += 1
                }
            }
        }
        #expect(count > 50_000)
    }

    @Test("a shorter, a longer, a shuffled proof, another leaf, index, root: none is accepted")
    func structure() throws {
        let tree = DefinedTree(size: 100)
        for size in 1...100 {
            let head = tree.head(size)
            for index in 0..<size {
                let hashes = try tree.inclusionProof(index, size).hashes
                let leaf = tree.leaves[index]
                var forged: [(Int, [Digest], Digest)] = [
                    (index, hashes + [leaf], leaf), (index, [leaf] + hashes, leaf),
                    (index, hashes, tree.leaves[(index + 1) % 100]), (index ^ 1, hashes, leaf),
                    (size, hashes, leaf), (index + size, hashes, leaf),
                ]
                for count in 0..<hashes.count {
                    forged.append((index, Array(hashes[..<count]), leaf))
                    forged.append((index, Array(hashes[(count + 1)...]), leaf))
                }
                if hashes.count > 1 { forged.append((index, hashes.reversed(), leaf)) }
                if size > 1 { forged.append(((index + 1) % size, hashes, leaf)) }
                for (at, hashes, leaf) in forged {
                    let isRefused = isRefused { () throws(ProofError) in
                        try InclusionProof(index: UInt64(at), hashes: hashes).check(
                            leaf: leaf, in: head, hasher: tree.hasher)
                    }
                    if !isRefused { Issue.record("\(index) of \(size): \(at), \(hashes.count)") }
                }
            }
        }
    }

    @Test("each guard has its error")
    func guards() throws {
        let tree = DefinedTree(size: 5)
        let hasher = tree.hasher
        let proof = try tree.inclusionProof(1, 5)
        let leaf = tree.leaves[1]
        #expect(throws: ProofError.indexOutsideTree(index: 5, size: 5)) {
            try InclusionProof(index: 5, hashes: []).check(
                leaf: leaf, in: tree.head(5), hasher: hasher)
        }
        #expect(throws: ProofError.indexOutsideTree(index: 0, size: 0)) {
            try InclusionProof(index: 0, hashes: []).check(
                leaf: leaf, in: tree.head(0), hasher: hasher)
        }
        #expect(throws: ProofError.indexOutsideTree(index: .max, size: 5)) {
            try InclusionProof(index: .max, size: 5, hasher: hasher) { _ in leaf }
        }
        for size in [TreeHead.sizeMax + 1, .max] {
            #expect(throws: ProofError.sizeTooLarge(size)) {
                try proof.check(
                    leaf: leaf, in: TreeHead(size: size, root: leaf), hasher: hasher)
            }
        }
        #expect(throws: ProofError.wrongLength(found: 2, expected: 3)) {
            try InclusionProof(index: 1, hashes: Array(proof.hashes.dropLast())).check(
                leaf: leaf, in: tree.head(5), hasher: hasher)
        }
        #expect(throws: ProofError.self) {
            try proof.check(leaf: leaf, in: TreeHead(size: 5, root: .zero), hasher: hasher)
        }
        let elements = proof.hashes.map(\.bytes)
        #expect(try InclusionProof(index: 1, elements: elements) == proof)
        for bad in [[], Array(elements[1].dropLast()), elements[1] + [0]] {
            #expect(throws: ProofError.malformedElement(position: 1)) {
                try InclusionProof(index: 1, elements: [elements[0], bad, elements[2]])
            }
        }
    }

    @Test("an inner node can't stand for a leaf; without the exact length it could")
    func innerNode() throws {
        let tree = DefinedTree(size: 8)
        let hashes = try tree.inclusionProof(0, 8).hashes
        let node = tree.hasher.node(tree.leaves[0], hashes[0])
        let shorter = InclusionProof(index: 0, hashes: Array(hashes[1...]))
        #expect(throws: ProofError.wrongLength(found: 2, expected: 3)) {
            try shorter.check(leaf: node, in: tree.head(8), hasher: tree.hasher)
        }
        // The defence off: folding whatever is there meets the root.
        let folded = shorter.hashes.reduce(node) { tree.hasher.node($0, $1) }
        #expect(folded == tree.head(8).root)
    }

    @Test("a proof doesn't bind the size: it must come from a verified checkpoint")
    func sizeIsNotBound() throws {
        let tree = DefinedTree(size: 3)
        let lie = TreeHead(size: 4, root: tree.head(3).root)
        try tree.inclusionProof(0, 3).check(leaf: tree.leaves[0], in: lie, hasher: tree.hasher)
    }
}
