import CanonicalJSON

/// 暂缓: an item can't be entered yet, since the national system has not opened it.
package struct DeferEntry: Act {
    package static let basis = "P4c"
    package let context: ActContext
    package let household: HouseholdID
    package let item: ItemKey
    package let reason: String
    package let officer: PersonID

    package init(
        context: ActContext, household: HouseholdID, item: ItemKey, reason: String,
        officer: PersonID
    ) {
        self.context = context
        self.household = household
        self.item = item
        self.reason = reason
        self.officer = officer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: EntryDeferred.self, at: context)
        var waiver = Waiver(context)
        let table = try known.requireHandedOver(
            whole: scene.household(household), act: "登记暂缓", &waiver)
        let configuration = try scene.configuration()
        let indicator = try known.requireItem(item, configuration)
        let role = try scene.requireOfficer(officer, known, context.day, field: "登记人", &waiver)
        if scene.township.isOpen(item.indicator, at: context.time) {
            try waiver.allow(.windowOpen(indicator.name))
        }
        let event = EntryDeferred(
            version: table?.version ?? 0, item: item, reason: reason,
            sealedFor: FreeText(reason).names(known) ? Subject.household(household) : nil)
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: officer,
            role: role)
        return try waiver.marked([draft], scene, village: known.village)
    }
}

package struct EntryDeferred: HouseholdEvent {
    package static let name = "entry.deferred.v2"
    package static let title = "暂缓录入登记"
    package static let rank = Rank.deferral
    package let version: Int
    package let item: ItemKey
    /// Empty when there is none, or while its box is locked.
    package let reason: String
    /// The owner of the box that the reason stands in; empty while it is locked.
    private let owner: String?

    init(version: Int, item: ItemKey, reason: String, sealedFor owner: String?) {
        self.version = version
        self.item = item
        self.reason = reason
        self.owner = owner
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        version = try reader.integer("tableVersion")
        item = try ItemKey(reader)
        let clear = try reader.optionalString("reason")
        reason = clear ?? reader.sealedFields?["reason"]?.stringValue ?? ""
        owner = payload["sealed"].map { $0.objectValue?["owner"]?.stringValue ?? "" }
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "tableVersion": .number(version), "indicator": .string(item.indicator),
            "member": item.member.map { .string($0) },
        ])
        if let owner {
            object.seal(["reason": .string(reason)], owner: owner)
        } else if !reason.isEmpty {
            object["reason"] = .string(reason)
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.deferrals.append(
            Deferral(
                stamp: stamp, version: version, item: item, reason: reason,
                isReasonSealed: owner != nil))
    }

    /// Version 1 had its reason in clear, whoever it named, and an empty text for none.
    static let version1 = Upcast("entry.deferred.v1") { payload throws(PayloadError) in
        guard try PayloadReader(payload).string("reason").isEmpty else { return payload }
        var newer = payload
        newer.removeValue(forKey: "reason")
        return newer
    }
}

extension Refusal {
    fileprivate static func windowOpen(_ name: String) -> Refusal {
        Refusal(
            .entryWindow, "“\(name)”这时在国扶系统中是开放的，不能登记暂缓",
            remedy: "直接录入；系统确未开放的，先由镇扶贫信息员登记“关闭”", field: "指标")
    }
}
