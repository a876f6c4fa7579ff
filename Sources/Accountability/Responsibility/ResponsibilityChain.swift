import HouseholdWork

/// 责任链: who printed, visited, verified, corrected, signed, handed over, entered, audited and
/// reviewed a household's table, or one item of it.
///
/// Source: the plan's R2 (谁入户、谁登记、谁签字、谁负责); the domain's §9.3.
package struct ResponsibilityChain: Sendable {
    /// 八个值 of one item; nil where the ledger has none.
    package struct Values: Sendable {
        package let printed: IndicatorValue?
        package let verdict: Verdict.Kind?
        package let corrected: IndicatorValue?
        package let signed: IndicatorValue?
        package let entered: IndicatorValue?
        /// No event reads a value back from the national system yet.
        package let readback: IndicatorValue?
        package let handbook: IndicatorValue?
        package let observed: IndicatorValue?
    }

    package let household: HouseholdID
    package let village: VillageCode
    package let item: ItemKey?
    package let asOf: Moment
    /// In the order in which they happened; a step done twice stands twice.
    package let steps: [Step]
    package let notDone: [Step.Kind]
    /// nil for a household as a whole.
    package let values: Values?
    /// What holds: as finalized last, else as corrected so far, else as printed.
    package let value: IndicatorValue?
    /// 首错环节: only where a spot check saw the actual value, and something differs from it.
    package let firstWrongStep: Step.Kind?
    /// The step that went wrong first, as it was done.
    package let wrong: Step?
    /// 失察: signatures, audits and reviews after it that didn't point it out. Facts in their order;
    /// what follows from them isn't the ledger's to say.
    package let missed: [Step]
    /// How the value comes about; nil for one that isn't derived.
    package let derived: DerivedValue?
    /// 结对 at the moment, the unit behind it, its principal and its person in charge.
    package let contact: PersonID?
    package let unit: UnitID?
    package let principal: PersonID?
    package let liaisons: [PersonID]
    /// Of this household; for an item those about it and those about no item.
    package let findings: [Finding]

    /// - Parameters:
    ///   - item: nil = the household as a whole.
    ///   - leftOut: What doesn't count and is shown nevertheless (`HouseholdHistory.leftOut`).
    ///   - findings: `FindingCatalog.all` of the same record.
    package init(
        _ household: Household, item: ItemKey? = nil, in record: Record,
        leftOut: [LeftOut] = [], findings: [Finding]
    ) {
        self.household = household.id
        village = household.village
        self.item = item
        asOf = record.asOfMoment
        let reader = StepReader(household: household, record: record, item: item)
        let done = reader.steps()
        let steps = StepReader.ordered(done + leftOut.flatMap(reader.steps))
        self.steps = steps
        notDone = Step.Kind.allCases.filter { kind in
            ![.corrected, .deferred].contains(kind)
                && !done.contains { $0.kind == kind }
        }
        let values = item.map { ResponsibilityChain.values($0, household, record) }
        self.values = values
        value = item.flatMap { item in
            let inputs = household.versions.last?.values ?? household.values
            return TableContent(inputs, record.plan).values[item]
        }
        let first = item.flatMap { item in
            values.flatMap { FirstWrongStep.find(item, $0, record.plan) }
        }
        firstWrongStep = first
        let wrong = steps.last { $0.kind == first && $0.status != .annulled }
        self.wrong = wrong
        missed = wrong.map { ResponsibilityChain.missed(after: $0, steps) } ?? []
        derived = item.flatMap { DerivedValue($0, of: household, record.plan) }
        contact = household.pairing(on: record.asOf)?.contact
        unit = contact.flatMap { record.township.persons[$0]?.unit }
        principal = unit.flatMap { record.township.units[$0]?.principal }
        let unit = unit
        liaisons = record.holders(of: .unitLiaison, on: record.asOf).filter {
            record.township.persons[$0]?.unit == unit
        }
        self.findings = findings.filter { finding in
            finding.household == household.id
                && (item == nil || finding.item == nil || finding.item == item)
        }
    }

    /// Handbooks aren't signed, audited or reviewed: nobody came after them.
    private static func missed(after wrong: Step, _ steps: [Step]) -> [Step] {
        guard wrong.kind != .filled else { return [] }
        let agreed = Verdict.Kind.match.rawValue
        return steps.filter { step in
            guard wrong.stamp.isOrdered(before: step.stamp), step.status != .annulled else {
                return false
            }
            switch step.kind {
            case .signedHousehold, .signedContact, .signedCadre: return true
            case .audited, .reviewed: return step.method == agreed
            default: return false
            }
        }
    }

    private static func values(
        _ item: ItemKey, _ household: Household, _ record: Record
    ) -> Values {
        let national = NationalValues(household, record.plan)
        let signed = household.lastSignedTable.map { TableContent($0.values, record.plan) }
        let isDerived = record.plan.formula(item.indicator) != nil
        return Values(
            printed: household.printed[item],
            verdict: isDerived ? nil : household.verdict(of: item)?.kind,
            corrected: household.corrections.last { $0.item == item }?.after,
            signed: signed?.values[item],
            entered: national.entered[item] == nil ? nil : national.values[item], readback: nil,
            handbook: HandbookValues(household, record.plan).written[item]?.value,
            observed: household.spotChecks.last { $0.item == item }?.observed)
    }
}
