import CryptoSuites

/// A witness's word: at this time this was the largest tree of that log that it had seen, and it
/// extended every earlier one.
///
/// | a signature line's value behind the key id | |
/// |---|---|
/// | 8 bytes | seconds since 1970, big-endian, below 2^63 |
/// | the rest | signature over `cosignature/v1` LF `time <seconds>` LF checkpoint text |
///
/// Source: C2SP tlog-cosignature (Ed25519); FORMAT.md, section 6.
package enum Cosignature {
    /// What a witness signs.
    ///
    /// - Parameter time: Seconds since 1970.
    package static func message(_ text: String, time: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }

    /// A cosignature line for the note. The caller has verified the log's signature and the
    /// consistency proof, and stored the checkpoint.
    ///
    /// - Parameter time: Seconds since 1970, below 2^63.
    /// - Throws: `NoteError.malformedCheckpoint`: nothing else is cosigned; `.invalidName`.
    package static func sign(
        _ note: SignedNote, by key: PrivateKey, name: String, time: UInt64
    ) throws(NoteError) -> NoteSignature {
        precondition(time <= timeMax, "a clock shows a time below 2^63")
        _ = try Checkpoint(parsing: note.text)
        let witness = try WitnessKey(name: name, publicKey: key.publicKey)
        let signature = key.sign(message(note.text, time: time))
        let seconds = withUnsafeBytes(of: time.bigEndian) { Array($0) }
        return try NoteSignature(
            name: name, keyID: witness.keyID, signature: seconds + signature)
    }

    /// The times of the witness's cosignatures in the note, in the note's order; at least one.
    ///
    /// As for other signatures every line of this key must verify: a good one doesn't excuse a
    /// bad one beside it.
    /// - Throws: `NoteError.malformedCheckpoint`, `.notSigned`, `.signedByOtherKey`,
    ///   `.signatureFails`.
    package static func check(
        _ note: SignedNote, by key: WitnessKey
    ) throws(NoteError) -> [UInt64] {
        _ = try Checkpoint(parsing: note.text)
        let named = note.signatures.filter { $0.name.utf8.elementsEqual(key.name.utf8) }
        let claimed = named.filter { $0.keyID == key.keyID }
        guard !claimed.isEmpty else {
            guard let other = named.first else { throw .notSigned(name: key.name) }
            let id = withUnsafeBytes(of: other.keyID.bigEndian) { Array($0) }
            throw .signedByOtherKey(name: key.name, keyIDHex: id.hex)
        }
        var times: [UInt64] = []
        for line in claimed {
            let time = line.signature.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
            guard time <= timeMax,
                key.publicKey.verify(
                    Array(line.signature.dropFirst(8)), message(note.text, time: time))
            else { throw .signatureFails(name: key.name) }
            times.append(time)
        }
        return times
    }

    private static let timeMax = UInt64(Int64.max)
}
