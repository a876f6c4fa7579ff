import CryptoSuites

/// Why a witness doesn't cosign. Source: C2SP tlog-witness; FORMAT.md, section 6.
package enum WitnessRefusal: Error, Hashable, Sendable {
    /// No key of a log of this name was given to the witness (404).
    case unknownLog(origin: String)
    /// The log's signature isn't there, or doesn't verify (403).
    case notSigned(NoteError)
    /// The witness is called as the log is.
    case ownLog(name: String)
    /// A tree without leaves: nothing to witness.
    case empty
    /// The request starts from another size than the one cosigned last, which is this (409).
    case conflict(known: UInt64)
    /// Nothing of this log was cosigned yet, and nobody has said that this is the first.
    case firstNotAllowed(origin: String)
    /// The new tree isn't shown to extend the old one (422).
    case inconsistent(ProofError)
    /// The log has signed two roots for one size: both notes, byte for byte.
    case splitView(known: SignedNote, shown: SignedNote)
}

/// What a witness demands before it cosigns: pure, so that the one who stores does both in one step.
package struct WitnessRules: Sendable {
    /// The logs that it witnesses, by keys that were given to it.
    package let logs: [VerifierKey]
    /// Its own name.
    package let name: String

    package init(logs: [VerifierKey], name: String) {
        self.logs = logs
        self.name = name
    }

    /// The note to be stored and cosigned: its checkpoint, and the log's signature lines only.
    ///
    /// - Parameters:
    ///   - known: What was stored last for this log; nil = nothing.
    ///   - isFirst: Whether somebody has said that nothing was cosigned before.
    /// - Throws: `WitnessRefusal`.
    package func accept(
        _ request: WitnessRequest, known: SignedNote?, isFirst: Bool
    ) throws(WitnessRefusal) -> SignedNote {
        let (new, key) = try verified(request.note)
        guard !new.origin.utf8.elementsEqual(name.utf8) else { throw .ownLog(name: name) }
        guard new.size > 0 else { throw .empty }
        let note = request.note.keeping { $0.claims(key) }
        guard let known else {
            guard request.oldSize == 0 else { throw .conflict(known: 0) }
            guard request.proof.hashes.isEmpty else {
                throw .inconsistent(.wrongLength(found: request.proof.hashes.count, expected: 0))
            }
            guard isFirst else { throw .firstNotAllowed(origin: new.origin) }
            return note
        }
        let (old, _) = try verified(known)
        if old.size == new.size, old.root != new.root {
            throw .splitView(known: known, shown: note)
        }
        guard request.oldSize == old.size, old.size <= new.size else {
            throw .conflict(known: old.size)
        }
        do throws(ProofError) {
            try request.proof.check(
                from: old.head, to: new.head, hasher: key.suite.makeHasher())
        } catch {
            throw .inconsistent(error)
        }
        return note
    }

    private func verified(
        _ note: SignedNote
    ) throws(WitnessRefusal) -> (Checkpoint, VerifierKey) {
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint(parsing: note.text)
        } catch {
            throw .notSigned(error)
        }
        let keys = logs.filter { $0.name.utf8.elementsEqual(checkpoint.origin.utf8) }
        var reason: NoteError?
        for key in keys {
            do {
                try note.check(key)
                return (checkpoint, key)
            } catch {
                reason = reason ?? error
            }
        }
        guard let reason else { throw .unknownLog(origin: checkpoint.origin) }
        throw .notSigned(reason)
    }
}
