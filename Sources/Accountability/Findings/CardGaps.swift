import HouseholdWork

/// F-CRD-01: a card that had to be issued was not; an old one was not taken back; a colour that
/// the plan doesn't want for the category. Nothing is asked where the card is to be kept.
enum CardGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            guard let category = record.plan.category(household.category) else { return [] }
            return missing(household, category, record) + wrong(household, category, record)
        }
    }

    private static func missing(
        _ household: Household, _ category: PlanConfiguration.Category, _ record: Record
    ) -> [Finding] {
        guard category.cardAction == .issue || category.cardAction == .replace,
            household.cards.isEmpty, let deadline = record.passedDeadline("card")
        else { return [] }
        let wanted = (category.cardAction == .issue ? "发" : "换") + (category.cardColor ?? "")
        return [
            Finding.of(
                household, .card, responsible: record.contact(of: household, on: deadline.day),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "“\(category.name)”应\(wanted)卡，到 \(deadline.day.text) 没有发卡"
            )
        ]
    }

    private static func wrong(
        _ household: Household, _ category: PlanConfiguration.Category, _ record: Record
    ) -> [Finding] {
        guard let card = household.cards.max(by: { $0.stamp.isOrdered(before: $1.stamp) }) else {
            return []
        }
        var faults: [String] = []
        if category.cardAction == .replace && card.isOldCollected != true {
            faults.append("旧卡没有收回")
        }
        if let color = category.cardColor, card.color != color {
            faults.append("“\(category.name)”应为\(color)卡，发的是\(card.color)卡")
        }
        return faults.map { fault in
            Finding.of(
                household, .card, responsible: [card.stamp.actor],
                span: Finding.Span(since: card.stamp.time.day), events: [card.stamp], fault)
        }
    }
}
