import CryptoSuites
import Testing

@Suite("Boxes")
struct SealingTests {
    private let suite = CryptoSuite.sha256Ed25519

    struct Vector: Sendable {
        let key: String
        let nonce: String
        let plaintext: String
        let associatedData: String
        let ciphertext: String
        let tag: String
    }

    /// Source: McGrew and Viega, The Galois/Counter Mode of Operation, submitted to NIST,
    /// appendix B, test cases 13, 14 and 16 (AES-256).
    private static let vectors = [
        Vector(
            key: String(repeating: "00", count: 32), nonce: "000000000000000000000000",
            plaintext: "", associatedData: "", ciphertext: "",
            tag: "530f8afbc74536b9a963b4f1c4cb738b"),
        Vector(
            key: String(repeating: "00", count: 32), nonce: "000000000000000000000000",
            plaintext: "00000000000000000000000000000000", associatedData: "",
            ciphertext: "cea7403d4d606b6e074ec5d3baf39d18",
            tag: "d0d1c8a799996bf0265b98b5d48ab919"),
        Vector(
            key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            nonce: "cafebabefacedbaddecaf888",
            plaintext: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            associatedData: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            ciphertext: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
            tag: "76fc6ece0f4e1768cddf8853bb2d551b"),
    ]

    @Test("AES-256-GCM of the standard's test cases, there and back", arguments: vectors)
    func standard(vector: Vector) throws {
        let key = try #require([UInt8](hex: vector.key))
        let nonce = try #require([UInt8](hex: vector.nonce))
        let plaintext = try #require([UInt8](hex: vector.plaintext))
        let associatedData = try #require([UInt8](hex: vector.associatedData))
        let box = suite.seal(plaintext, key: key, nonce: nonce, associatedData: associatedData)
        #expect(box.hex == vector.nonce + vector.ciphertext + vector.tag)
        #expect(try suite.open(box, key: key, associatedData: associatedData) == plaintext)
    }

    @Test("a box with any one bit flipped is not opened")
    func everyBit() {
        let key = Array(repeating: UInt8(3), count: suite.sealingKeyCount)
        let nonce = Array(repeating: UInt8(4), count: suite.nonceCount)
        let box = suite.seal(
            Array("覃某某".utf8), key: key, nonce: nonce, associatedData: Array("a".utf8))
        for bit in 0..<box.count * 8 {
            var altered = box
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: CryptoError.boxNotAuthentic) {
                try suite.open(altered, key: key, associatedData: Array("a".utf8))
            }
        }
    }

    @Test("a box opens only where it was put and only with its key")
    func place() throws {
        let key = Array(repeating: UInt8(3), count: suite.sealingKeyCount)
        let otherKey = Array(repeating: UInt8(4), count: suite.sealingKeyCount)
        let nonce = Array(repeating: UInt8(5), count: suite.nonceCount)
        let place = Array("id\n/data/sealed".utf8)
        let box = suite.seal([1, 2, 3], key: key, nonce: nonce, associatedData: place)
        #expect(try suite.open(box, key: key, associatedData: place) == [1, 2, 3])
        for (key, place) in [(otherKey, place), (key, place + [0]), (key, [])] {
            #expect(throws: CryptoError.boxNotAuthentic) {
                try suite.open(box, key: key, associatedData: place)
            }
        }
    }

    @Test("what is shorter than nonce and tag is no box")
    func short() {
        let key = Array(repeating: UInt8(3), count: suite.sealingKeyCount)
        for count in 0..<28 {
            #expect(throws: CryptoError.boxTooShort(byteCount: count)) {
                try suite.open(Array(repeating: 0, count: count), key: key, associatedData: [])
            }
        }
    }
}
