import CanonicalJSON

/// 任职登记: the source of all authority.
package struct AppointRole: Act {
    package static let basis = "R1"
    package let context: ActContext
    package let person: PersonID
    package let role: Role
    package let village: VillageCode?
    package let from: Day
    /// The last day, included.
    package let to: Day?
    package let document: String

    package init(
        context: ActContext, person: PersonID, role: Role, village: VillageCode?, from: Day,
        to: Day?, document: String
    ) {
        self.context = context
        self.person = person
        self.role = role
        self.village = village
        self.from = from
        self.to = to
        self.document = document
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.persons[person] != nil else {
            throw .unknownPerson(person, field: "人员编号")
        }
        if Role.village.contains(role) {
            guard let village else { throw .roleWithoutVillage(role) }
            guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        }
        if let to, to < from { throw .endsBeforeStart(from: from, to: to) }
        let event = RoleAppointed(
            person: person, role: role, village: village, from: from, to: to, document: document)
        return [
            Draft(
                event, subject: Subject.person(person), context: context, actor: context.recorder,
                role: .ledgerKeeper)
        ]
    }
}

package struct RoleAppointed: TownshipEvent {
    package static let name = "role.appointed.v1"
    package static let title = "任职登记"
    package static let rank = Rank.role
    package let person: PersonID
    package let role: Role
    package let village: VillageCode?
    package let from: Day
    package let to: Day?
    package let document: String

    init(
        person: PersonID, role: Role, village: VillageCode?, from: Day, to: Day?, document: String
    ) {
        self.person = person
        self.role = role
        self.village = village
        self.from = from
        self.to = to
        self.document = document
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        person = try reader.string("personId")
        role = try reader.choice("role", Role.self)
        village = try reader.optionalString("villageCode")
        from = try reader.day("from")
        to = try reader.optionalDay("to")
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "personId": .string(person), "role": .string(role.rawValue),
            "villageCode": village.map { .string($0) }, "from": .day(from),
            "to": to.map { .day($0) }, "document": .string(document),
        ])
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.appointments[person, default: []].append(
            Appointment(stamp: stamp, role: role, village: village, from: from, to: to))
    }
}

extension Refusal {
    fileprivate static func roleWithoutVillage(_ role: Role) -> Refusal {
        Refusal(
            .authority, "“\(role.title)”是一个村的职务，没有写村代码", remedy: "填写村代码，再导入一次",
            field: "村代码")
    }

    package static func endsBeforeStart(from: Day, to: Day) -> Refusal {
        Refusal(
            .invalidValue, "止（\(to.text)）早于起（\(from.text)）", remedy: "更正起止日期，再导入一次",
            field: "止")
    }
}
