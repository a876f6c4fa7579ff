import HouseholdWork

extension SheetCatalog {
    /// The forms of all sheets for a plan: 户 and 成员 have a column for each of its indicators.
    package init(_ configuration: PlanConfiguration) {
        self.init(
            indicators: configuration.indicators.map { indicator in
                IndicatorColumn(
                    name: indicator.name,
                    scope: indicator.scope == .member ? .member : .household,
                    kind: CellKind(indicator.kind))
            })
    }
}

extension CellKind {
    fileprivate init(_ kind: Indicator.Kind) {
        switch kind {
        case .text: self = .text
        case .idNo: self = .identity
        case .phone, .code, .bool: self = .code
        case .codes: self = .codes
        case .year, .int: self = .whole
        case .money, .moneyDerived, .decimal2: self = .decimal
        case .date: self = .date
        }
    }
}
