import CryptoSuites
import TransparencyLog

/// What a verify says of a ledger.
///
/// Source: FORMAT.md, section 9.
package struct VerifyReport: Sendable {
    package enum Verdict: String, Sendable {
        case passed, conditional, failed
    }

    package var verdict: Verdict
    /// Empty when line 0 can't be read and there is no checkpoint.
    package var origin: String
    package var suite: String
    /// The ledger's name from line 0; nil when that can't be read.
    package var name: String?
    /// Leaf hash of line 0: the ledger's identity. nil = there is no line.
    package var identity: Digest?
    package var tally: Tally
    /// Log files.
    package var files: Int
    package var checkpoint: VerifiedCheckpoint?
    package var keys: [EnrolledKey]
    /// Lowest sequence first.
    package var faults: [Fault]
    /// How many more faults there are than are listed.
    package var faultsOmitted: Int
    /// Payloads that don't fit their schema; these make no ledger broken.
    package var schemaFaults: [Fault]
    package var notChecked: [NotChecked]
    /// Demands that couldn't be met for want of material (exit 5).
    package var trustNotMet: [NotChecked]
    /// Bytes behind the last whole commit that were never acknowledged.
    package var tornBytes: Int
    /// Lines that no checkpoint covers yet.
    package var linesUncovered: Int

    package var events: Int { tally.events }
    package var commits: Int { tally.commits }
    /// How many signatures were checked and are right.
    package var signatures: Int { tally.signatures }
    package var erasedBoxes: Int { tally.erasedBoxes }
    package var firstFault: Fault? { faults.first }
}

/// Something that wasn't checked; in Chinese but for the code.
package struct NotChecked: Sendable, Hashable {
    /// A code: `rollback`.
    package var what: String
    package var why: String
    /// What somebody can do about it; nil = nothing here.
    package var how: String?

    package init(what: String, why: String, how: String? = nil) {
        self.what = what
        self.why = why
        self.how = how
    }
}

/// The checkpoint in the ledger's folder.
package struct VerifiedCheckpoint: Sendable {
    package enum Source: String, Sendable {
        case remembered, file
    }

    package var checkpoint: Checkpoint
    /// As it lies in the folder.
    package var note: [UInt8]
    package var key: VerifierKey
    /// Whether the key is trusted: named with `--trust`, or pinned on this machine.
    package var isPinned: Bool
    /// The largest head from outside of the folder that this log extends.
    package var older: (size: UInt64, source: Source)?
}

/// A key that counts, or did.
package struct EnrolledKey: Sendable, Hashable {
    package var key: VerifierKey
    package var isKeeper: Bool
    /// Sequence of the event that enrolled it.
    package var enrolled: Int
    /// Sequence of the event that revoked it; nil = not revoked.
    package var revoked: Int?
    /// `YYYY-MM-DD`
    package var notAfter: String?
}

/// What was counted in whole commits.
package struct Tally: Sendable {
    package var events = 0
    package var commits = 0
    package var signatures = 0
    /// Sealed boxes by their data key's id, 32 hex.
    package var boxes: [String: Int] = [:]
    /// Data keys that a `personal.erased` names.
    package var erasedKeys: Set<String> = []
    /// Events of types without a schema here, by type.
    package var unknownTypes: [String: Int] = [:]
    /// Events of versions newer than those known here, by type, with the newest known one.
    package var newerTypes: [String: (known: String, count: Int)] = [:]
    /// Key events that don't count, with the reason in Chinese.
    package var keyEventsNotCounted: [(sequence: Int, why: String)] = []

    package var erasedBoxes: Int {
        boxes.reduce(0) { $0 + (erasedKeys.contains($1.key) ? $1.value : 0) }
    }

    package var boxCount: Int { boxes.values.reduce(0, +) }
}
