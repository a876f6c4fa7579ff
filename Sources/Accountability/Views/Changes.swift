import HouseholdWork

/// 变更: what two records of one ledger differ in: findings, values of the tables, the annex.
///
/// Source: the domain's questions 26 and 31; both records are asked about the same moment, or about
/// two.
package struct Changes: Sendable {
    package struct ValueChange: Sendable {
        package let household: HouseholdID
        package let item: ItemKey
        package let before: IndicatorValue?
        package let after: IndicatorValue?
    }

    package struct AnnexChange: Sendable {
        package let village: VillageCode
        package let name: String
        /// From 1, as the annex counts its columns.
        package let column: Int
        package let before: String
        package let after: String
        /// Households or people that came to the figure, and that left it.
        package let added: [String]
        package let removed: [String]
    }

    package let enrolled: [HouseholdID]
    package let values: [ValueChange]
    package let appeared: [Finding]
    package let gone: [Finding]
    package let annex: [AnnexChange]

    /// - Parameter before: nil when nothing could be judged then.
    package init(
        from before: Record?, _ findingsBefore: [Finding], to after: Record,
        _ findingsAfter: [Finding]
    ) {
        let known = Dictionary(
            uniqueKeysWithValues: (before?.households ?? []).map { ($0.id, $0) })
        enrolled = after.households.map(\.id).filter { known[$0] == nil }
        values = after.households.flatMap { household in
            known[household.id].map { Changes.values(from: $0, to: household, after.plan) } ?? []
        }
        let keysBefore = Set(findingsBefore.map(Changes.key))
        let keysAfter = Set(findingsAfter.map(Changes.key))
        appeared = findingsAfter.filter { !keysBefore.contains(Changes.key($0)) }
        gone = findingsBefore.filter { !keysAfter.contains(Changes.key($0)) }
        annex = before.map { Changes.annex(from: AnnexTable($0), to: AnnexTable(after)) } ?? []
    }

    package var isEmpty: Bool {
        enrolled.isEmpty && values.isEmpty && appeared.isEmpty && gone.isEmpty && annex.isEmpty
    }

    /// What makes a finding the same one, however the days count.
    private static func key(_ finding: Finding) -> [String] {
        [
            finding.rule.id, finding.village ?? "", finding.household ?? "", finding.unit ?? "",
            finding.person ?? "", finding.item?.indicator ?? "", finding.item?.member ?? "",
            finding.since?.text ?? "",
        ]
    }

    private static func values(
        from before: Household, to after: Household, _ plan: PlanConfiguration
    ) -> [ValueChange] {
        Set(before.values.keys).union(after.values.keys)
            .filter { before.values[$0] != after.values[$0] }
            .sorted { left, right in
                (left.member ?? "", plan.position(of: left.indicator), left.indicator)
                    < (right.member ?? "", plan.position(of: right.indicator), right.indicator)
            }
            .map { item in
                ValueChange(
                    household: after.id, item: item, before: before.values[item],
                    after: after.values[item])
            }
    }

    private static func annex(from before: AnnexTable, to after: AnnexTable) -> [AnnexChange] {
        after.rows.flatMap { row -> [AnnexChange] in
            guard let old = before.rows.first(where: { $0.village == row.village }) else {
                return []
            }
            return zip(old.cells, row.cells).enumerated().compactMap { index, cells in
                let column = after.columns[index]
                guard column != .number, column != .village else { return nil }
                let (left, right) = (old.members(column) ?? [], row.members(column) ?? [])
                guard cells.0 != cells.1 || left != right else { return nil }
                return AnnexChange(
                    village: row.village, name: row.name, column: index + 1, before: cells.0,
                    after: cells.1, added: right.filter { !left.contains($0) },
                    removed: left.filter { !right.contains($0) })
            }
        }
    }
}
