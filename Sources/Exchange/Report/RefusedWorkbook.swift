import HouseholdWork

/// 退回的工作台账: the workbook as it was read, with the cells marked for which rows were refused.
///
/// All rows are kept, at their places below the headings, and the columns that weren't read behind
/// the others. Corrected in place and imported again it enters exactly the rows that are good now:
/// a row's identity is made of its cells, and these are the same. It holds what the clerk's own
/// file held, personal values too.
package struct RefusedWorkbook {
    private struct Mark {
        let column: Int
        let look: SpreadsheetLook
        let remark: String
    }

    private let workbook: Workbook
    private let report: ImportReport
    private let maker: SheetPages
    private var marks: [ImportReport.Place: Mark] = [:]

    /// More links than this a spreadsheet doesn't take.
    private static let linksMax = 60_000

    package init(_ workbook: Workbook, _ report: ImportReport, plan: PlanConfiguration) {
        self.workbook = workbook
        self.report = report
        maker = SheetPages(catalog: SheetCatalog(plan), choices: SheetChoices(plan))
        for row in report.refused {
            marks[row.place] = Mark(
                column: column(row.place.sheet, row.refusal.field), look: .refused,
                remark: Self.remark(row.refusal))
        }
        for row in report.waiting {
            marks[row.place] = Mark(
                column: column(row.place.sheet, row.refusal.field), look: .waiting,
                remark: "等待：\(RefusalList.because(row))\n" + Self.remark(row.refusal))
        }
    }

    /// What happened first, then all sheets, then the hidden lists.
    package var pages: [SpreadsheetPage] {
        [outcome] + maker.withChoices(workbook.sheets.map(page))
    }

    private func page(_ sheet: Sheet) -> SpreadsheetPage {
        var page = maker.page(sheet.form, more: sheet.unread.map(\.heading))
        for row in sheet.rows {
            let number = place(row.number, sheet)
            let mark = marks[.init(sheet: sheet.name, row: row.number)]
            for (index, text) in row.cells.enumerated() {
                let isMarked = mark?.column == index
                guard isMarked || !text.isEmpty else { continue }
                page.cells.append(
                    .init(
                        row: number, column: index + 1, .text(FormulaGuard.guarded(text)),
                        look: isMarked ? mark?.look ?? .text : .text,
                        remark: isMarked ? mark?.remark : nil))
            }
        }
        for (index, column) in sheet.unread.enumerated() {
            for (row, text) in column.cells.sorted(by: { $0.key < $1.key }) {
                page.cells.append(
                    .init(
                        row: place(row, sheet), column: sheet.form.columns.count + index + 1,
                        .text(FormulaGuard.guarded(text))))
            }
        }
        return page
    }

    /// Headings are in row 1 here: what stood above them isn't kept.
    private func place(_ row: Int, _ sheet: Sheet) -> Int { row - sheet.headingRow + 1 }

    /// The cell at fault, else the row's first.
    private func column(_ sheet: String, _ field: String?) -> Int {
        guard let field, let form = maker.catalog[sheet] else { return 0 }
        return form.place(of: field) ?? 0
    }

    private static func remark(_ refusal: Refusal) -> String {
        """
        \(refusal.rule.id) \(refusal.message)
        依据：\(refusal.rule.basis)
        怎么办：\(refusal.remedy)
        """
    }

    private var outcome: SpreadsheetPage {
        var page = SpreadsheetPage(SheetPages.Extra.outcome)
        let list = RefusalList(report)
        let widths: [Double] = [6, 10, 6, 14, 18, 21, 11, 60, 12, 60]
        page.columns = widths.map { .init(width: $0, look: .paragraph) }
        page.frozenRows = 2
        page.merges = [
            .init(rows: 1...1, columns: 1...widths.count, summary, look: .title)
        ]
        page.add(row: 2, RefusalList.headings, look: .heading)
        for (index, item) in list.items.enumerated() {
            let sheet = workbook[sheet: item.place.sheet]
            let row = sheet.map { place(item.place.row, $0) } ?? item.place.row
            let letters = WorkbookError.Place(
                file: "", row: 1, column: column(item.place.sheet, item.refusal.field) + 1
            ).letters
            for (column, text) in item.cells.enumerated() where !text.isEmpty {
                let isRow = RefusalList.headings[column] == "行"
                page.cells.append(
                    .init(
                        row: index + 3, column: column + 1,
                        .text(isRow ? String(row) : FormulaGuard.guarded(text)), look: .paragraph,
                        link: isRow && index < Self.linksMax
                            ? "'\(item.place.sheet)'!\(letters)\(row)" : nil))
            }
        }
        return page
    }

    private var summary: String {
        let entered = report.isCommitted ? "已入账" : "可入账"
        return "\(entered) \(report.entered) 条，拒绝 \(report.refused.count) 行，"
            + "因此等待 \(report.waiting.count) 行。请在各表标出的格子里就地改好，再导入一次"
    }
}
