import CryptoSuites

/// One thing that a verify checks. Each can be switched off, so that a test can show that it is
/// this check, and no other, that finds an attack.
package enum Check: UInt32, CaseIterable, Sendable {
    /// Every line is its own canonical form.
    case canonical
    case sequence
    /// Each line names the leaf hash of the one before.
    case chain
    /// `recorded` never goes back.
    case recordedOrder
    /// `after` never goes back and never lies behind the commit's start.
    case after
    /// No `id` twice.
    case ids
    /// `subjectversion` counts without gaps.
    case versions
    case source
    /// Lines of one commit agree; a commit has an end, and 1 to 1,024 lines.
    case commitRuns
    case signatures
    /// A key counts for the commit that it signs, and key events for those that may make them.
    case keyValidity
    /// Who enrols a key holds it.
    case possession
    /// The checkpoint's size and root are the lines'.
    case root
    case checkpointSignature
    /// Older checkpoints that were handed in are prefixes of this log.
    case olderCheckpoint
    /// The log's key is one that was named as trusted.
    case pinned
    case rememberedHead
    /// The files hold the log's lines and nothing else.
    case files
}

/// A set of checks that is quick to ask.
struct EnabledChecks: Sendable {
    private let bits: UInt32

    init(_ checks: Set<Check>) {
        bits = checks.reduce(0) { $0 | 1 << $1.rawValue }
    }

    func contains(_ check: Check) -> Bool { bits & 1 << check.rawValue != 0 }
}

/// What a payload's check against its schema gave.
package enum SchemaResult: Sendable, Equatable {
    case fits
    /// Why not, in Chinese.
    case misfit(String)
    /// There is no schema for the type here.
    case unknownType
    /// The type is of a newer version than the newest that is known here, `known`.
    case newerVersion(known: String)
}

/// A copy of a checkpoint from before, from outside of the ledger's folder.
package struct OlderCheckpoint: Sendable, Equatable {
    /// Names it in messages: its file.
    package var label: String
    /// The signed note.
    package var note: [UInt8]
    /// Whether it lies in the ledger's own folder: it must fit then, but finds no rollback, since
    /// whoever puts an old copy in place puts it back too.
    package var isInside: Bool

    package init(label: String, note: [UInt8], isInside: Bool = false) {
        self.label = label
        self.note = note
        self.isInside = isInside
    }
}

/// What a verify is asked for besides recomputing everything.
package struct VerifyDemands: Sendable {
    /// Checks a payload (its canonical bytes, lent for the call) of a type such as
    /// `table.signed.v1`.
    package typealias SchemaCheck = @Sendable (String, UnsafeRawBufferPointer) -> SchemaResult

    /// Log keys that somebody wrote down outside; the log's must be one of them. Empty = no demand.
    package var trust: [VerifierKey]
    package var checkpoints: [OlderCheckpoint]
    /// What this machine remembers; nil = nothing is looked up.
    package var remembered: RememberedHeads?
    package var schemaCheck: SchemaCheck?
    package var checks: Set<Check>

    package init(
        trust: [VerifierKey] = [], checkpoints: [OlderCheckpoint] = [],
        remembered: RememberedHeads? = nil, schemaCheck: SchemaCheck? = nil,
        checks: Set<Check> = Set(Check.allCases)
    ) {
        self.trust = trust
        self.checkpoints = checkpoints
        self.remembered = remembered
        self.schemaCheck = schemaCheck
        self.checks = checks
    }
}
