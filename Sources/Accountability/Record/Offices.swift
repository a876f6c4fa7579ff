import HouseholdWork

/// 谁负责: who held which post, for the findings' `responsible`.
extension Record {
    /// Everybody who holds a role on a day, for a village where the role is a village's.
    func holders(of role: Role, on day: Day, village: VillageCode? = nil) -> [PersonID] {
        offices.holders(of: role, on: day, village: village)
    }

    /// 村支书、村主任.
    func leaders(of village: VillageCode, on day: Day) -> [PersonID] {
        merged(
            holders(of: .villageSecretary, on: day, village: village),
            holders(of: .villageDirector, on: day, village: village))
    }

    /// 村委会 of a village.
    func committee(of village: VillageCode) -> Unit? { offices.committees[village] }

    /// 镇政府: the unit that made the township's plan.
    var townUnit: UnitID? { township.plan?.unit ?? townPlan?.unit }

    /// 镇方案: the township's first one.
    var townPlan: PlanAdoption? {
        township.plans.filter { $0.level == .town }.min { $0.adopted < $1.adopted }
    }

    /// 后盾单位, by number.
    var supportUnits: [Unit] {
        township.units.values.filter { $0.kind == UnitKind.support }.sorted { $0.id < $1.id }
    }

    /// Who answers for a unit: its principal, a village's leaders, the township's government.
    func heads(of unit: UnitID, on day: Day) -> [PersonID] {
        guard let known = township.units[unit] else { return [] }
        if let principal = known.principal { return [principal] }
        if let village = known.village { return leaders(of: village, on: day) }
        return holders(of: .townGovernment, on: day)
    }

    /// 主管 of somebody: the principal of their unit, or the leaders of their village.
    func supervisors(of person: PersonID, on day: Day) -> [PersonID] {
        guard let unit = township.persons[person]?.unit else { return [] }
        return heads(of: unit, on: day)
    }

    /// The contact person who answers for a household on a day.
    func contact(of household: Household, on day: Day) -> [PersonID] {
        household.pairing(on: day).map { [$0.contact] } ?? []
    }

    /// The cadre who usually goes along, else all of the village's.
    func cadres(of household: Household, on day: Day) -> [PersonID] {
        if let cadre = household.pairing(on: day)?.cadre { return [cadre] }
        return holders(of: .villageCadre, on: day, village: household.village)
    }

    func infoOfficers(of household: Household, on day: Day) -> [PersonID] {
        holders(of: .villageInfoOfficer, on: day, village: household.village)
    }

    func name(_ person: PersonID) -> String { township.name(of: person) }

    func names(_ persons: [PersonID]) -> String {
        persons.map(name).joined(separator: "、")
    }

    func villageName(_ code: VillageCode) -> String { township.villages[code]?.name ?? code }

    func unitName(_ unit: UnitID) -> String { township.units[unit]?.name ?? unit }
}

/// 单位类别, as the working papers name it.
enum UnitKind {
    static let support = "后盾单位"
}

/// Both lists, each person once, in order.
func merged(_ lists: [PersonID]...) -> [PersonID] {
    var seen: Set<PersonID> = []
    return lists.joined().filter { seen.insert($0).inserted }
}
