import CryptoSuites
import Testing

/// Constants of Tests/EventLogTests/Vector, retyped.
@Suite("The format's golden vector, as far as keys and hashes go")
struct GoldenVectorTests {
    private let suite = CryptoSuite.sha256Ed25519

    @Test(
        "a seed gives the vector's verifier key",
        arguments: [
            (
                0x00, "vector.example/2019",
                "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
            ),
            (0x20, "P0001", "P0001+b079ba2b+ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"),
            (0x40, "P0002", "P0002+90ed92ad+ASVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd"),
        ])
    func verifierKeys(start: Int, name: String, written: String) throws {
        let seed = (start..<start + 32).map { UInt8($0) }
        let key = try PrivateKey(suite: suite, seed: seed)
        let verifierKey = try VerifierKey(name: name, publicKey: key.publicKey)
        #expect(verifierKey.description == written)
        #expect(try VerifierKey(parsing: written) == verifierKey)
        #expect(written.hasPrefix(verifierKey.shortName + "+"))
    }

    @Test("the keeper's signature over commit 0 is made and verified")
    func commitSignature() throws {
        let rows = [
            "zeren/commit/v1", "vector.example/2019", "0", Digest.zero.hex,
            "92434193083e87a937867f0dce26ab84a91b21db4584cecbafb7cd79027057b7",
            "c3712c0a7d593885b25d93d10e8cf3690ef4489c1c645aebfe7182365a6a935a",
        ]
        let message = Array(rows.map { $0 + "\n" }.joined().utf8)
        let expected =
            "ss+2Bjr2y+JlUL84l0FcaM410uZ6mIVfc9N4MVIQ8K1M"
            + "WTisHtZhezFfn+AmVAhb59wnzC7oZoR3Jti3XyzNBg=="
        let key = try PrivateKey(suite: suite, seed: (0x20..<0x40).map { UInt8($0) })
        #expect(message.count == 233)
        #expect(
            suite.hash(message).hex
                == "6534a0db5d5e2d913ea4e356227c7423a784474653680dec8c1a6053f32e295e")
        #expect(StrictBase64.encode(key.sign(message)) == expected)
        let signature = try #require(StrictBase64.decode(expected))
        #expect(key.publicKey.verify(signature, message))
        #expect(!key.publicKey.verify(signature, message + [0x0a]))
    }

    @Test("the vector's box opens to its plaintext, and its data key has the box's key id")
    func box() throws {
        let key = (0x60..<0x80).map { UInt8($0) }
        let nonce = (0..<12).map { UInt8($0) }
        let associatedData = Array("019ac000-0000-7000-8000-000000000003\n/data/sealed".utf8)
        let plaintext = Array((#"{"headName":"覃某某"}"# + String(repeating: " ", count: 8)).utf8)
        let text =
            "AAECAwQFBgcICQoL35HEr9I9C3FmNByE6ZM1VFMa6jeF/cHen1gLOYvnRAbtouRTmiryD1B/mn4Y3Df/"
        let box = try #require(StrictBase64.decode(text))
        let opened = try suite.open(box, key: key, associatedData: associatedData)
        #expect(opened == plaintext)
        #expect(
            suite.seal(opened, key: key, nonce: nonce, associatedData: associatedData) == box)
        #expect(
            suite.hash(Array("zeren/data-key/v1".utf8) + key).hex
                .hasPrefix("eb13de865e83cc05e1251c634ffd38e6"))
    }
}
