import HouseholdWork

/// What the checks of level S read of a table: values by their meaning, and ages on the plan's base
/// day.
struct DoubtReader {
    let household: Household
    let record: Record
    let table: TableVersion
    let content: TableContent

    init(_ household: Household, _ table: TableVersion, _ record: Record) {
        self.household = household
        self.record = record
        self.table = table
        content = TableContent(table.values, record.plan)
    }

    var members: [MemberID] { table.members }
    var isExited: Bool { record.plan.category(household.category)?.state == .exited }

    /// Whether the plan's table has all of these; a check is only about what is on the table.
    func has(_ indicators: String...) -> Bool {
        indicators.allSatisfy { record.plan.indicator(id: $0) != nil }
    }

    func text(_ indicator: String, _ member: MemberID? = nil) -> String? {
        content.values[ItemKey(indicator, member)]?.text
    }

    /// Zero when the cell is empty.
    func number(_ indicator: String, _ member: MemberID? = nil) -> Int {
        content.values[ItemKey(indicator, member)]?.integer ?? 0
    }

    func health(_ member: MemberID) -> [String] {
        content.values[ItemKey(WellKnown.health, member)]?.list ?? []
    }

    /// Full years on the base day; nil without a readable document number.
    func age(_ member: MemberID) -> Int? {
        text(WellKnown.memberIdNo, member).flatMap(DocumentNumber.birthDay)?
            .years(to: record.plan.baseDay)
    }

    /// Whether a member is of an age, both ends included; nobody is whose age isn't known.
    func isAged(_ member: MemberID, _ first: Int, _ last: Int) -> Bool {
        age(member).map { first <= $0 && $0 <= last } ?? false
    }

    func isHealthy(_ member: MemberID) -> Bool {
        let health = health(member)
        return health.count == 1 && record.plan.means(health.first, .healthy)
    }

    /// Whether one of a member's states of health has a meaning.
    func suffers(_ member: MemberID, _ meaning: Meaning) -> Bool {
        health(member).contains { record.plan.means($0, meaning) }
    }

    func isStudent(_ member: MemberID) -> Bool {
        text(WellKnown.student, member).map { !record.plan.means($0, .notInSchool) } ?? false
    }

    /// Whether an item's code has a meaning in the plan; an empty cell has none.
    func means(_ indicator: String, _ member: MemberID, _ meaning: Meaning) -> Bool {
        record.plan.means(text(indicator, member), meaning)
    }

    func means(_ indicator: String, _ meaning: Meaning) -> Bool {
        record.plan.means(text(indicator), meaning)
    }

    func canWork(_ member: MemberID) -> Bool { means(WellKnown.labor, member, .canWork) }

    func worksAway(_ member: MemberID) -> Bool {
        number(WellKnown.workMonths, member) > 0 || text(WellKnown.workRegion, member) != nil
    }

    var head: MemberID? {
        members.first { text(WellKnown.relation, $0) == Relation.head }
    }

    /// A limit that the plan may set; else the published practice that `Limit` names.
    func limit(_ limit: Limit) -> Int { record.limit(limit) }
}

/// 逻辑疑点: what a check of level S found on one table.
struct Doubt {
    /// `C36`.
    let check: String
    let item: ItemKey
    let message: String

    init(_ check: String, _ indicator: String, _ message: String) {
        (self.check, item, self.message) = (check, ItemKey(indicator), message)
    }

    init(_ check: String, _ indicator: String, _ member: MemberID, _ message: String) {
        (self.check, item, self.message) = (check, ItemKey(indicator, member), message)
    }
}

extension Record {
    /// What the plan says, else the default.
    func limit(_ limit: Limit) -> Int { plan.thresholds[limit.name] ?? limit.value }
}

/// A figure of a check, by the name under which a plan's thresholds may set it.
struct Limit {
    let name: String
    let value: Int

    static let povertyLine = Limit(name: "povertyLineCents", value: 0)
    static let netPerCapitaMax = Limit(name: "netPerCapitaMaxCents", value: 10_000_000)
    static let farmlandMax = Limit(name: "farmlandPerCapitaMax", value: 5000)
    static let forestMax = Limit(name: "forestPerCapitaMax", value: 7000)
    static let dibaoMin = Limit(name: "dibaoMinCents", value: 20_000)
    static let familyPlanningMin = Limit(name: "familyPlanningMinCents", value: 10_000)
    static let pensionMin = Limit(name: "pensionMinCents", value: 8800)
    static let wageMin = Limit(name: "wageMinCents", value: 30_000)
    /// Signatures of one key in the minutes before it was revoked.
    static let keyBurstEvents = Limit(name: "keyBurstEvents", value: 50)
    static let keyBurstMinutes = Limit(name: "keyBurstMinutes", value: 60)
    /// Entered in one night, from the one hour to the other.
    static let nightEntries = Limit(name: "nightEntries", value: 30)
    static let nightFromHour = Limit(name: "nightFromHour", value: 22)
    static let nightToHour = Limit(name: "nightToHour", value: 6)
    static let generationYears = Limit(name: "generationYears", value: 15)
    static let upperSchoolAgeMin = Limit(name: "upperSchoolAgeMin", value: 15)
    static let lowerSchoolAgeMax = Limit(name: "lowerSchoolAgeMax", value: 19)
    static let schoolAgeMin = Limit(name: "schoolAgeMin", value: 6)
    static let schoolAgeMax = Limit(name: "schoolAgeMax", value: 15)
    static let workingAgeMin = Limit(name: "workingAgeMin", value: 16)
    static let workingAgeMax = Limit(name: "workingAgeMax", value: 60)
    static let supportedWorkingAgeMax = Limit(name: "supportedWorkingAgeMax", value: 65)
}

/// Items that the checks know by their meaning; their codes are the plan's (`Meaning`).
enum Item {
    static let wage = "income.wage"
    static let business = "income.business"
    static let expense = "income.expense"
    static let dibao = "income.dibao"
    static let wubao = "income.wubao"
    static let eco = "income.eco"
    static let pension = "income.pension"
    static let familyPlanning = "income.familyPlanning"
    static let netPerCapita = "income.netPerCapita"
    static let farmland = "living.farmland"
    static let irrigated = "living.irrigated"
    static let forest = "living.forest"
    static let returnForest = "living.returnForest"
    static let grassland = "living.grassland"
    static let houseArea = "living.houseArea"
    static let safeWater = "living.safeWater"
    static let memberDibao = "member.dibao"
    static let seriousInsurance = "member.seriousIns"
}
