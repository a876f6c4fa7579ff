import CryptoSuites
import Testing

@Suite("Digests and hashers")
struct DigestTests {
    private let suite = CryptoSuite.sha256Ed25519

    /// Source: FIPS 180-2, appendix B, and NIST's example values for SHA-256.
    private static let vectors: [(String, String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test("SHA-256 of the standard's messages, whichever way they are handed in")
    func standardMessages() {
        let hasher = suite.makeHasher()
        for (message, expected) in Self.vectors {
            let bytes = Array(message.utf8)
            let slice = ([0] + bytes)[1...]
            let digests = [
                suite.hash(bytes), suite.hash(slice), hasher.hash(bytes), hasher.hash(slice),
                bytes.withUnsafeBytes { suite.hash($0) }, bytes.withUnsafeBytes { hasher.hash($0) },
            ]
            #expect(digests.allSatisfy { $0.hex == expected })
        }
    }

    @Test("leaf, node and prefix are the hash of the bytes put together")
    func prefixes() throws {
        let hasher = suite.makeHasher()
        let left = suite.hash([1])
        let right = suite.hash([2])
        for count in [0, 1, 63, 64, 65, 300] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            #expect(hasher.leaf(bytes) == suite.hash([0] + bytes))
            #expect(hasher.leaf(bytes[...]) == suite.hash([0] + bytes))
            #expect(hasher.hash(prefix: 9, bytes) == suite.hash([9] + bytes))
            #expect(hasher.hash(prefix: 9, bytes[...]) == suite.hash([9] + bytes))
            #expect(hasher.node(left, right) == suite.hash([1] + left.bytes + right.bytes))
        }
        #expect(hasher.node(left, right) != hasher.node(right, left))
    }

    @Test("a digest keeps its bytes, and only 32 of them make one")
    func bytes() throws {
        let bytes = (0..<32).map { UInt8(200 + $0 / 2) }
        let digest = try #require(Digest(bytes))
        #expect(digest.bytes == bytes)
        #expect(digest.withUnsafeBytes { Array($0) } == bytes)
        #expect(Digest(hex: bytes.hex) == digest)
        #expect(Array(digest.hex.utf8).withUnsafeBytes { Digest(hex: $0) } == digest)
        #expect(Digest.zero.bytes == Array(repeating: 0, count: 32))
        var text = Array("x".utf8)
        digest.appendHex(to: &text)
        #expect(text == Array("x\(bytes.hex)".utf8))
        for count in [0, 31, 33, 64] {
            #expect(Digest(Array(repeating: 0, count: count)) == nil)
            #expect(Digest(hex: Array(repeating: UInt8(0), count: count).hex) == nil)
        }
        #expect(Digest(hex: bytes.hex.uppercased()) == nil)
    }

    @Test("digests that differ in any one bit are different")
    func difference() throws {
        let digest = suite.hash([])
        var others: Set<Digest> = []
        for bit in 0..<256 {
            var bytes = digest.bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            others.insert(try #require(Digest(bytes)))
        }
        #expect(others.count == 256)
        #expect(!others.contains(digest))
    }

    @Test("a suite is found by its exact name only")
    func names() {
        #expect(CryptoSuite.named("sha256-ed25519") == .sha256Ed25519)
        for name in ["", "SHA256-ed25519", "sha256-ed25519 ", "sha256"] {
            #expect(CryptoSuite.named(name) == nil)
        }
    }
}
