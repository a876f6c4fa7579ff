import CanonicalJSON

/// 共同入户: who went to a household, and who of it was there.
package struct RecordVisit: Act {
    package static let basis = "P2.3c"
    package let context: ActContext
    package let household: HouseholdID
    package let visit: String
    package let participants: [PersonID]
    package let present: [MemberID]
    /// Names of those present who are no members; sealed.
    package let others: [String]
    package let mode: Visit.Mode

    package init(
        context: ActContext, household: HouseholdID, visit: String, participants: [PersonID],
        present: [MemberID], others: [String], mode: Visit.Mode
    ) {
        self.context = context
        self.household = household
        self.visit = visit
        self.participants = participants
        self.present = present
        self.others = others
        self.mode = mode
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: VisitConducted.self, at: context)
        var roles: [Visit.Participant] = []
        var waiver = Waiver(context)
        for person in participants {
            let role = try role(of: person, known, scene.township, &waiver)
            roles.append(Visit.Participant(person: person, role: role))
        }
        if scene.household(household).visit(visit) != nil { throw .visitTwice(visit) }
        // The contact person leads; without one, the fact is still recorded (F-VIS-01).
        guard let actor = roles.first(where: { $0.role == .contactPerson }) ?? roles.first else {
            throw .visitWithoutParticipants
        }
        let event = VisitConducted(
            visit: visit, participants: roles, present: present, others: others,
            household: household, mode: mode)
        let draft = Draft(
            event, subject: Subject.household(household), context: context,
            actor: actor.person, role: actor.role)
        return try waiver.marked([draft], scene, village: known.village)
    }

    private func role(
        of person: PersonID, _ known: Household, _ township: Township, _ waiver: inout Waiver
    ) throws(Refusal) -> Role {
        let day = context.day
        guard township.persons[person] != nil else { throw .unknownPerson(person, field: "参加人") }
        let isContact = township.holds(person, .contactPerson, on: day, village: nil)
        if township.mayActAsContact(person, .visit, known, on: day) { return .contactPerson }
        if let cadre = township.cadreRole(of: person, .visit, known, on: day) { return cadre }
        let others: [Role] = [.workTeamMember, .villageInfoOfficer]
        if let role = township.role(of: person, among: others, on: day, village: known.village) {
            return role
        }
        if isContact {
            try waiver.allow(.contactNotPaired(township.name(of: person), known, day, township))
            return .contactPerson
        }
        throw .notAuthorized(
            township.name(of: person), roles: [.contactPerson, .villageCadre, .workTeamMember],
            day: day, field: "参加人")
    }
}

package struct VisitConducted: HouseholdEvent {
    package static let name = "visit.conducted.v1"
    package static let title = "入户"
    package static let rank = Rank.visit
    package let visit: String
    package let participants: [Visit.Participant]
    package let present: [MemberID]
    package let others: [String]
    package let mode: Visit.Mode
    private let owner: String

    init(
        visit: String, participants: [Visit.Participant], present: [MemberID], others: [String],
        household: HouseholdID, mode: Visit.Mode
    ) {
        self.visit = visit
        self.participants = participants
        self.present = present
        self.others = others
        self.mode = mode
        owner = Subject.household(household)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        visit = try reader.string("visitId")
        var participants: [Visit.Participant] = []
        for object in try reader.objects("participants") {
            participants.append(
                Visit.Participant(
                    person: try object.string("personId"),
                    role: try object.choice("role", Role.self)))
        }
        self.participants = participants
        present = try reader.strings("present")
        mode = try reader.choice("mode", Visit.Mode.self)
        others = (reader.sealedFields?["others"]?.arrayValue ?? []).compactMap(\.stringValue)
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
    }

    package var payload: JSONObject {
        let people = participants.map { participant in
            JSONValue.object([
                "personId": .string(participant.person),
                "role": .string(participant.role.rawValue),
            ])
        }
        var object: JSONObject = [
            "visitId": .string(visit), "participants": .array(people),
            "present": .strings(present), "mode": .string(mode.rawValue),
        ]
        if !others.isEmpty { object.seal(["others": .strings(others)], owner: owner) }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.visits.append(
            Visit(
                stamp: stamp, id: visit, participants: participants, present: present, mode: mode))
    }
}

extension Refusal {
    fileprivate static func visitTwice(_ visit: String) -> Refusal {
        Refusal(
            .duplicate, "入户编号 \(visit) 已经用过", remedy: "每次入户用一个新编号；若是同一次，不必再登记",
            field: "入户编号")
    }

    fileprivate static var visitWithoutParticipants: Refusal {
        Refusal(
            .authority, "没有写参加人", remedy: "填写入户的帮扶联系人和村干的人员编号，再导入一次", field: "参加人")
    }

    fileprivate static func contactNotPaired(
        _ name: String, _ household: Household, _ day: Day, _ township: Township
    ) -> Refusal {
        let paired = household.pairing(on: day).map { township.name(of: $0.contact) } ?? "无"
        return Refusal(
            .notPaired, "\(name) 不是户 \(household.id) 在 \(day.text) 的结对联系人（结对人：\(paired)）",
            remedy: "更正参加人为该户结对联系人；联系人已更换的，先登记结对；受委托代为入户的，先登记委托",
            field: "参加人")
    }
}
