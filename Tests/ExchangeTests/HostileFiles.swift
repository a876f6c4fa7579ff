import Foundation
import Testing

@testable import Exchange

/// 有害的文件: thirty-odd files that somebody might hand in, each with what makes it bad.
enum HostileFiles {
    struct File: Sendable, CustomTestStringConvertible {
        /// The file's name; a folder's when `inside` isn't empty.
        let name: String
        let bytes: [UInt8]
        /// The error's code; nil when it reads and each of its rows is refused.
        let code: String?
        var testDescription: String { name }
    }

    private typealias Fixture = SpreadsheetFixture

    private static let heads = ["村代码", "村名"]
    private static let good = Fixture.rows([heads, ["1", "甲"]])
    private static let part = "xl/worksheets/sheet1.xml"

    static func all() throws -> [File] { try spreadsheets() + tables() }

    private static func village(_ data: String, strings: String = "") -> Fixture {
        Fixture(["村": data], strings: strings)
    }

    private static func changed(
        _ part: String, _ change: (String) -> String
    ) throws -> [UInt8] {
        var fixture = village(good)
        fixture.replace(part, change)
        return try fixture.bytes()
    }

    private static func adding(_ name: String, _ content: String = "x") throws -> [UInt8] {
        var fixture = village(good)
        fixture.add(name, content)
        return try fixture.bytes()
    }

    private static func cell(_ cell: String) throws -> [UInt8] {
        try village(
            good.replacing("</sheetData>", with: "<row r=\"3\">\(cell)</row></sheetData>")
        ).bytes()
    }

    private static func spreadsheets() throws -> [File] {
        let whole = try village(good).bytes()
        let entities =
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">"
            + (0..<9).map { "<!ENTITY \("bcdefghij".map(String.init)[$0]) \"&a;&a;&a;&a;\">" }
            .joined() + "]>"
        let external = Fixture.relationships([
            ("r0", "worksheet", "http://example.invalid/x.xml", "TargetMode=\"External\"")
        ])
        let shared = (2..<8_000).map {
            "<row r=\"\($0)\">" + Fixture.cell(2, $0, "s", "<v>0</v>") + "</row>"
        }
        let many = village(
            "<sheetData><row r=\"1\">" + Fixture.cell(1, 1, "inlineStr", "<is><t>村代码</t></is>")
                + Fixture.cell(2, 1, "inlineStr", "<is><t>村名</t></is>") + "</row>"
                + shared.joined() + "</sheetData>",
            strings: "<si><t>" + String(repeating: "长", count: 9_000) + "</t></si>")
        return [
            File(name: "空.xlsx", bytes: [], code: "spreadsheetInvalid"),
            File(
                name: "半个.xlsx", bytes: Array(whole[..<(whole.count / 2)]),
                code: "spreadsheetInvalid"),
            File(name: "旧格式.xlsx", bytes: [0xD0, 0xCF, 0x11, 0xE0], code: "spreadsheetProtected"),
            File(name: "文字.xlsx", bytes: Array("村代码,村名".utf8), code: "spreadsheetInvalid"),
            File(name: "压缩炸弹.xlsx", bytes: try bomb(), code: "workbookTooLarge"),
            File(name: "共享文字炸弹.xlsx", bytes: try many.bytes(), code: "workbookTooLarge"),
            File(
                name: "实体炸弹.xlsx", bytes: try changed(part) { entities + $0 },
                code: "spreadsheetUnsafe"),
            File(
                name: "外部实体.xlsx",
                bytes: try changed(part) {
                    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + $0
                }, code: "spreadsheetUnsafe"),
            File(
                name: "外部部件.xlsx",
                bytes: try changed("xl/_rels/workbook.xml.rels") { _ in external },
                code: "spreadsheetUnsafe"),
            File(
                name: "目录穿越.xlsx", bytes: try adding("../../etc/cron.d/x"),
                code: "spreadsheetUnsafe"),
            File(name: "绝对路径.xlsx", bytes: try adding("/etc/x"), code: "spreadsheetUnsafe"),
            File(name: "反斜杠.xlsx", bytes: try adding("xl\\x"), code: "spreadsheetUnsafe"),
            File(
                name: "部件重名.xlsx", bytes: try adding("XL/Workbook.xml"), code: "spreadsheetUnsafe"),
            File(
                name: "嵌套过深.xlsx",
                bytes: try changed(part) {
                    $0.replacing(
                        "</worksheet>",
                        with: String(repeating: "<a>", count: 9_000) + "</worksheet>")
                }, code: "spreadsheetUnsafe"),
            File(
                name: "标签过长.xlsx", bytes: try longTag(), code: "spreadsheetUnsafe"),
            File(
                name: "缺部件.xlsx",
                bytes: try changed("xl/_rels/workbook.xml.rels") {
                    $0.replacing("sheet1.xml", with: "sheet9.xml")
                }, code: "spreadsheetDamaged"),
            File(
                name: "半截XML.xlsx", bytes: try changed(part) { String($0.dropLast(20)) },
                code: "spreadsheetDamaged"),
            File(
                name: "公式.xlsx", bytes: try cell(Fixture.cell(2, 3, "str", "<f>A2</f><v>1</v>")),
                code: "cellIsFormula"),
            File(
                name: "错误值.xlsx", bytes: try cell(Fixture.cell(1, 3, "e", "<v>#REF!</v>")),
                code: "cellIsError"),
            File(
                name: "远处的格.xlsx", bytes: try cell(Fixture.cell(16_384, 3, "n", "<v>1</v>")),
                code: "rowTooLong"),
            File(
                name: "远处的行.xlsx",
                bytes: try village(
                    good.replacing(
                        "</sheetData>",
                        with: "<row r=\"1048576\">" + Fixture.cell(1, 1_048_576, "n", "<v>1</v>")
                            + "</row></sheetData>")
                ).bytes(), code: "sheetTooLong"),
            File(
                name: "表头重复.xlsx",
                bytes: try village(Fixture.rows([heads + ["村名"], ["1", "甲", "乙"]])).bytes(),
                code: "headingTwice"),
            File(
                name: "同名的表.xlsx", bytes: try Fixture(["村": good, "村 ": good]).bytes(),
                code: "sheetTwice"),
            File(
                name: "没有表.xlsx", bytes: try Fixture(["随便": good]).bytes(),
                code: "workbookWithoutSheets"),
            File(name: "舍入的代码.xlsx", bytes: try rounded(), code: nil),
        ]
    }

    /// A part of 16 MiB of blanks in some 16 kB.
    private static func bomb() throws -> [UInt8] {
        try changed(part) {
            $0.replacing(
                "</worksheet>", with: String(repeating: " ", count: 16 << 20) + "</worksheet>")
        }
    }

    private static func longTag() throws -> [UInt8] {
        var fixture = village(
            good + "<a b=\"" + String(repeating: "c", count: 3 << 20) + "\"/>")
        fixture.isDeflated = false
        return try fixture.bytes()
    }

    private static func rounded() throws -> [UInt8] {
        let data = good.replacing(
            Fixture.cell(1, 2, "inlineStr", "<is><t>1</t></is>"),
            with: Fixture.cell(1, 2, "n", "<v>999901100201123456</v>"))
        return try village(data).bytes()
    }

    private static func tables() -> [File] {
        func table(_ text: String) -> [UInt8] { Array("村代码,村名\r\n\(text)".utf8) }
        let zeros = [UInt8](repeating: 0, count: 4)
        return [
            File(name: "空/村.csv", bytes: [], code: "headingsMissing"),
            File(name: "半行/村.csv", bytes: table("1,甲\r\n2"), code: "rowTooShort"),
            File(name: "引号没完/村.csv", bytes: table("1,\"甲\r\n2,乙"), code: "quoteUnterminated"),
            File(name: "引号错位/村.csv", bytes: table("1,甲\"乙\""), code: "quoteMisplaced"),
            File(name: "空字节/村.csv", bytes: table("1,") + zeros, code: "zeroByte"),
            File(
                name: "坏编码/村.csv", bytes: table("1,") + [0xFF, 0xFE, 0xFF],
                code: "encodingUnsupported"),
            File(
                name: "改名的电子表格/村.csv", bytes: [0x50, 0x4B, 3, 4, 0, 0], code: "encodingUnsupported"),
            File(
                name: "大端/村.csv", bytes: [0xFE, 0xFF, 0x67, 0x51], code: "encodingUnsupported"),
            File(
                name: "表头重复/村.csv", bytes: Array("村代码,村名,村名\r\n1,甲,乙".utf8),
                code: "headingTwice"),
            File(name: "缺列/村.csv", bytes: Array("村代码,村民\r\n1,甲".utf8), code: "columnMissing"),
            File(
                name: "一行万格/村.csv", bytes: table(String(repeating: ",", count: 10_000)),
                code: "rowTooLong"),
            File(
                name: "一格很长/村.csv", bytes: table("1," + String(repeating: "长", count: 1 << 20)),
                code: "cellTooLong"),
            File(name: "舍入的代码/村.csv", bytes: table("9.99901E+17,甲"), code: nil),
            File(name: "多出的格/村.csv", bytes: table("1,甲,乙"), code: "rowTooLong"),
        ]
    }
}
