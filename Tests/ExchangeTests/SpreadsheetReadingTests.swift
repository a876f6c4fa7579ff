import Testing

@testable import Exchange

@Suite("读 xlsx")
struct SpreadsheetReadingTests {
    private typealias Fixture = SpreadsheetFixture

    private static let visitHeadings = ["入户编号", "户编号", "时间", "参加人", "在场成员", "方式"]
    private static let villageHeadings = ["村代码", "村名"]

    /// Row 1 of headings, then `rows` as they are.
    private func sheet(_ headings: [String], _ rows: String, after: String = "") -> String {
        Fixture.rows([headings]).replacing("</sheetData>", with: rows + "</sheetData>") + after
    }

    private func villageNames(_ rows: String, strings: String = "") throws -> [String] {
        let fixture = Fixture(
            ["村": sheet(Self.villageHeadings, rows)], strings: strings)
        return try #require(try fixture.workbook()[sheet: "村"]).rows.map { $0["村名"] }
    }

    @Test("同样的内容，xlsx 和 CSV 读出的行完全一样")
    func equalsCSV() throws {
        let texts = WorkbookFixture.visits.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let fixture = Fixture([
            "入户": Fixture.rows(texts), "村": Fixture.rows([Self.villageHeadings, ["1", "甲"]]),
        ])
        let read = try fixture.workbook()
        let csv = try WorkbookFixture.workbook([
            WorkbookFixture.file("入户.csv", WorkbookFixture.visits),
            WorkbookFixture.file("村.csv", "村代码,村名\n1,甲\n"),
        ])
        #expect(read.sheets == csv.sheets)
        #expect(read.warnings == [])
        #expect(read.digestInput == (try fixture.bytes()))
    }

    @Test("共享文字、富文本拼起来，拼音不读，转义还原")
    func joinsRichText() throws {
        let strings =
            "<si><t>甲村</t><phoneticPr fontId=\"1\"/></si>"
            + "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">乙 </t></r><r><t>村</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>yǐ cūn</t></rPh></si>"
            + "<si><t>丙_x000D_&#10;村_x005F_x0041_</t></si>"
        let rows = (0..<3).map { index in
            "<row r=\"\(index + 2)\">"
                + Fixture.cell(1, index + 2, "n", "<v>\(index)</v>")
                + Fixture.cell(2, index + 2, "s", "<v>\(index)</v>") + "</row>"
        }
        #expect(try villageNames(rows.joined(), strings: strings) == ["甲村", "乙 村", "丙\n村_x0041_"])
    }

    @Test("跳过的格、没写位置的格、隐藏的行都读对")
    func readsSkippedAndHidden() throws {
        let rows =
            "<row r=\"3\" hidden=\"1\" ht=\"0\"><c t=\"inlineStr\"><is><t>1</t></is></c>"
            + "<c t=\"str\"><v>甲</v></c></row>"
            + "<row><c r=\"A4\"><v>2</v></c><c r=\"B4\" s=\"3\"/></row>"
            + "<row r=\"900\">" + Fixture.cell(2, 900, "inlineStr", "<is><t>乙</t></is>") + "</row>"
        let workbook = try Fixture(["村": sheet(Self.villageHeadings, rows)]).workbook()
        let read = try #require(workbook[sheet: "村"]).rows
        #expect(read.map(\.number) == [3, 4, 900])
        #expect(read.map(\.cells) == [["1", "甲"], ["2", ""], ["", "乙"]])
    }

    @Test(
        "日期按格式认，1900 和 1904 两种起点读成同一天",
        arguments: [("", 43_538.0, 43_541.298611111109), ("1", 42_076.0, 42_079.298611111109)])
    func readsSerialDates(flag: String, day: Double, moment: Double) throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;"
            + "日&quot;;@\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"22\"/></cellXfs>"
        let rows = (0..<3).map { index in
            "<row r=\"\(index + 2)\">" + Fixture.cell(1, index + 2, "str", "<v>V</v>")
                + Fixture.cell(
                    3, index + 2, "n", "<v>\(index == 1 ? moment : day)</v>", style: index)
                + "</row>"
        }
        let fixture = Fixture(
            ["入户": sheet(Self.visitHeadings, rows.joined())], styles: styles,
            workbookProperties: "<workbookPr date1904=\"\(flag)\"/>")
        let read = try #require(try fixture.workbook()[sheet: "入户"]).rows
        // The first one has no format of a date, and is a day count by its column.
        let texts = read.map { $0["时间"] }
        #expect(
            texts
                == ["2019-03-14", "2019-03-17", "2019-03-14"].enumerated().map { index, text in
                    index == 1 ? (text + " 07:10") : text
                })
    }

    @Test("数字格式：哪些是日期，哪些不是")
    func knowsFormats() {
        let dates = [
            "yyyy/m/d", "[$-804]yyyy\"年\"m\"月\";@", "m/d/yy h:mm", "h:mm AM/PM", "yyyy年m月d日",
        ]
        let numbers = [
            "General", "G/通用格式", "@", "0.00", "#,##0.00_ ", "0.00E+00", "[Red]-0.00", "[h]:mm:ss",
            "0\"days\"", "\"￥\"#,##0", "0.0%",
        ]
        #expect(dates.filter { NumberStyles.style(ofCode: $0) != .date } == [])
        #expect(numbers.filter { NumberStyles.style(ofCode: $0) != .plain } == [])
        #expect(NumberStyles.style(ofCode: "000000") == .padded(digits: 6))
    }

    @Test("数字照电子表格的十五位读，十六位以上留下被舍入的痕迹")
    func readsNumbers() {
        let texts = [61, 61.100000000000001, 0.30000000000000004, -1073.5, 0, 0.00012]
            .map { SerialNumber.text($0) }
        #expect(texts == ["61", "61.1", "0.3", "-1073.5", "0", "0.00012"])
        #expect(SerialNumber.text(13_800_001_111) == "13800001111")
        #expect(CellText.isRounded(SerialNumber.text(4.5032119900307e17)))
        #expect(SerialNumber.text(12, digits: 3) == "012")
        let first = [0, 1, 59, 60, 61].map { SerialNumber.dateText($0, from1904: false) }
        #expect(first == ["00:00", "1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01"])
        #expect(SerialNumber.dateText(0, from1904: true) == "1904-01-01")
        #expect(SerialNumber.dateText(43_538.39588, from1904: false) == "2019-03-14 09:30:04")
    }

    @Test("按数字存的身份证号，查验位凑巧也按已舍入拒收")
    func refusesRoundedIdentities() throws {
        let headings = ["户编号", "人编号", "姓名", "证件号码", "务工时间"]
        let row = "<row r=\"2\">" + Fixture.cell(4, 2, "n", "<v>4.5032119900307E+17</v>") + "</row>"
        let workbook = try Fixture(["成员": sheet(headings, row)]).workbook()
        let read = try #require(workbook[sheet: "成员"]?.rows.first)
        #expect(throws: read.error("证件号码", .roundedBySpreadsheet)) { try read.identity("证件号码") }
    }

    @Test("合并的标题不读而提醒，两层合并的表头取下层，行号照旧")
    func readsMergedHeadings() throws {
        let headings = [
            ["青坪村结对表"], ["户编号", "帮扶人员", "", "时间"], ["", "联系人", "村干", "起", "止"],
            ["1", "P1", "P2", "2018-01-01"], ["2", "P1", "", "2018-01-01"],
        ]
        let merges =
            "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:A3\"/>"
            + "<mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/><mergeCell ref=\"C4:C5\"/>"
            + "</mergeCells>"
        let workbook = try Fixture(["结对": Fixture.rows(headings) + merges]).workbook()
        let read = try #require(workbook[sheet: "结对"]).rows
        #expect(read.map(\.number) == [4, 5])
        #expect(read.first?.cells == ["1", "P1", "P2", "2018-01-01", ""])
        #expect(
            workbook.warnings == [
                .unreadTitle(sheet: "结对", row: 1, text: "青坪村结对表"),
                .mergedCells(sheet: "结对", row: 4),
            ])
    }

    @Test("一个表头合并了两列，第二列有内容就指出来")
    func refusesCellsUnderMergedHeadings() throws {
        func fixture(_ second: String) -> Fixture {
            Fixture([
                "村": Fixture.rows([["村代码", "村名", ""], ["1", "甲", second]])
                    + "<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>"
            ])
        }
        #expect(try fixture("").workbook()[sheet: "村"]?.rows.map(\.cells) == [["1", "甲"]])
        let error = try fixture("乙").error()
        #expect(error?.message == "台账.xlsx “村”表 第2行 C列：表头“村名”合并了几列，内容只能填在第一列")
    }

    @Test("不认得的工作表只提醒，空白的表当作没有")
    func warnsOfUnknownSheets() throws {
        let workbook = try Fixture([
            "Sheet1": Fixture.rows([["随便"]]), "入戸": Fixture.rows([["x"]]), "打印": "<sheetData/>",
            "村": Fixture.rows([Self.villageHeadings, ["1", "甲"]]),
        ]).workbook()
        #expect(workbook.rowCount == 1)
        #expect(
            workbook.warnings == [
                .unknownSheet(sheet: "Sheet1", nearMisses: []),
                .unknownSheet(sheet: "入戸", nearMisses: ["入户"]),
            ])
    }

    @Test("带前缀的元素和 ISO 严格命名空间一样读")
    func readsOtherNamespaces() throws {
        var fixture = Fixture(["村": Fixture.rows([Self.villageHeadings, ["1", "甲"]])])
        fixture.replace("xl/worksheets/sheet1.xml") { text in
            text.replacing(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/) { "<\($0.1)x:\($0.2)" }
                .replacing("xmlns=", with: "xmlns:x=")
                .replacing(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        }
        #expect(try fixture.workbook()[sheet: "村"]?.rows.map(\.cells) == [["1", "甲"]])
    }

    @Test("路径以 .xlsx 结尾就按电子表格读")
    func readsByPath() throws {
        let bytes = try Fixture(["村": Fixture.rows([Self.villageHeadings, ["1", "甲"]])]).bytes()
        try WorkbookFixture.inFolder([.init(name: "台账.XLSX", bytes: bytes)]) { folder in
            let workbook = try Workbook.read(
                folder + "/台账.XLSX", catalog: WorkbookFixture.catalog)
            #expect(workbook.rowCount == 1)
            #expect(workbook.name == "台账.XLSX")
        }
    }
}
