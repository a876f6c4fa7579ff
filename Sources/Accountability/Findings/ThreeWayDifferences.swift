import HouseholdWork

/// 三统一: F-HB-01 where the handbook differs from the signed table, F-ENT-01 where the national
/// system does, F-UNI-01 where either does for longer than the plan allows.
enum ThreeWayDifferences {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            guard household.lockedBoxes == 0 else { return [] }
            let rows = Comparison.differences(of: household, record.plan)
            return [
                handbook(household, rows.filter(\.isHandbookDifferent), record),
                national(household, rows.filter(\.isNationalDifferent), record),
                overdue(household, rows, record),
            ].compactMap { $0 }
        }
    }

    private static func handbook(
        _ household: Household, _ rows: [Comparison.Row], _ record: Record
    ) -> Finding? {
        guard let since = rows.compactMap(\.since).min(), let item = rows.first?.item else {
            return nil
        }
        let fillings = stamps(household, rows.compactMap(\.handbookEvent))
        return Finding.of(
            household, .handbook, responsible: merged(fillings.map(\.actor)),
            span: Finding.Span(since: since), events: fillings, item: item,
            "手册与签字表不一致：\(itemNames(rows.map(\.item), record.plan))")
    }

    private static func national(
        _ household: Household, _ rows: [Comparison.Row], _ record: Record
    ) -> Finding? {
        guard let since = rows.compactMap(\.since).min(), let item = rows.first?.item else {
            return nil
        }
        let entries = stamps(household, rows.compactMap(\.nationalEvent))
        let officers = entries.filter { $0.type != EntryAudited.name }.map(\.actor)
        return Finding.of(
            household, .nationalDiffers,
            responsible: officers.isEmpty
                ? record.infoOfficers(of: household, on: since) : merged(officers),
            span: Finding.Span(since: since), events: entries, item: item,
            "国扶系统的值与签字表不一致：\(itemNames(rows.map(\.item), record.plan))")
    }

    private static func overdue(
        _ household: Household, _ differences: [Comparison.Row], _ record: Record
    ) -> Finding? {
        let limit = record.plan.threshold("discrepancyDays")
        let rows = differences.filter { row in
            row.since.map { record.asOf.number - $0.number > limit } ?? false
        }
        guard let since = rows.compactMap(\.since).min(), let item = rows.first?.item else {
            return nil
        }
        let isHandbook = rows.contains(where: \.isHandbookDifferent)
        let isNational = rows.contains(where: \.isNationalDifferent)
        let days = record.asOf.number - since.number
        return Finding.of(
            household, .discrepancy,
            responsible: merged(
                isHandbook ? record.contact(of: household, on: record.asOf) : [],
                isNational ? record.infoOfficers(of: household, on: record.asOf) : []),
            span: Finding.Span(since: since, days: days),
            events: stamps(
                household, rows.compactMap(\.handbookEvent) + rows.compactMap(\.nationalEvent)),
            item: item,
            "三统一不一致 \(days) 日没有处置（门槛 \(limit) 日）："
                + itemNames(rows.map(\.item), record.plan))
    }

    private static func stamps(_ household: Household, _ sequences: [Int]) -> [Stamp] {
        let wanted = Set(sequences)
        return
            (household.fillings.map(\.stamp) + household.entries.map(\.stamp)
            + household.audits.map(\.stamp))
            .filter { wanted.contains($0.sequence) }
    }
}
