import Foundation
import Testing

@testable import Exchange

@Suite("整镇台账的另存")
struct SpreadsheetTownshipTests {
    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    @Test("整镇的台账存成 xlsx 或 UTF-16LE 的 CSV，每张表每个格都和 UTF-8 的一样")
    func equalsWhenResaved() throws {
        let catalog = try Papers.catalog(try Papers.plan())
        let folder = Papers.folder.appendingPathComponent("csv").path
        let original = try Workbook.read(folder, catalog: catalog)
        #expect(original.rowCount > 1_000)

        let lines = try Papers.lines()
        var fixture = SpreadsheetFixture([:])
        let names = lines.keys.sorted()
        fixture.replace("xl/workbook.xml") { text in
            let list = names.enumerated().map { "<sheet name=\"\($1)\" r:id=\"r\($0)\"/>" }
            return text.replacing("<sheets>", with: "<sheets>" + list.joined())
        }
        fixture.replace("xl/_rels/workbook.xml.rels") { _ in
            SpreadsheetFixture.relationships(
                names.indices.map { ("r\($0)", "worksheet", "worksheets/\($0).xml", "") })
        }
        for (index, name) in names.enumerated() {
            let rows = (lines[name] ?? []).map { $0.map(escaped) }
            fixture.add(
                "xl/worksheets/\(index).xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + SpreadsheetFixture.rows(rows) + "</worksheet>")
        }
        let spreadsheet = try Workbook(
            spreadsheet: .init(name: "台账.xlsx", bytes: try fixture.bytes()), catalog: catalog)
        #expect(spreadsheet.sheets == original.sheets)

        let wide = original.files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }
            let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return Workbook.SourceFile(name: file.name, bytes: [0xFF, 0xFE] + units)
        }
        let resaved = try Workbook(name: "台账", files: wide, catalog: catalog)
        #expect(resaved.sheets == original.sheets)
    }
}
