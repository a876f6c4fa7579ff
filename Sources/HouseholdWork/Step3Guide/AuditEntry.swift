import CanonicalJSON

/// 审核: the township's information officer audits what a village entered.
package struct AuditEntry: Act {
    package static let basis = "P3.1c"
    package let context: ActContext
    package let household: HouseholdID
    package let verdict: Verdict.Kind
    package let opinion: FreeText
    package let auditor: PersonID
    /// 回读: what the national system showed, item by item, as far as it was noted down.
    package let readback: [(item: ItemKey, text: String)]

    package init(
        context: ActContext, household: HouseholdID, verdict: Verdict.Kind, opinion: FreeText,
        auditor: PersonID, readback: [(item: ItemKey, text: String)] = []
    ) {
        self.readback = readback
        self.context = context
        self.household = household
        self.verdict = verdict
        self.opinion = opinion
        self.auditor = auditor
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: EntryAudited.self, at: context)
        var waiver = Waiver(context)
        if known.currentEntries.isEmpty {
            let entered = scene.household(household).currentEntries.first?.stamp.time
            try waiver.allow(.auditedBeforeEntry(household, entered: entered))
        }
        if known.currentEntries.contains(where: { $0.stamp.actor == auditor }) {
            throw .auditsOwnEntry(scene.township.name(of: auditor), household)
        }
        guard scene.township.holds(auditor, .townInfoOfficer, on: context.day, village: nil) else {
            throw .notAuthorized(
                scene.township.name(of: auditor), roles: [.townInfoOfficer], day: context.day,
                field: "审核人")
        }
        let event = EntryAudited(
            household: household, verdict: verdict, opinion: opinion.text,
            isOpinionSealed: opinion.names(known),
            readback: try readBack(known, scene),
            sealed: Set(
                (scene.township.configuration?.indicators ?? []).filter(\.isSealed).map(\.id)))
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: auditor,
            role: .townInfoOfficer)
        return try waiver.marked([draft], scene, village: known.village)
    }

    /// As the system showed them; what isn't of the indicator's type is kept as text.
    private func readBack(_ known: Household, _ scene: Scene) throws(Refusal)
        -> [ItemKey: IndicatorValue]
    {
        guard !readback.isEmpty else { return [:] }
        let configuration = try scene.configuration()
        var values: [ItemKey: IndicatorValue] = [:]
        for (item, text) in readback {
            let indicator = try known.requireItem(item, configuration)
            values[item] = indicator.snapshotValue(of: text)
        }
        return values
    }
}

/// 自由文字: what a clerk wrote; it is sealed when it names somebody of the household.
package struct FreeText: Sendable, Equatable {
    package let text: String
    package init(_ text: String) { self.text = text }

    package func names(_ household: Household) -> Bool {
        guard !text.isEmpty else { return false }
        let personal = household.values.filter { item, _ in
            [WellKnown.memberName, WellKnown.memberIdNo, WellKnown.headName, WellKnown.headIdNo]
                .contains(item.indicator)
        }
        if personal.values.contains(where: { $0.text.map(text.contains) ?? false }) { return true }
        // A phone, card or document number, whoever's it is.
        var run = 0
        for byte in text.utf8 {
            run = (0x30...0x39).contains(byte) ? run + 1 : 0
            if run >= 7 { return true }
        }
        return false
    }
}

package struct EntryAudited: HouseholdEvent {
    package static let name = "entry.audited.v1"
    package static let title = "乡镇审核录入"
    package static let rank = Rank.audit
    package let household: HouseholdID
    package let verdict: Verdict.Kind
    /// Empty when there is none, or while its box is locked.
    package let opinion: String
    /// Values of locked boxes are absent.
    package let readback: [ItemKey: IndicatorValue]
    private let isOpinionSealed: Bool
    private let sealed: Set<String>

    init(
        household: HouseholdID, verdict: Verdict.Kind, opinion: String, isOpinionSealed: Bool,
        readback: [ItemKey: IndicatorValue] = [:], sealed: Set<String> = []
    ) {
        self.household = household
        self.verdict = verdict
        self.opinion = opinion
        self.isOpinionSealed = isOpinionSealed
        self.readback = readback
        self.sealed = sealed
    }

    /// One box holds the opinion and the household's own sealed values: an owner has one an event.
    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        verdict = try reader.choice("verdict", Verdict.Kind.self)
        let clear = try reader.optionalString("opinion")
        let fields = reader.sealedFields
        opinion = clear ?? fields?["opinion"]?.stringValue ?? ""
        isOpinionSealed =
            clear == nil && payload["sealed"] != nil
            && (fields.map { $0["opinion"] != nil } ?? true)
        var readback: [ItemKey: IndicatorValue] = [:]
        if payload["readback"] != nil { readback = try ItemGroups.read(reader, "readback") }
        var sealed = ItemGroups.sealedIndicators(reader, "readback")
        for (id, value) in fields?.members ?? [] where id != "opinion" {
            readback[ItemKey(id)] = IndicatorValue(value)
            sealed.insert(id)
        }
        self.readback = readback
        self.sealed = sealed
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "verdict": .string(verdict.rawValue),
        ]
        var fields = JSONObject()
        var others = readback
        for (item, value) in readback where item.member == nil && sealed.contains(item.indicator) {
            fields[item.indicator] = value.json
            others[item] = nil
        }
        if isOpinionSealed {
            fields["opinion"] = .string(opinion)
        } else if !opinion.isEmpty {
            object["opinion"] = .string(opinion)
        }
        if !others.isEmpty {
            object["readback"] = ItemGroups.json(
                others, household: household, isSealed: sealed.contains)
        }
        object.seal(fields, owner: Subject.household(household))
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.audits.append(
            Audit(
                stamp: stamp, verdict: verdict, opinion: opinion.isEmpty ? nil : opinion,
                readback: readback))
    }
}

extension Refusal {
    fileprivate static func auditedBeforeEntry(_ household: HouseholdID, entered: Moment?)
        -> Refusal
    {
        let found = entered.map { "（录入在 \($0.shortText)）" } ?? ""
        return Refusal(
            .beforePredecessor, "户 \(household) 这时还没有录入国扶系统，无从审核\(found)",
            remedy: "录入后再审核，核对审核时间", field: "时间", need: .entry(household))
    }

    fileprivate static func auditsOwnEntry(_ name: String, _ household: HouseholdID) -> Refusal {
        Refusal(
            .auditOwn, "\(name) 就是户 \(household) 的录入人，不能审核自己的录入", remedy: "由另一名镇扶贫信息员审核",
            field: "审核人")
    }
}
