import CanonicalJSON

/// 户主变更: another member becomes the head of the household.
package struct ChangeHead: Act {
    package static let basis = "I"
    package let context: ActContext
    package let household: HouseholdID
    package let head: MemberID
    package let reason: HeadChange.Reason
    package let registrant: PersonID

    package init(
        context: ActContext, household: HouseholdID, head: MemberID, reason: HeadChange.Reason,
        registrant: PersonID
    ) {
        self.context = context
        self.household = household
        self.head = head
        self.reason = reason
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: HouseholdHeadChanged.self, at: context)
        guard known.member(head) != nil else { throw .headNoMember(head, household) }
        guard known.head != head else { throw .headAlready(head, household) }
        let roles = Role.cadres + [.villageInfoOfficer]
        let role = scene.township.role(
            of: registrant, among: roles, on: context.day, village: known.village)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: registrant), roles: [.villageCadre, .villageInfoOfficer],
                day: context.day, field: "登记人")
        }
        let event = HouseholdHeadChanged(old: known.head, head: head, reason: reason)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: registrant,
                role: role)
        ]
    }
}

/// 户主变更.
package struct HeadChange: Sendable {
    package enum Reason: String, Sendable, CaseIterable {
        case death, split, other

        package var title: String {
            switch self {
            case .death: "去世"
            case .split: "分户"
            case .other: "其他"
            }
        }
    }

    package let stamp: Stamp
    package let head: MemberID
    package let reason: Reason
}

package struct HouseholdHeadChanged: HouseholdEvent {
    package static let name = "household.headChanged.v1"
    package static let title = "户主变更"
    package static let rank = Rank.head
    /// nil when nobody was the head by the table.
    package let old: MemberID?
    package let head: MemberID
    package let reason: HeadChange.Reason

    init(old: MemberID?, head: MemberID, reason: HeadChange.Reason) {
        (self.old, self.head, self.reason) = (old, head, reason)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        old = try reader.optionalString("oldHead")
        head = try reader.string("newHead")
        reason = try reader.choice("reason", HeadChange.Reason.self)
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "oldHead": old.map { .string($0) }, "newHead": .string(head),
            "reason": .string(reason.rawValue),
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.headChanges.append(HeadChange(stamp: stamp, head: head, reason: reason))
    }
}

extension Refusal {
    fileprivate static func headNoMember(_ head: MemberID, _ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "新户主 \(head) 不是户 \(household) 这时的成员",
            remedy: "写本户成员的人编号；新成员先登记", field: "人编号")
    }

    fileprivate static func headAlready(_ head: MemberID, _ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "\(head) 已经是户 \(household) 的户主", remedy: "不必登记，或更正人编号",
            field: "人编号")
    }
}
