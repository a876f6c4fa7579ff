import HouseholdWork

/// 后来得知: a household on a day, as it was known then and as it is known now.
///
/// Both states are of the same day; they differ only in what had been entered by when.
package struct Hindsight: Sendable {
    /// What stands on the household's first page.
    package struct Side: Sendable {
        package let category: String
        package let contact: PersonID?
        package let card: Card?
        /// Number of the handbook that was filled in.
        package let handbook: String?
        package let version: Int?
        package let isSigned: Bool
        /// As on the table then; derived totals are in it.
        package let values: [ItemKey: IndicatorValue]

        init(_ household: Household, _ day: Day, _ plan: PlanConfiguration) {
            category = household.category
            contact = household.pairing(on: day)?.contact
            card = household.cards.last
            handbook = household.fillings.last?.handbook
            version = household.versions.last?.version
            isSigned = household.finalizedTable?.isSignedByAll ?? false
            values = TableContent(household.values, plan).values
        }
    }

    package struct ValueChange: Sendable {
        package let item: ItemKey
        package let then: IndicatorValue?
        package let now: IndicatorValue?
    }

    package let household: HouseholdID
    /// nil: the household wasn't in the ledger yet.
    package let then: Side?
    package let now: Side
    /// In the catalogue's order.
    package let values: [ValueChange]

    /// - Parameters:
    ///   - then: As known then; nil when it wasn't.
    ///   - now: As known now, of the same day.
    package init(then: Household?, now: Household, on day: Day, _ plan: PlanConfiguration) {
        household = now.id
        let before = then.map { Side($0, day, plan) }
        let after = Side(now, day, plan)
        self.then = before
        self.now = after
        guard let before else {
            values = []
            return
        }
        values = Set(before.values.keys).union(after.values.keys)
            .filter { before.values[$0] != after.values[$0] }
            .sorted { left, right in
                (left.member ?? "", plan.position(of: left.indicator), left.indicator)
                    < (right.member ?? "", plan.position(of: right.indicator), right.indicator)
            }
            .map {
                ValueChange(item: $0, then: before.values[$0], now: after.values[$0])
            }
    }
}
