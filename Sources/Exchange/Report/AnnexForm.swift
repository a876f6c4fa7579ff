import Accountability
import HouseholdWork

/// 附件《工作进展情况表》 as the paper form has it: title, seal and date above, the villages with
/// 合计 last, who audited and filled it in below.
package struct AnnexForm {
    private let annex: AnnexTable
    private let township: String
    private let year: Int

    /// - Parameters:
    ///   - township: 镇名.
    ///   - year: The plan's.
    package init(_ annex: AnnexTable, township: String, year: Int) {
        self.annex = annex
        self.township = township
        self.year = year
    }

    package var page: SpreadsheetPage {
        var page = SpreadsheetPage("工作进展情况表")
        page.columns = annex.columns.map { .init(width: Self.width($0), look: .place) }
        page.heights = [1: 30, 2: 24, 3: 62]
        page.isForPrint = true
        page.frozenRows = 3
        // The lines above and below need room, however few columns a plan has.
        let last = max(annex.headings.count, 6)
        page.merges = [
            .init(
                rows: 1...1, columns: 1...last,
                "\(township)\(year)年度精准帮扶“一户一册一卡”工作进展情况表", look: .title),
            .init(rows: 2...2, columns: 1...4, "\(township)人民政府(公章)：", look: .place),
            .init(rows: 2...2, columns: 5...last, "填报日期：　　　　年　　月　　日", look: .place),
        ]
        page.add(row: 3, annex.headings, look: .gridHeading)
        for (index, row) in annex.rows.enumerated() { add(row.cells, at: index + 4, to: &page) }
        let end = annex.rows.count + 4
        add(annex.totals, at: end, to: &page)
        page.merges += [
            .init(rows: (end + 1)...(end + 1), columns: 1...2, "审核人：", look: .place),
            .init(rows: (end + 1)...(end + 1), columns: 3...4, "填报人：", look: .place),
            .init(rows: (end + 1)...(end + 1), columns: 5...last, "联系方式：", look: .place),
        ]
        page.heights[end + 1] = 26
        let notes = ["截至 \(annex.asOf.text) 由账本推算"] + annex.notes
        for (index, note) in notes.enumerated() {
            page.add(row: end + 3 + index, ["注：" + note], look: .place)
        }
        return page
    }

    /// Figures as numbers, names as text; empty cells keep their frame.
    private func add(_ cells: [String], at row: Int, to page: inout SpreadsheetPage) {
        for (index, text) in cells.enumerated() {
            let number = annex.columns[index] == .village ? nil : Int(text)
            page.cells.append(
                .init(
                    row: row, column: index + 1,
                    number.map { .number($0) } ?? .text(FormulaGuard.guarded(text)),
                    look: number == nil ? .gridText : .figure))
        }
    }

    private static func width(_ column: AnnexColumn) -> Double {
        switch column {
        case .number: 6
        case .village: 14
        default: 22
        }
    }
}
