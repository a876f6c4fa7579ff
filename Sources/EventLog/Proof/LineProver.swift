import CryptoSuites
import TransparencyLog

/// 出证: proofs that lines stand in this log, all under one of its checkpoints.
package struct LineProver {
    /// A line and the proof of it: what is handed to somebody outside.
    package struct Proved: Sendable {
        package let sequence: Int
        /// Without the LF.
        package let line: [UInt8]
        package let leaf: Digest
        package let file: ProofFile
    }

    /// Its signature has been verified, and the log's lines give its root.
    package let checkpoint: Checkpoint
    package let note: SignedNote
    /// Whether tiles were missing or wrong, so that the lines had to be read.
    package private(set) var hasReadLines = false
    package let reader: LogReader
    /// The log's.
    package let key: VerifierKey
    private let hasher: DigestHasher
    private var tiles: VerifiedTiles

    /// - Parameters:
    ///   - note: A checkpoint of this log, the newest or an older one, with any cosignatures.
    ///   - key: The log's.
    /// - Throws: `LogError.checkpointBad`, `.headNotExtended` when the lines don't give its root,
    ///   `.proof`, `.damaged`, `.disk`.
    package init(
        _ reader: LogReader, tiles folder: TileFolder, note bytes: [UInt8], key: VerifierKey
    ) throws(LogError) {
        self.reader = reader
        self.key = key
        hasher = key.suite.makeHasher()
        do {
            checkpoint = try Checkpoint.open(bytes, key: key)
            note = try SignedNote(parsing: bytes)
        } catch {
            throw .checkpointBad(error)
        }
        guard checkpoint.size <= UInt64(reader.size) else {
            throw .headNotExtended(remembered: checkpoint)
        }
        do throws(ProofError) {
            tiles = try VerifiedTiles(
                head: checkpoint.head, hasher: hasher, source: folder.bytes)
        } catch {
            tiles = try Self.tilesOfLines(reader, checkpoint, hasher)
            hasReadLines = true
        }
    }

    /// The proof of one line, checked before it is given out.
    ///
    /// - Throws: `LogError.notPublished` when the checkpoint doesn't cover the line, `.damaged`
    ///   when the line isn't the one that the checkpoint covers, `.proof`, `.disk`.
    package mutating func prove(_ sequence: Int) throws(LogError) -> Proved {
        guard sequence >= 0, UInt64(sequence) < checkpoint.size else {
            throw .notPublished(sequence: sequence, size: Int(checkpoint.size))
        }
        let line = try reader.line(sequence)
        let leaf = hasher.leaf(line)
        let file = ProofFile(proof: try inclusion(sequence), note: note)
        do throws(ProofError) {
            _ = try file.check(leaf: leaf, key: key)
        } catch {
            if case .rootDiffers = error { throw .damaged(sequence: sequence) }
            throw .proof(error)
        }
        return Proved(sequence: sequence, line: line, leaf: leaf, file: file)
    }

    /// The proof that the checkpoint's tree extends the log's first `size` lines; of no line, none.
    ///
    /// - Throws: `LogError.proof`, `.damaged`, `.disk`.
    package mutating func consistency(from size: UInt64) throws(LogError) -> ConsistencyProof {
        guard size > 0 else { return ConsistencyProof(hashes: []) }
        return try fromTiles { (tiles) throws(ProofError) in
            try tiles.consistencyProof(from: size)
        }
    }

    private mutating func inclusion(_ sequence: Int) throws(LogError) -> InclusionProof {
        try fromTiles { (tiles) throws(ProofError) in
            try tiles.inclusionProof(index: UInt64(sequence))
        }
    }

    /// From the tiles as they lie there; when these don't do, from those of the lines.
    private mutating func fromTiles<Proof>(
        _ make: (inout VerifiedTiles) throws(ProofError) -> Proof
    ) throws(LogError) -> Proof {
        do throws(ProofError) {
            return try make(&tiles)
        } catch {
            guard !hasReadLines else { throw .proof(error) }
        }
        tiles = try Self.tilesOfLines(reader, checkpoint, hasher)
        hasReadLines = true
        do throws(ProofError) {
            return try make(&tiles)
        } catch {
            throw .proof(error)
        }
    }

    /// - Throws: `LogError.headNotExtended` when the lines don't give the root.
    private static func tilesOfLines(
        _ reader: LogReader, _ checkpoint: Checkpoint, _ hasher: DigestHasher
    ) throws(LogError) -> VerifiedTiles {
        let made = try TileFolder.made(
            from: reader, size: Int(checkpoint.size), hasher: hasher)
        do throws(ProofError) {
            return try VerifiedTiles(head: checkpoint.head, hasher: hasher) { made[$0] }
        } catch {
            if error.isContradiction { throw .headNotExtended(remembered: checkpoint) }
            throw .proof(error)
        }
    }
}
