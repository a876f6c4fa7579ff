import CanonicalJSON

/// 阶段性总结上报.
package struct SubmitReport: Act {
    package static let basis = "P5.1"
    package let context: ActContext
    package let level: PlanAdoption.Level
    package let unit: UnitID
    package let kind: String
    package let recipient: String
    package let submitter: PersonID

    package init(
        context: ActContext, level: PlanAdoption.Level, unit: UnitID, kind: String,
        recipient: String, submitter: PersonID
    ) {
        self.context = context
        self.level = level
        self.unit = unit
        self.kind = kind
        self.recipient = recipient
        self.submitter = submitter
    }

    /// A unit acts through its people: the submitter is of the unit and holds a post then.
    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let township = scene.township
        guard let registered = township.units[unit] else {
            throw .unknownUnit(unit, field: "单位")
        }
        let roles: [Role] =
            switch level {
            case .town:
                [.townGovernment, .townPartyCommittee, .townPovertyStation, .townInfoOfficer]
            case .village: Role.cadres + [.villageInfoOfficer, .workTeamMember]
            case .unit: [.unitPrincipal, .unitLiaison, .contactPerson]
            }
        let held = township.role(
            of: submitter, among: roles, on: context.day, village: registered.village)
        guard let held, level != .unit || township.persons[submitter]?.unit == unit else {
            throw .notAuthorized(
                township.name(of: submitter), roles: roles, day: context.day, field: "报送人")
        }
        let event = ReportSubmitted(level: level, unit: unit, kind: kind, recipient: recipient)
        return [
            Draft(
                event, subject: Subject.unit(unit), context: context, actor: submitter,
                role: held)
        ]
    }
}

package struct ReportSubmitted: TownshipEvent {
    package static let name = "report.submitted.v1"
    package static let title = "阶段性总结上报"
    package static let rank = Rank.report
    package let level: PlanAdoption.Level
    package let unit: UnitID
    package let kind: String
    package let recipient: String

    init(level: PlanAdoption.Level, unit: UnitID, kind: String, recipient: String) {
        self.level = level
        self.unit = unit
        self.kind = kind
        self.recipient = recipient
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        level = try reader.choice("level", PlanAdoption.Level.self)
        unit = try reader.string("unitId")
        kind = try reader.string("kind")
        recipient = try reader.string("to")
    }

    package var payload: JSONObject {
        [
            "level": .string(level.rawValue), "unitId": .string(unit), "kind": .string(kind),
            "to": .string(recipient),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.reports.append(
            Report(stamp: stamp, level: level, unit: unit, kind: kind, to: recipient))
    }
}
