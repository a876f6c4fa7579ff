import CryptoSuites
import Testing

@Suite("Keys from keys and from passphrases")
struct KeyDerivationTests {
    private let suite = CryptoSuite.sha256Ed25519

    /// Source: RFC 4231, test cases 1, 2 and 6.
    @Test(
        "HMAC-SHA-256 of the RFC's test cases",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func hmac(key: [UInt8], message: String, expected: String) {
        #expect(suite.hmac(key: key, Array(message.utf8)).hex == expected)
    }

    @Test("HMAC takes an empty key and an empty message, and one use leaves no trace in the next")
    func hmacAlone() {
        let empty = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
        for _ in 0..<2 {
            #expect(suite.hmac(key: [], []).hex == empty)
            #expect(suite.hmac(key: [1], [2]).hex != empty)
        }
    }

    /// Source: RFC 5869, appendix A.1.
    @Test("HKDF with salt and info")
    func deriveKey() {
        let derived = suite.deriveKey(
            Array(repeating: 0x0b, count: 22), salt: Array(0x00...0x0c), info: Array(0xf0...0xf9),
            count: 42)
        #expect(
            derived.hex == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                + "34007208d5b887185865")
    }

    /// Source: RFC 5869, appendix A.2.
    @Test("HKDF with longer inputs and output")
    func deriveLongKey() {
        let derived = suite.deriveKey(
            Array(0x00...0x4f), salt: Array(0x60...0xaf), info: Array(0xb0...0xff), count: 82)
        #expect(
            derived.hex == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87")
    }

    /// Source: RFC 5869, appendix A.3.
    @Test("HKDF without salt and info")
    func deriveKeyAlone() {
        let derived = suite.deriveKey(Array(repeating: 0x0b, count: 22), info: [], count: 42)
        #expect(
            derived.hex == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                + "9d201395faa4b61a96c8")
    }

    /// Source: RFC 7914 §12, the first three (the fourth needs more than 1 GiB).
    @Test(
        "scrypt of the RFC's examples",
        arguments: [
            (
                "", "", [4, 1, 1],
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                    + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
            ),
            (
                "password", "NaCl", [10, 8, 16],
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                    + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
            ),
            (
                "pleaseletmein", "SodiumChloride", [14, 8, 1],
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                    + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
            ),
        ])
    func scryptExamples(
        passphrase: String, salt: String, parameters: [Int], expected: String
    ) throws {
        let derived = try scrypt(
            passphrase: passphrase, salt: Array(salt.utf8), costLog2: parameters[0],
            blockSize: parameters[1], parallel: parameters[2], count: 64)
        #expect(derived.hex == expected)
    }

    @Test(
        "scrypt refuses what is out of range or asks for too much memory",
        arguments: [[0, 8, 1], [25, 8, 1], [14, 0, 1], [14, 8, 0], [24, 64, 1], [-1, 8, 1]])
    func scryptRefuses(parameters: [Int]) {
        #expect(throws: CryptoError.scryptParametersRefused) {
            try scrypt(
                passphrase: "x", salt: [], costLog2: parameters[0], blockSize: parameters[1],
                parallel: parameters[2], count: 32)
        }
    }

    @Test("the system's random bytes are as many as asked for and not the same twice")
    func random() {
        let random = SystemRandom()
        #expect(random.bytes(0).isEmpty)
        #expect(random.bytes(32).count == 32)
        #expect(random.bytes(32) != random.bytes(32))
    }
}
