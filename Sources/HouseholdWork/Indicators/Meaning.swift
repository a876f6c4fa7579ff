/// 代码的含义: what rules and checks have to know of a code, whatever a year's code set calls it.
///
/// A plan names its codes in `meanings` (含义 → 代码); a meaning that it doesn't name has the words
/// of `usual`. That the head of a household is called 户主 is no plan's to change: households are
/// folded before anybody knows the plan.
package enum Meaning: String, CaseIterable, Sendable {
    case yes, no
    case male, female
    case spouse, maleKin, femaleKin, elderKin, youngerKin
    /// In school or not; the upper stages by the beginning of their names, grades that last one year
    /// by their end.
    case notInSchool, upperSchool, lowerSchool, yearlyGrade
    case healthy, ill, disabled
    case canWork, lostLabor, noLabor
    case causeIllness, causeDisability, causeSchooling
    case ordinaryPoor, allowancePoor, supportedPoor

    package var usual: [String] {
        switch self {
        case .yes: ["是"]
        case .no: ["否"]
        case .male: ["男"]
        case .female: ["女"]
        case .spouse: ["配偶"]
        case .maleKin: ["之子", "之女婿", "之孙子", "之外孙子"] + Meaning.elderMen
        case .femaleKin: ["之女", "之儿媳", "之孙女", "之外孙女"] + Meaning.elderWomen
        case .elderKin: Meaning.elderMen + Meaning.elderWomen
        case .youngerKin: ["之子", "之女", "之孙子", "之孙女", "之外孙子", "之外孙女"]
        case .notInSchool: ["非在校生"]
        case .upperSchool: ["高中", "中职", "高职", "大专"]
        case .lowerSchool: ["学前教育", "小学"]
        case .yearlyGrade: ["年级"]
        case .healthy: ["健康"]
        case .ill: ["长期慢性病", "患有大病"]
        case .disabled: ["残疾"]
        case .canWork: ["普通劳动力", "技能劳动力"]
        case .lostLabor: ["丧失劳动力"]
        case .noLabor: ["无劳动力"]
        case .causeIllness: ["因病"]
        case .causeDisability: ["因残"]
        case .causeSchooling: ["因学"]
        case .ordinaryPoor: ["一般贫困户"]
        case .allowancePoor: ["低保贫困户"]
        case .supportedPoor: ["特困供养贫困户"]
        }
    }

    private static let elderMen = ["之父", "之岳父", "之公公", "之祖父", "之外祖父"]
    private static let elderWomen = ["之母", "之岳母", "之婆婆", "之祖母", "之外祖母"]

}

extension PlanConfiguration {
    /// Whether a code has a meaning in this plan; an empty cell has none.
    package func means(_ code: String?, _ meaning: Meaning) -> Bool {
        guard let code, let codes = meanings[meaning] else { return false }
        return switch meaning {
        case .upperSchool: codes.contains { code.hasPrefix($0) }
        case .yearlyGrade: codes.contains { code.hasSuffix($0) }
        default: codes.contains(code)
        }
    }

    /// The sex that a relation to the head implies; nil when it implies none.
    package func isMale(relation: String?) -> Bool? {
        if means(relation, .maleKin) { return true }
        return means(relation, .femaleKin) ? false : nil
    }
}
