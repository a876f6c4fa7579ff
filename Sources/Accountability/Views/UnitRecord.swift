import HouseholdWork

/// 单位: what a unit's people did, owe and got wrong.
///
/// Source: the domain's question 28; the plan's R1 and R4b.
package struct UnitRecord: Sendable {
    package let unit: Unit
    /// 第一责任人.
    package let principal: PersonID?
    /// 专人.
    package let liaisons: [PersonID]
    package let people: [PersonID]
    package let plans: [PlanAdoption]
    package let trainings: [Training]
    /// Of the unit's people: expected at a training and never there.
    package let untrained: [PersonID]
    package let reports: [Report]
    /// Households paired with the unit's people, by contact person.
    package let duties: [Duty]
    package let criticisms: [Criticism]
    /// Those of the unit, or that its people answer for.
    package let findings: [Finding]

    /// - Returns: nil when no unit of this number is registered.
    package init?(_ id: UnitID, in record: Record, findings all: [Finding]) {
        guard let unit = record.township.units[id] else { return nil }
        let township = record.township
        let people = township.persons.values.filter { $0.unit == id }.map(\.id).sorted()
        let staff = Set(people)
        self.unit = unit
        self.people = people
        principal =
            unit.principal
            ?? people.first {
                township.holds($0, .unitPrincipal, on: record.asOf, village: nil)
            }
        liaisons = people.filter {
            township.holds($0, .unitLiaison, on: record.asOf, village: nil)
        }
        plans = township.plans.filter { $0.unit == id }
        trainings = township.trainings.filter { $0.organizer == id }
        let attended = Set(township.trainings.flatMap(\.attended))
        let expected = Set(township.trainings.flatMap(\.expected))
        untrained = people.filter { expected.contains($0) && !attended.contains($0) }
        reports = township.reports.filter { $0.unit == id }
        duties = record.households.filter { household in
            household.pairing(on: record.asOf).map { staff.contains($0.contact) } ?? false
        }.map { Duty($0, record) }
        criticisms = township.criticisms.filter { $0.target == id || staff.contains($0.target) }
        findings = all.filter { $0.unit == id || !staff.isDisjoint(with: $0.responsible) }
    }

    /// Within the plan's scope: what rates are counted of.
    package var counted: [Duty] { duties.filter(\.isInScope) }
    package var visited: Int { counted.filter(\.isVisited).count }
    package var signed: Int { counted.filter(\.isSigned).count }
    package var entered: Int { counted.filter(\.isEntered).count }
    /// Households with an item that differs from the signed table.
    package var differing: Int { counted.filter { $0.differences > 0 }.count }

    /// 完成率, in hundredths of a percent (9,667 = 96.67 %); nil without households.
    package var completionRate: Int? { rate(signed) }
    /// 差错率, in hundredths of a percent.
    package var errorRate: Int? { rate(differing) }

    private func rate(_ count: Int) -> Int? {
        counted.isEmpty ? nil : (count * 10_000 + counted.count / 2) / counted.count
    }
}
