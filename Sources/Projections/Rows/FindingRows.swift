import Accountability
import HouseholdWork
import Ledger

/// 疑点的行: every finding as of the day of the last line's `recorded`, all computed anew.
struct FindingRows {
    /// nil = nothing can be judged: there is no plan.
    private var collector: FindingCollector?

    /// - Parameter recorded: the last line's `recorded`.
    init(_ township: Township, recorded: String) {
        collector = Moment(recorded: recorded).flatMap {
            FindingCollector(township: township, asOf: Moment.end(of: $0.day))
        }
    }

    mutating func take(_ household: FoldedHousehold) {
        guard let moment = collector?.asOf else { return }
        collector?.take(household.state(through: moment))
    }

    func write(_ writer: StateWriter) throws {
        try writer.deleteAll(.finding)
        let findings = collector?.all() ?? []
        let rows = findings.map(FindingRows.cells).sorted { left, right in
            FindingRows.key(left).lexicographicallyPrecedes(FindingRows.key(right))
        }
        for (ordinal, cells) in rows.enumerated() {
            try writer.insert(.finding, [ordinal] + cells)
        }
    }

    private static func cells(_ finding: Finding) -> [(any RowValue)?] {
        [
            finding.rule.id, finding.household, finding.village, finding.person, finding.unit,
            finding.item?.indicator, finding.item?.member, finding.since?.text, finding.days,
            finding.message, finding.responsible.joined(separator: "、"),
            finding.events.map(String.init).joined(separator: ","),
        ]
    }

    /// The whole row decides, so equal sets of findings have equal ordinals.
    private static func key(_ cells: [(any RowValue)?]) -> [String] {
        cells.map { cell in cell.map { "\($0)" } ?? "" }
    }
}
