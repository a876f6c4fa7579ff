import GRDB
import HouseholdWork
import Ledger

/// 全账折叠: the whole log in one pass, into tables that are empty.
struct LogFold {
    private let ledger: ReadableLedger
    /// How many lines.
    private let size: Int

    init(_ ledger: ReadableLedger, size: Int) {
        self.ledger = ledger
        self.size = size
    }

    func write(_ database: Database) throws {
        let writer = StateWriter(database)
        var work = ProjectedWork()
        try ledger.forEachProjected(from: 0, through: size - 1) { line in
            try EventRows(line).write(writer, vault: ledger.vault)
            _ = try ErasureRows(line.line)?.remove(database)
            if let event = line.event { work.take(event) }
        }
        for (id, events) in work.households.sorted(by: { $0.key < $1.key }) {
            try HouseholdRows(
                id, events, configuration: work.township.configuration, vault: ledger.vault
            ).write(writer)
        }
        try FindingRows(work, recorded: try ledger.line(size - 1).recorded).write(writer)
        let head = StateHead(
            size: size, leaf: try StateHead.leaf(of: size - 1, in: ledger),
            isVaultOpen: ledger.vault != nil, findingSize: size)
        try head.write(writer)
    }
}

/// The whole work in memory: the township and every household's events.
struct ProjectedWork {
    private(set) var township = Township()
    private(set) var households: [HouseholdID: [ProjectedEvent]] = [:]

    init() {}

    /// Everything in the ledger.
    init(_ ledger: ReadableLedger) throws {
        try ledger.forEachProjected(from: 0, through: ledger.size - 1) { line in
            if let event = line.event { take(event) }
        }
    }

    mutating func take(_ event: ProjectedEvent) {
        if let id = Subject.household(of: event.stamp.subject) {
            households[id, default: []].append(event)
        } else if let change = event.recorded.event as? any TownshipEvent {
            change.apply(to: &township, event.stamp)
        }
    }
}
