/// 指标列: an indicator as the sheets need to know it.
package struct IndicatorColumn: Sendable, Equatable {
    package enum Scope: Sendable, Equatable {
        case household
        case member
    }

    package let name: String
    package let scope: Scope
    package let kind: CellKind

    package init(name: String, scope: Scope, kind: CellKind) {
        self.name = name
        self.scope = scope
        self.kind = kind
    }
}

/// 工作台账表样: the forms of all sheets, in the order of decision.
///
/// Source: workbook.md, the table of sheets and the rule on equal times.
package struct SheetCatalog: Sendable {
    package let forms: [SheetForm]

    /// - Parameter indicators: All indicators, in their order; 户 and 成员 have a column for each
    ///   one of their scope.
    package init(indicators: [IndicatorColumn]) {
        let kinds = Dictionary(
            indicators.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
        forms = sheetOutlines.enumerated().map { rank, outline in
            let scope: IndicatorColumn.Scope? =
                switch outline.name {
                case "户": .household
                case "成员": .member
                default: nil
                }
            let own = indicators.filter { $0.scope == scope }
            return SheetForm(
                name: outline.name, rank: rank,
                columns: outline.columns
                    + own.map { SheetColumn(heading: $0.name, kind: $0.kind, isKey: false) },
                timeHeading: outline.timeHeading,
                dependentKinds: outline.name == "说明" ? settingKinds : kinds)
        }
    }

    package subscript(name: String) -> SheetForm? { forms.first { $0.name == name } }
}

/// The keys of 说明 whose value isn't free text.
private let settingKinds: [String: CellKind] = ["镇代码": .code, "年度": .whole, "填表人": .code]
