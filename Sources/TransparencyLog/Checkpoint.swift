import CryptoSuites

/// A log's tree head: as a text of exactly three lines, signed as a note.
///
/// | line | |
/// |---|---|
/// | 1 | origin, the log key's name |
/// | 2 | size, decimal without leading zero, below 2^63 |
/// | 3 | root, base64 |
///
/// Source: C2SP tlog-checkpoint; FORMAT.md, section 6 (no extension lines).
package struct Checkpoint: Hashable, Sendable {
    package let origin: String
    /// The number of leaves.
    package let size: UInt64
    package let root: Digest

    /// - Precondition: `origin` is a valid one, `size` is below 2^63.
    package init(origin: String, size: UInt64, root: Digest) {
        precondition(Self.isValidOrigin(origin), "an origin is checked where it comes in")
        precondition(size <= UInt64(Int64.max), "a log has fewer than 2^63 lines")
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// - Throws: `NoteError.malformedCheckpoint` when `text` isn't what `text` would give.
    package init(parsing text: String) throws(NoteError) {
        let lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
        guard lines.count == 4, let origin = String(lines[0]), Self.isValidOrigin(origin),
            let digits = String(lines[1]), let size = Int64(digits), size >= 0,
            let encoded = String(lines[2]), let bytes = StrictBase64.decode(encoded),
            let root = Digest(bytes)
        else { throw .malformedCheckpoint }
        self.init(origin: origin, size: UInt64(size), root: root)
        // Refuses `+1`, `007`, `-0` and anything behind the last line.
        guard self.text.utf8.elementsEqual(text.utf8) else { throw .malformedCheckpoint }
    }

    /// What is signed.
    package var text: String {
        "\(origin)\n\(size)\n\(StrictBase64.encode(root.bytes))\n"
    }

    /// The bytes of a published checkpoint: the text and the log's signature.
    ///
    /// - Precondition: as for `init`.
    package static func sign(
        origin: String, size: UInt64, root: Digest, key: PrivateKey
    ) -> [UInt8] {
        let checkpoint = Checkpoint(origin: origin, size: size, root: root)
        do {
            return try SignedNote(text: checkpoint.text).signed(by: key, name: origin).bytes
        } catch {
            preconditionFailure("a valid origin makes a valid note: \(error)")
        }
    }

    /// The checkpoint in `bytes`, once the log's signature has been verified.
    ///
    /// Other signatures (witnesses') are passed over.
    /// - Parameter key: The log's key; its name is the expected origin.
    /// - Throws: `NoteError.malformedNote`, `.malformedCheckpoint`; `.originDiffers`,
    ///   `.signedByOtherKey`, `.signatureFails`, which are contradictions; `.notSigned`.
    package static func open(
        _ bytes: [UInt8], key: VerifierKey
    ) throws(NoteError) -> Checkpoint {
        let note = try SignedNote(parsing: bytes)
        let checkpoint = try Checkpoint(parsing: note.text)
        guard checkpoint.origin.utf8.elementsEqual(key.name.utf8) else {
            throw .originDiffers(found: checkpoint.origin, expected: key.name)
        }
        try note.check(key)
        return checkpoint
    }

    /// Whether a log may be called so: a valid key name that can't be mistaken for the first line
    /// of another text that we sign.
    package static func isValidOrigin(_ origin: String) -> Bool {
        VerifierKey.isValidName(origin)
            && !["zeren/", "cosignature/"].contains { origin.utf8.starts(with: $0.utf8) }
    }

    package static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.size == right.size && left.root == right.root
            && left.origin.utf8.elementsEqual(right.origin.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}
