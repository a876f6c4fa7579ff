import HouseholdWork

/// 三统一, of many households: how they stand, and every item that differs.
///
/// Source: the plan's P0 and R2; the domain's question 6.
package struct TownComparison: Sendable {
    package struct Row: Sendable {
        package let household: HouseholdID
        package let village: VillageCode
        package let row: Comparison.Row
        /// Who wrote the handbook, where it is the handbook that differs.
        package let filler: PersonID?
        /// Who entered the value, where it is the national system that differs.
        package let enterer: PersonID?
    }

    package struct VillageCount: Sendable {
        package let village: VillageCode
        package let households: Int
        /// Without an item that differs.
        package let consistent: Int
        package let differing: Int
        package let differences: Int
    }

    package let villages: [VillageCount]
    package let differences: [Row]

    package init(_ households: [Household], _ plan: PlanConfiguration) {
        var differences: [Row] = []
        for household in households {
            for row in Comparison.differences(of: household, plan) {
                differences.append(TownComparison.row(household, row))
            }
        }
        self.differences = differences
        villages = Dictionary(grouping: households, by: \.village).map { village, list in
            let rows = differences.filter { $0.village == village }
            let differing = Set(rows.map(\.household)).count
            return VillageCount(
                village: village, households: list.count, consistent: list.count - differing,
                differing: differing, differences: rows.count)
        }.sorted { $0.village < $1.village }
    }

    private static func row(_ household: Household, _ row: Comparison.Row) -> Row {
        let filling = household.fillings.first { $0.stamp.sequence == row.handbookEvent }
        let entry = household.entries.first { $0.stamp.sequence == row.nationalEvent }
        return Row(
            household: household.id, village: household.village, row: row,
            filler: row.isHandbookDifferent ? filling?.stamp.actor : nil,
            enterer: row.isNationalDifferent ? entry?.stamp.actor : nil)
    }
}
