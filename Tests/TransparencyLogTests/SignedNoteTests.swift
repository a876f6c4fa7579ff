import CryptoSuites
import Testing
import TransparencyLog

@Suite("Signed notes")
struct SignedNoteTests {
    /// Source: the documentation of Go's golang.org/x/mod/sumdb/note.
    private static let goKey =
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private static let goNote = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann \
        x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """

    private let first: PrivateKey
    private let second: PrivateKey

    init() throws {
        first = try Vector.privateKey(from: 0x20)
        second = try Vector.privateKey(from: 0x40)
    }

    @Test("the note of Go's documentation is verified and written again as it was")
    func otherTool() throws {
        let note = try SignedNote(parsing: Array(Self.goNote.utf8))
        #expect(note.verified(by: try VerifierKey(parsing: Self.goKey)))
        #expect(note.bytes == Array(Self.goNote.utf8))
        #expect(note.signatures.map(\.name) == ["PeterNeumann"])
        #expect(note.signatures.map(\.keyID) == [0xc74f_20a3])
        #expect(note.signatures.map(\.signature.count) == [64])
    }

    @Test("two sign; each is verified, a third isn't")
    func twoSigners() throws {
        let note = try SignedNote(text: "甲\n\n乙\n").signed(by: first, name: "A")
            .signed(by: second, name: "B/2")
        let read = try SignedNote(parsing: note.bytes)
        #expect(read == note)
        #expect(read.verified(by: try VerifierKey(name: "A", publicKey: first.publicKey)))
        #expect(read.verified(by: try VerifierKey(name: "B/2", publicKey: second.publicKey)))
        #expect(!read.verified(by: try VerifierKey(name: "A", publicKey: second.publicKey)))
        #expect(!read.verified(by: try VerifierKey(name: "C", publicKey: first.publicKey)))
    }

    @Test("why a note isn't verified: nobody signed, another key did, the signature is wrong")
    func reasons() throws {
        let key = try VerifierKey(name: "A", publicKey: first.publicKey)
        let other = try VerifierKey(name: "A", publicKey: second.publicKey)
        let text = "甲\n"
        let note = try SignedNote(text: text)
        #expect(throws: NoteError.notSigned(name: "A")) { try note.check(key) }
        let byStranger = try note.signed(by: first, name: "B")
        #expect(throws: NoteError.notSigned(name: "A")) { try byStranger.check(key) }
        let byOther = try note.signed(by: second, name: "A")
        #expect(throws: NoteError.signedByOtherKey(name: "A", keyIDHex: other.idHex)) {
            try byOther.check(key)
        }
        let moved = String(decoding: try note.signed(by: first, name: "A").bytes, as: UTF8.self)
            .replacing("甲", with: "乙")
        let altered = try SignedNote(parsing: Array(moved.utf8))
        #expect(throws: NoteError.signatureFails(name: "A")) { try altered.check(key) }
    }

    @Test("a wrong signature beside a right one under the same name and id fails the note")
    func mixed() throws {
        let key = try VerifierKey(name: "A", publicKey: first.publicKey)
        let right = try SignedNote(text: "甲\n").signed(by: first, name: "A")
        let wrong = try SignedNote(text: "乙\n").signed(by: first, name: "A")
        let text = "甲\n\n"
        let line = { (note: SignedNote) in
            String(String(decoding: note.bytes, as: UTF8.self).dropFirst(3))
        }
        let twice = try SignedNote(parsing: Array((text + line(right) + line(right)).utf8))
        #expect(twice.verified(by: key))
        for lines in [line(right) + line(wrong), line(wrong) + line(right)] {
            let note = try SignedNote(parsing: Array((text + lines).utf8))
            #expect(!note.verified(by: key))
        }
    }

    @Test("a text has a line feed at its end and no other control character")
    func texts() throws {
        for text in ["", "甲", "a\tb\n", "a\r\n", "a\0\n", "a\n\u{1f}"] {
            #expect(throws: NoteError.malformedText) { try SignedNote(text: text) }
        }
        for text in ["\n", "\n\n", "甲\n", "a\n\nb\n\n", "a\u{7f}\n"] {
            let note = try SignedNote(text: text).signed(by: first, name: "A")
            #expect(try SignedNote(parsing: note.bytes) == note)
        }
        #expect(throws: NoteError.invalidName("a b")) {
            try SignedNote(text: "a\n").signed(by: first, name: "a b")
        }
    }

    @Test("a note that isn't written in the only form is refused")
    func strictForm() throws {
        let value = "x08go/ZJkuBS9UG/SffcvIAQxVBtiA=="
        let good = "a\n\n— A \(value)\n"
        let accepted = try SignedNote(parsing: Array(good.utf8))
        #expect(accepted.bytes == Array(good.utf8))
        let malformed = [
            "", "\n", "\n\n", "a", "a\n", "a\n\n", "a\n— A \(value)\n", "\n— A \(value)\n",
            "a\n\n— A \(value)", "a\n\n— A \(value)\n\n", "a\n\n— A \(value)\r\n",
            "a\n\n- A \(value)\n", "a\n\n—A \(value)\n", "a\n\n—  A \(value)\n",
            "a\n\n— A  \(value)\n", "a\n\n— A \(value) \n", "a\n\n— A\n", "a\n\n— A \n",
            "a\n\n—  \(value)\n", "a\n\n— A+b \(value)\n", "a\n\n— A\u{a0}b \(value)\n",
            "a\n\n— A \(value.dropLast())\n", "a\n\n— A \(value.dropLast(3))B==\n",
            "a\n\n— A AAAAAA==\n", "a\n\n— A AAAA\n", "a\n\n— A \(value)\nb\n",
            "a\tb\n\n— A \(value)\n",
            "a\n\n — A \(value)\n", "\u{feff}", good + "\0",
        ]
        for text in malformed {
            #expect(throws: NoteError.self, "\(text)") { try SignedNote(parsing: Array(text.utf8)) }
        }
        let notUTF8: [[UInt8]] = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80]]
        for bytes in notUTF8 {
            #expect(throws: NoteError.self) {
                try SignedNote(parsing: bytes + Array("\n\n— A \(value)\n".utf8))
            }
            #expect(throws: NoteError.self) {
                try SignedNote(parsing: Array("a\n\n— ".utf8) + bytes + Array(" \(value)\n".utf8))
            }
        }
    }

    @Test("a note has at most 100 signature lines and 1 MiB")
    func limits() throws {
        let line = "— A x08go/ZJkuBS9UG/SffcvIAQxVBtiA==\n"
        let hundred = "a\n\n" + String(repeating: line, count: 100)
        #expect(try SignedNote(parsing: Array(hundred.utf8)).signatures.count == 100)
        #expect(throws: NoteError.malformedNote(offset: hundred.utf8.count)) {
            try SignedNote(parsing: Array((hundred + line).utf8))
        }
        let long = String(repeating: "a", count: SignedNote.byteCountMax) + "\n\n" + line
        #expect(throws: NoteError.malformedNote(offset: 0)) {
            try SignedNote(parsing: Array(long.utf8))
        }
    }
}
