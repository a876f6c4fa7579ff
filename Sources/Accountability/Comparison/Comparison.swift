import HouseholdWork

/// 三统一: handbook, national system and signed table of one household, item by item.
///
/// Source: the plan's P0 and R2; the signed table stands for the household's actual situation.
package struct Comparison: Sendable {
    package enum Status: String, Sendable {
        case consistent, handbookDiffers, nationalDiffers, bothDiffer, pendingDeferred
        case notYetEntered, handbookNotFilled, notSigned

        package var title: String {
            switch self {
            case .consistent: "一致"
            case .handbookDiffers: "手册不一致"
            case .nationalDiffers: "国扶系统不一致"
            case .bothDiffer: "手册、国扶系统都不一致"
            case .pendingDeferred: "暂缓录入"
            case .notYetEntered: "尚未录入"
            case .handbookNotFilled: "手册未填"
            case .notSigned: "三方签字未齐"
            }
        }
    }

    package struct Row: Sendable {
        package let item: ItemKey
        package let signed: IndicatorValue?
        package let national: IndicatorValue?
        package let handbook: IndicatorValue?
        package let status: Status
        /// From when the difference stands: the later of signing and of what differs from it.
        package let since: Day?
        /// Sequence of the filling, of the entry that set the value or of the audit that read it back.
        package let handbookEvent: Int?
        package let nationalEvent: Int?

        package var isSame: Bool { status == .consistent }
        package var isHandbookDifferent: Bool {
            status == .handbookDiffers || status == .bothDiffer
        }
        package var isNationalDifferent: Bool {
            status == .nationalDiffers || status == .bothDiffer
        }
        package var isDifferent: Bool { isHandbookDifferent || isNationalDifferent }

        /// As `ResolveDiscrepancy` takes them.
        package var compared: ComparedValues {
            ComparedValues(
                handbook: handbook, national: national, signed: signed, isDifferent: isDifferent)
        }
    }

    package let household: HouseholdID
    /// Items in the catalogue's order, the household's first, then each member's.
    package let rows: [Row]

    /// - Parameter household: As of the moment that is asked about.
    package init(_ household: Household, _ plan: PlanConfiguration) {
        self.household = household.id
        rows = Comparer(household, plan).rows()
    }

    package var differences: [Row] { rows.filter(\.isDifferent) }

    /// The rows that differ, without making the others.
    static func differences(of household: Household, _ plan: PlanConfiguration) -> [Row] {
        let isWritten =
            !household.fillings.isEmpty || !household.entries.isEmpty
            || household.audits.contains { !$0.readback.isEmpty }
        guard isWritten, household.lastSignedTable != nil else { return [] }
        return Comparer(household, plan).writtenDifferences()
    }
}

/// The working of a comparison.
private struct Comparer {
    let household: Household
    let plan: PlanConfiguration
    let table: TableVersion?
    let signed: TableContent?
    let national: NationalValues
    let handbook: HandbookValues

    init(_ household: Household, _ plan: PlanConfiguration) {
        self.household = household
        self.plan = plan
        table = household.lastSignedTable
        signed = table.map { TableContent($0.values, plan) }
        national = NationalValues(household, plan)
        handbook = HandbookValues(household, plan)
    }

    func rows() -> [Comparison.Row] {
        let items = Set(household.printed.keys).union(signed?.values.keys ?? [:].keys)
            .union(national.values.keys).union(handbook.written.keys)
        return rows(of: items)
    }

    /// What differs of what somebody wrote or entered; mostly nothing.
    func writtenDifferences() -> [Comparison.Row] {
        rows(
            of: Set(handbook.written.keys).union(national.entered.keys).union(national.read.keys)
                .filter { item in
                    row(item).isDifferent
                })
    }

    private func rows(of items: Set<ItemKey>) -> [Comparison.Row] {
        items.sorted { left, right in
            (left.member ?? "", plan.position(of: left.indicator), left.indicator)
                < (right.member ?? "", plan.position(of: right.indicator), right.indicator)
        }.map(row)
    }

    private func row(_ item: ItemKey) -> Comparison.Row {
        let written = handbook.written[item]
        let status = status(of: item, written)
        var times: [Moment] = []
        if status == .handbookDiffers || status == .bothDiffer {
            times += [written?.stamp.time].compactMap { $0 }
        }
        if status == .nationalDiffers || status == .bothDiffer {
            times += [(national.read[item] ?? national.entered[item])?.time].compactMap { $0 }
        }
        let since = times.min().map { max($0, table?.signedAt ?? $0).day }
        return Comparison.Row(
            item: item, signed: signed?.values[item], national: national.values[item],
            handbook: written?.value, status: status, since: since,
            handbookEvent: written?.stamp.sequence,
            nationalEvent: (national.read[item] ?? national.entered[item])?.sequence)
    }

    private func status(of item: ItemKey, _ written: HandbookValues.Written?) -> Comparison.Status {
        guard let signed else { return .notSigned }
        let value = signed.values[item]
        let isHandbookWrong = written.map { !signed.isSame(item, value, $0.value) } ?? false
        let isNationalOther = !signed.isSame(item, value, national.values[item])
        let isRead = national.read[item] != nil && national.deferred[item] == nil
        let isEntered = national.entered[item] != nil || isRead
        if isNationalOther && isEntered { return isHandbookWrong ? .bothDiffer : .nationalDiffers }
        if isHandbookWrong { return .handbookDiffers }
        if isNationalOther {
            return national.deferred[item] == nil ? .notYetEntered : .pendingDeferred
        }
        let isExpected = plan.indicator(id: item.indicator)?.isInHandbook ?? false
        return isExpected && written == nil ? .handbookNotFilled : .consistent
    }
}
