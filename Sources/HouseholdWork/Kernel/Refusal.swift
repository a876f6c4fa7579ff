/// 拒绝: an act that isn't allowed, with the rule, what was found and the honest way out.
package struct Refusal: Error, Sendable, Equatable {
    package let rule: Rule
    /// What was found, in Chinese; values of sealed indicators are masked.
    package let message: String
    /// The honest way out, in Chinese.
    package let remedy: String
    /// The field (the working papers' heading) that is at fault, where there is one.
    package let field: String?
    /// The earlier step that is missing at the act's own time, if that is why.
    package let need: Need?

    package init(
        _ rule: Rule, _ message: String, remedy: String, field: String? = nil, need: Need? = nil
    ) {
        self.rule = rule
        self.message = message
        self.remedy = remedy
        self.field = field
        self.need = need
    }
}

/// 前一步: what an act rests on. A row that lacks it waits, unless it has happened later.
package enum Need: Sendable, Hashable {
    case household(HouseholdID)
    case person(PersonID)
    case village(VillageCode)
    case unit(UnitID)
    case plan
    case table(HouseholdID)
    case visit(HouseholdID, id: String)
    case verdicts(HouseholdID)
    case finalized(HouseholdID)
    case signatures(HouseholdID)
    case handover(HouseholdID)
    case entry(HouseholdID)
}
