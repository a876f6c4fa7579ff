import CryptoSuites
import Testing

@Suite("Private keys as PEM files")
struct PrivateKeyFileTests {
    private let suite = CryptoSuite.sha256Ed25519
    private let seed = (0..<32).map { UInt8($0) }

    @Test("a plain key is read back, with or without a passphrase at hand")
    func plain() throws {
        let key = try PrivateKey(suite: suite, seed: seed)
        let pem = key.pem(passphrase: nil, random: SystemRandom())
        #expect(!PrivateKey.isProtected(pem: pem))
        for passphrase in [nil, "x"] {
            let read = try PrivateKey(suite: suite, pem: pem, passphrase: passphrase)
            #expect(read.publicKey == key.publicKey)
            #expect(read.sign([1]) == key.sign([1]))
        }
    }

    @Test("a protected key is read back with its passphrase only", arguments: ["", "口令 1", "a\0b"])
    func protected(passphrase: String) throws {
        let key = try PrivateKey(suite: suite, seed: seed)
        let pem = key.pem(passphrase: passphrase, random: SystemRandom())
        #expect(PrivateKey.isProtected(pem: pem))
        let read = try PrivateKey(suite: suite, pem: pem, passphrase: passphrase)
        #expect(read.publicKey == key.publicKey)
        #expect(throws: CryptoError.passphraseFails) {
            try PrivateKey(suite: suite, pem: pem, passphrase: passphrase + "x")
        }
        #expect(throws: CryptoError.passphraseMissing) {
            try PrivateKey(suite: suite, pem: pem, passphrase: nil)
        }
    }

    @Test("two files of one key differ: salt and initial vector come from the random source")
    func random() throws {
        let key = suite.generatePrivateKey(random: SystemRandom())
        let repeating = RepeatingRandom(byte: 7)
        let first = key.pem(passphrase: "x", random: repeating)
        #expect(first == key.pem(passphrase: "x", random: repeating))
        #expect(first != key.pem(passphrase: "x", random: SystemRandom()))
    }

    @Test("what is no private key of the suite is refused")
    func refused() throws {
        // PKCS#8 of an X25519 key: RFC 8410's other algorithm of 32 bytes.
        let otherAlgorithm = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VuBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
            -----END PRIVATE KEY-----

            """
        #expect(throws: CryptoError.privateKeyOfOtherAlgorithm) {
            try PrivateKey(suite: suite, pem: Array(otherAlgorithm.utf8), passphrase: nil)
        }
        let key = try PrivateKey(suite: suite, seed: seed)
        let pem = String(decoding: key.pem(passphrase: nil, random: SystemRandom()), as: UTF8.self)
        let malformed = [
            "", "\n", pem.replacing("PRIVATE", with: "PUBLIC"), pem.replacing("MC4C", with: "MC5C"),
            String(pem.dropLast(20)),
        ]
        for text in malformed {
            #expect(throws: CryptoError.malformedPrivateKey) {
                try PrivateKey(suite: suite, pem: Array(text.utf8), passphrase: nil)
            }
        }
    }
}

/// Gives the same byte for ever.
struct RepeatingRandom: RandomSource {
    let byte: UInt8

    func bytes(_ count: Int) -> [UInt8] {
        Array(repeating: byte, count: count)
    }
}
