import HouseholdWork

/// F-UNI-01: handbook, national system and signed table differ for longer than the plan allows.
enum Discrepancies {
    static func find(in record: Record) -> [Finding] {
        let limit = record.plan.threshold("discrepancyDays")
        return record.inScope.compactMap { household in
            guard household.lockedBoxes == 0 else { return nil }
            let rows = Comparison(household, record.plan).differences.filter { row in
                row.since.map { record.asOf.number - $0.number > limit } ?? false
            }
            guard let since = rows.compactMap(\.since).min(), let item = rows.first?.item else {
                return nil
            }
            let isHandbook = rows.contains { $0.status != .nationalDiffers }
            let isNational = rows.contains { $0.status != .handbookDiffers }
            let sequences = Set(
                rows.compactMap(\.handbookEvent) + rows.compactMap(\.nationalEvent))
            return Finding.of(
                household, .discrepancy,
                responsible: merged(
                    isHandbook ? record.contact(of: household, on: record.asOf) : [],
                    isNational ? record.infoOfficers(of: household, on: record.asOf) : []),
                span: Finding.Span(since: since, days: record.asOf.number - since.number),
                events: (household.fillings.map(\.stamp) + household.entries.map(\.stamp))
                    .filter { sequences.contains($0.sequence) },
                item: item,
                "三统一不一致 \(record.asOf.number - since.number) 日没有处置（门槛 \(limit) 日）："
                    + itemNames(rows.map(\.item), record.plan))
        }
    }
}
