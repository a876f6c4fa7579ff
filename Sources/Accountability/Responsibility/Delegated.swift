import HouseholdWork

/// 代办: somebody did a step for another, by which delegation.
package struct Delegated: Sendable {
    package let person: PersonID
    package let principal: PersonID
    /// 委托书.
    package let document: String
    /// Sequence of the delegation's event.
    package let event: Int
}

extension StepReader {
    /// Who of those who did a step did it for somebody else.
    func delegated(_ kind: Step.Kind, _ persons: [Step.Participant], _ stamp: Stamp) -> [Delegated]
    {
        guard let act = kind.delegable else { return [] }
        let day = stamp.time.day
        return persons.compactMap { person in
            let delegation =
                person.role == Role.contactPerson.rawValue
                ? contactDelegation(person.id, act, day) : cadreDelegation(person, act, day)
            return delegation.map {
                Delegated(
                    person: person.id, principal: $0.principal, document: $0.document,
                    event: $0.stamp.sequence)
            }
        }
    }

    private func contactDelegation(_ person: PersonID, _ act: DelegableAct, _ day: Day)
        -> Delegation?
    {
        guard !record.township.isContact(person, of: household, on: day) else { return nil }
        return record.township.contactDelegation(to: person, act, household, on: day)
    }

    private func cadreDelegation(_ person: Step.Participant, _ act: DelegableAct, _ day: Day)
        -> Delegation?
    {
        let township = record.township
        guard let role = Role(rawValue: person.role), Role.cadres.contains(role),
            township.cadreRole(of: person.id, on: day, village: household.village) == nil
        else { return nil }
        return township.cadreDelegation(to: person.id, act, household, on: day)
    }
}

extension Step.Kind {
    fileprivate var delegable: DelegableAct? {
        switch self {
        case .visited: .visit
        case .signedContact, .signedCadre: .sign
        case .handedOver: .handOver
        case .filled: .fill
        default: nil
        }
    }
}
