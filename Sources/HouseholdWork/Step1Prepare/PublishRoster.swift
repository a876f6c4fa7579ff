import CanonicalJSON

/// 入户名单: which contact person and cadre go to which household, and when.
package struct PublishRoster: Act {
    package static let basis = "P1.3"
    package let context: ActContext
    package let village: VillageCode
    package let publishers: [PersonID]
    package let assignments: [Roster.Assignment]

    package init(
        context: ActContext, village: VillageCode, publishers: [PersonID],
        assignments: [Roster.Assignment]
    ) {
        self.context = context
        self.village = village
        self.publishers = publishers
        self.assignments = assignments
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        let roles = Role.cadres + [.workTeamMember, .villageInfoOfficer]
        guard let publisher = publishers.first else {
            throw .notAuthorized("（未填）", roles: roles, day: context.day, field: "公布人")
        }
        var roleOfFirst: Role?
        for person in publishers {
            let role = scene.township.role(
                of: person, among: roles, on: context.day, village: village)
            guard let role else {
                throw .notAuthorized(
                    scene.township.name(of: person), roles: roles, day: context.day,
                    field: "公布人")
            }
            if roleOfFirst == nil { roleOfFirst = role }
        }
        for assignment in assignments {
            let household = scene.household(assignment.household)
            guard household.isEnrolled else { throw .unknownHousehold(assignment.household) }
        }
        let event = RosterPublished(
            village: village, publishers: publishers, assignments: assignments)
        return [
            Draft(
                event, subject: Subject.village(village), context: context, actor: publisher,
                role: roleOfFirst ?? .villageCadre)
        ]
    }
}

package struct RosterPublished: TownshipEvent {
    package static let name = "roster.published.v1"
    package static let title = "入户名单发布"
    package static let rank = Rank.roster
    package let village: VillageCode
    package let publishers: [PersonID]
    package let assignments: [Roster.Assignment]

    init(village: VillageCode, publishers: [PersonID], assignments: [Roster.Assignment]) {
        self.village = village
        self.publishers = publishers
        self.assignments = assignments
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        village = try reader.string("villageCode")
        publishers = try reader.strings("publishers")
        var assignments: [Roster.Assignment] = []
        for object in try reader.objects("assignments") {
            assignments.append(
                Roster.Assignment(
                    household: try object.string("householdId"),
                    contact: try object.string("contact"), cadre: try object.string("cadre"),
                    planned: try object.optionalDay("plannedOn")))
        }
        self.assignments = assignments
    }

    package var payload: JSONObject {
        let rows = assignments.map { assignment in
            JSONValue.object(
                JSONObject(present: [
                    "householdId": .string(assignment.household),
                    "contact": .string(assignment.contact), "cadre": .string(assignment.cadre),
                    "plannedOn": assignment.planned.map { .day($0) },
                ]))
        }
        return [
            "villageCode": .string(village), "publishers": .strings(publishers),
            "assignments": .array(rows),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.villages[village, default: Village(code: village, name: village)].rosters.append(
            Roster(stamp: stamp, publishers: publishers, assignments: assignments))
    }
}
