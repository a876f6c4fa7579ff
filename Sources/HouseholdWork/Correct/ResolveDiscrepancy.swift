import CanonicalJSON

/// 三统一差异处置: what is done about a value that handbook, national system and signed table don't
/// agree on.
package struct ResolveDiscrepancy: Act {
    package static let basis = "P0 R2"
    package let context: ActContext
    package let household: HouseholdID
    package let item: ItemKey
    /// The three values as compared at the act's time; nil when nothing is compared there.
    package let compared: ComparedValues?
    package let decision: Resolution.Decision
    /// The id of the event that carried the decision out, when there is one already.
    package let carriedOut: String?
    package let decider: PersonID

    package init(
        context: ActContext, household: HouseholdID, item: ItemKey, compared: ComparedValues?,
        decision: Resolution.Decision, carriedOut: String?, decider: PersonID
    ) {
        self.context = context
        self.household = household
        self.item = item
        self.compared = compared
        self.decision = decision
        self.carriedOut = carriedOut
        self.decider = decider
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: DiscrepancyResolved.self, at: context)
        let indicator = try known.requireItem(item, try scene.configuration())
        guard let compared, compared.isDifferent else {
            throw .noDifference(indicator, household)
        }
        if let carriedOut {
            let event = scene.household(household).stamps.first { $0.id == carriedOut }
            guard let event, decision.events.contains(where: event.type.hasPrefix) else {
                throw .otherEvent(carriedOut, decision)
            }
        }
        guard let role = role(known, scene.township) else {
            throw .notAuthorized(
                scene.township.name(of: decider),
                roles: [.contactPerson, .villageInfoOfficer, .villageSecretary, .villageDirector],
                day: context.day, field: "处置人")
        }
        let event = DiscrepancyResolved(
            item: item, values: compared, decision: decision, carriedOut: carriedOut,
            owner: Subject.owner(member: item.member, of: household),
            isSealed: indicator.isSealed)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: decider,
                role: role)
        ]
    }

    /// 复核人、联系人、信息员.
    private func role(_ known: Household, _ township: Township) -> Role? {
        if township.isContact(decider, of: known, on: context.day) { return .contactPerson }
        let roles: [Role] =
            [.villageInfoOfficer] + Role.cadres + [.workTeamMember, .townInfoOfficer]
        return township.role(
            of: decider, among: roles, on: context.day, village: known.village)
    }
}

/// 三个值: of one item, as handbook, national system and signed table have it.
package struct ComparedValues: Sendable, Equatable {
    package let handbook: IndicatorValue?
    package let national: IndicatorValue?
    package let signed: IndicatorValue?
    /// By the comparison, which knows of rounding and of what isn't due yet.
    package let isDifferent: Bool

    package init(
        handbook: IndicatorValue?, national: IndicatorValue?, signed: IndicatorValue?,
        isDifferent: Bool
    ) {
        self.handbook = handbook
        self.national = national
        self.signed = signed
        self.isDifferent = isDifferent
    }
}

/// 差异处置.
package struct Resolution: Sendable {
    package enum Decision: String, Sendable, CaseIterable {
        case fixHandbook, rectifyEntry, reopenTable

        package var title: String {
            switch self {
            case .fixHandbook: "改手册"
            case .rectifyEntry: "更正录入"
            case .reopenTable: "重新打开信息表"
            }
        }

        /// The events that carry it out.
        var events: [String] {
            switch self {
            case .fixHandbook: ["handbook.filled."]
            case .rectifyEntry: ["entry.rectified.", "entry.made."]
            case .reopenTable: ["table.reopened."]
            }
        }
    }

    package let stamp: Stamp
    package let item: ItemKey
    package let decision: Decision
    /// The id of the event that carried it out.
    package let carriedOut: String?
}

package struct DiscrepancyResolved: HouseholdEvent {
    package static let name = "discrepancy.resolved.v1"
    package static let title = "三统一差异处置"
    package static let rank = Rank.resolution
    package let item: ItemKey
    /// nil while the box is locked.
    package let handbook: IndicatorValue?
    package let national: IndicatorValue?
    package let signed: IndicatorValue?
    package let decision: Resolution.Decision
    package let carriedOut: String?
    private let owner: String
    private let isSealed: Bool

    init(
        item: ItemKey, values: ComparedValues, decision: Resolution.Decision,
        carriedOut: String?, owner: String, isSealed: Bool
    ) {
        self.item = item
        handbook = values.handbook
        national = values.national
        signed = values.signed
        self.decision = decision
        self.carriedOut = carriedOut
        self.owner = owner
        self.isSealed = isSealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        item = try ItemKey(reader)
        let source = reader.sealedFields ?? payload
        handbook = source["handbook"].flatMap { IndicatorValue($0) }
        national = source["national"].flatMap { IndicatorValue($0) }
        signed = source["signed"].flatMap { IndicatorValue($0) }
        decision = try reader.choice("decision", Resolution.Decision.self)
        carriedOut = try reader.optionalString("byEvent")
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
        isSealed = payload["sealed"] != nil
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "indicator": .string(item.indicator), "member": item.member.map { .string($0) },
            "decision": .string(decision.rawValue), "byEvent": carriedOut.map { .string($0) },
        ])
        let values = JSONObject(present: [
            "handbook": handbook?.json, "national": national?.json, "signed": signed?.json,
        ])
        if isSealed { object.seal(values, owner: owner) } else { object = object.merging(values) }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.resolutions.append(
            Resolution(stamp: stamp, item: item, decision: decision, carriedOut: carriedOut))
    }
}

extension Refusal {
    fileprivate static func noDifference(_ indicator: Indicator, _ household: HouseholdID)
        -> Refusal
    {
        Refusal(
            .unknown, "户 \(household) 的“\(indicator.name)”三统一没有差异，无可处置",
            remedy: "核对户编号和指标（zeren compare）", field: "指标")
    }

    fileprivate static func otherEvent(_ id: String, _ decision: Resolution.Decision) -> Refusal {
        Refusal(
            .unknown, "所指的事件 \(id) 不是该户“\(decision.title)”的事件",
            remedy: "填写据以办理的那一条的事件编号；还没有办理的，空着", field: "办理事件")
    }
}
