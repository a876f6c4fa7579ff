import CanonicalJSON

/// 督促: a cadre reminds the contact person of a household that nobody has visited yet.
package struct SendReminder: Act {
    package static let basis = "P4e"
    package let context: ActContext
    package let household: HouseholdID
    package let contact: PersonID
    package let sender: PersonID
    package let channel: String

    package init(
        context: ActContext, household: HouseholdID, contact: PersonID, sender: PersonID,
        channel: String
    ) {
        self.context = context
        self.household = household
        self.contact = contact
        self.sender = sender
        self.channel = channel
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: ReminderSent.self, at: context)
        guard scene.township.persons[contact] != nil else {
            throw .unknownPerson(contact, field: "联系人")
        }
        let roles = Role.cadres + [.villageInfoOfficer, .workTeamMember]
        let role = scene.township.role(
            of: sender, among: roles, on: context.day, village: known.village)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: sender), roles: roles, day: context.day, field: "督促人")
        }
        return [
            Draft(
                ReminderSent(contact: contact, channel: channel),
                subject: Subject.household(household), context: context, actor: sender,
                role: role)
        ]
    }
}

package struct ReminderSent: HouseholdEvent {
    package static let name = "reminder.sent.v1"
    package static let title = "未入户督促"
    package static let rank = Rank.reminder
    package let contact: PersonID
    package let channel: String

    init(contact: PersonID, channel: String) { (self.contact, self.channel) = (contact, channel) }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        contact = try reader.string("contact")
        channel = try reader.string("channel")
    }

    package var payload: JSONObject {
        ["contact": .string(contact), "channel": .string(channel)]
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.reminders.append(Reminder(stamp: stamp, contact: contact, channel: channel))
    }
}
