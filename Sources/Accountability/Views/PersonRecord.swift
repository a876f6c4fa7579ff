import HouseholdWork

/// 人员: what somebody in office did, owes and got wrong.
///
/// Source: the domain's questions 14–19 and 32.
package struct PersonRecord: Sendable {
    package let person: PersonID
    package let unit: UnitID?
    package let phone: String?
    package let posts: [Appointment]
    package let deeds: [Deed]
    /// Households paired with the person as of the moment, by number.
    package let duties: [Duty]
    package let signingDays: [SigningDay]
    package let entries: [EntryWork]
    /// Own acts on a household in a role that the person had no post for on that day.
    package let outsidePost: [Stamp]
    /// 委托: those that the person granted or holds.
    package let delegations: [DelegationRecord]
    package let criticisms: [Criticism]
    /// What the criticisms cite, in their order.
    package let cited: [[CitedFact]]
    /// Those that the person answers for, or that are about the person.
    package let findings: [Finding]

    /// 一日签字: what somebody signed within one day.
    package struct SigningDay: Sendable {
        package let day: Day
        package let households: [HouseholdID]
        package let events: [Int]
        /// Between two households one after the other; nil with one household, or without clocks.
        package let shortestMinutes: Int?
        /// The pair that the shortest time lies between.
        package let shortestEvents: [Int]
        /// The two households, in the order of the signatures.
        package let shortestHouseholds: [HouseholdID]
    }

    /// 一次录入, and what audit and review said of it.
    package struct EntryWork: Sendable {
        package let household: HouseholdID
        package let event: Int
        /// Audits and reviews of 不符 after it and before the next entry.
        package let foundWrong: [Int]
        /// Later entries for the same household by the same person.
        package let enteredAgain: [Int]
    }

    /// - Returns: nil when nobody of this number is registered.
    package init?(_ id: PersonID, in record: Record, findings all: [Finding]) {
        guard let person = record.township.persons[id] else { return nil }
        self.person = id
        unit = person.unit
        phone = person.phone
        posts = (record.township.appointments[id] ?? []).sorted { $0.from < $1.from }
        deeds = Deed.all(of: id, in: record)
        duties = record.households.filter { $0.isPaired(id, on: record.asOf) }
            .map { Duty($0, record) }
        signingDays = PersonRecord.signingDays(id, record)
        entries = record.households.flatMap { PersonRecord.entries(id, $0, record) }
        outsidePost = PersonRecord.outsidePost(id, record)
        delegations = DelegationRecord.all(of: id, in: record)
        let criticisms = record.township.criticisms.filter { $0.target == id }
        self.criticisms = criticisms
        cited = criticisms.map { criticism in
            criticism.facts.map { CitedFact($0, in: record, findings: all) }
        }
        findings = all.filter { $0.person == id || $0.responsible.contains(id) }
    }

    package var unvisited: [Duty] { duties.filter { $0.isInScope && !$0.isVisited } }

    /// Of the findings those of a state that began after the person was criticized (question 32).
    package var findingsSinceCriticism: [Finding] {
        guard let first = criticisms.map(\.stamp.time.day).min() else { return [] }
        return findings.filter { finding in finding.since.map { first < $0 } ?? false }
    }

    /// 同类: of the findings those of a rule that a criticism of the person cites, whenever they
    /// began.
    package var findingsOfSameKind: [Finding] {
        let rules = Set(cited.flatMap { $0.compactMap(\.rule) })
        return findings.filter { rules.contains($0.rule.id) }
    }

    private static func signingDays(_ id: PersonID, _ record: Record) -> [SigningDay] {
        var signatures: [(household: HouseholdID, stamp: Stamp)] = []
        for household in record.households {
            for version in household.versions {
                for signature in version.signatures where signature.signer == id {
                    signatures.append((household.id, signature.stamp))
                }
            }
        }
        signatures.sort { $0.stamp.isOrdered(before: $1.stamp) }
        let days = Dictionary(grouping: signatures) { $0.stamp.time.day }
        return days.sorted { $0.key < $1.key }.map { day, list in
            var shortest: (minutes: Int, events: [Int], households: [HouseholdID])?
            for (first, second) in zip(list, list.dropFirst())
            where first.household != second.household && first.stamp.precision != .day
                && second.stamp.precision != .day
            {
                let minutes = (second.stamp.time.seconds - first.stamp.time.seconds) / 60
                if shortest.map({ minutes < $0.minutes }) ?? true {
                    shortest = (
                        minutes, [first.stamp.sequence, second.stamp.sequence],
                        [first.household, second.household]
                    )
                }
            }
            return SigningDay(
                day: day, households: merged(list.map(\.household)),
                events: list.map(\.stamp.sequence), shortestMinutes: shortest?.minutes,
                shortestEvents: shortest?.events ?? [],
                shortestHouseholds: shortest?.households ?? [])
        }
    }

    private static func entries(_ id: PersonID, _ household: Household, _ record: Record)
        -> [EntryWork]
    {
        let entries = household.entries.map(\.stamp).sorted { $0.isOrdered(before: $1) }
        let wrong =
            (household.audits.filter { $0.verdict == .mismatch }.map(\.stamp)
            + record.reviews(of: household.id).filter { $0.verdict == .mismatch }.map(\.stamp))
            .sorted { $0.isOrdered(before: $1) }
        return entries.enumerated().filter { $1.actor == id }.map { index, entry in
            let rest = entries.dropFirst(index + 1)
            let found = wrong.filter { stamp in
                entry.isOrdered(before: stamp)
                    && (rest.first.map { stamp.isOrdered(before: $0) } ?? true)
            }
            return EntryWork(
                household: household.id, event: entry.sequence, foundWrong: found.map(\.sequence),
                enteredAgain: rest.filter { $0.actor == id }.map(\.sequence))
        }
    }

    static func outsidePost(_ id: PersonID, _ record: Record) -> [Stamp] {
        record.households.flatMap { household in
            household.stamps.filter { stamp in
                guard stamp.actor == id, let role = Role(rawValue: stamp.actorRole),
                    role != .ledgerKeeper, role != .householdHead, role != .householdRep
                else { return false }
                return !record.township.holds(
                    id, role, on: stamp.time.day, village: household.village)
            }
        }
    }
}
