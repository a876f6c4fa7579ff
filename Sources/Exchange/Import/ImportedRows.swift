import Ledger

/// 已入账的行: ids of the workbook rows that events of the log were made of.
struct ImportedRows {
    private var ids: Set<String> = []

    /// Reads every line's evidence once.
    init(_ ledger: ReadableLedger) throws {
        try ledger.forEachLine { line, _ in
            for evidence in line.event["data"]?.objectValue?["evidence"]?.arrayValue ?? [] {
                for row in evidence.objectValue?["rows"]?.arrayValue ?? [] {
                    if let id = row.objectValue?["row"]?.stringValue { ids.insert(id) }
                }
            }
        }
    }

    func contains(_ id: String) -> Bool { ids.contains(id) }
    mutating func insert(_ id: String) { ids.insert(id) }
}
