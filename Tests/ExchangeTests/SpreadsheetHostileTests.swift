import Testing

@testable import Exchange

@Suite("坏的和有害的 xlsx")
struct SpreadsheetHostileTests {
    private typealias Fixture = SpreadsheetFixture

    private static let good = Fixture.rows([["村代码", "村名"], ["1", "甲"]])
    private let sheetPart = "xl/worksheets/sheet1.xml"

    private func village(_ data: String, strings: String = "") -> Fixture {
        Fixture(["村": data], strings: strings)
    }

    private func error(_ cell: String) throws -> WorkbookError? {
        let data = Self.good.replacing(
            "</sheetData>", with: "<row r=\"3\">\(cell)</row></sheetData>")
        return try village(data).error()
    }

    private func at(_ row: Int, _ column: Int, _ fault: SpreadsheetCellFault) -> WorkbookError {
        .spreadsheetCell(.init(file: "台账.xlsx", sheet: "村", row: row, column: column), fault)
    }

    @Test("半个文件、改了扩展名的、有密码的，各有说法")
    func refusesOtherFiles() throws {
        let bytes = try village(Self.good).bytes()
        #expect(Fixture.error(bytes) == nil)
        let half = Array(bytes[..<(bytes.count / 2)])
        #expect(Fixture.error(half) == .spreadsheet(file: "台账.xlsx", .notASpreadsheet))
        #expect(Fixture.error([]) == .spreadsheet(file: "台账.xlsx", .notASpreadsheet))
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(Fixture.error(old) == .spreadsheet(file: "台账.xlsx", .protectedOrOld))
    }

    @Test("DTD 和实体一概不收")
    func refusesDocumentTypes() throws {
        var fixture = village(Self.good)
        fixture.replace(sheetPart) {
            "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + $0
        }
        #expect(
            try fixture.error()
                == .spreadsheet(file: "台账.xlsx 村", .documentType(part: sheetPart)))
        fixture = village(Self.good)
        fixture.replace("xl/workbook.xml") {
            "<!DOCTYPE workbook SYSTEM \"file:///etc/passwd\">" + $0
        }
        #expect(
            try fixture.error()
                == .spreadsheet(file: "台账.xlsx", .documentType(part: "xl/workbook.xml")))
    }

    @Test("指向文件以外的表不读")
    func refusesExternalParts() throws {
        for target in ["http://example.invalid/sheet.xml", "../../x.xml"] {
            var fixture = village(Self.good)
            let isURL = target.hasPrefix("http")
            fixture.replace("xl/_rels/workbook.xml.rels") { _ in
                Fixture.relationships([
                    ("r0", "worksheet", target, isURL ? "TargetMode=\"External\"" : "")
                ])
            }
            #expect(try fixture.error() == .spreadsheet(file: "台账.xlsx", .externalPart(target)))
        }
    }

    @Test("部件名越出文件、重名的不收", arguments: ["../x", "/x", "xl\\x", "C:x", "xl//x", "xl/./x"])
    func refusesPartNames(name: String) throws {
        var fixture = village(Self.good)
        fixture.add(name, "x")
        #expect(try fixture.error() == .spreadsheet(file: "台账.xlsx", .unsafePartName(name)))
        fixture = village(Self.good)
        fixture.add("XL/Workbook.xml", "x")
        #expect(
            try fixture.error()
                == .spreadsheet(file: "台账.xlsx", .duplicatePart("XL/Workbook.xml")))
    }

    @Test("压缩炸弹：展开过快、过大、合计过大都停下")
    func refusesBombs() throws {
        let blank = "<sheetData>" + String(repeating: "<row><c/></row>\n", count: 1 << 18)
        let fixture = village(blank + "</sheetData>")
        #expect(
            try fixture.error()
                == .spreadsheet(
                    file: "台账.xlsx 村", .inflatedTooFast(part: sheetPart, ratioMax: 200)))
        var limits = WorkbookLimits()
        limits.spreadsheet.ratioMax = 2_000
        #expect(try fixture.error(limits: limits) == nil)
        limits.spreadsheet.partSizeMax = 2 << 20
        #expect(
            try fixture.error(limits: limits)
                == .spreadsheet(file: "台账.xlsx 村", .partTooLarge(sheetPart, sizeMax: 2 << 20)))
        limits.spreadsheet.inflatedSizeMax = 1 << 20
        #expect(
            try fixture.error(limits: limits)
                == .spreadsheet(file: "台账.xlsx 村", .inflatedTooLarge(sizeMax: 1 << 20)))
    }

    @Test("嵌套过深、标签过长、部件过多、合并过多都停下")
    func refusesExcess() throws {
        let deep = String(repeating: "<a>", count: 80) + String(repeating: "</a>", count: 80)
        #expect(
            try village(Self.good + deep).error()
                == .spreadsheet(file: "台账.xlsx 村", .tooDeep(part: sheetPart, depthMax: 64)))
        var fixture = village(
            Self.good + "<a b=\"" + String(repeating: "c", count: 3 << 20) + "\"/>")
        fixture.isDeflated = false
        #expect(
            try fixture.error()
                == .spreadsheet(file: "台账.xlsx 村", .tagTooLong(part: sheetPart, sizeMax: 1 << 20)))
        var limits = WorkbookLimits()
        limits.spreadsheet.partCountMax = 3
        #expect(
            try village(Self.good).error(limits: limits)
                == .spreadsheet(file: "台账.xlsx", .tooManyParts(countMax: 3)))
        limits = WorkbookLimits()
        limits.spreadsheet.mergeCountMax = 1
        let merges = "<mergeCell ref=\"A5:B5\"/><mergeCell ref=\"A6:B6\"/>"
        #expect(
            try village(Self.good + merges).error(limits: limits)
                == .spreadsheet(file: "台账.xlsx 村", .tooManyMerges(countMax: 1)))
    }

    @Test("一段共享文字用上许多次，按用的次数计")
    func countsSharedTexts() throws {
        var limits = WorkbookLimits()
        limits.spreadsheet.textSizeMax = 10_000
        let rows = (2..<200).map {
            "<row r=\"\($0)\">" + Fixture.cell(2, $0, "s", "<v>0</v>") + "</row>"
        }
        let data = Self.good.replacing("<row r=\"2\">", with: "<row r=\"1000\">")
            .replacing("A2", with: "A1000").replacing("B2", with: "B1000")
            .replacing("<row r=\"1000\">", with: rows.joined() + "<row r=\"1000\">")
        let fixture = village(
            data, strings: "<si><t>" + String(repeating: "a", count: 100) + "</t></si>")
        #expect(try fixture.error() == nil)
        #expect(
            try fixture.error(limits: limits)
                == .spreadsheet(file: "台账.xlsx 村", .textTooLarge(sizeMax: 10_000)))
        limits.spreadsheet.cellCountMax = 100
        limits.spreadsheet.textSizeMax = 1 << 20
        #expect(
            try fixture.error(limits: limits)
                == .spreadsheet(file: "台账.xlsx 村", .tooManyCells(countMax: 100)))
        limits = WorkbookLimits()
        limits.tableCellCountMax = 100
        #expect(try fixture.error(limits: limits) == .tooManyTableCells(file: "台账.xlsx 村"))
    }

    @Test("公式和错误值不当内容收，说出是哪一格")
    func refusesFormulas() throws {
        let formula = try error(Fixture.cell(2, 3, "str", "<f>A2&amp;\"x\"</f><v>1x</v>"))
        #expect(formula == at(3, 2, .formula))
        #expect(formula?.message == "台账.xlsx “村”表 第3行 B列：单元格是公式，不是填写的内容")
        #expect(
            try error(Fixture.cell(1, 3, "e", "<v>#REF!</v>")) == at(3, 1, .errorValue("#REF!")))
        // A column that isn't read may compute whatever it likes.
        let data = Self.good.replacing(
            "</row><row r=\"2\">",
            with: Fixture.cell(3, 1, "inlineStr", "<is><t>备注</t></is>") + "</row><row r=\"2\">")
        let extra = data.replacing(
            "</row></sheetData>",
            with: Fixture.cell(3, 2, "n", "<f>1</f><v>1</v>") + "</row></sheetData>")
        #expect(try village(extra).error() == nil)
    }

    @Test("坏的格子说出位置")
    func refusesBadCells() throws {
        #expect(try error(Fixture.cell(2, 3, "s", "<v>7</v>")) == at(3, 2, .noSuchText))
        #expect(try error(Fixture.cell(2, 3, "s", "<v>-1</v>")) == at(3, 2, .noSuchText))
        #expect(try error(Fixture.cell(2, 3, "n", "<v>nan</v>")) == at(3, 2, .notANumber))
        #expect(try error(Fixture.cell(2, 4, "n", "<v>1</v>")) == at(3, 1, .misplaced))
        #expect(try error("<c r=\"b3\"><v>1</v></c>") == at(3, 1, .misplaced))
        let twice = Fixture.cell(2, 3, "n", "<v>1</v>")
        #expect(try error(twice + twice) == at(3, 3, .misplaced))
        let place = WorkbookError.Place(file: "台账.xlsx", sheet: "村", row: 3, column: 2)
        let zero = Fixture.cell(2, 3, "inlineStr", "<is><t>_x0000_</t></is>")
        #expect(try error(zero) == .zeroByte(place))
        let long = "<is><t>" + String(repeating: "长", count: 20_000) + "</t></is>"
        #expect(
            try error(Fixture.cell(2, 3, "inlineStr", long))
                == .cellTooLong(place, sizeMax: 32 << 10))
        let far = try error(Fixture.cell(16_384, 3, "n", "<v>1</v>"))
        #expect(far?.message == "台账.xlsx “村”表 第3行 XFD列：一行超过1024个单元格")
    }

    @Test("表头重复、缺列、表外有内容，指明是哪张表")
    func checksHeadings() throws {
        func error(_ rows: [[String]]) throws -> WorkbookError? {
            try village(Fixture.rows(rows)).error()
        }
        func place(_ row: Int, _ column: Int) -> WorkbookError.Place {
            .init(file: "台账.xlsx", sheet: "村", row: row, column: column)
        }
        #expect(
            try error([["村代码", "村名", "村名"]]) == .duplicateHeading(place(1, 3), heading: "村名"))
        #expect(try error([["村代码", "", "村名"]]) == .emptyHeading(place(1, 2)))
        #expect(
            try error([["村代码", "村名"], ["1", "甲", "", "乙"]])
                == .rowTooLong(place(2, 4), expected: 2, found: 4))
        #expect(try error([[], ["村代码", "村名"]]) == .noHeadings(file: "台账.xlsx 村"))
        #expect(
            try error([["村代码"]])?.message.hasPrefix("“台账.xlsx 村”缺少列“村名”") == true)
    }

    @Test("一张表出现两次、缺部件、表不是工作表，都不收")
    func checksTheWorkbook() throws {
        #expect(
            try Fixture(["村": Self.good, "村 ": Self.good]).error()
                == .spreadsheet(file: "台账.xlsx", .sheetTwice("村")))
        var fixture = village(Self.good)
        fixture.parts.removeAll { $0.name == sheetPart }
        #expect(try fixture.error() == .spreadsheet(file: "台账.xlsx 村", .missingPart(sheetPart)))
        fixture = village(Self.good)
        fixture.replace("xl/_rels/workbook.xml.rels") {
            $0.replacing("/worksheet\"", with: "/chartsheet\"")
        }
        #expect(
            try fixture.error() == .spreadsheet(file: "台账.xlsx 村", .notAWorksheet(sheet: "村")))
        fixture = village(Self.good)
        fixture.replace(sheetPart) { String($0.dropLast(9)) }
        #expect(
            try fixture.error()
                == .spreadsheet(file: "台账.xlsx 村", .malformed(part: sheetPart, line: 1)))
    }

    @Test("每个字节被截断或改掉，读成或拒收，不出意外")
    func survivesDamage() throws {
        var fixture = village(Self.good)
        fixture.isDeflated = false
        let bytes = try fixture.bytes()
        var refused = 0
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x15
            for broken in [Array(bytes[..<index]), damaged] {
                guard let error = Fixture.error(broken) else { continue }
                refused += 1
                #expect(!error.message.isEmpty && !error.remedy.isEmpty && !error.code.isEmpty)
            }
        }
        #expect(refused > bytes.count)
    }
}
