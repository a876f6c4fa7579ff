import HouseholdWork

/// 国扶系统值: what the national system holds, as far as the ledger knows: the print's values, then
/// what was entered, and what an audit read back.
struct NationalValues {
    /// Derived totals included.
    let values: [ItemKey: IndicatorValue]
    /// The entry that set an item last.
    let entered: [ItemKey: Stamp]
    /// Deferred and not entered since.
    let deferred: [ItemKey: Stamp]
    /// The audit that read an item back last, where nothing was entered since.
    let read: [ItemKey: Stamp]
    /// 账外录入: read back with a value that neither the print nor any entry before put there.
    let unexplained: [ItemKey: Stamp]

    init(_ household: Household, _ plan: PlanConfiguration) {
        var inputs = household.printed
        var entered: [ItemKey: Stamp] = [:]
        let deferrals = household.deferrals.sorted { $0.stamp.isOrdered(before: $1.stamp) }
        let entries = household.entries.sorted { $0.stamp.isOrdered(before: $1.stamp) }
        var audits = household.audits.filter { !$0.readback.isEmpty }
            .sorted { $0.stamp.isOrdered(before: $1.stamp) }[...]
        var readings = Readings()
        for entry in entries {
            while let audit = audits.first, audit.stamp.isOrdered(before: entry.stamp) {
                readings.take(audit, &inputs, entered, plan)
                audits.removeFirst()
            }
            for (item, value) in NationalValues.items(of: entry, household, deferrals, plan) {
                inputs[item] = value
                entered[item] = entry.stamp
                readings.read[item] = nil
            }
        }
        for audit in audits { readings.take(audit, &inputs, entered, plan) }
        read = readings.read
        unexplained = readings.unexplained
        var deferred: [ItemKey: Stamp] = [:]
        for deferral in household.currentDeferrals.sorted(by: {
            $0.stamp.isOrdered(before: $1.stamp)
        }) {
            let isEntered = entered[deferral.item].map { deferral.stamp.isOrdered(before: $0) }
            if isEntered != true && deferred[deferral.item] == nil {
                deferred[deferral.item] = deferral.stamp
            }
        }
        self.deferred = deferred
        self.entered = entered
        values = NationalValues.totalled(inputs, Set(entered.keys), except: Set(read.keys), plan)
    }

    /// What audits read back, oldest first.
    private struct Readings {
        var read: [ItemKey: Stamp] = [:]
        var unexplained: [ItemKey: Stamp] = [:]

        mutating func take(
            _ audit: Audit, _ inputs: inout [ItemKey: IndicatorValue],
            _ entered: [ItemKey: Stamp], _ plan: PlanConfiguration
        ) {
            let known = TableContent(
                NationalValues.totalled(inputs, Set(entered.keys), except: Set(read.keys), plan),
                plan)
            for (item, value) in audit.readback {
                if !known.isSame(item, known.values[item], value) {
                    unexplained[item] = audit.stamp
                }
                inputs[item] = value
                read[item] = audit.stamp
            }
        }
    }

    /// What one entry put in; a nil value emptied the item.
    private static func items(
        of entry: Entry, _ household: Household, _ deferrals: [Deferral], _ plan: PlanConfiguration
    ) -> [(ItemKey, IndicatorValue?)] {
        if let values = entry.values { return values.map { ($0.key, $0.value) } }
        guard let table = household.versions.last(where: { $0.version == entry.version }) else {
            return []
        }
        let content = TableContent(table.values, plan)
        let waiting = Set(
            deferrals.filter {
                $0.version == entry.version && $0.stamp.isOrdered(before: entry.stamp)
            }.map(\.item))
        return table.changed.filter { !waiting.contains($0) }.map { ($0, content.values[$0]) }
    }

    /// The system sums up by itself: a total follows its parts once one of them was entered.
    private static func totalled(
        _ inputs: [ItemKey: IndicatorValue], _ entered: Set<ItemKey>, except read: Set<ItemKey>,
        _ plan: PlanConfiguration
    ) -> [ItemKey: IndicatorValue] {
        let computed = TableContent(inputs, plan).values
        var values = inputs
        var moved = Set(entered.map(\.indicator))
        for formula in plan.formulas where !read.contains(ItemKey(formula.id)) {
            let parts = formula.plus + formula.minus + [formula.dividedBy].compactMap { $0 }
            guard parts.contains(where: moved.contains) else { continue }
            moved.insert(formula.id)
            values[ItemKey(formula.id)] = computed[ItemKey(formula.id)]
        }
        return values
    }
}
