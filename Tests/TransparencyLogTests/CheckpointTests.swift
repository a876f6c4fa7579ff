import CryptoSuites
import Testing

@testable import TransparencyLog

/// The checkpoint of Tests/EventLogTests/Vector, retyped.
enum Vector {
    static let suite = CryptoSuite.sha256Ed25519
    static let origin = "vector.example/2019"
    static let logKey =
        "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    static let leaves = [
        "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
        "4b7240784e66e493c79af15d7aadc34c4417261092248ca8825f91521f5d6b09",
        "a96bb47d4fab4fe7ea2ca7c9cfa0e8f11641af8de8f133166fc479f6e2688b94",
    ]
    static let roots = [
        "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
        "3c0e5f09dba827edf7fe9f36abd82f774bbc5120eab697dad224d1a8448ec21a",
        "e277a78b4227d6ffd38022c9a49c57f830842cabf4d86eb07098346caacd17f8",
    ]
    static let checkpoint = """
        vector.example/2019
        3
        4neni0In1v/TgCLJpJxX+DCELKv02G6wcJg0bKrNF/g=

        — vector.example/2019 \
        61YG6CJsjjuFPJeO0NwERbDrSS1bARMVmYvoWEGLg8npEA9T9pA8TKsTxyVSOG/BJZgttjyHfEJrh7MfKadZpJzTUwg=

        """

    static func privateKey(from start: UInt8) throws -> PrivateKey {
        try PrivateKey(suite: suite, seed: Array(start..<start + 32))
    }
}

@Suite("Checkpoints")
struct CheckpointTests {
    @Test("the vector's leaves give its roots and its checkpoint, byte for byte")
    func vector() throws {
        let hasher = Vector.suite.makeHasher()
        var tree = TreeFrontier()
        var roots: [String] = []
        for leaf in Vector.leaves {
            tree.append(try #require(Digest(hex: leaf)), hasher)
            roots.append(tree.root(hasher).hex)
        }
        #expect(roots == Vector.roots)
        let bytes = Checkpoint.sign(
            origin: Vector.origin, size: tree.size, root: tree.root(hasher),
            key: try Vector.privateKey(from: 0))
        #expect(bytes == Array(Vector.checkpoint.utf8))
        let opened = try Checkpoint.open(bytes, key: try VerifierKey(parsing: Vector.logKey))
        #expect(opened == Checkpoint(origin: Vector.origin, size: 3, root: tree.root(hasher)))
    }
}
