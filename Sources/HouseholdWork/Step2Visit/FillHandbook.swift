import CanonicalJSON

/// 填册: the contact person fills the handbook, after the table.
package struct FillHandbook: Act {
    package static let basis = "P2.3f"
    package let context: ActContext
    package let household: HouseholdID
    package let handbook: String
    /// nil = 按签字表: every compared item as signed. Otherwise one item as the handbook has it.
    package let entry: (item: ItemKey, text: String)?
    package let filler: PersonID

    package init(
        context: ActContext, household: HouseholdID, handbook: String,
        entry: (item: ItemKey, text: String)?, filler: PersonID
    ) {
        self.context = context
        self.household = household
        self.handbook = handbook
        self.entry = entry
        self.filler = filler
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: HandbookFilled.self, at: context)
        let configuration = try scene.configuration()
        var values: [ItemKey: IndicatorValue]?
        if let entry {
            let indicator = try known.requireItem(entry.item, configuration)
            // What stands in the handbook is a fact, right or wrong.
            values = indicator.snapshotValue(of: entry.text).map { [entry.item: $0] } ?? [:]
        }
        let day = context.day
        guard scene.township.mayActAsContact(filler, .fill, known, on: day) else {
            throw .notAuthorized(
                scene.township.name(of: filler), roles: [.contactPerson], day: day, field: "填写人")
        }
        let event = HandbookFilled(
            household: household, handbook: handbook, values: values,
            sealed: Set(configuration.indicators.filter(\.isSealed).map(\.id)))
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: filler,
                role: .contactPerson)
        ]
    }
}

package struct HandbookFilled: HouseholdEvent {
    package static let name = "handbook.filled.v1"
    package static let title = "手册填写"
    package static let rank = Rank.filling
    package let household: HouseholdID
    package let handbook: String
    /// nil = everything as signed.
    package let values: [ItemKey: IndicatorValue]?
    private let sealed: Set<String>

    init(
        household: HouseholdID, handbook: String, values: [ItemKey: IndicatorValue]?,
        sealed: Set<String>
    ) {
        self.household = household
        self.handbook = handbook
        self.values = values
        self.sealed = sealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        handbook = try reader.string("handbookNo")
        values = try reader.flag("asSigned") ? nil : ItemGroups.read(reader, "entries")
        sealed = ItemGroups.sealedIndicators(reader, "entries")
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "handbookNo": .string(handbook),
        ]
        if let values {
            object["entries"] = ItemGroups.json(
                values, household: household, isSealed: sealed.contains)
        } else {
            object["asSigned"] = true
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        // Which version was followed is what had been finalized by then, however late that entered.
        state.fillings.append(
            Filling(
                stamp: stamp, handbook: handbook, values: values,
                version: state.finalizedTable?.version ?? 0))
    }
}
