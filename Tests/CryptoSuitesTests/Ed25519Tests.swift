import Testing

@testable import CryptoSuites

@Suite("Ed25519")
struct Ed25519Tests {
    private static let suite = CryptoSuite.sha256Ed25519

    struct Vector: Sendable {
        let seed: String
        let publicKey: String
        let message: String
        let signature: String
    }

    /// Source: RFC 8032 §7.1, tests 1 to 3.
    private static let vectors = [
        Vector(
            seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        Vector(
            seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        Vector(
            seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            message: "af82",
            signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
    ]

    @Test("the RFC's keys, signatures and verdicts", arguments: vectors)
    func standard(vector: Vector) throws {
        let seed = try #require([UInt8](hex: vector.seed))
        let message = try #require([UInt8](hex: vector.message))
        let key = try PrivateKey(suite: Self.suite, seed: seed)
        #expect(key.publicKey.bytes.hex == vector.publicKey)
        #expect(key.sign(message).hex == vector.signature)
        let publicKey = try PublicKey(suite: Self.suite, bytes: key.publicKey.bytes)
        #expect(publicKey == key.publicKey)
        #expect(publicKey.verify(key.sign(message), message))
        #expect(!publicKey.verify(key.sign(message), message + [0]))
    }

    @Test("any one bit flipped in signature or message fails, and the next good one passes")
    func everyBit() throws {
        let key = try PrivateKey(suite: Self.suite, seed: Array(0..<32))
        let message = Array("三方签字".utf8)
        let signed = key.sign(message) + message
        let verifier = SignatureVerifier(key.publicKey)
        for bit in 0..<signed.count * 8 {
            var altered = signed
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!verifier.verify(Array(altered[..<64]), Array(altered[64...])))
        }
        #expect(verifier.verify(Array(signed[..<64]), message))
        for count in [0, 63, 65] {
            let signature = Array((signed + [0])[..<count])
            #expect(!verifier.verify(signature, message))
        }
    }

    @Test("S + L would be a second signature of the same message, and is refused")
    func malleability() throws {
        let key = try PrivateKey(suite: Self.suite, seed: Array(0..<32))
        var signature = key.sign([1])
        let order = try #require(
            [UInt8](hex: "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
        #expect(Ed25519.isCanonicalSignature(signature))
        var carry = 0
        for index in 0..<32 {
            let sum = Int(signature[32 + index]) + Int(order[index]) + carry
            signature[32 + index] = UInt8(sum & 0xff)
            carry = sum >> 8
        }
        #expect(!Ed25519.isCanonicalSignature(signature))
        #expect(!key.publicKey.verify(signature, [1]))
        let zeroR = [UInt8](repeating: 0, count: 32)
        #expect(!Ed25519.isCanonicalSignature(zeroR + order))
        #expect(Ed25519.isCanonicalSignature(zeroR + [order[0] - 1] + order[1...]))
    }

    /// y of the points of small order, with each sign of x. Source: RFC 8032 §5.1, curve equation.
    private static let smallOrderKeys = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ]

    @Test("a key of small order is refused", arguments: smallOrderKeys)
    func smallOrder(hex: String) throws {
        let bytes = try #require([UInt8](hex: hex))
        #expect(throws: CryptoError.smallOrderKey) {
            try PublicKey(suite: Self.suite, bytes: bytes)
        }
    }

    @Test("without that refusal, one signature under such a key fits every message")
    func smallOrderAttack() throws {
        let identity: [UInt8] = [1] + Array(repeating: 0, count: 31)
        let forged = identity + Array(repeating: 0, count: 32)
        let key = try PublicKey(suite: Self.suite, unchecked: identity)
        #expect(key.verify(forged, Array("拨付 1000 元".utf8)))
        #expect(key.verify(forged, Array("拨付 9000 元".utf8)))
    }

    @Test("a key whose y isn't below 2^255 − 19 is refused")
    func nonCanonical() throws {
        for low in 0xed...0xff {
            for high: UInt8 in [0x7f, 0xff] {
                let bytes = [UInt8(low)] + Array(repeating: 0xff, count: 30) + [high]
                #expect(throws: CryptoError.nonCanonicalKey) {
                    try PublicKey(suite: Self.suite, bytes: bytes)
                }
            }
        }
    }

    @Test("seeds and public keys have 32 bytes", arguments: [0, 31, 33, 64])
    func counts(count: Int) {
        let bytes = Array(repeating: UInt8(9), count: count)
        #expect(throws: CryptoError.wrongByteCount(found: count, expected: 32)) {
            try PublicKey(suite: Self.suite, bytes: bytes)
        }
        #expect(throws: CryptoError.wrongByteCount(found: count, expected: 32)) {
            try PrivateKey(suite: Self.suite, seed: bytes)
        }
    }

    @Test("a private key shows nothing of its secret when printed")
    func printed() throws {
        let key = try PrivateKey(suite: Self.suite, seed: Array(0..<32))
        let seed = (UInt8(0)..<32).map { $0 }.hex
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains(seed))
            #expect(text.contains(key.publicKey.bytes.hex))
        }
    }
}
