import CanonicalJSON

/// 录入差错更正: what was entered wrongly is set to the signed value, and to nothing else.
package struct RectifyEntry: Act {
    package static let basis = "P4f"
    package let context: ActContext
    package let household: HouseholdID
    /// The id of the event of entry; nil = the last one before.
    package let entry: String?
    package let item: ItemKey
    /// What stood in the national system.
    package let wrong: String
    /// What it has been set to.
    package let value: String
    /// Who found it.
    package let finder: PersonID?
    package let officer: PersonID

    package init(
        context: ActContext, household: HouseholdID, entry: String?, item: ItemKey,
        wrong: String, value: String, finder: PersonID?, officer: PersonID
    ) {
        self.context = context
        self.household = household
        self.entry = entry
        self.item = item
        self.wrong = wrong
        self.value = value
        self.finder = finder
        self.officer = officer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: EntryRectified.self, at: context)
        let made = known.entries.last { entry == nil || $0.stamp.id == entry }
        guard let made else { throw .rectifiedBeforeEntry(scene.household(household)) }
        let configuration = try scene.configuration()
        let indicator = try known.requireItem(item, configuration)
        let signed = known.lastSignedTable.flatMap {
            TableContent($0.values, configuration).values[item]
        }
        let stood = indicator.snapshotValue(of: wrong)
        guard let set = indicator.snapshotValue(of: value), let signed, signed.agrees(with: set)
        else { throw .rectifiedToOther(indicator) }
        if let stood, stood.agrees(with: signed) { throw .nothingWrong(indicator) }
        var waiver = Waiver(context)
        if !scene.township.isOpen(item.indicator, at: context.time) {
            try waiver.allow(.windowClosed(indicator.name))
        }
        if let finder, scene.township.persons[finder] == nil {
            throw .unknownPerson(finder, field: "发现人")
        }
        let role = try scene.requireOfficer(officer, known, context.day, field: "更正人", &waiver)
        let event = EntryRectified(
            entry: made.stamp.id, version: made.version, item: item, wrong: stood, value: set,
            finder: finder, owner: Subject.owner(member: item.member, of: household),
            isSealed: indicator.isSealed)
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: officer,
            role: role)
        return try waiver.marked([draft], scene, village: known.village)
    }
}

/// 录入差错更正. Values are nil while the box is locked.
package struct Rectification: Sendable {
    package let stamp: Stamp
    /// The id of the event of entry that was wrong.
    package let entry: String
    package let item: ItemKey
    package let wrong: IndicatorValue?
    package let value: IndicatorValue?
    package let finder: PersonID?
}

package struct EntryRectified: HouseholdEvent {
    package static let name = "entry.rectified.v1"
    package static let title = "录入差错更正"
    package static let rank = Rank.rectification
    package let entry: String
    /// The signed version that the value is of.
    package let version: Int
    package let item: ItemKey
    package let wrong: IndicatorValue?
    /// nil while the box is locked.
    package let value: IndicatorValue?
    package let finder: PersonID?
    private let owner: String
    private let isSealed: Bool

    init(
        entry: String, version: Int, item: ItemKey, wrong: IndicatorValue?,
        value: IndicatorValue, finder: PersonID?, owner: String, isSealed: Bool
    ) {
        self.entry = entry
        self.version = version
        self.item = item
        self.wrong = wrong
        self.value = value
        self.finder = finder
        self.owner = owner
        self.isSealed = isSealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        entry = try reader.string("refEntryId")
        version = try reader.integer("tableVersion")
        item = try ItemKey(reader)
        let source = reader.sealedFields ?? payload
        wrong = source["wrongValue"].flatMap { IndicatorValue($0) }
        value = source["signedValue"].flatMap { IndicatorValue($0) }
        finder = try reader.optionalString("foundBy")
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
        isSealed = payload["sealed"] != nil
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "refEntryId": .string(entry), "tableVersion": .number(version),
            "indicator": .string(item.indicator), "member": item.member.map { .string($0) },
            "foundBy": finder.map { .string($0) },
        ])
        let values = JSONObject(present: ["wrongValue": wrong?.json, "signedValue": value?.json])
        if isSealed { object.seal(values, owner: owner) } else { object = object.merging(values) }
        return object
    }

    /// It is an entry too: from now on the national system has the value.
    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.rectifications.append(
            Rectification(
                stamp: stamp, entry: entry, item: item, wrong: wrong, value: value,
                finder: finder))
        state.entries.append(
            Entry(stamp: stamp, version: version, values: value.map { [item: $0] } ?? [:]))
        if isSealed, value == nil { state.lockedBoxes += 1 }
    }
}

extension Refusal {
    fileprivate static func rectifiedBeforeEntry(_ household: Household) -> Refusal {
        let found = household.entries.first.map { "（录入在 \($0.stamp.time.shortText)）" } ?? ""
        return Refusal(
            .beforePredecessor, "户 \(household.id) 这时没有所指的录入，无从更正\(found)",
            remedy: "核对更正时间和所指的录入；还没有录入的，按签字表录入", field: "时间",
            need: .entry(household.id))
    }

    fileprivate static func rectifiedToOther(_ indicator: Indicator) -> Refusal {
        Refusal(
            .rectification, "“\(indicator.name)”更正后的值不是签字表的值",
            remedy: "更正只能改到签字值；签字表有误的，重新打开、重核、重签后再录入", field: "录入值")
    }

    fileprivate static func nothingWrong(_ indicator: Indicator) -> Refusal {
        Refusal(
            .rectification, "“\(indicator.name)”原录入的值与签字表一致，没有差错可更正",
            remedy: "核对指标和原录入的值", field: "原录入值")
    }
}
