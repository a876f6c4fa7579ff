import Testing

@testable import Exchange

@Suite("读工作台账")
struct WorkbookReadingTests {
    private typealias Fixture = WorkbookFixture

    @Test("文件夹里每张表一个文件，没有的表就是空表")
    func readsAFolder() throws {
        let files = [
            Fixture.file("入户.csv", Fixture.visits),
            Fixture.file("村.CSV", "村代码,村名\n999901100201,青坪村"),
            Fixture.file("入戸.csv", "x"), Fixture.file("备注.txt", "x"),
            Fixture.file("~$入户.csv", "x"), Fixture.file(".入户.csv", "x"),
        ]
        try Fixture.inFolder(files) { folder in
            let workbook = try Workbook.read(folder + "/", catalog: Fixture.catalog)
            #expect(workbook.name.hasPrefix("workbook-"))
            #expect(workbook.sheets.count == 34)
            #expect(workbook.rowCount == 3)
            #expect(workbook.files.map(\.name) == ["入户.csv", "村.CSV"])
            let visits = try #require(workbook[sheet: "入户"])
            #expect(visits.rows.map(\.number) == [2, 3])
            let row = try #require(visits.rows.last)
            #expect(row.list("在场成员") == ["华十一", "华十二"])
            #expect(try row.time()?.canonicalText == "2019-03-17 07:10")
            #expect(workbook[sheet: "核实"]?.rows == [])
            #expect(
                workbook.warnings == [
                    .unknownFile(file: "入戸.csv", nearMisses: ["入户"]),
                    .unknownFile(file: "备注.txt", nearMisses: []),
                ])
        }
    }

    @Test("单个文件按文件名认表，摘要就是它本身的字节")
    func readsOneFile() throws {
        try Fixture.inFolder([Fixture.file("入户.csv", Fixture.visits)]) { folder in
            let workbook = try Workbook.read(folder + "/入户.csv", catalog: Fixture.catalog)
            #expect(workbook.name == "入户.csv")
            #expect(workbook.digestInput == Array(Fixture.visits.utf8))
        }
    }

    @Test("找不到、不能读的路径说得清楚")
    func refusesPaths() throws {
        let files = [Fixture.file("台账.xls", "x"), Fixture.file("入戸.csv", "x")]
        try Fixture.inFolder(files) { folder in
            #expect(throws: WorkbookError.notFound(path: folder + "/无")) {
                try Workbook.read(folder + "/无", catalog: Fixture.catalog)
            }
            #expect(throws: WorkbookError.unsupportedFormat(file: "台账.xls")) {
                try Workbook.read(folder + "/台账.xls", catalog: Fixture.catalog)
            }
            #expect(throws: WorkbookError.unknownSheet(file: "入戸.csv", nearMisses: ["入户"])) {
                try Workbook.read(folder + "/入戸.csv", catalog: Fixture.catalog)
            }
            #expect {
                try Workbook.read(folder, catalog: Fixture.catalog)
            } throws: { error in
                if case WorkbookError.noSheets = error { true } else { false }
            }
        }
    }

    @Test("另存、换列序、换写法，行的内容不变")
    func isTheSameWhenResaved() throws {
        let original = try Fixture.workbook("入户.csv", Fixture.visits)
        let resaved = try Fixture.workbook(
            "入户.csv",
            "\u{FEFF}方式,参加人,时间,户编号,入户编号,在场成员,,\r\n"
                + "现场,P0008；P0056,2019/3/16 8:00,９９９９01100201－0001,V1,奚十三,,\r\n"
                + ",,　,,,\r\n"
                + "\"电话\",P0008,43541.2986111111,999901100201-0002,Ｖ2,华十一、华十二,,\r\n")
        let before = try #require(original[sheet: "入户"])
        let after = try #require(resaved[sheet: "入户"])
        #expect(before.rows.map(\.cells) == after.rows.map(\.cells))
        #expect(after.rows.map(\.number) == [2, 4])
        #expect(original.digestInput != resaved.digestInput)
    }

    @Test("引号里的逗号、引号、换行是内容，行号按电子表格数")
    func readsQuotes() throws {
        let workbook = try Fixture.workbook(
            "入户未成.csv",
            "户编号,时间,参加人,原因\n\"1\",2019-03-16,P1,\"外出,\"\"打工\"\"\r\n电话不通\"\n2,2019-03-17,P1,\n")
        let rows = try #require(workbook[sheet: "入户未成"]).rows
        #expect(rows.map(\.number) == [2, 3])
        #expect(rows.first?["原因"] == "外出,\"打工\"\n电话不通")
        #expect(rows.last?.text("原因") == nil)
    }

    @Test("更正值按指标的种类统一写法")
    func normalisesByIndicator() throws {
        let workbook = try Fixture.workbook(
            "核实.csv",
            """
            入户编号,户编号,指标,人编号,结论,系统值,更正值,理由,凭据,登记人,时间
            V1,1,住房面积,,不符,61,"1,073.5",实测,,P1,2019-03-16 08:05
            V1,1,证件号码,1-1,不符,１x,2x,实测,,P1,2019-03-16 08:05
            V1,1,其余各项,,相符,,,,,P1,2019-03-16 08:12
            """)
        let rows = try #require(workbook[sheet: "核实"]).rows
        #expect(rows.map { $0["更正值"] } == ["1073.50", "2X", ""])
        #expect(rows.map { $0["系统值"] } == ["61.00", "1X", ""])
    }

    @Test("缺列报错并提示相近的列名，多出的列只提醒")
    func checksHeadings() throws {
        #expect(
            Fixture.error("移交.csv", "户编码,移交人,时间\n")
                == .missingColumns(
                    file: "移交.csv",
                    [
                        .init(heading: "户编号", nearMisses: ["户编码"]),
                        .init(heading: "接收人", nearMisses: []),
                    ]))
        let workbook = try Fixture.workbook("村.csv", "村代码,村名,村名称\n1,甲,乙\n")
        #expect(
            workbook.warnings
                == [.unknownColumn(sheet: "村", heading: "村名称", nearMisses: ["村名"])])
        #expect(workbook[sheet: "村"]?.rows.first?.cells == ["1", "甲"])
    }

    @Test("户和成员表的列随指标表走")
    func takesIndicatorColumns() throws {
        #expect(Fixture.catalog["成员"]?.headings == ["户编号", "人编号", "姓名", "证件号码", "务工时间"])
        #expect(Fixture.catalog["户"]?.headings.suffix(2) == ["户主姓名", "住房面积"])
        #expect(CellKind(indicatorType: "decimal2") == .decimal)
        #expect(CellKind(indicatorType: "无") == nil)
    }

    @Test("读不成的单元格只拒本行，带着位置")
    func reportsCells() throws {
        let workbook = try Fixture.workbook(
            "成员.csv", "户编号,人编号,姓名,证件号码,务工时间\n,1-1,甲,9.99999E+17,半年\n")
        let row = try #require(workbook[sheet: "成员"]?.rows.first)
        #expect(row.emptyKeys == ["户编号"])
        #expect(throws: row.error("户编号", .empty)) { try row.required("户编号") }
        #expect(throws: row.error("证件号码", .roundedBySpreadsheet)) { try row.identity("证件号码") }
        let fault = CellError(
            sheet: "成员", row: 2, heading: "务工时间", value: "半年", fault: .notANumber)
        #expect(throws: fault) { try row.whole("务工时间") }
        #expect(fault.message == "“务工时间”不是数字")
        #expect(!fault.message.contains(fault.value))
    }

    @Test("摘要的字节与文件次序无关，与文件名和内容有关")
    func bindsNamesAndBytes() throws {
        let village = Fixture.file("村.csv", "村代码,村名\n1,甲\n")
        let visits = Fixture.file("入户.csv", Fixture.visits)
        let one = try Fixture.workbook([village, visits]).digestInput
        #expect(try Fixture.workbook([visits, village]).digestInput == one)
        #expect(try Fixture.workbook([village]).digestInput != one)
        let head = Array("入户.csv".utf8) + [0] + Array("\(visits.bytes.count)".utf8) + [0]
        #expect(one.starts(with: head + visits.bytes))
    }
}
