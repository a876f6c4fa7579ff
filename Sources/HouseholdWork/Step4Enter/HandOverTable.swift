import CanonicalJSON

/// 移交: the contact person hands the signed table to the village's information officer.
package struct HandOverTable: Act {
    package static let basis = "P4a"
    package let context: ActContext
    package let household: HouseholdID
    package let from: PersonID
    package let to: PersonID

    package init(context: ActContext, household: HouseholdID, from: PersonID, to: PersonID) {
        self.context = context
        self.household = household
        self.from = from
        self.to = to
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: TableHandedOver.self, at: context)
        var waiver = Waiver(context)
        if known.signedTable == nil {
            let signed = scene.household(household).signedTable?.signedAt
            try waiver.allow(.handoverUnsigned(household, signed: signed))
        }
        let day = context.day
        let township = scene.township
        var role: Role? = .contactPerson
        if !township.mayActAsContact(from, .handOver, known, on: day) {
            try waiver.allow(.handedByOther(township.name(of: from), household))
            role = township.actingRole(
                of: from, preferring: .contactPerson, on: day, village: known.village)
        }
        guard let role else {
            throw .notAuthorized(
                township.name(of: from), roles: [.contactPerson], day: day, field: "移交人")
        }
        if !township.holds(to, .villageInfoOfficer, on: day, village: known.village) {
            try waiver.allow(.handedToOther(township.name(of: to), household))
            guard township.persons[to] != nil else { throw .unknownPerson(to, field: "接收人") }
        }
        let version = (known.signedTable ?? known.versions.last)?.version ?? 0
        let event = TableHandedOver(
            tableNumber: known.tableNumber, version: version, from: from, to: to)
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: from,
            role: role)
        return try waiver.marked([draft], scene, village: known.village)
    }
}

package struct TableHandedOver: HouseholdEvent {
    package static let name = "table.handedOver.v1"
    package static let title = "信息表移交"
    package static let rank = Rank.handover
    package let tableNumber: String?
    package let version: Int
    package let from: PersonID
    package let to: PersonID

    init(tableNumber: String?, version: Int, from: PersonID, to: PersonID) {
        self.tableNumber = tableNumber
        self.version = version
        self.from = from
        self.to = to
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        tableNumber = try reader.optionalString("tableNo")
        version = try reader.integer("version")
        from = try reader.string("from")
        to = try reader.string("to")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "tableNo": tableNumber.map { .string($0) }, "version": .number(version),
            "from": .string(from), "to": .string(to),
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.handovers.append(Handover(stamp: stamp, version: version, from: from, to: to))
    }
}

extension Refusal {
    fileprivate static func handoverUnsigned(_ household: HouseholdID, signed: Moment?) -> Refusal {
        let found = signed.map { "（三方签齐在 \($0.shortText)，晚于移交）" } ?? ""
        return Refusal(
            .handoverUnsigned, "户 \(household) 的信息表这时三方签字未齐，不能移交\(found)",
            remedy: "签齐后再移交，核对移交时间；确已先行移交的，请据实登记为既成事实", field: "时间",
            need: .signatures(household))
    }

    fileprivate static func handedByOther(_ name: String, _ household: HouseholdID) -> Refusal {
        Refusal(
            .handoverParties, "移交人 \(name) 不是户 \(household) 的结对联系人",
            remedy: "由该户的帮扶联系人移交；受委托的，先登记委托", field: "移交人")
    }

    fileprivate static func handedToOther(_ name: String, _ household: HouseholdID) -> Refusal {
        Refusal(
            .handoverParties, "接收人 \(name) 不是户 \(household) 所在村的扶贫信息员",
            remedy: "交给本村扶贫信息员，更正“接收人”", field: "接收人")
    }
}
