/// 全镇: people and their posts, the plan, custody of numbered things, village-wide acts. Its lists
/// are asked about a moment, so the order in which events arrived doesn't matter.
package struct Township: Sendable {
    package var villages: [VillageCode: Village] = [:]
    package var units: [UnitID: Unit] = [:]
    package var persons: [PersonID: Person] = [:]
    package var appointments: [PersonID: [Appointment]] = [:]
    package var delegations: [Delegation] = []
    package var plans: [PlanAdoption] = []
    package var trainings: [Training] = []
    package var seals: [String: [SealMark]] = [:]
    package var custody: [String: [Custody]] = [:]
    package var windows: [String: [WindowChange]] = [:]
    package var reports: [Report] = []
    package var progressTables: [ProgressReport] = []
    package var criticisms: [Criticism] = []
    package var decisions: [AccountabilityDecision] = []
    package var answers: [FindingAnswer] = []
    package var keys: [KeyRecord] = []
    package var periods: [ClosedPeriod] = []
    /// What was annulled; nothing else here comes from it.
    package var annulled: [AnnulledRecord] = []
    package var attachments: [Attachment] = []
    /// What was entered as a fact although a rule forbids it.
    package var factuals: [Stamp] = []
    /// Of every event that made this state.
    package var stamps: [Stamp] = []
    /// 查看、导出: of a village or of everything.
    package var disclosures: [Disclosure] = []

    package init() {}

    /// The town's plan in force: the one adopted last.
    package var plan: PlanAdoption? {
        plans.filter { $0.level == .town && $0.configuration != nil }
            .max { $0.adopted < $1.adopted }
    }
    package var configuration: PlanConfiguration? { plan?.configuration }

    /// The roles that a person holds on a day, with the village for roles of a village.
    package func appointments(of person: PersonID, on day: Day) -> [Appointment] {
        (appointments[person] ?? []).filter { $0.isValid(on: day) }
    }

    /// Whether a person may act in a role on a day, for a village where the role is a village's.
    package func holds(_ person: PersonID, _ role: Role, on day: Day, village: VillageCode?) -> Bool
    {
        (appointments[person] ?? []).contains {
            $0.role == role && $0.isValid(on: day)
                && (!Role.village.contains(role) || $0.village == village)
        }
    }

    /// The first of some roles that the person holds then and there.
    package func role(
        of person: PersonID, among roles: [Role], on day: Day, village: VillageCode?
    ) -> Role? {
        roles.first { holds(person, $0, on: day, village: village) }
    }

    package func cadreRole(of person: PersonID, on day: Day, village: VillageCode) -> Role? {
        role(of: person, among: Role.cadres, on: day, village: village)
    }

    /// The seals on a handbook at a moment.
    package func seals(on handbook: String, at time: Moment) -> Set<String> {
        Set((seals[handbook] ?? []).filter { $0.stamp.time <= time }.map(\.seal))
    }

    /// Who held a numbered thing at a moment: the last hand-over no later.
    package func holder(of number: String, kind: String, at time: Moment) -> Custody? {
        (custody[Custody.key(kind, number)] ?? [])
            .filter { $0.stamp.time <= time }
            .max { ($0.stamp.time, $0.stamp.sequence) < ($1.stamp.time, $1.stamp.sequence) }
    }

    /// Whether an indicator can be entered into the national system: open unless closed.
    package func isOpen(_ indicator: String, at time: Moment) -> Bool {
        let change = (windows[indicator] ?? [])
            .filter { $0.stamp.time <= time }
            .max { ($0.stamp.time, $0.stamp.sequence) < ($1.stamp.time, $1.stamp.sequence) }
        return change?.isOpen ?? true
    }

    package func name(of person: PersonID) -> String { persons[person]?.name ?? person }
}

/// 村.
package struct Village: Sendable {
    package let code: VillageCode
    package var name: String
    package var rosters: [Roster] = []
    package var distributions: [Distribution] = []
    package var guidances: [Guidance] = []
    package var reviews: [Review] = []
    package var samples: [Sample] = []
    package var isRegistered = false

    package init(code: VillageCode, name: String) { (self.code, self.name) = (code, name) }
}

/// 单位.
package struct Unit: Sendable {
    package let id: UnitID
    package let name: String
    package let kind: String
    package let principal: PersonID?
    package let village: VillageCode?

    package init(
        id: UnitID, name: String, kind: String, principal: PersonID?, village: VillageCode?
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.principal = principal
        self.village = village
    }
}

/// 人员: somebody in office.
package struct Person: Sendable {
    package let id: PersonID
    package let name: String
    package let unit: UnitID
    /// nil while the box is locked.
    package let phone: String?
    /// 证件号码; nil when it isn't known, or while the box is locked.
    package let document: String?

    package init(
        id: PersonID, name: String, unit: UnitID, phone: String?, document: String? = nil
    ) {
        self.document = document
        self.id = id
        self.name = name
        self.unit = unit
        self.phone = phone
    }
}

/// 任职, both days included.
package struct Appointment: Sendable {
    package let stamp: Stamp
    package let role: Role
    package let village: VillageCode?
    package let from: Day
    package let to: Day?
    /// 任职终止: the last day, when the post was ended afterwards.
    package var end: RoleEnd?

    /// The last day, included.
    package var lastDay: Day? { [to, end?.day].compactMap { $0 }.min() }

    package func isValid(on day: Day) -> Bool { from <= day && day <= (lastDay ?? day) }
}

/// 工作方案.
package struct PlanAdoption: Sendable {
    package enum Level: String, Sendable { case town, village, unit }
    package let stamp: Stamp
    package let level: Level
    package let unit: UnitID
    package let document: String
    package let adopted: Day
    package let issued: Day?
    package let authors: [PersonID]
    package let configuration: PlanConfiguration?
}

/// 培训.
package struct Training: Sendable {
    package let stamp: Stamp
    package let level: PlanAdoption.Level
    package let organizer: UnitID
    package let courseware: String
    package let expected: [PersonID]
    package let attended: [PersonID]
}

/// 盖章.
package struct SealMark: Sendable {
    package let stamp: Stamp
    package let seal: String
}

/// 保管: a numbered thing changed hands.
package struct Custody: Sendable {
    package let stamp: Stamp
    package let hop: Distribution.Hop
    package let from: PersonID
    package let holder: PersonID
    package let household: HouseholdID?

    package static func key(_ kind: String, _ number: String) -> String { kind + "\n" + number }
}

/// 权限开放 or 关闭.
package struct WindowChange: Sendable {
    package let stamp: Stamp
    package let isOpen: Bool
}

/// 入户名单.
package struct Roster: Sendable {
    package struct Assignment: Sendable {
        package let household: HouseholdID
        package let contact: PersonID
        package let cadre: PersonID
        package let planned: Day?

        package init(
            household: HouseholdID, contact: PersonID, cadre: PersonID, planned: Day?
        ) {
            self.household = household
            self.contact = contact
            self.cadre = cadre
            self.planned = planned
        }
    }
    package let stamp: Stamp
    package let publishers: [PersonID]
    package let assignments: [Assignment]
}

/// 发放.
package struct Distribution: Sendable {
    package enum Hop: String, Sendable { case townToVillage, villageToContact, unitToContact }
    package struct Item: Sendable {
        package let kind: String
        package let number: String?
        package let household: HouseholdID

        package init(kind: String, number: String?, household: HouseholdID) {
            (self.kind, self.number, self.household) = (kind, number, household)
        }
    }
    package let stamp: Stamp
    package let hop: Hop
    package let from: PersonID
    package let to: PersonID
    package let items: [Item]
}

/// 指导.
package struct Guidance: Sendable {
    package let stamp: Stamp
    package let topic: String
    package let channel: String
}

/// 复核.
package struct Review: Sendable {
    package let stamp: Stamp
    package let organizer: PersonID
    package let participants: [PersonID]
    package let households: [HouseholdID]
    package let verdict: Verdict.Kind
}

/// 抽查对象.
package struct Sample: Sendable {
    package let stamp: Stamp
    package let isSample: Bool
    package let count: Int?
}

/// 上报.
package struct Report: Sendable {
    package let stamp: Stamp
    package let level: PlanAdoption.Level
    package let unit: UnitID
    package let kind: String
    package let to: String
}

/// 通报.
package struct Criticism: Sendable {
    package let stamp: Stamp
    package let target: String
    package let facts: [String]
    package let unit: String
}
