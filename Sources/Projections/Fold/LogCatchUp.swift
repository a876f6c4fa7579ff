import GRDB
import HouseholdWork
import Ledger

/// 补投影: the lines that the tables haven't seen yet. What a household's rows say depends on the
/// order in which things happened, not on the order in which they were entered: the rows of every
/// household that is touched are derived anew from all of its events.
struct LogCatchUp {
    private let ledger: ReadableLedger
    private let head: StateHead
    private let lines: [ProjectedLine]

    init(_ ledger: ReadableLedger, from head: StateHead) throws {
        self.ledger = ledger
        self.head = head
        var lines: [ProjectedLine] = []
        try ledger.forEachProjected(from: head.size, through: ledger.size - 1) { lines.append($0) }
        self.lines = lines
    }

    /// A new configuration changes what every household's rows say.
    var changesEverything: Bool {
        lines.contains { $0.event?.recorded.event is PlanAdopted }
    }

    /// - Parameter findings: whether they are computed too, which reads the whole log.
    func write(_ database: Database, findings: Bool) throws {
        let writer = StateWriter(database)
        var touched: Set<HouseholdID> = []
        for line in lines {
            try EventRows(line).write(writer, vault: ledger.vault)
            if let erasure = ErasureRows(line.line) {
                touched.formUnion(try erasure.remove(database))
            }
            if line.event != nil, let id = Subject.household(of: line.line.subject) {
                touched.insert(id)
            }
        }
        // Whoever reads the whole log anyway needn't look up a household's lines one by one.
        let work = findings ? try ProjectedWork(ledger) : nil
        let configuration = try work?.township.configuration ?? configuration(database)
        for id in touched.sorted() {
            try HouseholdRows(
                id, try work?.households[id] ?? events(of: id, database),
                configuration: configuration, vault: ledger.vault
            ).write(writer)
        }
        if let work {
            try FindingRows(work, recorded: try ledger.line(ledger.size - 1).recorded)
                .write(writer)
        }
        let head = StateHead(
            size: ledger.size, leaf: try StateHead.leaf(of: ledger.size - 1, in: ledger),
            isVaultOpen: head.isVaultOpen,
            findingSize: findings ? ledger.size : head.findingSize)
        try head.write(writer)
    }

    private func configuration(_ database: Database) throws -> PlanConfiguration? {
        var township = Township()
        let plans = try Int.fetchAll(
            database, sql: "SELECT sequence FROM event WHERE type = ? ORDER BY sequence",
            arguments: [PlanAdopted.name])
        for sequence in plans {
            guard let event = try ledger.projectedEvent(sequence) else { continue }
            (event.recorded.event as? PlanAdopted)?.apply(to: &township, event.stamp)
        }
        return township.configuration
    }

    private func events(of id: HouseholdID, _ database: Database) throws -> [ProjectedEvent] {
        let sequences = try Int.fetchAll(
            database,
            sql: """
                SELECT sequence FROM event_subject WHERE subject = ? AND is_own ORDER BY sequence
                """, arguments: [Subject.household(id)])
        return try sequences.compactMap { try ledger.projectedEvent($0) }
    }
}
