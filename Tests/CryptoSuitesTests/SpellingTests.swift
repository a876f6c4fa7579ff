import CryptoSuites
import Testing

@Suite("Hex and base64, in their only spelling")
struct SpellingTests {
    /// Source: RFC 4648 §10.
    @Test(
        "the RFC's examples",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func examples(plain: String, encoded: String) {
        #expect(StrictBase64.encode(Array(plain.utf8)) == encoded)
        #expect(StrictBase64.decode(encoded) == Array(plain.utf8))
    }

    @Test("bytes of any count and value come back")
    func roundTrip() {
        for count in 0...260 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
            #expect(StrictBase64.decode(StrictBase64.encode(bytes)) == bytes)
            #expect([UInt8](hex: bytes.hex) == bytes)
        }
        #expect(StrictBase64.encode([0xfb, 0xef, 0xff]) == "++//")
    }

    @Test(
        "other base64 is refused",
        arguments: [
            "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm8", "=Zm8", "Z=g=", "Zg==Zg==", "====",
            "Zm9v\n", "Zm 9v", "-_-_", "Zm9v====", "Z\u{e9}==", "Zm9\0",
        ])
    func refusedBase64(text: String) {
        #expect(StrictBase64.decode(text) == nil)
    }

    @Test("of all texts of four characters, those are decoded that encoding gives")
    func strictness() {
        let alphabet = Array("AZaz09+/= -_".unicodeScalars)
        for index in 0..<alphabet.count * alphabet.count {
            let tail = [alphabet[index / alphabet.count], alphabet[index % alphabet.count]]
            for head in ["AA", "Zg", "/="] {
                var text = head
                text.unicodeScalars.append(contentsOf: tail)
                if let bytes = StrictBase64.decode(text) {
                    #expect(StrictBase64.encode(bytes) == text)
                }
            }
        }
    }

    @Test("other hex is refused", arguments: ["0", "0g", "AB", "0x00", " 00", "00\n", "é"])
    func refusedHex(text: String) {
        #expect([UInt8](hex: text) == nil)
    }
}
