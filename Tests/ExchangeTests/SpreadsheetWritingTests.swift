import Foundation
import HouseholdWork
import Testing

@testable import Exchange

@Suite("写电子表格")
struct SpreadsheetWritingTests {
    private func page(_ rows: [[String]]) -> SpreadsheetPage {
        var page = SpreadsheetPage("村")
        for (index, row) in rows.enumerated() { page.add(row: index + 1, row) }
        return page
    }

    @Test("写出的再读回来，每格一样；像公式的也只是文字")
    func roundTrips() throws {
        let names = [
            "青坪", "=1+1", "-5", "a&b<c>\"d\"", "一\n二", "_x000D_", "\u{20000}", "'=x", "１２",
        ]
        let page = page([["村代码", "村名"]] + names.map { ["1", FormulaGuard.guarded($0)] })
        let bytes = try SpreadsheetWriter.bytes([page])
        let read = try Workbook(
            spreadsheet: .init(name: "台账.xlsx", bytes: bytes), catalog: WorkbookFixture.catalog)
        #expect(read[sheet: "村"]?.rows.map { $0["村名"] } == names)
    }

    @Test("同样的内容，同样的字节，不论什么时候写")
    func isDeterministic() throws {
        let pages = WorkbookTemplate(try PlanConfiguration(try Papers.plan())).pages
        let first = try SpreadsheetWriter.bytes(pages)
        Thread.sleep(forTimeInterval: 2.1)
        #expect(try SpreadsheetWriter.bytes(pages) == first)
    }

    @Test("写不成的说出是哪张表")
    func tellsTheSheet() {
        let long = String(repeating: "a", count: 40_000)
        #expect {
            try SpreadsheetWriter.bytes([page([[long]])])
        } throws: { error in
            guard case .library(_, sheet: "村") = error as? SpreadsheetWritingError else {
                return false
            }
            return true
        }
    }

    @Test("冻结表头、文本列、下拉列表、批注、底色都在文件里")
    func writesWhatIsAsked() throws {
        var page = page([["村代码", "村名"]])
        page.frozenRows = 1
        page.columns = [.init(width: 10), .init(width: 10)]
        page.choices = [.init(column: 2, source: "选项!$A$2:$A$3", isClosed: true)]
        page.merges = [.init(rows: 5...5, columns: 1...2, "合并", look: .place)]
        page.cells.append(
            .init(row: 3, column: 2, .text("甲"), look: .refused, remark: "R-CELL-01 不对"))
        page.cells.append(.init(row: 4, column: 1, .number(7), look: .figure))
        let archive = try ZipArchive.open(
            try SpreadsheetWriter.bytes([page]), limits: SpreadsheetLimits())
        func part(_ name: String) throws -> String {
            var bytes: [UInt8] = []
            try archive.read(name) { piece throws(SpreadsheetFault) in
                bytes += piece
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        let sheet = try part("xl/worksheets/sheet1.xml")
        #expect(sheet.contains("state=\"frozen\""))
        #expect(sheet.contains("<formula1>选项!$A$2:$A$3</formula1>"))
        #expect(sheet.contains("sqref=\"B2:B1048576\""))
        #expect(sheet.contains("<mergeCell ref=\"A5:B5\"/>"))
        #expect(sheet.contains("<v>7</v>"))
        #expect(try part("xl/comments1.xml").contains("R-CELL-01 不对"))
        #expect(try part("xl/styles.xml").contains("FFFFC7CE"))
        #expect(try part("docProps/core.xml").contains("1980-01-01T00:00:00Z"))
    }
}
