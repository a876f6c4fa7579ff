import GRDB
import Ledger

/// 投影核对: whether `state.sqlite` is what the log says, row by row (`verify --projections`).
package struct ProjectionCheck {
    package enum Result: Sendable, Equatable {
        /// Equal, as of so many lines.
        case equal(size: Int)
        case missing
        /// The first row, by table and key, that the other hasn't; nil when there is none.
        case differs(stored: String?, computed: String?)
        /// The last folded line isn't the log's.
        case otherLog
        /// The tables were made with the vault and it is locked now, or the other way round.
        case vaultDiffers
    }

    private let ledger: ReadableLedger

    package init(_ ledger: ReadableLedger) { self.ledger = ledger }

    /// Computes everything again, into a file without a name, and compares; findings that are behind
    /// are left out.
    ///
    /// - Throws: `ProjectionError`, and what reading the log throws.
    package func run() throws -> Result { try ProjectionError.wrapping { try compared() } }

    private func compared() throws -> Result {
        guard try ledger.environment.disk.status(ledger.folder.state) != nil,
            let file = try StateFile(opening: ledger.folder.state, isReadOnly: true),
            let head = try file.head()
        else { return .missing }
        guard (1...ledger.size).contains(head.size),
            try StateHead.leaf(of: head.size - 1, in: ledger) == head.leaf
        else { return .otherLog }
        guard head.isVaultOpen == (ledger.vault != nil) else { return .vaultDiffers }
        let again = try StateFile(creating: nil)
        try again.change(LogFold(ledger, size: head.size).write)
        let comparison = try StateComparison(
            again, with: ledger.folder.state, findings: head.findingSize == head.size)
        return comparison.isEqual
            ? .equal(size: head.size)
            : .differs(stored: comparison.stored, computed: comparison.computed)
    }
}
