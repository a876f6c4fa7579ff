import HouseholdWork

/// 手册值: what was written into the handbook, item by item, the last writing first.
struct HandbookValues {
    struct Written {
        let value: IndicatorValue?
        let stamp: Stamp
    }

    let written: [ItemKey: Written]

    init(_ household: Household, _ plan: PlanConfiguration) {
        var written: [ItemKey: Written] = [:]
        for filling in household.fillings.sorted(by: { $0.stamp.isOrdered(before: $1.stamp) }) {
            for (item, value) in HandbookValues.items(of: filling, household, plan)
            where plan.indicator(id: item.indicator)?.isInHandbook ?? false {
                written[item] = Written(value: value, stamp: filling.stamp)
            }
        }
        self.written = written
    }

    /// 按签字表 copies the whole version that was followed.
    private static func items(
        of filling: Filling, _ household: Household, _ plan: PlanConfiguration
    ) -> [ItemKey: IndicatorValue] {
        if let values = filling.values { return values }
        guard let table = household.versions.last(where: { $0.version == filling.version }) else {
            return [:]
        }
        return TableContent(table.values, plan).values
    }
}
