import CanonicalJSON

/// 重新打开: a finalized table has to be changed again. What was signed stays what it was; it counts
/// for the old version only, and the three parties sign the next one anew.
package struct ReopenTable: Act {
    package static let basis = "P2.3d"
    package let context: ActContext
    package let household: HouseholdID
    package let reason: FreeText
    package let requestedBy: PersonID

    package init(
        context: ActContext, household: HouseholdID, reason: FreeText, requestedBy: PersonID
    ) {
        self.context = context
        self.household = household
        self.reason = reason
        self.requestedBy = requestedBy
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: TableReopened.self, at: context)
        let whole = scene.household(household)
        guard let table = known.finalizedTable else {
            throw .nothingToReopen(household, finalized: whole.versions.first?.stamp.time)
        }
        if let earlier = whole.reopenings.first(where: { $0.version == table.version }) {
            throw .reopenedAlready(table.version, by: earlier.stamp)
        }
        guard !reason.text.isEmpty else { throw .reopenedWithoutReason }
        let event = TableReopened(
            tableNumber: known.tableNumber, version: table.version, reason: reason.text,
            requestedBy: requestedBy, owner: reason.names(known) ? household : nil)
        return [
            Draft(
                event, subject: Subject.household(household), context: context,
                actor: requestedBy, role: try role(known, scene.township))
        ]
    }

    /// The household's contact person, a cadre, or who reviews and audits.
    private func role(_ known: Household, _ township: Township) throws(Refusal) -> Role {
        let day = context.day
        if township.holds(requestedBy, .contactPerson, on: day, village: nil),
            known.isPaired(requestedBy, on: day)
        {
            return .contactPerson
        }
        let roles = Role.cadres + [.villageInfoOfficer, .workTeamMember, .townInfoOfficer]
        let held = township.role(of: requestedBy, among: roles, on: day, village: known.village)
        guard let held else {
            throw .notAuthorized(
                township.name(of: requestedBy), roles: [.contactPerson] + roles, day: day,
                field: "提出人")
        }
        return held
    }
}

package struct TableReopened: HouseholdEvent {
    package static let name = "table.reopened.v1"
    package static let title = "信息表重新打开"
    package static let rank = Rank.reopening
    package let tableNumber: String?
    package let version: Int
    /// Empty while its box is locked.
    package let reason: String
    package let requestedBy: PersonID
    /// The subject in whose box the reason is; nil = it stands in clear.
    private let owner: String?

    init(
        tableNumber: String?, version: Int, reason: String, requestedBy: PersonID,
        owner household: HouseholdID?
    ) {
        self.tableNumber = tableNumber
        self.version = version
        self.reason = reason
        self.requestedBy = requestedBy
        owner = household.map(Subject.household)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        tableNumber = try reader.optionalString("tableNo")
        version = try reader.integer("fromVersion")
        let clear = try reader.optionalString("reason")
        reason = clear ?? reader.sealedFields?["reason"]?.stringValue ?? ""
        requestedBy = try reader.string("requestedBy")
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "tableNo": tableNumber.map { .string($0) }, "fromVersion": .number(version),
            "requestedBy": .string(requestedBy),
        ])
        if let owner {
            object.seal(["reason": .string(reason)], owner: owner)
        } else {
            object["reason"] = .string(reason)
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.reopenings.append(Reopening(stamp: stamp, version: version, reason: reason))
        for index in state.versions.indices where state.versions[index].version == version {
            state.versions[index].reopened = state.versions[index].reopened ?? stamp
            state.versions[index].isSuperseded = true
        }
    }
}

/// 重新打开.
package struct Reopening: Sendable {
    package let stamp: Stamp
    /// The version that was reopened.
    package let version: Int
    package let reason: String
}

extension Refusal {
    fileprivate static func nothingToReopen(_ household: HouseholdID, finalized: Moment?)
        -> Refusal
    {
        let found = finalized.map { "（定稿在 \($0.shortText)）" } ?? ""
        return Refusal(
            .notFinalized, "户 \(household) 的信息表这时没有定稿，用不着重新打开\(found)",
            remedy: "没有定稿的表可以直接核实、更正；已定稿的，核对重新打开的时间", field: "时间",
            need: .finalized(household))
    }

    fileprivate static func reopenedAlready(_ version: Int, by stamp: Stamp) -> Refusal {
        Refusal(
            .duplicate,
            "第 \(version) 版已在 \(stamp.time.shortText) 重新打开（#\(stamp.sequence)）",
            remedy: "不必再打开：更正后重新定稿，三方重签", field: "时间")
    }

    fileprivate static var reopenedWithoutReason: Refusal {
        Refusal(.cell, "没有写重新打开的理由", remedy: "写明发现了什么、要改什么", field: "理由")
    }
}
