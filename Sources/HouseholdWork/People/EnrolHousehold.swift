import CanonicalJSON

/// 户纳入台账: the household as the national system has it, before anybody visited.
package struct EnrolHousehold: Act {
    package static let basis = "P2.1a"
    package let context: ActContext
    package let household: HouseholdID
    package let village: VillageCode
    package let group: String
    package let category: String
    package let values: [String: IndicatorValue]

    package init(
        context: ActContext, household: HouseholdID, village: VillageCode, group: String,
        category: String, values: [String: IndicatorValue]
    ) {
        self.context = context
        self.household = household
        self.village = village
        self.group = group
        self.category = category
        self.values = values
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        if scene.household(household).isEnrolled { throw .householdTwice(household) }
        let configuration = try scene.configuration()
        guard configuration.category(category) != nil else {
            throw .unknownCategory(category, known: configuration.categories.map(\.name))
        }
        let event = HouseholdEnrolled(
            household: household, village: village, group: group, category: category,
            values: values, sealed: Set(configuration.indicators.filter(\.isSealed).map(\.id)))
        return [
            Draft(
                event, subject: Subject.household(household), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct HouseholdEnrolled: HouseholdEvent {
    package static let name = "household.enrolled.v1"
    package static let title = "户纳入台账"
    package static let rank = Rank.household
    package let household: HouseholdID
    package let village: VillageCode
    package let group: String
    package let category: String
    package let values: [String: IndicatorValue]
    /// Ids of indicators that are sealed; needed to write, not to read.
    private let sealed: Set<String>
    private let isLocked: Bool

    init(
        household: HouseholdID, village: VillageCode, group: String, category: String,
        values: [String: IndicatorValue], sealed: Set<String>
    ) {
        self.household = household
        self.village = village
        self.group = group
        self.category = category
        self.values = values
        self.sealed = sealed
        isLocked = false
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        village = try reader.string("villageCode")
        group = try reader.string("group")
        category = try reader.string("category")
        values = try ItemValues(reader).values
        sealed = Set(reader.sealedFields?.keys ?? [])
        isLocked = reader.isLocked
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "villageCode": .string(village),
            "group": .string(group), "category": .string(category),
        ]
        ItemValues(member: nil, values: values)
            .write(into: &object, household: household, isSealed: sealed.contains)
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.enrolment = Enrolment(
            stamp: stamp, village: village, group: group, category: category)
        if isLocked { state.lockedBoxes += 1 }
        for (id, value) in values {
            state.printed[ItemKey(id)] = value
            state.values[ItemKey(id)] = value
        }
    }
}

extension Refusal {
    fileprivate static func householdTwice(_ id: HouseholdID) -> Refusal {
        Refusal(
            .duplicate, "户 \(id) 已纳入台账，同一户编号不能有两份快照",
            remedy: "更正户编号；系统数据有变的，通过核实更正，不另立一户", field: "户编号")
    }

    static func unknownCategory(_ category: String, known: [String]) -> Refusal {
        Refusal(
            .unknown, "方案里没有户类别“\(category)”",
            remedy: "填写方案所列类别之一：" + known.joined(separator: "、"), field: "户类别")
    }
}
