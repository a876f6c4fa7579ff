/// 指标: one entry of the catalogue that comes in with the plan.
package struct Indicator: Sendable, Equatable {
    package enum Scope: String, Sendable { case household, member }

    package enum Kind: String, Sendable {
        case text, idNo, phone, code, codes, year, bool, int, money, moneyDerived, decimal2, date
    }

    package enum Sensitivity: String, Sendable { case none, personal, sensitive }

    package let id: String
    /// What the papers call it; unique in the catalogue.
    package let name: String
    package let scope: Scope
    package let section: String
    package let kind: Kind
    package let unit: String
    package let codes: [String]
    /// The largest whole number that is allowed; nil without a limit of its own.
    package let max: Int?
    package let isRequired: Bool
    package let sensitivity: Sensitivity
    package let isInHandbook: Bool

    package init(
        id: String, name: String, scope: Scope, section: String, kind: Kind, unit: String,
        codes: [String], max: Int? = nil, isRequired: Bool, sensitivity: Sensitivity,
        isInHandbook: Bool
    ) {
        self.id = id
        self.name = name
        self.scope = scope
        self.section = section
        self.kind = kind
        self.unit = unit
        self.codes = codes
        self.max = max
        self.isRequired = isRequired
        self.sensitivity = sensitivity
        self.isInHandbook = isInHandbook
    }

    package var isSealed: Bool { sensitivity != .none }

    /// 派生: computed from its parts, never stored.
    package var isDerived: Bool { kind == .moneyDerived }

    /// 必核项: has to have a verdict before the table is finalized.
    package var mustBeVerified: Bool { isRequired && !isDerived }

    /// Money and decimals are integers in hundredths.
    package var isHundredths: Bool {
        kind == .money || kind == .moneyDerived || kind == .decimal2
    }
}
