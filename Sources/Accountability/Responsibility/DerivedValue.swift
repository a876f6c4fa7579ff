import HouseholdWork

/// 算式: how a derived value of the table comes about, and who verified each of its parts.
///
/// Source: the domain's question 7.
package struct DerivedValue: Sendable {
    package struct Term: Sendable {
        package let item: ItemKey
        /// `+` and `-` for parts, `÷` for what is divided by.
        package let sign: String
        package let value: IndicatorValue?
    }

    package struct Line: Sendable {
        package let item: ItemKey
        package let value: IndicatorValue?
        package let terms: [Term]
    }

    /// 分项: a part that isn't derived itself.
    package struct Part: Sendable {
        package let item: ItemKey
        package let value: IndicatorValue?
        package let registrant: PersonID?
        /// Sequence of the verdict, or of the last correction.
        package let event: Int?
        /// 补贴清单 of the same name, added up; nil when the list has none.
        package let subsidyCents: Int?
        package let subsidyEvents: [Int]
    }

    /// The value that was asked for first, then what it is made of.
    package let lines: [Line]
    /// In the catalogue's order.
    package let parts: [Part]

    /// - Returns: nil for an item that isn't derived.
    package init?(_ item: ItemKey, of household: Household, _ plan: PlanConfiguration) {
        guard plan.formula(item.indicator) != nil else { return nil }
        let inputs = household.versions.last?.values ?? household.values
        let values = TableContent(inputs, plan).values
        var lines: [Line] = []
        var leaves: [ItemKey] = []
        var waiting = [item]
        while !waiting.isEmpty {
            let next = waiting.removeFirst()
            guard let formula = plan.formula(next.indicator) else {
                if !leaves.contains(next) { leaves.append(next) }
                continue
            }
            if lines.contains(where: { $0.item == next }) { continue }
            let named =
                formula.plus.map { ("+", $0) } + formula.minus.map { ("-", $0) }
                + [formula.dividedBy].compactMap { $0 }.map { ("÷", $0) }
            let terms = named.map { sign, id in
                let part = ItemKey(id, next.member)
                return Term(item: part, sign: sign, value: values[part])
            }
            lines.append(Line(item: next, value: values[next], terms: terms))
            waiting += terms.map(\.item)
        }
        self.lines = lines
        parts = leaves.sorted {
            (plan.position(of: $0.indicator), $0.indicator)
                < (plan.position(of: $1.indicator), $1.indicator)
        }.map { DerivedValue.part($0, values[$0], household, plan) }
    }

    private static func part(
        _ item: ItemKey, _ value: IndicatorValue?, _ household: Household,
        _ plan: PlanConfiguration
    ) -> Part {
        let verdict = household.verdict(of: item)
        let correction = household.corrections.last { $0.item == item }
        let name = plan.indicator(id: item.indicator)?.name
        let listed = household.subsidies.filter { $0.item == name }
        let cents = listed.compactMap(\.cents)
        return Part(
            item: item, value: value,
            registrant: correction?.registrant ?? verdict?.registrant,
            event: correction?.stamp.sequence ?? verdict?.stamp.sequence,
            subsidyCents: cents.isEmpty ? nil : cents.reduce(0, +),
            subsidyEvents: listed.map(\.stamp.sequence))
    }
}
