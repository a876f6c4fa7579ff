/// 户: everything that has happened to one household, as the fold of its events in the order of
/// their times. What is in it at a moment is what was true at that moment.
package struct Household: Sendable {
    package let id: HouseholdID
    package var enrolment: Enrolment?
    package var categoryChanges: [CategoryChange] = []
    package var headChanges: [HeadChange] = []
    package var restructurings: [Restructuring] = []
    package var members: [Member] = []
    package var pairings: [Pairing] = []
    package var subsidies: [Subsidy] = []
    package var prints: [Print] = []
    package var attempts: [Attempt] = []
    package var visits: [Visit] = []
    package var verdicts: [ItemKey: Verdict] = [:]
    /// 其余各项: the verdict of every item that has none of its own.
    package var restVerdict: Verdict?
    package var corrections: [Correction] = []
    package var versions: [TableVersion] = []
    package var reopenings: [Reopening] = []
    package var fillings: [Filling] = []
    package var cards: [Card] = []
    package var handovers: [Handover] = []
    package var entries: [Entry] = []
    package var rectifications: [Rectification] = []
    package var deferrals: [Deferral] = []
    package var audits: [Audit] = []
    package var reminders: [Reminder] = []
    package var spotChecks: [SpotCheck] = []
    package var resolutions: [Resolution] = []
    package var answers: [FindingAnswer] = []
    /// 查看、导出: of this household alone.
    package var disclosures: [Disclosure] = []
    /// What the national system said when the household was taken in, derived totals included.
    package var printed: [ItemKey: IndicatorValue] = [:]
    /// The table as corrected so far; derived totals are not in it.
    package var values: [ItemKey: IndicatorValue] = [:]
    /// Events of this household that could not be opened (vault locked or data key erased).
    package var lockedBoxes = 0
    /// What was annulled, in the order of their times; nothing else here comes from it.
    package var annulled: [AnnulledRecord] = []
    package var attachments: [Attachment] = []
    /// What was entered as a fact although a rule forbids it.
    package var factuals: [Stamp] = []
    /// Of every event that made this state, in the order of their times.
    package var stamps: [Stamp] = []

    package init(id: HouseholdID) { self.id = id }

    package var village: VillageCode { enrolment?.village ?? "" }
    /// 户类别, as changed last.
    package var category: String { categoryChanges.last?.to ?? enrolment?.category ?? "" }
    package var isEnrolled: Bool { enrolment != nil }

    /// 定稿版: the finalized version that holds now: nothing was corrected since.
    package var finalizedTable: TableVersion? {
        versions.last.flatMap { $0.isSuperseded ? nil : $0 }
    }

    /// The version that all three parties signed and that holds: the table wasn't reopened since.
    package var signedTable: TableVersion? {
        versions.last.flatMap { $0.isSignedByAll && $0.reopened == nil ? $0 : nil }
    }

    /// The last version that all three parties signed, though it may have been reopened: what the
    /// handbook and the national system were last filled from.
    package var lastSignedTable: TableVersion? { versions.last { $0.isSignedByAll } }

    /// Whether what was done counts for the table as it is now: the table wasn't reopened since.
    package func isCurrent(_ stamp: Stamp) -> Bool {
        reopenings.allSatisfy { $0.stamp.time <= stamp.time }
    }

    /// What was entered, handed over and put off of the version that is current; what was done for
    /// an older one stays in `entries`, `handovers` and `deferrals`.
    package var currentEntries: [Entry] { entries.filter { isCurrent(version: $0.version) } }
    package var currentHandovers: [Handover] {
        handovers.filter { isCurrent(version: $0.version) }
    }
    package var currentDeferrals: [Deferral] {
        deferrals.filter { isCurrent(version: $0.version) }
    }

    private func isCurrent(version: Int) -> Bool {
        !reopenings.contains { version <= $0.version }
    }

    /// The last print's table number.
    package var tableNumber: String? { prints.last?.tableNumber }

    package func member(_ id: MemberID) -> Member? { members.first { $0.id == id } }

    package func visit(_ id: String) -> Visit? { visits.last { $0.id == id } }

    /// The contact person who is paired with the household on a day.
    package func pairing(on day: Day) -> Pairing? {
        pairings.last { $0.from <= day && day <= ($0.to ?? day) }
    }

    package func isPaired(_ person: PersonID, on day: Day) -> Bool {
        pairings.contains { $0.contact == person && $0.from <= day && day <= ($0.to ?? day) }
    }

    package func verdict(of item: ItemKey) -> Verdict? { verdicts[item] ?? restVerdict }

    package func value(_ indicator: String, _ member: MemberID? = nil) -> IndicatorValue? {
        values[ItemKey(indicator, member)]
    }

    /// The head among the members, else the member numbered first.
    package var headName: String? {
        headChanges.last.flatMap { name(of: $0.head) } ?? value(WellKnown.headName)?.text
    }

    /// 户主: whom the last change names, else the member who is related to the head as the head.
    package var head: MemberID? {
        headChanges.last?.head
            ?? members.first { value(WellKnown.relation, $0.id)?.text == Relation.head }?.id
    }

    package func name(of member: MemberID) -> String? {
        value(WellKnown.memberName, member)?.text
    }
}

/// Indicators that rules need to know by their meaning; every other one is only data.
package enum WellKnown {
    package static let headName = "base.headName"
    package static let headIdNo = "base.headIdNo"
    package static let population = "base.population"
    package static let exitYear = "base.exitYear"
    package static let povertyAttribute = "base.povertyAttr"
    package static let mainCause = "cause.main"
    package static let causes = "cause."
    package static let memberName = "member.name"
    package static let memberIdNo = "member.idNo"
    package static let relation = "member.relation"
    package static let sex = "member.sex"
    package static let education = "member.education"
    package static let student = "member.student"
    /// 上年度在校生状况, where a plan has it.
    package static let studentBefore = "member.studentBefore"
    package static let health = "member.health"
    package static let labor = "member.labor"
    package static let workRegion = "member.workRegion"
    package static let workMonths = "member.workMonths"
    package static let helperName = "helper.name"
    package static let unsafeHouse = "living.unsafeHouse"
    package static let unsafeLevel = "living.unsafeLevel"
}
