/// 委托: somebody acts for another, within acts, households and days.
package struct Delegation: Sendable {
    package let stamp: Stamp
    package let principal: PersonID
    package let delegate: PersonID
    package let acts: Set<DelegableAct>
    /// nil = every household that the principal answers for.
    package let households: Set<HouseholdID>?
    package let from: Day
    /// The last day, included.
    package let to: Day
    package let document: String
    /// 委托撤销: the first day on which it no longer holds.
    package var revoked: Day?

    package var lastDay: Day { revoked.map { min(to, $0.advanced(by: -1)) } ?? to }

    func covers(_ act: DelegableAct, _ household: HouseholdID, on day: Day) -> Bool {
        acts.contains(act) && (households?.contains(household) ?? true)
            && from <= day && day <= lastDay
    }

    /// Whether both can hold for one act, household and day.
    func overlaps(
        _ acts: Set<DelegableAct>, _ households: Set<HouseholdID>?, from: Day, to: Day
    ) -> Bool {
        let isSamePlace =
            self.households.map { own in households.map { !own.isDisjoint(with: $0) } ?? true }
            ?? true
        return isSamePlace && !self.acts.isDisjoint(with: acts) && self.from <= to
            && from <= lastDay
    }
}

/// 可委托的事. Raw values are the stored names of the events, without their version.
package enum DelegableAct: String, Sendable, CaseIterable {
    case visit = "visit.conducted"
    case sign = "table.signed"
    case handOver = "table.handedOver"
    case fill = "handbook.filled"

    package var title: String {
        switch self {
        case .visit: "入户"
        case .sign: "签字"
        case .handOver: "交表"
        case .fill: "填册"
        }
    }
}

extension Township {
    /// The delegation by which somebody stands in for the household's contact person.
    ///
    /// Who is a cadre of the household's village can't: one person would be two parties (R-ID-03).
    package func contactDelegation(
        to delegate: PersonID, _ act: DelegableAct, _ household: Household, on day: Day
    ) -> Delegation? {
        guard cadreRole(of: delegate, on: day, village: household.village) == nil else {
            return nil
        }
        return delegation(to: delegate, act, household, on: day) { principal in
            isContact(principal, of: household, on: day)
        }
    }

    /// The delegation by which somebody stands in for a cadre of the household's village; its
    /// contact person can't (R-ID-03).
    package func cadreDelegation(
        to delegate: PersonID, _ act: DelegableAct, _ household: Household, on day: Day
    ) -> Delegation? {
        guard !household.isPaired(delegate, on: day) else { return nil }
        return delegation(to: delegate, act, household, on: day) { principal in
            cadreRole(of: principal, on: day, village: household.village) != nil
        }
    }

    /// The household's own contact person, in post on the day.
    package func isContact(_ person: PersonID, of household: Household, on day: Day) -> Bool {
        holds(person, .contactPerson, on: day, village: nil) && household.isPaired(person, on: day)
    }

    /// The contact person or who stands in for them.
    package func mayActAsContact(
        _ person: PersonID, _ act: DelegableAct, _ household: Household, on day: Day
    ) -> Bool {
        isContact(person, of: household, on: day)
            || contactDelegation(to: person, act, household, on: day) != nil
    }

    /// The role of a cadre of the household's village, one's own or the principal's.
    package func cadreRole(
        of person: PersonID, _ act: DelegableAct, _ household: Household, on day: Day
    ) -> Role? {
        if let own = cadreRole(of: person, on: day, village: household.village) { return own }
        return cadreDelegation(to: person, act, household, on: day).flatMap {
            cadreRole(of: $0.principal, on: day, village: household.village)
        }
    }

    /// Both are in post on the day, and the principal has what was delegated.
    private func delegation(
        to delegate: PersonID, _ act: DelegableAct, _ household: Household, on day: Day,
        where isPrincipal: (PersonID) -> Bool
    ) -> Delegation? {
        guard !appointments(of: delegate, on: day).isEmpty else { return nil }
        return delegations.first {
            $0.delegate == delegate && $0.covers(act, household.id, on: day)
                && isPrincipal($0.principal)
        }
    }
}
