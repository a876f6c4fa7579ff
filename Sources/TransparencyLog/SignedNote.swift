import CryptoSuites

/// A text with signatures below it.
///
/// | bytes | |
/// |---|---|
/// | text | UTF-8 lines, each ended by LF; no other control character |
/// | LF | the empty line between; the last one in the note |
/// | signature lines | one or more (a new note has none yet), each ended by LF |
///
/// Signatures are over the text with its last LF. Source: C2SP signed-note.
package struct SignedNote: Hashable, Sendable {
    /// The most bytes a note read from outside may have.
    package static let byteCountMax = 1 << 20
    /// The most signature lines a note read from outside may have.
    package static let signatureCountMax = 100

    package let text: String
    package private(set) var signatures: [NoteSignature]

    /// A note that nobody has signed yet.
    ///
    /// - Throws: `NoteError.malformedText`.
    package init(text: String) throws(NoteError) {
        guard Self.isValidText(text.utf8) else { throw .malformedText }
        self.text = text
        signatures = []
    }

    /// - Throws: `NoteError.malformedNote`.
    package init(parsing bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= Self.byteCountMax, let textEnd = Self.textEnd(in: bytes),
            Self.isValidText(bytes[..<textEnd]),
            let text = String(validating: bytes[..<textEnd], as: UTF8.self)
        else { throw .malformedNote(offset: 0) }
        self.text = text
        signatures = []
        var start = textEnd + 1
        while start < bytes.count {
            guard signatures.count < Self.signatureCountMax,
                let end = bytes[start...].firstIndex(of: lineFeed),
                let signature = NoteSignature(parsing: bytes[start..<end])
            else { throw .malformedNote(offset: start) }
            signatures.append(signature)
            start = end + 1
        }
        guard !signatures.isEmpty else { throw .malformedNote(offset: bytes.count) }
    }

    package var bytes: [UInt8] {
        Array("\(text)\n\(signatures.map { $0.line + "\n" }.joined())".utf8)
    }

    /// The note with one more signature line.
    ///
    /// - Throws: `NoteError.invalidName`.
    package func signed(by key: PrivateKey, name: String) throws(NoteError) -> SignedNote {
        let verifierKey: VerifierKey
        do {
            verifierKey = try VerifierKey(name: name, publicKey: key.publicKey)
        } catch {
            throw .invalidName(name)
        }
        return signed(by: key, as: verifierKey)
    }

    func signed(by key: PrivateKey, as verifierKey: VerifierKey) -> SignedNote {
        adding(NoteSignature(key: verifierKey, signature: key.sign(Array(text.utf8))))
    }

    /// The note with one more signature line, made elsewhere. It isn't verified here.
    package func adding(_ signature: NoteSignature) -> SignedNote {
        var note = self
        note.signatures.append(signature)
        return note
    }

    /// The note with the signature lines that satisfy `isKept` only.
    package func keeping(_ isKept: (NoteSignature) -> Bool) -> SignedNote {
        var note = self
        note.signatures = signatures.filter(isKept)
        return note
    }

    /// Whether the note has a signature by `key`, and none under its name and id that fails.
    package func verified(by key: VerifierKey) -> Bool {
        do {
            try check(key)
            return true
        } catch {
            return false
        }
    }

    /// As `verified(by:)`, with the reason.
    ///
    /// - Throws: `NoteError.notSigned`, `.signedByOtherKey`, `.signatureFails`.
    package func check(_ key: VerifierKey) throws(NoteError) {
        let claimed = signatures.filter { $0.claims(key) }
        guard !claimed.isEmpty else {
            if let other = signatures.first(where: { $0.hasName(of: key) }) {
                let id = withUnsafeBytes(of: other.keyID.bigEndian) { Array($0) }
                throw .signedByOtherKey(name: key.name, keyIDHex: id.hex)
            }
            throw .notSigned(name: key.name)
        }
        let message = Array(text.utf8)
        guard claimed.allSatisfy({ key.publicKey.verify($0.signature, message) }) else {
            throw .signatureFails(name: key.name)
        }
    }

    /// Where the text ends: the first LF of the last two that stand together.
    private static func textEnd(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 2 else { return nil }
        for index in (1..<bytes.count).reversed()
        where bytes[index] == lineFeed && bytes[index - 1] == lineFeed {
            return index
        }
        return nil
    }

    private static func isValidText(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        text.last == lineFeed && text.allSatisfy { $0 >= 0x20 || $0 == lineFeed }
    }
}

private let lineFeed: UInt8 = 0x0a
