import CanonicalJSON

/// 入户未成: somebody went and met nobody, or was not let in.
package struct RecordAttempt: Act {
    package static let basis = "P4e"
    package let context: ActContext
    package let household: HouseholdID
    package let participants: [PersonID]
    package let reason: FreeText

    package init(
        context: ActContext, household: HouseholdID, participants: [PersonID], reason: FreeText
    ) {
        self.context = context
        self.household = household
        self.participants = participants
        self.reason = reason
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: VisitAttempted.self, at: context)
        let day = context.day
        let others = Role.cadres + [.workTeamMember, .villageInfoOfficer]
        for person in participants {
            let isContact = scene.township.mayActAsContact(person, .visit, known, on: day)
            let held = scene.township.role(
                of: person, among: others, on: day, village: known.village)
            guard let role = isContact ? .contactPerson : held else { continue }
            let event = VisitAttempted(
                household: household, participants: participants, reason: reason.text,
                isSealed: reason.names(known))
            return [
                Draft(
                    event, subject: Subject.household(household), context: context, actor: person,
                    role: role)
            ]
        }
        throw .notAuthorized(
            participants.joined(separator: "、"), roles: [.contactPerson, .villageCadre], day: day,
            field: "参加人")
    }
}

package struct VisitAttempted: HouseholdEvent {
    package static let name = "visit.attempted.v1"
    package static let title = "入户未成"
    package static let rank = Rank.attempt
    package let household: HouseholdID
    package let participants: [PersonID]
    package let reason: String
    private let isSealed: Bool

    init(household: HouseholdID, participants: [PersonID], reason: String, isSealed: Bool) {
        self.household = household
        self.participants = participants
        self.reason = reason
        self.isSealed = isSealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        participants = try reader.strings("participants")
        let clear = try reader.optionalString("reason")
        reason = clear ?? reader.sealedFields?["reason"]?.stringValue ?? ""
        isSealed = payload["sealed"] != nil
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "participants": .strings(participants),
        ]
        if isSealed {
            object.seal(["reason": .string(reason)], owner: Subject.household(household))
        } else if !reason.isEmpty {
            object["reason"] = .string(reason)
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.attempts.append(Attempt(stamp: stamp, participants: participants, reason: reason))
    }
}
