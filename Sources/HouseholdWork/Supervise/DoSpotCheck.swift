import CanonicalJSON

/// 抽查: what an inspector saw of one item at the household.
package struct DoSpotCheck: Act {
    package static let basis = "R3"
    package let context: ActContext
    package let household: HouseholdID
    package let item: ItemKey
    package let observed: String
    package let inspector: PersonID

    package init(
        context: ActContext, household: HouseholdID, item: ItemKey, observed: String,
        inspector: PersonID
    ) {
        self.context = context
        self.household = household
        self.item = item
        self.observed = observed
        self.inspector = inspector
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: SpotCheckDone.self, at: context)
        let indicator = try known.requireItem(item, try scene.configuration())
        guard scene.township.holds(inspector, .inspectionGroup, on: context.day, village: nil)
        else {
            throw .notAuthorized(
                scene.township.name(of: inspector), roles: [.inspectionGroup], day: context.day,
                field: "检查人")
        }
        let event = SpotCheckDone(
            item: item, observed: indicator.snapshotValue(of: observed),
            owner: Subject.owner(member: item.member, of: household),
            isSealed: indicator.isSealed)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: inspector,
                role: .inspectionGroup)
        ]
    }
}

package struct SpotCheckDone: HouseholdEvent {
    package static let name = "spotCheck.done.v1"
    package static let title = "督查抽查"
    package static let rank = Rank.spotCheck
    package let item: ItemKey
    package let observed: IndicatorValue?
    private let owner: String
    private let isSealed: Bool

    init(item: ItemKey, observed: IndicatorValue?, owner: String, isSealed: Bool) {
        self.item = item
        self.observed = observed
        self.owner = owner
        self.isSealed = isSealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        item = try ItemKey(reader)
        let source = reader.sealedFields ?? payload
        observed = source["observed"].flatMap { IndicatorValue($0) }
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
        isSealed = payload["sealed"] != nil
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "indicator": .string(item.indicator), "member": item.member.map { .string($0) },
        ])
        let value = JSONObject(present: ["observed": observed?.json])
        if isSealed { object.seal(value, owner: owner) } else { object = object.merging(value) }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.spotChecks.append(SpotCheck(stamp: stamp, item: item, observed: observed))
    }
}
