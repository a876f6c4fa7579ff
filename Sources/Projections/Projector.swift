import GRDB
import HouseholdWork
import Ledger

/// 投影: keeps `state.sqlite` equal to what the log (and the vault) says.
///
/// What it writes is a function of both: folded in steps or from nothing, the rows are the same.
/// One process at a time writes; the others wait.
package struct Projector {
    /// What `catchUp` found and did.
    package enum Outcome: Sendable, Equatable {
        /// Nothing was behind.
        case current
        /// Lines from `from` on were folded.
        case caughtUp(from: Int)
        case rebuilt(Reason)
        /// The tables hold tags and lines are behind: without the vault they can't be kept up.
        /// Nothing was changed.
        case needsVault
    }

    package enum Reason: String, Sendable, Equatable {
        /// There was no file, or none of this version.
        case missing
        /// The last folded line isn't the log's.
        case differs
        /// The tables were made without the vault, which is open now.
        case vaultOpened
        /// More than half was behind.
        case farBehind
        /// The plan's configuration is new.
        case planChanged
        /// It was asked for.
        case asked
    }

    private let ledger: ReadableLedger

    package init(_ ledger: ReadableLedger) { self.ledger = ledger }

    /// How far the tables have come; nil when there are none.
    package func head() throws -> StateHead? {
        guard try ledger.environment.disk.status(ledger.folder.state) != nil else { return nil }
        return try ProjectionError.wrapping {
            try StateFile(opening: ledger.folder.state, isReadOnly: true)?.head()
        }
    }

    /// Folds the lines that are new.
    ///
    /// - Parameter findings: whether the findings are kept up too, which reads the whole log;
    ///   `StateHead.findingSize` says as of how many lines they are.
    /// - Throws: `ProjectionError` when the folder can't be written, and what reading the log throws.
    @discardableResult
    package func catchUp(findings: Bool = true) throws -> Outcome {
        try withLock {
            try ledger.reader.refresh()
            guard try ledger.environment.disk.status(ledger.folder.state) != nil,
                let file = try StateFile(opening: ledger.folder.state, isReadOnly: false),
                let head = try file.head()
            else { return try rebuilt(.missing) }
            if !head.isVaultOpen, ledger.vault != nil { return try rebuilt(.vaultOpened) }
            guard try isPrefix(head) else {
                return head.isVaultOpen && ledger.vault == nil ? .needsVault : try rebuilt(.differs)
            }
            let isBehind = head.size < ledger.size || (findings && head.findingSize < head.size)
            guard isBehind else { return .current }
            if head.isVaultOpen, ledger.vault == nil { return .needsVault }
            if head.size < ledger.size / 2 { return try rebuilt(.farBehind) }
            do {
                let lines = LogCatchUp(ledger, from: head)
                try file.change { try lines.write($0, findings: findings) }
                return .caughtUp(from: head.size)
            } catch is LogCatchUp.PlanChanged {
                return try rebuilt(.planChanged)
            }
        }
    }

    /// What `rebuild` made.
    package struct Rebuild: Sendable, Equatable {
        /// How many rows there are now.
        package let rows: Int
        /// Whether they are the old ones; nil when there were none that could be read.
        package let isSame: Bool?
    }

    /// Makes the tables from nothing, beside, and puts them in the place of the old ones.
    @discardableResult
    package func rebuild() throws -> Rebuild {
        try withLock {
            try ledger.reader.refresh()
            let head = try? self.head()
            var rows = 0
            var isSame: Bool?
            _ = try rebuilt(.asked) { made in
                rows = try made.rowCount()
                guard let head else { return }
                // Another head is a difference; the rows needn't be read for it.
                isSame = try made.head() == head
                if isSame == true {
                    isSame = (try? StateComparison(made, with: ledger.folder.state))?.isEqual
                }
            }
            return Rebuild(rows: rows, isSame: isSame)
        }
    }

    /// Every row of the tables as text. - Returns: nil when there are none.
    package func dump() throws -> StateDump? {
        guard try ledger.environment.disk.status(ledger.folder.state) != nil else { return nil }
        return try ProjectionError.wrapping {
            let file = try StateFile(opening: ledger.folder.state, isReadOnly: true)
            return try file?.queue.inDatabase { try StateDump($0) }
        }
    }

    private func isPrefix(_ head: StateHead) throws -> Bool {
        guard head.size > 0, head.size <= ledger.size else { return false }
        return try StateHead.leaf(of: head.size - 1, in: ledger) == head.leaf
    }

    /// One writer at a time: the lock is the folder's own, so it leaves no file.
    private func withLock<Value>(_ body: () throws -> Value) throws -> Value {
        let folder = try ledger.environment.disk.open(ledger.folder.path, .folder)
        _ = try folder.lock(isWaiting: true)
        return try withExtendedLifetime(folder) { try ProjectionError.wrapping(body) }
    }

    /// - Parameter look: is shown the new tables before they take the old ones' place.
    private func rebuilt(
        _ reason: Reason, _ look: (StateFile) throws -> Void = { _ in }
    ) throws -> Outcome {
        let disk = ledger.environment.disk
        let path = ledger.folder.state
        let beside = path + ".new"
        for left in [beside, beside + "-journal"] where try disk.status(left) != nil {
            try disk.remove(left)
        }
        let made = try StateFile(creating: beside)
        try made.change(LogFold(ledger, size: ledger.size).write)
        try look(made)
        try made.queue.close()
        try disk.open(beside, .readWrite).sync()
        // A journal that a crash left belongs to the old file: it must not meet the new one.
        if try disk.status(path + "-journal") != nil {
            if try disk.status(path) != nil { try disk.remove(path) }
            try disk.remove(path + "-journal")
        }
        try disk.rename(beside, to: path)
        try disk.open(ledger.folder.path, .folder).sync()
        return .rebuilt(reason)
    }
}
