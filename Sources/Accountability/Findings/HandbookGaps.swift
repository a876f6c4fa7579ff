import HouseholdWork

/// F-HB-01: the handbook differs from the signed table, was not filled in, or was filled in before
/// the table was finalized.
enum HandbookGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            if household.fillings.isEmpty { return missing(household, record) }
            return early(household, record) + differing(household, record)
        }
    }

    private static func missing(_ household: Household, _ record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("fill") else { return [] }
        return [
            Finding.of(
                household, .handbook, responsible: record.contact(of: household, on: deadline.day),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "到 \(deadline.day.text) 没有填写手册")
        ]
    }

    private static func early(_ household: Household, _ record: Record) -> [Finding] {
        let finalized = household.versions.first?.stamp
        let fillings = household.fillings.map(\.stamp).filter { stamp in
            finalized.map { stamp.isSurely(before: $0) } ?? true
        }
        guard let first = earliest(fillings) else { return [] }
        let found = finalized.map { "定稿在 \($0.time.shortText)" } ?? "没有定稿"
        return [
            Finding.of(
                household, .handbook, responsible: [first.actor],
                span: Finding.Span(since: first.time.day),
                events: fillings + [finalized].compactMap { $0 },
                "手册先于信息表定稿填写：\(first.time.shortText)，\(found)")
        ]
    }

    private static func differing(_ household: Household, _ record: Record) -> [Finding] {
        guard household.lockedBoxes == 0 else { return [] }
        let rows = Comparison(household, record.plan).rows.filter {
            $0.status == .handbookDiffers || $0.status == .bothDiffer
        }
        guard let since = rows.compactMap(\.since).min(), let item = rows.first?.item else {
            return []
        }
        let sequences = Set(rows.compactMap(\.handbookEvent))
        let fillings = household.fillings.map(\.stamp).filter { sequences.contains($0.sequence) }
        return [
            Finding.of(
                household, .handbook, responsible: merged(fillings.map(\.actor)),
                span: Finding.Span(since: since), events: fillings, item: item,
                "手册与签字表不一致：\(itemNames(rows.map(\.item), record.plan))")
        ]
    }
}

/// Items by the names that the papers use, member numbers added; no values.
func itemNames(_ items: [ItemKey], _ plan: PlanConfiguration) -> String {
    items.map { item in
        let name = plan.indicator(id: item.indicator)?.name ?? item.indicator
        return item.member.map { "\(name)（\($0)）" } ?? name
    }.joined(separator: "、")
}
