import CanonicalJSON
import Foundation
import HouseholdWork
import Testing

@testable import Exchange

@Suite("空白工作台账")
struct WorkbookTemplateTests {
    private func plan() throws -> PlanConfiguration { try PlanConfiguration(try Papers.plan()) }

    @Test("空白的能导入：每张表都认得，一行也没有，没有一句提醒")
    func readsEmpty() throws {
        let template = WorkbookTemplate(try plan())
        let bytes = try SpreadsheetWriter.bytes(template.pages)
        let read = try Workbook(
            spreadsheet: .init(name: "空白.xlsx", bytes: bytes),
            catalog: try Papers.catalog(try Papers.plan()))
        #expect(read.warnings.isEmpty)
        #expect(read.sheets.allSatisfy { $0.rows.isEmpty || $0.name == "说明" })
        #expect(ImportSettings(read).year == (try plan()).year)
        #expect(template.pages[0].name == "填写说明")
        #expect(template.pages.last?.isHidden == true)
    }

    @Test("每个下拉选项都是导入认得的写法；填表说明讲到每一张表")
    func offersWhatIsTaken() throws {
        let plan = try plan()
        let choices = SheetChoices(plan)
        var lists = 0
        for form in SheetCatalog(plan).forms {
            for heading in form.headings {
                guard let list = choices.list(sheet: form.name, heading: heading) else { continue }
                lists += 1
                #expect(!list.words.isEmpty && Set(list.words).count == list.words.count)
            }
        }
        #expect(lists > 50)
        #expect(choices.list(sheet: "签字", heading: "方式")?.words == ["手写", "手印", "代签", "密钥"])
        #expect(choices.list(sheet: "入户", heading: "参加人") == nil)
        let guide = WorkbookTemplate(plan).pages[0].cells.compactMap { cell -> String? in
            if case .text(let text) = cell.content { text } else { nil }
        }
        for form in SheetCatalog(plan).forms {
            let at = try #require(guide.lastIndex(of: form.name))
            #expect(!guide[at + 1].hasPrefix("；"), "\(form.name)")
        }
    }

    @Test("照样本填好的模板，导入的和 CSV 一样")
    func importsAsCSV() throws {
        let plan = try plan()
        let catalog = SheetCatalog(plan)
        let lines = try Papers.lines()
        let pages = WorkbookTemplate(plan).pages.map { page in
            guard let form = catalog[page.name], let rows = lines[page.name] else { return page }
            var filled = page
            if page.name == "说明" { filled.cells.removeAll { $0.row > 1 } }
            let heads = rows[0].map { CellText.folded($0) }
            for (index, row) in rows.dropFirst().enumerated() {
                for (place, heading) in form.headings.enumerated() {
                    guard let column = heads.firstIndex(of: heading) else { continue }
                    filled.cells.append(
                        .init(row: index + 2, column: place + 1, .text(row[column])))
                }
            }
            return filled
        }
        let read = try Workbook(
            spreadsheet: .init(name: "台账.xlsx", bytes: try SpreadsheetWriter.bytes(pages)),
            catalog: catalog)
        #expect(read.warnings.isEmpty)
        let original = try Papers.workbook(lines, plan: try Papers.plan())
        for (sheet, other) in zip(read.sheets, original.sheets) {
            #expect(sheet.rows == other.rows, "\(sheet.name)")
        }
        let ledger = try TemporaryLedger()
        let first = try ledger.importing(lines)
        let second = try ledger.importing(read)
        #expect(
            second.entered == 0 && second.alreadyEntered == first.rows - first.refused.count - 6)
        #expect(second.refused.count == first.refused.count)
    }
}
