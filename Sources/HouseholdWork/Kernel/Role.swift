/// 职务: a role that somebody is appointed to. Raw values are the stored names (`actorrole`).
package enum Role: String, Sendable, CaseIterable {
    case ledgerKeeper, townPovertyStation, townInfoOfficer, townGovernment, townPartyCommittee
    case townLeadingGroup, guidanceMember, inspectionGroup, contactPerson, unitPrincipal
    case unitLiaison, villageSecretary, villageDirector, villageInfoOfficer, workTeamMember
    case twoCommitteesMember, villageCadre
    /// Not appointed: the household itself, when it signs.
    case householdHead, householdRep

    package var title: String {
        switch self {
        case .ledgerKeeper: "账本管理员"
        case .townPovertyStation: "镇扶贫站"
        case .townInfoOfficer: "镇扶贫信息员"
        case .townGovernment: "镇政府"
        case .townPartyCommittee: "镇党委"
        case .townLeadingGroup: "镇扶贫开发领导小组"
        case .guidanceMember: "业务指导"
        case .inspectionGroup: "督查"
        case .contactPerson: "帮扶联系人"
        case .unitPrincipal: "后盾单位负责人"
        case .unitLiaison: "后盾单位专人"
        case .villageSecretary: "村支书"
        case .villageDirector: "村主任"
        case .villageInfoOfficer: "村扶贫信息员"
        case .workTeamMember: "驻村工作队员"
        case .twoCommitteesMember: "村两委"
        case .villageCadre: "村干"
        case .householdHead: "户主"
        case .householdRep: "户内成员"
        }
    }

    package init?(title: String) {
        guard let role = Role.allCases.first(where: { $0.title == title }) else { return nil }
        self = role
    }

    /// Roles of one village: their scope is that village (R-ID-02).
    package static let village: Set<Role> = [
        .villageSecretary, .villageDirector, .villageInfoOfficer, .workTeamMember,
        .twoCommitteesMember, .villageCadre,
    ]

    /// 村干: who counts as the village's cadre on a visit and under a table, narrowest first.
    package static let cadres: [Role] = [
        .villageCadre, .villageSecretary, .villageDirector, .twoCommitteesMember,
    ]
}
