import CryptoSuites

/// A `.tlog-proof` file: that an entry is in a log, to be checked without the log.
///
/// | lines, each ended by LF | |
/// |---|---|
/// | `c2sp.org/tlog-proof@v1` | |
/// | `extra <base64>` | may be absent; nothing vouches for it |
/// | `index <n>` | the entry's, decimal without leading zero, below 2^63 |
/// | `<base64>` … | the inclusion proof, 0 to 63 hashes of 32 bytes |
/// | (empty) | |
/// | the checkpoint with its signatures | a note, byte for byte |
///
/// What is accepted re-encodes to the same bytes.
/// Source: C2SP tlog-proof@v1; FORMAT.md, section 7.
package struct ProofFile: Hashable, Sendable {
    /// The most bytes a file may have: a note's, and 1 MiB for the rest.
    package static let byteCountMax = SignedNote.byteCountMax + 1 << 20

    /// What an application adds; never empty. Nothing vouches for it.
    package let extra: [UInt8]?
    package let proof: InclusionProof
    package let note: SignedNote

    /// - Parameters:
    ///   - extra: Nil, or at least one byte.
    ///   - note: A checkpoint with the log's signature, and cosignatures if there are any.
    package init(proof: InclusionProof, note: SignedNote, extra: [UInt8]? = nil) {
        precondition(extra?.isEmpty != true, "no extra data is nil")
        precondition(!note.signatures.isEmpty, "a published checkpoint is signed")
        self.proof = proof
        self.note = note
        self.extra = extra
    }

    /// - Throws: `ProofError.malformedFile`; `.checkpointBad` when what follows the empty line
    ///   isn't a checkpoint. Nothing has been verified then.
    package init(parsing bytes: [UInt8]) throws(ProofError) {
        guard bytes.count <= Self.byteCountMax else { throw .malformedFile(line: 1) }
        var lines = HeadLines(bytes)
        guard lines.next()?.utf8.elementsEqual(Self.header.utf8) == true else {
            throw .malformedFile(line: 1)
        }
        var line = lines.next()
        var extra: [UInt8]?
        if let encoded = line?.withoutPrefix("extra ") {
            guard let decoded = StrictBase64.decode(encoded), !decoded.isEmpty else {
                throw .malformedFile(line: lines.number)
            }
            extra = decoded
            line = lines.next()
        }
        guard let digits = line?.withoutPrefix("index "), let index = UInt64(digits),
            index <= TreeHead.sizeMax, String(index).utf8.elementsEqual(digits.utf8)
        else { throw .malformedFile(line: lines.number) }
        let hashes = try lines.hashes()
        do {
            note = try SignedNote(parsing: lines.rest)
            _ = try Checkpoint(parsing: note.text)
        } catch {
            throw .checkpointBad(error)
        }
        self.extra = extra
        proof = InclusionProof(index: index, hashes: hashes)
    }

    package var bytes: [UInt8] {
        var lines = [Self.header]
        if let extra { lines.append("extra " + StrictBase64.encode(extra)) }
        lines.append("index \(proof.index)")
        lines += proof.hashes.map { StrictBase64.encode($0.bytes) }
        return Array((lines + ["", ""]).joined(separator: "\n").utf8) + note.bytes
    }

    /// The checkpoint under which `leaf` stands at `proof.index`: signature, then proof.
    ///
    /// - Parameters:
    ///   - leaf: H(0x00 ‖ entry), recomputed from the entry by who checks.
    ///   - key: The log's, brought by who checks; its name is the expected origin.
    /// - Throws: `ProofError.checkpointBad`, and what `InclusionProof.check` throws.
    package func check(leaf: Digest, key: VerifierKey) throws(ProofError) -> Checkpoint {
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint.open(note.bytes, key: key)
        } catch {
            throw .checkpointBad(error)
        }
        try proof.check(leaf: leaf, in: checkpoint.head, hasher: key.suite.makeHasher())
        return checkpoint
    }

    private static let header = "c2sp.org/tlog-proof@v1"
}
