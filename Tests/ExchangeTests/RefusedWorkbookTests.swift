import Accountability
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import Exchange

@Suite("退回的工作台账")
struct RefusedWorkbookTests {
    private func plan() throws -> PlanConfiguration { try PlanConfiguration(try Papers.plan()) }

    private func pages(_ workbook: Workbook, _ report: ImportReport) throws -> [SpreadsheetPage] {
        RefusedWorkbook(workbook, report, plan: try plan()).pages
    }

    private func workbook(_ pages: [SpreadsheetPage]) throws -> Workbook {
        try Workbook(
            spreadsheet: .init(name: "退回.xlsx", bytes: try SpreadsheetWriter.bytes(pages)),
            catalog: SheetCatalog(try plan()))
    }

    @Test("每一行都在，每一处拒绝都标在那一格上，批注有规则、情况和办法")
    func marksEveryRefusal() throws {
        let ledger = try TemporaryLedger()
        let papers = try Papers.workbook(try Papers.lines(), plan: try Papers.plan())
        let report = try ledger.importing(papers)
        let pages = try pages(papers, report)
        let again = try workbook(pages)
        #expect(again.sheets.map(\.rows) == papers.sheets.map(\.rows))
        #expect(again.warnings.isEmpty)
        let marked = pages.flatMap { page in
            page.cells.filter { $0.remark != nil }.map { (page.name, $0) }
        }
        #expect(marked.count == report.refused.count && !marked.isEmpty)
        for row in report.refused {
            let cell = try #require(
                marked.first { $0.0 == row.place.sheet && $0.1.row == row.place.row }?.1)
            let form = try #require(papers[sheet: row.place.sheet]?.form)
            if let field = row.refusal.field, let place = form.place(of: field) {
                #expect(cell.column == place + 1)
            }
            #expect(cell.look == .refused)
            #expect(cell.remark?.hasPrefix(row.refusal.rule.id) == true)
            #expect(cell.remark?.contains(row.refusal.remedy) == true)
        }
        // The same again: nothing enters, the same is refused.
        let second = try ledger.importing(again)
        #expect(second.entered == 0 && second.refused.count == report.refused.count)
    }

    @Test("就地改好一格再导入，只入那一行")
    func correctedEnters() throws {
        let ledger = try TemporaryLedger()
        let papers = try Papers.workbook(try Papers.lines(), plan: try Papers.plan())
        let report = try ledger.importing(papers)
        let refused = try #require(report.refused.first { $0.refusal.rule == .unwitnessed })
        let witness = try #require(
            papers[sheet: "任职"]?.rows.first { $0["职务"] == "业务指导" })["人员编号"]
        let corrected = try pages(papers, report).map { page in
            guard page.name == "签字" else { return page }
            var page = page
            let index = try #require(
                page.cells.firstIndex { $0.row == refused.place.row && $0.remark != nil })
            let cell = page.cells[index]
            page.cells[index] = .init(
                row: cell.row, column: cell.column, .text(witness), look: cell.look,
                remark: cell.remark)
            return page
        }
        let again = try ledger.importing(try workbook(corrected))
        #expect(again.entered == 1)
        #expect(again.refused.count == report.refused.count - 1)
    }

    @Test("没有读的列也退回来，标题行以下的位置对得上；等待的行说明等什么")
    func keepsUnreadColumns() throws {
        var lines = try Papers.lines()
        lines["入户"]?[0].append("备注")
        for index in (lines["入户"] ?? []).indices.dropFirst() {
            lines["入户"]?[index].append(index == 3 ? "=下次再去" : "")
        }
        let people = try #require(lines["入户"]?[0].firstIndex(of: "参加人"))
        let household = try #require(lines["入户"]?[1][1])
        for (index, row) in (lines["入户"] ?? []).enumerated() where row[1] == household {
            lines["入户"]?[index][people] = "P9999"
        }
        let papers = try Papers.workbook(lines, plan: try Papers.plan())
        let report = try TemporaryLedger().importing(papers)
        #expect(!report.waiting.isEmpty)
        let pages = try pages(papers, report)
        let again = try workbook(pages)
        #expect(again[sheet: "入户"]?.unread == papers[sheet: "入户"]?.unread)
        #expect(again[sheet: "入户"]?.unread.first?.cells == [4: "=下次再去"])
        let waiting = pages.flatMap(\.cells).filter { $0.look == .waiting }
        #expect(waiting.count == report.waiting.count)
        #expect(waiting.contains { $0.remark?.contains("“入户”第") == true })
    }

    @Test("清单：一行一处，个人信息不在内，再读是规规矩矩的 CSV")
    func listsRefusals() throws {
        let papers = try Papers.workbook(try Papers.lines(), plan: try Papers.plan())
        let report = try TemporaryLedger().importing(papers)
        let bytes = RefusalList(report).commaSeparated
        var records = try CommaSeparated(bytes, file: "退回.csv", limits: WorkbookLimits())
        var rows: [[String]] = []
        while let row = try records.record() { rows.append(row) }
        #expect(rows.count == report.refused.count + 1)
        #expect(rows.allSatisfy { $0.count == RefusalList.headings.count })
        let names = (papers[sheet: "成员"]?.rows ?? []).map { $0["姓名"] }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!names.contains { $0.count > 2 && text.contains($0) })
    }

    @Test("进展表照纸质表样：表头、公章、合计、审核人、填报人、联系方式")
    func formsTheAnnex() throws {
        let ledger = try TemporaryLedger()
        try ledger.importing(try Papers.lines())
        var state = WorkState()
        try ledger.readable().forEachEvent { state.apply($0) }
        let day = Day(cell: try CellTime("2019-04-11"))
        let record = try #require(
            Record(
                households: state.histories.values.map { $0.state }, township: state.township,
                asOf: Moment.end(of: day)))
        let annex = AnnexTable(record)
        let page = AnnexForm(annex, township: "虚构镇", year: 2019).page
        let texts = page.merges.map(\.text)
        #expect(texts[0] == "虚构镇2019年度精准帮扶“一户一册一卡”工作进展情况表")
        for place in ["人民政府(公章)：", "填报日期：", "审核人：", "填报人：", "联系方式："] {
            #expect(texts.contains { $0.contains(place) })
        }
        func row(_ number: Int) -> [String] {
            page.cells.filter { $0.row == number }.map { cell in
                switch cell.content {
                case .text(let text): text
                case .number(let number): String(number)
                }
            }
        }
        #expect(row(3) == annex.headings)
        for (index, village) in annex.rows.enumerated() { #expect(row(index + 4) == village.cells) }
        #expect(row(annex.rows.count + 4) == annex.totals)
        #expect(!(try SpreadsheetWriter.bytes([page])).isEmpty)
    }
}
