import HouseholdWork
import Ledger

/// 已入账的行: the rows that events of the log were made of. A row that was typed as an act has its
/// event's own id. A row whose event was annulled may be entered again, under its next number.
struct ImportedRows {
    private var sequences: [String: Int] = [:]
    private var events: [String: String] = [:]
    private var annulled: Set<String> = []

    /// Reads every line's evidence once.
    init(_ ledger: ReadableLedger) throws {
        try ledger.forEachLine { line, _ in
            take(line.id, event: line.id, line.sequence)
            if line.type == RecordAnnulled.name, let target = line.data["targetId"]?.stringValue {
                annulled.insert(target)
            }
            for evidence in line.event["data"]?.objectValue?["evidence"]?.arrayValue ?? [] {
                for row in evidence.objectValue?["rows"]?.arrayValue ?? [] {
                    if let id = row.objectValue?["row"]?.stringValue {
                        take(id, event: line.id, line.sequence)
                    }
                }
            }
        }
    }

    private mutating func take(_ row: String, event: String, _ sequence: Int) {
        sequences[row] = sequence
        events[row] = event
    }

    /// Whether a row stands in the ledger, and holds.
    func contains(_ id: String) -> Bool { sequences[id] != nil && !isAnnulled(id) }

    func isAnnulled(_ id: String) -> Bool { events[id].map(annulled.contains) ?? false }

    mutating func insert(_ id: String, sequence: Int) { take(id, event: id, sequence) }

    enum Place {
        /// The event that the row has become.
        case entered(Int)
        /// The number under which it would be entered.
        case free(running: Int)
    }

    func place(of row: SheetRow, _ identity: RowIdentity) -> Place {
        var running = 0
        while true {
            let id = identity.id(
                sheet: row.sheet, rows: [row.cells], running: running, index: 0)
            if contains(id), let sequence = sequences[id] { return .entered(sequence) }
            guard isAnnulled(id) else { return .free(running: running) }
            running += 1
        }
    }
}
