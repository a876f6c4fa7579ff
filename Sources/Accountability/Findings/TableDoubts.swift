import HouseholdWork

/// F-ITM-03: the checks of level S on the last finalized version; one finding a household and
/// check. A household that nobody visited, or whose boxes are locked, is not judged.
enum TableDoubts {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            guard household.lockedBoxes == 0, !household.visits.isEmpty,
                let table = household.versions.last
            else { return [] }
            let reader = DoubtReader(household, table, record)
            let doubts =
                FamilyChecks.doubts(reader) + SupportChecks.doubts(reader)
                + LivelihoodChecks.doubts(reader)
            return Dictionary(grouping: doubts, by: \.check).sorted { $0.key < $1.key }
                .map { check, list in finding(check, list, household, table) }
        }
    }

    private static func finding(
        _ check: String, _ doubts: [Doubt], _ household: Household, _ table: TableVersion
    ) -> Finding {
        let words = doubts.map { doubt in
            doubt.item.member.map { "\(doubt.message)（\($0)）" } ?? doubt.message
        }
        let signers = table.signatures.filter { $0.party != .household }.map(\.signer)
        return Finding.of(
            household, .tableDoubt, responsible: merged([table.registrant], signers),
            span: Finding.Span(since: table.stamp.time.day), events: [table.stamp],
            item: doubts.first?.item, aspect: check, "\(check) \(words.joined(separator: "；"))")
    }
}

/// F-ITM-04 (C42): an amount on the table differs from the list of subsidies; several lists of one
/// item are added up.
enum SubsidyDoubts {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            guard household.lockedBoxes == 0, !household.visits.isEmpty,
                let table = household.versions.last
            else { return [] }
            let lists = household.subsidies.filter { $0.year == record.plan.incomeYear }
            return Dictionary(grouping: lists, by: \.item).sorted { $0.key < $1.key }
                .compactMap { finding($0, $1, household, table, record) }
        }
    }

    private static func finding(
        _ name: String, _ lists: [Subsidy], _ household: Household, _ table: TableVersion,
        _ record: Record
    ) -> Finding? {
        guard let indicator = record.plan.indicator(name: name), indicator.kind == .money else {
            return nil
        }
        let amounts = lists.compactMap(\.cents)
        let item = ItemKey(indicator.id)
        guard amounts.count == lists.count,
            table.values[item]?.integer ?? 0 != amounts.reduce(0, +)
        else { return nil }
        return Finding.of(
            household, .subsidyDiffers, responsible: [table.registrant],
            span: Finding.Span(since: table.stamp.time.day),
            events: lists.map(\.stamp) + [table.stamp], item: item,
            "C42 “\(name)”与补贴清单（\(lists.count) 笔）的金额不符")
    }
}
