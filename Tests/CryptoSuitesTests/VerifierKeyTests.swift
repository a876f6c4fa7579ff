import CryptoSuites
import Testing

@Suite("Verifier keys")
struct VerifierKeyTests {
    private static let written =
        "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"

    /// Source: the documentation of Go's golang.org/x/mod/sumdb/note.
    @Test("a key that Go's documentation writes is read")
    func otherTool() throws {
        let written = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        let key = try VerifierKey(parsing: written)
        #expect(key.name == "PeterNeumann")
        #expect(key.keyID == 0xc74f_20a3)
        #expect(key.shortName == "PeterNeumann+c74f20a3")
        #expect(key.suite == .sha256Ed25519)
        #expect(key.description == written)
    }

    @Test("the fingerprint is SHA-256 of the written key")
    func fingerprint() throws {
        let key = try VerifierKey(parsing: Self.written)
        #expect(
            key.fingerprint == CryptoSuite.sha256Ed25519.hash(Array(Self.written.utf8)).hex)
    }

    @Test("a written key with any one bit flipped is refused, or is another key")
    func everyBit() throws {
        let key = try VerifierKey(parsing: Self.written)
        var acceptedCount = 0
        for bit in 0..<Self.written.utf8.count * 8 {
            var bytes = Array(Self.written.utf8)
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let text = String(validating: bytes, as: UTF8.self) else { continue }
            if let other = try? VerifierKey(parsing: text) {
                acceptedCount += 1
                #expect(other != key)
            }
        }
        // The id covers name, type and key.
        #expect(acceptedCount == 0)
    }

    @Test("each fault has its error")
    func refused() {
        let keyText = "AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
        let cases: [(String, CryptoError)] = [
            ("", .malformedVerifierKey),
            ("a+eb5606e8", .malformedVerifierKey),
            ("a+EB5606E8+\(keyText)", .malformedVerifierKey),
            ("a+eb5606e+\(keyText)", .malformedVerifierKey),
            ("a+eb5606e8+\(keyText)\n", .malformedVerifierKey),
            ("a+eb5606e8+\(keyText.dropLast())", .malformedVerifierKey),
            ("+eb5606e8+\(keyText)", .invalidKeyName("")),
            ("a b+eb5606e8+\(keyText)", .invalidKeyName("a b")),
            ("a+eb5606e8+B\(keyText.dropFirst())", .unknownKeyType),
            ("a+eb5606e8+", .unknownKeyType),
            ("a+eb5606e8+AQ==", .wrongByteCount(found: 0, expected: 32)),
            (
                "vector.example/2019+eb5606e9+\(keyText)",
                .keyIDDiffers(stated: "eb5606e9", computed: "eb5606e8")
            ),
        ]
        for (text, error) in cases {
            #expect(throws: error, "\(text)") { try VerifierKey(parsing: text) }
        }
    }

    @Test("a name has no space, no plus, no control character, and 1 to 255 bytes")
    func names() {
        let longest = String(repeating: "a", count: 255)
        let good = ["P0001", "lapu.liujiang.example/2019", "拉堡镇", longest]
        for name in good {
            #expect(VerifierKey.isValidName(name))
        }
        let bad = [
            "", "a b", "a+b", "a\nb", "a\u{7f}", "a\u{85}", "a\u{a0}b", "a\u{2028}", "a\u{3000}b",
            "a\0", String(repeating: "a", count: 256), String(repeating: "镇", count: 86),
        ]
        for name in bad {
            #expect(!VerifierKey.isValidName(name))
        }
    }

    @Test("names of one look and different bytes are different keys")
    func spelling() throws {
        let key = try VerifierKey(parsing: Self.written)
        let composed = try VerifierKey(name: "\u{e9}", publicKey: key.publicKey)
        let decomposed = try VerifierKey(name: "e\u{301}", publicKey: key.publicKey)
        #expect(composed.name == decomposed.name)
        #expect(composed != decomposed)
        #expect(composed.keyID != decomposed.keyID)
    }
}
