/// Why a note or a checkpoint isn't accepted.
package enum NoteError: Error, Hashable, Sendable {
    /// Not a note's form, at this byte or behind it.
    case malformedNote(offset: Int)
    /// A note's text that is empty, has no line feed at its end, or has control characters.
    case malformedText
    /// Not a checkpoint's three lines, or not in their only spelling.
    case malformedCheckpoint
    /// A signer's name or an origin that can't stand in a note.
    case invalidName(String)
    /// No signature line has the key's name: there is nothing to check.
    case notSigned(name: String)
    /// The only signatures under the key's name are another key's.
    case signedByOtherKey(name: String, keyIDHex: String)
    /// A signature line of this very key whose signature is wrong.
    case signatureFails(name: String)
    /// The checkpoint is another log's.
    case originDiffers(found: String, expected: String)

    /// Whether the note contradicts what was expected, rather than lacking what was needed.
    package var isContradiction: Bool {
        switch self {
        case .signedByOtherKey, .signatureFails, .originDiffers: true
        case .malformedNote, .malformedText, .malformedCheckpoint, .invalidName, .notSigned: false
        }
    }
}
