import CryptoSuites
import Testing
import TransparencyLog

@Suite("Cosignatures")
struct CosignatureTests {
    /// Made by an independent program from the C2SP page: seed 202122…3f, over the vector's
    /// checkpoint.
    private static let name = "witness.example.com/w1"
    private static let written =
        "witness.example.com/w1+969980cf+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"
    private static let time: UInt64 = 1_679_315_147
    private static let line = """
        — witness.example.com/w1 \
        lpmAzwAAAABkGFDL1/lIU00FO1tA3CJbBtcFe4UTmWlzlNiBcYzs4gN03S0nB4cx3jyFOM3PFP3bwn69pSrtvOTs\
        wOr8Fsa2+KPhAA==

        """

    private func witness() throws -> WitnessKey {
        try #require(WitnessKey(parsing: Self.written))
    }

    private func cosigned(_ text: String = Vector.checkpoint + line) throws -> SignedNote {
        try SignedNote(parsing: Array(text.utf8))
    }

    @Test("the vector: key, line and time, made and read")
    func vector() throws {
        let key = try Vector.privateKey(from: 0x20)
        #expect(try WitnessKey(name: Self.name, publicKey: key.publicKey) == witness())
        #expect(try witness().description == Self.written)
        let note = try SignedNote(parsing: Array(Vector.checkpoint.utf8))
        let line = try Cosignature.sign(note, by: key, name: Self.name, time: Self.time)
        #expect(note.adding(line).bytes == Array((Vector.checkpoint + Self.line).utf8))
        #expect(try Cosignature.check(cosigned(), by: witness()) == [Self.time])
        // The log's own signature still opens it.
        let logKey = try VerifierKey(parsing: Vector.logKey)
        #expect(try Checkpoint.open(cosigned().bytes, key: logKey).size == 3)
    }

    /// Source: C2SP tlog-cosignature, "Ed25519 signed message".
    @Test("the page's message, byte for byte")
    func message() {
        let text = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            """
        #expect(
            Cosignature.message(text, time: 1_679_315_147)
                == Array("cosignature/v1\ntime 1679315147\n\(text)".utf8))
    }

    @Test("a cosigned note with any one bit flipped but in the log's line isn't cosigned")
    func everyBit() throws {
        let witness = try witness()
        let bytes = try cosigned().bytes
        let text = try cosigned().text.utf8.count
        let lineStart = bytes.count - Self.line.utf8.count
        for bit in 0..<bytes.count * 8 where bit / 8 <= text || bit / 8 >= lineStart {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let isAccepted =
                (try? Cosignature.check(SignedNote(parsing: altered), by: witness)) != nil
            if isAccepted { Issue.record("bit \(bit)") }
        }
    }

    @Test("each reason has its error; a good line doesn't excuse a bad one beside it")
    func reasons() throws {
        let witness = try witness()
        let privateKey = try Vector.privateKey(from: 0x20)
        let note = try cosigned()
        let bare = try cosigned(Vector.checkpoint)
        let good = note.signatures[1]
        #expect(throws: NoteError.notSigned(name: Self.name)) {
            try Cosignature.check(bare, by: witness)
        }
        let other = try WitnessKey(
            name: Self.name, publicKey: Vector.privateKey(from: 0).publicKey)
        #expect(throws: NoteError.signedByOtherKey(name: Self.name, keyIDHex: "969980cf")) {
            try Cosignature.check(note, by: other)
        }
        func line(_ signature: [UInt8]) throws -> NoteSignature {
            try NoteSignature(name: Self.name, keyID: good.keyID, signature: signature)
        }
        let later = [UInt8](repeating: 0, count: 8) + good.signature.dropFirst(8)
        let pastMax = [0x80] + good.signature.dropFirst()
        let plain = privateKey.sign(Array(note.text.utf8))
        let farMessage = Cosignature.message(note.text, time: 1 << 63)
        let far = [0x80, 0, 0, 0, 0, 0, 0, 0] + privateKey.sign(farMessage)
        for bad in [
            later, pastMax, far, plain, [1], Array(good.signature[..<8]), good.signature + [0],
        ] {
            #expect(throws: NoteError.signatureFails(name: Self.name)) {
                try Cosignature.check(note.adding(line(bad)), by: witness)
            }
        }
        let second = try Cosignature.sign(bare, by: privateKey, name: Self.name, time: 5)
        #expect(try Cosignature.check(note.adding(second), by: witness) == [Self.time, 5])
        let text = try SignedNote(text: "any text\n").signed(by: privateKey, name: "a")
        #expect(throws: NoteError.malformedCheckpoint) {
            try Cosignature.sign(text, by: privateKey, name: Self.name, time: 5)
        }
        #expect(throws: NoteError.malformedCheckpoint) {
            try Cosignature.check(text, by: witness)
        }
        #expect(throws: NoteError.invalidName("a b")) {
            try Cosignature.sign(bare, by: privateKey, name: "a b", time: 5)
        }
    }

    @Test("a log's signature by the same key isn't a cosignature, and the other way round")
    func purposes() throws {
        let key = try Vector.privateKey(from: 0x20)
        let asLog = try cosigned(Vector.checkpoint).signed(by: key, name: Self.name)
        let verifierKey = try VerifierKey(name: Self.name, publicKey: key.publicKey)
        #expect(verifierKey.keyID != (try witness().keyID))
        #expect(throws: NoteError.signedByOtherKey(name: Self.name, keyIDHex: verifierKey.idHex)) {
            try Cosignature.check(asLog, by: witness())
        }
        #expect(throws: NoteError.signedByOtherKey(name: Self.name, keyIDHex: "969980cf")) {
            try cosigned().check(verifierKey)
        }
        #expect(WitnessKey(parsing: verifierKey.description) == nil)
        #expect(throws: CryptoError.self) { try VerifierKey(parsing: Self.written) }
    }

    @Test("a witness key that isn't in the only form is refused")
    func strictKeys() throws {
        let bad = [
            "", "+", "++", Self.name, Self.written + "=", Self.written + "\n", " " + Self.written,
            Self.written.replacing("969980cf", with: "969980CF"),
            Self.written.replacing("969980cf", with: "969980ce"),
            Self.written.replacing("969980cf", with: "0"),
            Self.written.replacing("w1+", with: "w2+"), String(Self.written.dropLast(4)),
            Self.written.replacing("+BCms", with: "+BSms"),
        ]
        for text in bad {
            #expect(WitnessKey(parsing: text) == nil, "\(text)")
        }
        let publicKey = try Vector.privateKey(from: 0x20).publicKey
        for name in ["", "a b", "a+b", "a\n", String(repeating: "a", count: 256)] {
            #expect(throws: NoteError.invalidName(name)) {
                try WitnessKey(name: name, publicKey: publicKey)
            }
        }
    }
}
