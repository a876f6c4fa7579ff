import HouseholdWork
import Ledger

/// 合成一条: accepted rows that become one event, and what follows from each of them.
struct EventGroup {
    /// Rows with equal keys become one event; nil = a row by itself.
    let key: String?
    private(set) var rows: [ImportRow] = []
    private(set) var merged: Draft?
    /// Events that follow from single rows (a correction after its verdict), with their rows.
    private(set) var following: [(row: ImportRow, index: Int, draft: Draft)] = []
    private var numbers: Set<String> = []

    init(key: String?) { self.key = key }

    /// More rows than this don't fit one line of the log with certainty.
    private static let rowsMax = 100

    var isFull: Bool { rows.count >= Self.rowsMax }

    /// Whether a numbered thing is in the group already: then it is decided after this group.
    func contains(number: String?) -> Bool { number.map(numbers.contains) ?? false }

    mutating func add(_ row: ImportRow, _ drafts: [Draft], number: String?) {
        guard let first = drafts.first else { return }
        rows.append(row)
        if let number { numbers.insert(number) }
        merged = merged.flatMap { $0.merged(with: first) } ?? first
        for (index, draft) in drafts.enumerated().dropFirst() {
            following.append((row, index, draft))
        }
    }

    /// The key by which a row's event is shared.
    static func key(of row: ImportRow) -> String? {
        let cells = row.row
        let parts: [String]
        switch row.sheet {
        case "核实": parts = [cells["户编号"], cells["入户编号"], cells["时间"], cells["登记人"]]
        case "盖章": parts = [cells["日期"], cells["印章"], cells["保管人"]]
        case "发放":
            parts = [cells["时间"], cells["环节"], cells["村代码"], cells["发放人"], cells["接收人"]]
        case "入户名单": parts = [cells["公布日期"], cells["公布人"]]
        default: return nil
        }
        return ([row.sheet] + parts).joined(separator: "\n")
    }

    /// The number of the thing that a row hands out or seals.
    static func number(of row: ImportRow) -> String? {
        switch row.sheet {
        case "发放": row.row["编号"].isEmpty ? nil : row.row["物品"] + row.row["编号"]
        case "盖章": row.row["手册编号"]
        case "核实": row.row["指标"] + row.row["人编号"]
        default: nil
        }
    }
}
