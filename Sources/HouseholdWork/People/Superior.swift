/// 上一级: who may approve what somebody did.
extension Role {
    /// Households, then those who work in a village, those who lead them, the town's offices, the
    /// town's leaders, the district's inspectors.
    package var tier: Int {
        switch self {
        case .householdHead, .householdRep: 0
        case .contactPerson, .villageInfoOfficer, .workTeamMember, .twoCommitteesMember,
            .villageCadre, .unitLiaison:
            1
        case .villageSecretary, .villageDirector, .unitPrincipal: 2
        case .ledgerKeeper, .townPovertyStation, .townInfoOfficer, .guidanceMember: 3
        case .townGovernment, .townPartyCommittee, .townLeadingGroup: 4
        case .inspectionGroup: 5
        }
    }
}

extension Township {
    /// Whether somebody stands above whoever acted in a role: by a post of a higher tier, the same
    /// village's where it is a village's, the same unit's where it is a unit's.
    package func isSuperior(
        _ approver: PersonID, to actor: PersonID, in role: Role?, village: VillageCode?,
        on day: Day
    ) -> Bool {
        guard approver != actor else { return false }
        return appointments(of: approver, on: day).contains { post in
            guard post.role.tier > role?.tier ?? 0 else { return false }
            if Role.village.contains(post.role) { return post.village == village }
            if post.role == .unitPrincipal {
                return persons[approver]?.unit == persons[actor]?.unit
            }
            return true
        }
    }

    /// The role in which somebody acts on a day: the one wanted where they hold it, else the first
    /// that they hold in the village or for the whole township.
    package func actingRole(
        of person: PersonID, preferring wanted: Role?, on day: Day, village: VillageCode?
    ) -> Role? {
        if let wanted, holds(person, wanted, on: day, village: village) { return wanted }
        return appointments(of: person, on: day).first {
            !Role.village.contains($0.role) || $0.village == village
        }?.role
    }
}
