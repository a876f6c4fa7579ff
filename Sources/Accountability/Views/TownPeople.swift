import HouseholdWork

/// 全镇人员: everybody in office at a glance, and who acted outside of their posts.
///
/// Source: the domain's questions 14, 17 and 18.
package struct TownPeople: Sendable {
    package struct Row: Sendable {
        package let person: PersonID
        package let unit: UnitID
        package let duties: Int
        package let unvisited: Int
        /// Own acts in a role that the person had no post for on that day.
        package let outsidePost: [Stamp]
    }

    /// By number.
    package let rows: [Row]
    package let delegations: [DelegationRecord]

    package init(_ record: Record) {
        var duties: [PersonID: (all: Int, unvisited: Int)] = [:]
        for household in record.inScope {
            guard let contact = household.pairing(on: record.asOf)?.contact else { continue }
            let isVisited = household.visits.contains { $0.mode == .onSite }
            duties[contact, default: (0, 0)].all += 1
            if !isVisited { duties[contact, default: (0, 0)].unvisited += 1 }
        }
        rows = record.township.persons.values.sorted { $0.id < $1.id }.map { person in
            let own = duties[person.id] ?? (0, 0)
            return Row(
                person: person.id, unit: person.unit, duties: own.all, unvisited: own.unvisited,
                outsidePost: PersonRecord.outsidePost(person.id, record))
        }
        delegations = DelegationRecord.all(in: record)
    }
}
