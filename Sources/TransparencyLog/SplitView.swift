import CryptoSuites

/// 分叉: two checkpoints of one size with two roots, both signed by the log. It proves to anybody
/// who has the log's key that the log showed different people different things.
///
/// | bytes | |
/// |---|---|
/// | `zeren/split-view/v1` LF | |
/// | `known <n>` LF, n bytes | the note that was known first |
/// | `shown <n>` LF, n bytes | the other one |
///
/// Source: FORMAT.md, section 6.
package struct SplitView: Hashable, Sendable {
    /// The most bytes evidence may have.
    package static let byteCountMax = 2 * SignedNote.byteCountMax + 100

    package let known: SignedNote
    package let shown: SignedNote

    package init(known: SignedNote, shown: SignedNote) {
        self.known = known
        self.shown = shown
    }

    /// - Throws: `ProofError.malformedFile`, `.checkpointBad`. Nothing has been verified then.
    package init(parsing bytes: [UInt8]) throws(ProofError) {
        guard Self.isHeader(of: bytes), bytes.count <= Self.byteCountMax else {
            throw .malformedFile(line: 1)
        }
        var rest = Array(bytes.dropFirst(Self.header.count))
        let known = try Self.note("known ", &rest)
        let shown = try Self.note("shown ", &rest)
        self.init(known: known, shown: shown)
        // Refuses other spellings of the numbers, and anything behind the second note.
        guard self.bytes == bytes else { throw .malformedFile(line: 1) }
    }

    package static func isHeader(of bytes: [UInt8]) -> Bool { bytes.starts(with: header) }

    package var bytes: [UInt8] {
        let (first, second) = (known.bytes, shown.bytes)
        return Self.header + Array("known \(first.count)\n".utf8) + first
            + Array("shown \(second.count)\n".utf8) + second
    }

    /// The two checkpoints, once both are known to be the log's own and to contradict each other.
    ///
    /// - Throws: `NoteError`: it isn't the log's doing; nil is never given for that.
    /// - Returns: nil when both say the same, or speak of two sizes: no split view.
    package func check(_ key: VerifierKey) throws(NoteError) -> (Checkpoint, Checkpoint)? {
        let first = try Checkpoint.open(known.bytes, key: key)
        let second = try Checkpoint.open(shown.bytes, key: key)
        return first.size == second.size && first.root != second.root ? (first, second) : nil
    }

    private static let header = Array("zeren/split-view/v1\n".utf8)

    private static func note(
        _ name: String, _ rest: inout [UInt8]
    ) throws(ProofError) -> SignedNote {
        var lines = HeadLines(rest)
        guard let digits = lines.next()?.withoutPrefix(name), let count = Int(digits), count >= 0,
            count <= lines.rest.count
        else { throw .malformedFile(line: 2) }
        let bytes = Array(lines.rest.prefix(count))
        rest = Array(lines.rest.dropFirst(count))
        do {
            let note = try SignedNote(parsing: bytes)
            _ = try Checkpoint(parsing: note.text)
            return note
        } catch {
            throw .checkpointBad(error)
        }
    }
}
