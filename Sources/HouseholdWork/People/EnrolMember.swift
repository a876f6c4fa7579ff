import CanonicalJSON

/// 成员登记: a member of a household as the national system has them.
package struct EnrolMember: Act {
    package static let basis = "P2.3a"
    package let context: ActContext
    package let household: HouseholdID
    package let member: MemberID
    package let values: [String: IndicatorValue]

    package init(
        context: ActContext, household: HouseholdID, member: MemberID,
        values: [String: IndicatorValue]
    ) {
        self.context = context
        self.household = household
        self.member = member
        self.values = values
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = scene.household(household)
        guard known.isEnrolled else { throw .unknownHousehold(household) }
        if known.member(member) != nil { throw .memberTwice(member) }
        let isClosed = known.versions.contains { !$0.signatures.isEmpty && $0.reopened == nil }
        if isClosed { throw .signedAlready(household) }
        let configuration = try scene.configuration()
        let event = MemberEnrolled(
            household: household, member: member, values: values,
            sealed: Set(configuration.indicators.filter(\.isSealed).map(\.id)))
        return [
            Draft(
                event, subject: Subject.household(household), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct MemberEnrolled: HouseholdEvent {
    package static let name = "member.enrolled.v1"
    package static let title = "成员登记"
    package static let rank = Rank.member
    package let household: HouseholdID
    package let member: MemberID
    package let values: [String: IndicatorValue]
    private let sealed: Set<String>
    private let isLocked: Bool

    init(
        household: HouseholdID, member: MemberID, values: [String: IndicatorValue],
        sealed: Set<String>
    ) {
        self.household = household
        self.member = member
        self.values = values
        self.sealed = sealed
        isLocked = false
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        member = try reader.string("member")
        values = try ItemValues(reader).values
        sealed = Set(reader.sealedFields?.keys ?? [])
        isLocked = reader.isLocked
    }

    package var payload: JSONObject {
        var object: JSONObject = ["householdId": .string(household)]
        ItemValues(member: member, values: values)
            .write(into: &object, household: household, isSealed: sealed.contains)
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.members.append(Member(id: member, stamp: stamp))
        if isLocked { state.lockedBoxes += 1 }
        for (id, value) in values {
            state.printed[ItemKey(id, member)] = value
            state.values[ItemKey(id, member)] = value
        }
    }
}

extension Refusal {
    fileprivate static func memberTwice(_ id: MemberID) -> Refusal {
        Refusal(
            .duplicate, "人编号 \(id) 已登记，同一编号不能有两种内容", remedy: "更正人编号，再导入一次",
            field: "人编号")
    }
}
