import HouseholdWork

/// 拒绝清单: the refused and waiting rows of an import as a table to work through.
package struct RefusalList {
    struct Item {
        let place: ImportReport.Place
        let refusal: Refusal
        /// A text for each of `headings`.
        let cells: [String]
    }

    package static let headings = [
        "结果", "表", "行", "列", "所填", "户编号", "规则", "情况", "依据", "怎么办",
    ]

    let items: [Item]

    package init(_ report: ImportReport) {
        items =
            report.refused.map { row in
                Self.item("拒绝", row.place, row.household, row.refusal, row.value, nil)
            }
            + report.waiting.map { row in
                Self.item(
                    "等待", row.place, row.household, row.refusal, nil, Self.because(row))
            }
    }

    /// UTF-8 with its mark, the headings first. Personal values aren't in it.
    package var commaSeparated: [UInt8] {
        CommaRow.byteOrderMark
            + Array(
                ([Self.headings] + items.map(\.cells)).map(CommaRow.text).joined().utf8)
    }

    /// What a waiting row waits for.
    static func because(_ row: ImportReport.WaitingRow) -> String {
        row.because.isEmpty
            ? "前一步还没有登记"
            : "等 " + row.because.map { "“\($0.sheet)”第\($0.row)行" }.joined(separator: "、")
    }

    private static func item(
        _ outcome: String, _ place: ImportReport.Place, _ household: HouseholdID?,
        _ refusal: Refusal, _ value: String?, _ because: String?
    ) -> Item {
        Item(
            place: place, refusal: refusal,
            cells: [
                outcome, place.sheet, String(place.row), refusal.field ?? "", value ?? "",
                household ?? "", refusal.rule.id,
                because.map { "\($0)；\(refusal.message)" } ?? refusal.message,
                refusal.rule.basis, refusal.remedy,
            ])
    }
}
