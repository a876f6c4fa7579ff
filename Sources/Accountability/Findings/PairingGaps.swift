import HouseholdWork

/// F-CON-01: between two contact persons nobody answered for the household, or the later took over
/// without a note. The working papers have no column for the note: what came with a workbook is
/// judged by the gap alone. One a household.
enum PairingGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let pairings = household.pairings.sorted {
                ($0.from, $0.stamp.sequence) < ($1.from, $1.stamp.sequence)
            }
            for (earlier, later) in zip(pairings, pairings.dropFirst()) {
                if let finding = unnoted(household, earlier, later, record) { return finding }
                guard let end = earlier.to, end.advanced(by: 1) < later.from, end < record.asOf
                else { continue }
                let last = min(later.from.advanced(by: -1), record.asOf)
                let units = merged(
                    [earlier.contact, later.contact].compactMap {
                        record.township.persons[$0]?.unit
                    })
                return Finding.of(
                    household, .pairingGap,
                    responsible: merged(units.flatMap { record.heads(of: $0, on: later.from) }),
                    span: Finding.Span(since: end.advanced(by: 1), days: last.number - end.number),
                    events: [earlier.stamp, later.stamp],
                    "联系人由\(record.name(earlier.contact))更换为\(record.name(later.contact))，"
                        + "\(end.advanced(by: 1).text) 至 \(last.text) 无人在责")
            }
            return nil
        }
    }

    private static func unnoted(
        _ household: Household, _ earlier: Pairing, _ later: Pairing, _ record: Record
    ) -> Finding? {
        let isOfWorkbook = later.stamp.evidence.contains { $0.kind == "workbook" }
        guard later.handoverNote == nil, !isOfWorkbook, earlier.contact != later.contact,
            later.from <= record.asOf
        else { return nil }
        let unit = record.township.persons[later.contact]?.unit
        return Finding.of(
            household, .pairingGap,
            responsible: unit.map { record.heads(of: $0, on: later.from) } ?? [],
            span: Finding.Span(since: later.from), events: [earlier.stamp, later.stamp],
            "联系人由\(record.name(earlier.contact))更换为\(record.name(later.contact))"
                + "（\(later.from.text)），没有交接说明")
    }
}
