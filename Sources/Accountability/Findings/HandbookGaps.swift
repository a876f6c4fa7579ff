import HouseholdWork

/// F-HB-01: the handbook was not filled in, or was filled in before the table was finalized. That
/// it differs from the signed table is for `ThreeWayDifferences`.
enum HandbookGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            if household.fillings.isEmpty { return missing(household, record) }
            return early(household, record)
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
}

/// Items by the names that the papers use, member numbers added; no values.
func itemNames(_ items: [ItemKey], _ plan: PlanConfiguration) -> String {
    items.map { item in
        let name = plan.indicator(id: item.indicator)?.name ?? item.indicator
        return item.member.map { "\(name)（\($0)）" } ?? name
    }.joined(separator: "、")
}
