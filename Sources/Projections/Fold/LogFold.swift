import GRDB
import HouseholdWork
import Ledger

/// 全账折叠: the whole log into tables that are empty: once line by line, then household by
/// household.
struct LogFold {
    private let ledger: ReadableLedger
    /// How many lines.
    private let size: Int

    init(_ ledger: ReadableLedger, size: Int) {
        self.ledger = ledger
        self.size = size
    }

    func write(_ database: Database) throws {
        let writer = StateWriter(database, isEmpty: true)
        var log = HouseholdLog(ledger)
        try ledger.forEachProjected(from: 0, through: size - 1) { line in
            try EventRows(line).write(writer, vault: ledger.vault)
            _ = try ErasureRows(line.line)?.remove(database)
            log.take(line)
        }
        let township = log.takeTownship()
        let plan = PlanItems(township.configuration)
        var findings = FindingRows(township, recorded: try ledger.line(size - 1).recorded)
        for id in log.households {
            let household = try log.folded(id)
            try HouseholdRows(household, plan, vault: ledger.vault).write(writer)
            findings.take(household)
        }
        try findings.write(writer)
        let head = StateHead(
            size: size, leaf: try StateHead.leaf(of: size - 1, in: ledger),
            isVaultOpen: ledger.vault != nil, findingSize: size)
        try head.write(writer)
    }
}
