import CryptoSuites
import TransparencyLog

/// 验证: what somebody without the ledger can say of one line: the line, its proof with the
/// checkpoint, and the keys that he brought.
///
/// Established is: the log of that name signed a checkpoint whose tree has exactly these bytes at
/// exactly this place. Not established by it: who signed the commit (that takes the whole of it and
/// the key events), and whether a later line annuls it.
/// Source: FORMAT.md, section 7; C2SP tlog-proof, "Verifying a tlog proof".
package struct LineCheck: Sendable {
    /// A brought witness key, and the times of its lines on the checkpoint: seconds since 1970.
    package struct Witnessed: Hashable, Sendable {
        package let key: WitnessKey
        package let times: [UInt64]
    }

    /// What the line says of itself.
    package struct Claims: Sendable {
        package let sequence: Int
        package let source: String
        package let subject: String
        package let subjectVersion: Int
    }

    /// Without its LF.
    package let line: [UInt8]
    package let leaf: Digest
    /// nil when it isn't a line.
    package private(set) var claims: Claims?
    /// What the file says; worth nothing unless `isEstablished`.
    package private(set) var checkpoint: Checkpoint?
    /// The checkpoint with its lines; nil when the file isn't one.
    package private(set) var note: SignedNote?
    /// The brought key whose signature on the checkpoint is right; nil = not established.
    package private(set) var key: VerifierKey?
    package private(set) var witnessed: [Witnessed] = []
    /// Brought witness keys that have no line on the checkpoint.
    package private(set) var notWitnessed: [WitnessKey] = []
    /// Whether the file has data that nobody vouches for.
    package private(set) var hasExtra = false
    package private(set) var contradictions: [LineContradiction] = []

    package var isEstablished: Bool { contradictions.isEmpty && key != nil }

    /// - Parameters:
    ///   - line: The line's bytes; one LF behind them is passed over, it isn't part of the line.
    ///   - proof: A `.tlog-proof` file's bytes.
    ///   - sharedNote: The checkpoint that this proof must have, byte for byte; nil = any.
    package init(
        line: [UInt8], proof: [UInt8], trust: LineTrust, sharedNote: [UInt8]? = nil
    ) {
        let line = line.last == 0x0A ? Array(line.dropLast()) : line
        self.line = line
        var contradictions: [LineContradiction] = []
        var file: ProofFile?
        do throws(ProofError) {
            file = try ProofFile(parsing: proof)
        } catch {
            contradictions.append(.proof(error))
        }
        let checkpoint = file.flatMap { try? Checkpoint(parsing: $0.note.text) }
        let brought = checkpoint.map { trust.logs(named: $0.origin) } ?? []
        // Without a key of the log nothing is established; its suite is then taken as the usual.
        let suite = brought.first?.suite ?? .sha256Ed25519
        leaf = suite.makeHasher().leaf(line)
        self.checkpoint = checkpoint
        self.contradictions = contradictions
        readClaims()
        guard let file, let checkpoint else { return }
        hasExtra = file.extra != nil
        note = file.note
        checkSignature(file.note, brought)
        checkWitnesses(file.note, trust.witnesses)
        checkPlace(file.proof, checkpoint, suite.makeHasher())
        if let sharedNote, sharedNote != file.note.bytes {
            self.contradictions.append(.otherCheckpoint)
        }
    }

    private mutating func readClaims() {
        let line = line
        do throws(LineFault) {
            claims = try line.withUnsafeBufferPointer { buffer throws(LineFault) -> Claims in
                let bytes = UnsafeRawBufferPointer(buffer)
                var scanner = LineScanner()
                let scanned = try scanner.scan(bytes)
                func text(_ range: Range<Int>) -> String {
                    String(decoding: bytes[range], as: UTF8.self)
                }
                return Claims(
                    sequence: scanned.sequence, source: text(scanned.attributes.source),
                    subject: text(scanned.attributes.subject),
                    subjectVersion: scanned.attributes.subjectVersion)
            }
        } catch {
            contradictions.append(.line(error))
        }
    }

    /// One of the brought keys of that name must have signed. Each would do: an inspector may
    /// bring the keys of a ledger and of its successor by one name.
    private mutating func checkSignature(_ note: SignedNote, _ brought: [VerifierKey]) {
        var reason: NoteError?
        for candidate in brought {
            do {
                try note.check(candidate)
                key = candidate
                return
            } catch {
                reason = reason ?? error
            }
        }
        if let reason { contradictions.append(.signature(reason)) }
    }

    private mutating func checkWitnesses(_ note: SignedNote, _ brought: [WitnessKey]) {
        for witness in brought {
            do {
                let times = try Cosignature.check(note, by: witness)
                witnessed.append(Witnessed(key: witness, times: times))
            } catch .notSigned {
                notWitnessed.append(witness)
            } catch {
                contradictions.append(.cosignature(error))
            }
        }
    }

    private mutating func checkPlace(
        _ proof: InclusionProof, _ checkpoint: Checkpoint, _ hasher: DigestHasher
    ) {
        do throws(ProofError) {
            try proof.check(leaf: leaf, in: checkpoint.head, hasher: hasher)
        } catch {
            contradictions.append(.proof(error))
        }
        guard let claims else { return }
        if UInt64(claims.sequence) != proof.index {
            contradictions.append(.otherPlace(line: claims.sequence, proof: proof.index))
        }
        if !claims.source.utf8.elementsEqual(checkpoint.origin.utf8) {
            contradictions.append(
                .otherLedger(line: claims.source, checkpoint: checkpoint.origin))
        }
    }
}
