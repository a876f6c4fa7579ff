import HouseholdWork

/// 名下一户: a household that a contact person answers for, and what was done for it.
package struct Duty: Sendable {
    package let household: HouseholdID
    package let village: VillageCode
    package let contact: PersonID?
    package let cadre: PersonID?
    package let isInScope: Bool
    /// Sequences of the visits; by phone ones included.
    package let visits: [Int]
    package let attempts: [Int]
    package let reminders: [Reminding]
    package let isVisited: Bool
    package let isSigned: Bool
    package let isEntered: Bool
    /// Items in which handbook or national system differ from the signed table.
    package let differences: Int

    /// 督促一次.
    package struct Reminding: Sendable {
        package let event: Int
        package let time: Moment
        package let by: PersonID
        package let to: PersonID
        package let channel: String
    }

    package init(_ household: Household, _ record: Record) {
        let pairing = household.pairing(on: record.asOf)
        self.household = household.id
        village = household.village
        contact = pairing?.contact
        cadre = pairing?.cadre
        isInScope = record.plan.category(household.category)?.isInScope ?? false
        visits = household.visits.map(\.stamp.sequence)
        attempts = household.attempts.map(\.stamp.sequence)
        reminders = household.reminders.map { reminder in
            Reminding(
                event: reminder.stamp.sequence, time: reminder.stamp.time,
                by: reminder.stamp.actor, to: reminder.contact, channel: reminder.channel)
        }
        isVisited = household.visits.contains { $0.mode == .onSite }
        isSigned = household.finalizedTable?.isSignedByAll ?? false
        isEntered = !household.entries.isEmpty
        differences = Comparison.differences(of: household, record.plan).count
    }
}
