import HouseholdWork

/// 委托的使用: one delegation, what was done by it, and what was done beyond it.
///
/// Source: the domain's question 18.
package struct DelegationRecord: Sendable {
    package let delegation: Delegation
    /// Events that somebody did for the principal.
    package let uses: [Stamp]
    /// 超范围: what the delegate did for a household of the principal's without one that covers it;
    /// entered as a fact, for a rule forbids it.
    package let beyond: [Stamp]

    /// Rules that are broken by who acts for somebody without a delegation.
    private static let rules: Set<String> = [
        Rule.notPaired.id, Rule.handoverParties.id, Rule.delegation.id, Rule.authority.id,
    ]

    /// Every delegation, or those that a person granted or holds, oldest first.
    package static func all(of person: PersonID? = nil, in record: Record) -> [DelegationRecord] {
        let delegations = record.township.delegations.filter {
            person == nil || $0.principal == person || $0.delegate == person
        }
        guard !delegations.isEmpty else { return [] }
        var uses: [Int: [Stamp]] = [:]
        for household in record.households {
            let reader = StepReader(household: household, record: record, item: nil)
            for step in reader.steps() {
                for delegated in step.delegated {
                    uses[delegated.event, default: []].append(step.stamp)
                }
            }
        }
        return delegations.map { delegation in
            let own = uses[delegation.stamp.sequence] ?? []
            return DelegationRecord(
                delegation: delegation, uses: own.sorted { $0.isOrdered(before: $1) },
                beyond: beyond(delegation, record))
        }
    }

    private static func beyond(_ delegation: Delegation, _ record: Record) -> [Stamp] {
        record.households.flatMap { household in
            household.factuals.filter { stamp in
                guard let mark = stamp.factual, !rules.isDisjoint(with: mark.rules) else {
                    return false
                }
                return stamp.actor == delegation.delegate
                    && household.isPaired(delegation.principal, on: stamp.time.day)
            }
        }.sorted { $0.isOrdered(before: $1) }
    }
}
