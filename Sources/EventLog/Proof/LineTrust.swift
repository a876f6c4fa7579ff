import CryptoSuites
import TransparencyLog

/// The keys that somebody brings who checks a line without its ledger. They never come from what
/// is checked.
package struct LineTrust: Sendable {
    package var logs: [VerifierKey]
    package var witnesses: [WitnessKey]

    package init(logs: [VerifierKey] = [], witnesses: [WitnessKey] = []) {
        self.logs = logs
        self.witnesses = witnesses
    }

    /// The brought keys of a log of this name; none when it is unknown to who checks.
    func logs(named origin: String) -> [VerifierKey] {
        logs.filter { $0.name.utf8.elementsEqual(origin.utf8) }
    }
}

/// What contradicts what a line and its proof claim: somewhere a bit is wrong.
package enum LineContradiction: Hashable, Sendable {
    case line(LineFault)
    /// The proof file's form, its path, or its checkpoint.
    case proof(ProofError)
    /// The checkpoint isn't signed by the key that was brought for its log.
    case signature(NoteError)
    /// A witness's line, by a key that was brought, doesn't verify.
    case cosignature(NoteError)
    /// The line says that it stands elsewhere than where it was proved to stand.
    case otherPlace(line: Int, proof: UInt64)
    /// The line is of another ledger than the checkpoint.
    case otherLedger(line: String, checkpoint: String)
    /// Not the checkpoint that all proofs of this folder should have.
    case otherCheckpoint
}
