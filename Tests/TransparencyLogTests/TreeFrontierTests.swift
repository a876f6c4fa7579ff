import CryptoSuites
import Testing
import TransparencyLog

@Suite("The tree")
struct TreeFrontierTests {
    private let suite = CryptoSuite.sha256Ed25519

    /// Source: the Certificate Transparency reference implementation's tree of 8 entries, for the
    /// hashes of RFC 6962 §2.1.
    private static let entries = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    private static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("the reference tree's roots, from the empty tree to 8 entries")
    func reference() throws {
        let hasher = suite.makeHasher()
        var tree = TreeFrontier()
        var roots = [tree.root(hasher).hex]
        for entry in Self.entries {
            tree.append(hasher.leaf(try #require([UInt8](hex: entry))), hasher)
            roots.append(tree.root(hasher).hex)
        }
        #expect(roots == Self.roots)
        #expect(tree.size == 8)
    }

    @Test("appending gives the root of the RFC's definition for every size to 100")
    func definition() {
        let hasher = suite.makeHasher()
        var tree = TreeFrontier()
        var leaves: [Digest] = []
        for size in 0...100 {
            #expect(tree.size == UInt64(size))
            #expect(tree.root(hasher) == Self.root(leaves[...], hasher))
            leaves.append(hasher.leaf([UInt8(size)]))
            tree.append(leaves[size], hasher)
        }
    }

    @Test("every leaf of every tree to 20 leaves counts, and so does their order")
    func sensitivity() {
        let hasher = suite.makeHasher()
        for size in 1...20 {
            let leaves = (0..<size).map { hasher.leaf([UInt8($0)]) }
            let root = Self.appended(leaves, hasher)
            var others: Set<Digest> = []
            for index in 0..<size {
                var altered = leaves
                altered[index] = hasher.leaf([0xff])
                others.insert(Self.appended(altered, hasher))
                var shorter = leaves
                shorter.remove(at: index)
                others.insert(Self.appended(shorter, hasher))
                if index > 0 {
                    var swapped = leaves
                    swapped.swapAt(index - 1, index)
                    others.insert(Self.appended(swapped, hasher))
                }
            }
            #expect(others.count == 3 * size - 1)
            #expect(!others.contains(root))
        }
    }

    @Test("a node can't be passed off as an entry; without the prefixes it could")
    func domainSeparation() {
        let hasher = suite.makeHasher()
        let leaves = [hasher.leaf([1]), hasher.leaf([2])]
        let root = Self.appended(leaves, hasher)
        let forgedEntry = leaves[0].bytes + leaves[1].bytes
        #expect(Self.appended([hasher.leaf(forgedEntry)], hasher) != root)
        // The defence off: leaves hashed as nodes are.
        #expect(Self.appended([hasher.hash(prefix: 0x01, forgedEntry)], hasher) == root)
    }

    private static func appended(_ leaves: [Digest], _ hasher: DigestHasher) -> Digest {
        var tree = TreeFrontier()
        for leaf in leaves {
            tree.append(leaf, hasher)
        }
        return tree.root(hasher)
    }

    /// MTH, word for word. Source: RFC 6962 §2.1.
    private static func root(_ leaves: ArraySlice<Digest>, _ hasher: DigestHasher) -> Digest {
        guard let first = leaves.first else { return hasher.hash([]) }
        if leaves.count == 1 { return first }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let left = root(leaves.prefix(split), hasher)
        return hasher.node(left, root(leaves.dropFirst(split), hasher))
    }
}
