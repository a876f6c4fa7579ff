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

    func age(_ member: MemberID, in range: ClosedRange<Int>) -> Bool {
        age(member).map(range.contains) ?? false
    }

    func isHealthy(_ member: MemberID) -> Bool { health(member) == [Health.healthy] }

    func isStudent(_ member: MemberID) -> Bool {
        text(WellKnown.student, member).map { $0 != Schooling.none } ?? false
    }

    func canWork(_ member: MemberID) -> Bool {
        text(WellKnown.labor, member).map(Labor.able.contains) ?? false
    }

    func worksAway(_ member: MemberID) -> Bool {
        number(WellKnown.workMonths, member) > 0 || text(WellKnown.workRegion, member) != nil
    }

    func hasRelation(_ member: MemberID, _ relations: Set<String>) -> Bool {
        text(WellKnown.relation, member).map(relations.contains) ?? false
    }

    var head: MemberID? { members.first { hasRelation($0, [Relation.head]) } }

    /// A limit that the plan may set; else the published practice that `Limit` names.
    func limit(_ limit: Limit) -> Int { record.plan.thresholds[limit.name] ?? limit.value }
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
    static let generationYears = Limit(name: "generationYears", value: 15)
}

/// Items and codes that the checks know by their meaning.
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

enum Attribute {
    static let ordinary = "一般贫困户"
    static let dibao = "低保贫困户"
    static let wubao = "特困供养贫困户"
}

enum Labor {
    static let able: Set = ["普通劳动力", "技能劳动力"]
    static let lost = "丧失劳动力"
    static let none = "无劳动力"
}

enum Illness {
    static let ill: Set = ["长期慢性病", "患有大病"]
    static let disabled = "残疾"
}

enum Cause {
    static let illness = "因病"
    static let disability = "因残"
    static let schooling = "因学"
}

enum Kin {
    static let elders: Set = [
        "之父", "之母", "之岳父", "之岳母", "之公公", "之婆婆", "之祖父", "之祖母", "之外祖父", "之外祖母",
    ]
    static let children: Set = ["之子", "之女", "之孙子", "之孙女", "之外孙子", "之外孙女"]
}

enum Grade {
    static let upper: [String] = ["高中", "中职", "高职", "大专"]
    static let lower: Set = ["学前教育", "小学"]
}

enum No { static let no = "否" }
