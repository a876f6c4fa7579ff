/// What one line says, as numbers and as ranges of its own bytes.
///
/// Ranges of strings are without the quotes; the spelling inside is canonical, so equal strings
/// have equal bytes. Plain data: making one allocates nothing.
/// Source: FORMAT.md, section 2.
package struct LogLine: Sendable {
    /// The entry limit of tlog-tiles, without the LF.
    package static let byteCountMax = 65_535
    /// How many lines a commit may have.
    package static let commitLinesMax = 1_024
    /// How many signatures a commit may have.
    package static let signaturesMax = 16

    /// How many lines were synced when the commit was signed.
    package var after: Int
    /// The event's value; the event hash is over exactly these bytes.
    package var event: Range<Int>
    /// Whether the next line belongs to the same commit (`more`).
    package var hasMore: Bool
    /// 64 hex characters.
    package var previous: Range<Int>
    package var recorded: Timestamp
    package var sequence: Int
    /// The raw array, to be read with `LineSignature.parse`; nil = absent.
    package var signatures: Range<Int>?
    /// The event's attributes; ranges are of the line too.
    package var attributes: EventAttributes
}

/// Where the attributes of an event stand in the bytes that were scanned.
package struct EventAttributes: Sendable {
    package var id: Range<Int>
    package var source: Range<Int>
    package var type: Range<Int>
    package var subject: Range<Int>
    package var subjectVersion: Int
    package var time: Range<Int>
    package var actor: Range<Int>
    package var actorRole: Range<Int>
    package var recorder: Range<Int>
    package var device: Range<Int>?
    package var deviceCount: Int?
    package var correlationID: Range<Int>?
    package var causationID: Range<Int>?
    /// The payload, a raw object.
    package var data: Range<Int>
}
