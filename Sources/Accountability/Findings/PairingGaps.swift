import HouseholdWork

/// F-CON-01: between two contact persons nobody answered for the household. One a household.
enum PairingGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let pairings = household.pairings.sorted {
                ($0.from, $0.stamp.sequence) < ($1.from, $1.stamp.sequence)
            }
            for (earlier, later) in zip(pairings, pairings.dropFirst()) {
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
}
