import CanonicalJSON

/// 信息表内容: the values of a table with its derived totals, and what three parties sign of it.
package struct TableContent: Sendable {
    package let configuration: PlanConfiguration
    /// Derived totals are recomputed, whatever the paper says.
    package let values: [ItemKey: IndicatorValue]

    package init(_ inputs: [ItemKey: IndicatorValue], _ configuration: PlanConfiguration) {
        self.configuration = configuration
        var values = inputs
        for formula in configuration.formulas {
            let key = ItemKey(formula.id)
            values[key] = TableContent.total(formula, values).map { .integer($0) }
        }
        self.values = values
    }

    /// (Σ plus − Σ minus) ÷ divisor, in hundredths, half away from zero; nil without any input.
    private static func total(
        _ formula: PlanConfiguration.Formula, _ values: [ItemKey: IndicatorValue]
    ) -> Int? {
        let plus = formula.plus.map { values[ItemKey($0)]?.integer }
        let minus = formula.minus.map { values[ItemKey($0)]?.integer }
        guard (plus + minus).contains(where: { $0 != nil }) else { return nil }
        let sum = plus.reduce(0) { $0 + ($1 ?? 0) } - minus.reduce(0) { $0 + ($1 ?? 0) }
        guard let divisorID = formula.dividedBy else { return sum }
        guard let divisor = values[ItemKey(divisorID)]?.integer, divisor > 0 else { return nil }
        let magnitude = (abs(sum) * 2 + divisor) / (divisor * 2)
        return sum < 0 ? -magnitude : magnitude
    }

    /// Items that differ from what was printed: totals only by more than rounding explains.
    package func changed(from printed: [ItemKey: IndicatorValue]) -> [ItemKey] {
        Set(values.keys).union(printed.keys).filter { item in
            !isSame(item, values[item], printed[item])
        }.sorted()
    }

    package func isSame(_ item: ItemKey, _ left: IndicatorValue?, _ right: IndicatorValue?) -> Bool
    {
        switch (left, right) {
        case (nil, nil): return true
        case (let left?, let right?):
            if let formula = configuration.formula(item.indicator), let one = left.integer,
                let other = right.integer
            {
                return abs(one - other) <= (formula.dividedBy == nil ? 1 : 50)
            }
            return left.agrees(with: right)
        default: return false
        }
    }

    /// The digest that three parties sign. Source: FORMAT.md, section 4.
    ///
    /// - Parameters:
    ///   - salts: 16 bytes an owner.
    ///   - hash: The ledger's hash, hex.
    package func digest(
        household: HouseholdID, salts: [String: [UInt8]], hash: ([UInt8]) -> String
    ) -> String {
        var rows: [JSONValue] = []
        for (owner, object) in byOwner(household: household).sorted(by: { $0.key < $1.key }) {
            let part = hash((salts[owner] ?? []) + object.canonicalBytes())
            rows.append(.array([.string(owner), .string(part)]))
        }
        return hash(Array("zeren/table/v1\n".utf8) + JSONValue.array(rows).canonicalBytes())
    }

    package func owners(household: HouseholdID) -> [String] {
        byOwner(household: household).keys.sorted()
    }

    private func byOwner(household: HouseholdID) -> [String: JSONObject] {
        var pairs: [String: [(String, JSONValue)]] = [:]
        for (item, value) in values {
            pairs[Subject.owner(member: item.member, of: household), default: []]
                .append((item.indicator, value.json))
        }
        return pairs.mapValues { JSONObject($0) }
    }
}
