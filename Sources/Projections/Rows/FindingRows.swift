import Accountability
import HouseholdWork
import Ledger

/// 疑点的行: every finding as of the day of the last line's `recorded`, all computed anew.
struct FindingRows {
    private let findings: [Finding]

    /// - Parameter recorded: the last line's `recorded`.
    init(_ work: ProjectedWork, recorded: String) {
        guard let now = Moment(recorded: recorded) else {
            findings = []
            return
        }
        let moment = Moment.end(of: now.day)
        let households = work.households.map { id, events in
            let known = events.map(\.recorded).filter { $0.order.time <= moment }
            var history = HouseholdHistory(id: id)
            for event in known.sorted(by: { $0.order < $1.order }) { history.append(event) }
            return history.state
        }
        let record = Record(households: households, township: work.township, asOf: moment)
        findings = record.map(FindingCatalog.all) ?? []
    }

    func write(_ writer: StateWriter) throws {
        try writer.deleteAll(.finding)
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
