import CanonicalJSON

/// 工作方案制定印发. The town's carries the year's whole configuration.
package struct AdoptPlan: Act {
    package static let basis = "P1.1"
    package let context: ActContext
    package let level: PlanAdoption.Level
    package let unit: UnitID
    package let document: String
    package let adopted: Day
    package let issued: Day?
    package let authors: [PersonID]
    package let configuration: JSONObject?

    package init(
        context: ActContext, level: PlanAdoption.Level, unit: UnitID, document: String,
        adopted: Day, issued: Day?, authors: [PersonID], configuration: JSONObject?
    ) {
        self.context = context
        self.level = level
        self.unit = unit
        self.document = document
        self.adopted = adopted
        self.issued = issued
        self.authors = authors
        self.configuration = configuration
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard let registered = scene.township.units[unit] else {
            throw .unknownUnit(unit, field: "制定单位")
        }
        guard let author = authors.first else { throw .planWithoutAuthor }
        for person in authors where scene.township.persons[person] == nil {
            throw .unknownPerson(person, field: "制定人")
        }
        let role = try authorRole(author, of: registered, scene.township)
        let event = try PlanAdopted(
            level: level, unit: unit, document: document, adopted: adopted, issued: issued,
            authors: authors, configuration: configuration)
        let subject =
            level == .village && registered.village != nil
            ? Subject.village(registered.village ?? "") : Subject.unit(unit)
        return [Draft(event, subject: subject, context: context, actor: author, role: role)]
    }

    /// A unit acts through its people: an author is of the unit, or holds its office.
    private func authorRole(_ author: PersonID, of unit: Unit, _ township: Township)
        throws(Refusal) -> Role
    {
        let roles: [Role] =
            switch level {
            case .town: [.townGovernment, .townPartyCommittee, .townLeadingGroup]
            case .village: Role.cadres + [.workTeamMember, .villageInfoOfficer]
            case .unit: [.unitPrincipal, .unitLiaison, .contactPerson]
            }
        let held = township.role(of: author, among: roles, on: adopted, village: unit.village)
        guard let held, level != .unit || township.persons[author]?.unit == unit.id else {
            throw .notAuthorized(
                township.name(of: author), roles: roles, day: adopted, field: "制定人")
        }
        return held
    }
}

package struct PlanAdopted: TownshipEvent {
    package static let name = "plan.adopted.v1"
    package static let title = "工作方案制定印发"
    package static let rank = Rank.plan
    package let level: PlanAdoption.Level
    package let unit: UnitID
    package let document: String
    package let adopted: Day
    package let issued: Day?
    package let authors: [PersonID]
    package let configuration: PlanConfiguration?
    private let configurationObject: JSONObject?

    init(
        level: PlanAdoption.Level, unit: UnitID, document: String, adopted: Day, issued: Day?,
        authors: [PersonID], configuration: JSONObject?
    ) throws(Refusal) {
        self.level = level
        self.unit = unit
        self.document = document
        self.adopted = adopted
        self.issued = issued
        self.authors = authors
        configurationObject = configuration
        do throws(PayloadError) {
            self.configuration = try configuration.map { object throws(PayloadError) in
                try PlanConfiguration(object)
            }
        } catch {
            throw .configurationInvalid(error.member)
        }
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        level = try reader.choice("level", PlanAdoption.Level.self)
        unit = try reader.string("unitId")
        document = try reader.string("document")
        adopted = try reader.day("adoptedOn")
        issued = try reader.optionalDay("issuedOn")
        authors = try reader.strings("authors")
        configurationObject = payload["configuration"]?.objectValue
        configuration = try configurationObject.map { object throws(PayloadError) in
            try PlanConfiguration(object)
        }
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "level": .string(level.rawValue), "unitId": .string(unit),
            "document": .string(document), "adoptedOn": .day(adopted),
            "issuedOn": issued.map { .day($0) }, "authors": .strings(authors),
            "configuration": configurationObject.map { .object($0) },
        ])
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.plans.append(
            PlanAdoption(
                stamp: stamp, level: level, unit: unit, document: document, adopted: adopted,
                issued: issued, authors: authors, configuration: configuration))
    }
}

extension Refusal {
    fileprivate static var planWithoutAuthor: Refusal {
        Refusal(.authority, "没有写制定人", remedy: "填写制定人的人员编号，再导入一次", field: "制定人")
    }

    fileprivate static func configurationInvalid(_ member: String) -> Refusal {
        Refusal(.invalidValue, "方案配置的“\(member)”不合格式", remedy: "更正方案配置文件后再试")
    }
}
