import CryptoSuites

/// What a witness is asked: to cosign a checkpoint that extends the one it cosigned last.
///
/// | lines, each ended by LF | |
/// |---|---|
/// | `old <n>` | the size that the witness knows, decimal without leading zero, below 2^63 |
/// | `<base64>` … | the consistency proof from there, 0 to 63 hashes of 32 bytes |
/// | (empty) | |
/// | the checkpoint with its signatures | a note, byte for byte |
///
/// What is accepted re-encodes to the same bytes. Source: C2SP tlog-witness, "add-checkpoint".
package struct WitnessRequest: Hashable, Sendable {
    /// The most bytes a request can have: 63 hashes and the largest note.
    package static let byteCountMax = SignedNote.byteCountMax + 4_096

    package let oldSize: UInt64
    package let proof: ConsistencyProof
    package let note: SignedNote

    package init(oldSize: UInt64, proof: ConsistencyProof, note: SignedNote) {
        precondition(oldSize <= TreeHead.sizeMax, "a log has fewer than 2^63 lines")
        self.oldSize = oldSize
        self.proof = proof
        self.note = note
    }

    /// - Throws: `ProofError.malformedFile`, `.checkpointBad`. Nothing has been verified then.
    package init(parsing bytes: [UInt8]) throws(ProofError) {
        var lines = HeadLines(bytes)
        guard let digits = lines.next()?.withoutPrefix("old "), let size = UInt64(digits),
            size <= TreeHead.sizeMax, String(size).utf8.elementsEqual(digits.utf8)
        else { throw .malformedFile(line: 1) }
        proof = ConsistencyProof(hashes: try lines.hashes())
        do {
            note = try SignedNote(parsing: lines.rest)
            _ = try Checkpoint(parsing: note.text)
        } catch {
            throw .checkpointBad(error)
        }
        oldSize = size
    }

    package var bytes: [UInt8] {
        let lines = ["old \(oldSize)"] + proof.hashes.map { StrictBase64.encode($0.bytes) }
        return Array((lines + ["", ""]).joined(separator: "\n").utf8) + note.bytes
    }
}
