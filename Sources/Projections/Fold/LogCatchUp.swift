import GRDB
import HouseholdWork
import Ledger

/// 补投影: the lines that the tables haven't seen yet. What a household's rows say depends on the
/// order in which things happened, not on the order in which they were entered: the rows of every
/// household that is touched are derived anew from all of its events.
struct LogCatchUp {
    /// A new configuration changes what every household's rows say: everything is to be made anew.
    struct PlanChanged: Error {}

    private let ledger: ReadableLedger
    private let head: StateHead

    init(_ ledger: ReadableLedger, from head: StateHead) {
        self.ledger = ledger
        self.head = head
    }

    /// - Parameter findings: whether they are computed too, which reads the whole log.
    /// - Throws: `PlanChanged`; the transaction must not be kept then.
    func write(_ database: Database, findings: Bool) throws {
        let writer = StateWriter(database, isEmpty: false)
        let touched = try writeLines(writer)
        if findings {
            try writeAll(touched, writer)
        } else {
            let plan = PlanItems(try configuration(database))
            for id in touched.sorted() {
                try HouseholdRows(try folded(id, database), plan, vault: ledger.vault)
                    .write(writer)
            }
        }
        let head = StateHead(
            size: ledger.size, leaf: try StateHead.leaf(of: ledger.size - 1, in: ledger),
            isVaultOpen: head.isVaultOpen,
            findingSize: findings ? ledger.size : head.findingSize)
        try head.write(writer)
    }

    /// What the new lines say by themselves. - Returns: the households to derive anew.
    private func writeLines(_ writer: StateWriter) throws -> Set<HouseholdID> {
        var touched: Set<HouseholdID> = []
        try ledger.forEachProjected(from: head.size, through: ledger.size - 1) { line in
            if line.changesPlan { throw PlanChanged() }
            try EventRows(line).write(writer, vault: ledger.vault)
            if let erasure = ErasureRows(line.line) {
                touched.formUnion(try erasure.remove(writer.database))
            }
            if let id = line.household { touched.insert(id) }
        }
        return touched
    }

    /// The rows of the households that are touched, and the findings, for which every household's
    /// events are read.
    private func writeAll(_ touched: Set<HouseholdID>, _ writer: StateWriter) throws {
        var log = HouseholdLog(ledger)
        try ledger.forEachProjected(from: 0, through: ledger.size - 1) { log.take($0) }
        let township = log.takeTownship()
        let plan = PlanItems(township.configuration)
        var findings = FindingRows(
            township, recorded: try ledger.line(ledger.size - 1).recorded)
        for id in log.households {
            let household = try log.folded(id)
            if touched.contains(id) {
                try HouseholdRows(household, plan, vault: ledger.vault).write(writer)
            }
            findings.take(household)
        }
        try findings.write(writer)
    }

    private func configuration(_ database: Database) throws -> PlanConfiguration? {
        var township = TownshipHistory()
        let names = EventCatalog.names(of: PlanAdopted.self)
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        let plans = try Int.fetchAll(
            database,
            sql: """
                SELECT sequence FROM event WHERE type IN (\(marks)) AND annulled_by IS NULL
                ORDER BY sequence
                """, arguments: StatementArguments(names))
        for sequence in plans {
            guard let event = try ledger.projectedEvent(sequence) else { continue }
            township.append(event.recorded)
        }
        return township.state.configuration
    }

    private func folded(_ id: HouseholdID, _ database: Database) throws -> FoldedHousehold {
        let sequences = try Int.fetchAll(
            database,
            sql: """
                SELECT sequence FROM event_subject WHERE subject = ? AND is_own ORDER BY sequence
                """, arguments: [Subject.household(id)])
        return FoldedHousehold(id, try sequences.compactMap { try ledger.projectedEvent($0) })
    }
}
