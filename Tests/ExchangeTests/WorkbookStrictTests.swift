import Testing

@testable import Exchange

@Suite("坏文件")
struct WorkbookStrictTests {
    private typealias Fixture = WorkbookFixture

    private func place(_ row: Int, _ column: Int) -> WorkbookError.Place {
        WorkbookError.Place(file: "村.csv", row: row, column: column)
    }

    @Test("引号没有结束，指出是哪一格开始的")
    func refusesOpenQuotes() {
        let error = Fixture.error("村.csv", "村代码,村名\n1,\"甲\n2,乙\n")
        #expect(error == .unterminatedQuote(place(2, 2)))
        #expect(error?.message == "村.csv 第2行 B列：引号没有结束")
    }

    @Test("引号放错地方不猜")
    func refusesMisplacedQuotes() {
        #expect(Fixture.error("村.csv", "村代码,村名\n1,甲\"乙\n") == .strayQuote(place(2, 2)))
        #expect(Fixture.error("村.csv", "村代码,村名\n1,\"甲\"乙\n") == .textAfterQuote(place(2, 2)))
        #expect(Fixture.error("村.csv", "村代码,村名\r1,甲") == .strayCarriageReturn(place(1, 2)))
        #expect(Fixture.error("村.csv", "村代码,村名\n1,甲\r") == .strayCarriageReturn(place(2, 2)))
    }

    @Test("多出的格子有内容、少了要紧的格子，都不收")
    func refusesRaggedRows() {
        #expect(
            Fixture.error("村.csv", "村代码,村名\n1,甲,,乙\n")
                == .rowTooLong(place(2, 4), expected: 2, found: 4))
        #expect(Fixture.error("村.csv", "村代码,村名\n1,甲,,\n") == nil)
        #expect(
            Fixture.error("村.csv", "村代码,村名\n1\n")
                == .rowTooShort(place(2, 2), expected: 2, found: 1))
        #expect(Fixture.error("结对.csv", "户编号,联系人,村干,起,止\n1,P1,P2,2018-01-01\n") == nil)
    }

    @Test("读不了的编码说明出路")
    func refusesOtherEncodings() {
        let headings = Array("村代码,村名\n1,".utf8)
        let gb = Fixture.error("村.csv", bytes: headings + [0xC7, 0xE0, 0xC6, 0xBA])
        #expect(gb == .notUTF8(place(2, 2), .unknown))
        #expect(gb?.message.contains("混用了几种编码") == true)
        #expect(gb?.remedy.contains("CSV UTF-8") == true)
        #expect(
            Fixture.error("村.csv", bytes: [0xFE, 0xFF, 0x67, 0x51])
                == .notUTF8(place(1, 1), .utf16BigEndian))
        #expect(
            Fixture.error("村.csv", bytes: [0x50, 0x4B, 3, 4])
                == .notUTF8(place(1, 1), .spreadsheet))
        // An overlong slash and a surrogate: no UTF-8 either.
        #expect(
            Fixture.error("村.csv", bytes: headings + [0xC0, 0xAF])
                == .notUTF8(place(2, 2), .unknown))
        #expect(
            Fixture.error("村.csv", bytes: headings + [0xED, 0xA0, 0x80])
                == .notUTF8(place(2, 2), .unknown))
    }

    @Test("空字节不收")
    func refusesZeroBytes() {
        #expect(Fixture.error("村.csv", "村代码,村名\n1,甲\0\n") == .zeroByte(place(2, 2)))
    }

    @Test("过大的格、行、表、文件不收")
    func keepsLimits() {
        var limits = WorkbookLimits()
        limits.cellSizeMax = 9
        limits.rowCountMax = 2
        limits.cellCountMax = 3
        limits.fileSizeMax = 64
        limits.totalSizeMax = 64
        func error(_ text: String) -> WorkbookError? {
            Fixture.error("村.csv", bytes: Array(text.utf8), limits: limits)
        }
        #expect(error("村代码,村名\n1,一二三\n") == nil)
        #expect(error("村代码,村名\n1,一二三四\n") == .cellTooLong(place(2, 2), sizeMax: 9))
        #expect(error("村代码,村名\n1,一\n\n") == .tooManyRows(file: "村.csv", countMax: 2))
        #expect(error("村代码,村名\n1,一,,\n") == .tooManyCells(place(2, 4), countMax: 3))
        let long = "村代码,村名\n" + String(repeating: " ", count: 64)
        #expect(error(long) == .fileTooLarge(file: "村.csv", sizeMax: 64))
    }

    @Test("各表合计过大不收")
    func keepsTheTotal() {
        var limits = WorkbookLimits()
        limits.totalSizeMax = 40
        let files = [
            Fixture.file("村.csv", "村代码,村名\n1,甲\n"),
            Fixture.file("打印.csv", "户编号,表号,打印人,时间\n"),
        ]
        #expect(throws: WorkbookError.workbookTooLarge(sizeMax: 40)) {
            try Fixture.workbook(files, limits: limits)
        }
    }

    @Test("表头空缺、重复、没有，都不收")
    func checksTheFirstRow() {
        #expect(Fixture.error("村.csv", "") == .noHeadings(file: "村.csv"))
        #expect(Fixture.error("村.csv", ",,\n1,甲\n") == .noHeadings(file: "村.csv"))
        #expect(Fixture.error("村.csv", "村代码,,村名\n") == .emptyHeading(place(1, 2)))
        #expect(
            Fixture.error("村.csv", "村代码,村名,村　名,村名 \n")
                == .duplicateHeading(place(1, 4), heading: "村名"))
    }

    @Test("一张表两个文件，不替人挑")
    func refusesTwoFilesOfOneSheet() {
        let text = "村代码,村名\n"
        #expect(throws: WorkbookError.twoFilesOfOneSheet(sheet: "村", files: ["村.CSV", "村.csv"])) {
            try Fixture.workbook([Fixture.file("村.csv", text), Fixture.file("村.CSV", text)])
        }
    }

    @Test("columns are named as a spreadsheet names them")
    func namesColumns() {
        let names = [1, 26, 27, 52, 53, 702, 703].map { place(1, $0).letters }
        #expect(names == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
    }

    @Test("every torn or altered byte of a file is read or refused, never trapped on")
    func survivesDamage() {
        let bytes = Array("\u{FEFF}村代码,村名\r\n1,\"甲,\"\"乙\"\"\"\r\n2,丙".utf8)
        var refused = 0
        for index in bytes.indices {
            if Fixture.error("村.csv", bytes: Array(bytes[..<index])) != nil { refused += 1 }
            for value in [0, 0x0A, 0x0D, 0x22, 0x2C, 0x41, 0x80, 0xFF] as [UInt8] {
                var damaged = bytes
                damaged[index] = value
                if let error = Fixture.error("村.csv", bytes: damaged) {
                    refused += 1
                    #expect(!error.message.isEmpty && !error.remedy.isEmpty && !error.code.isEmpty)
                }
            }
        }
        #expect(refused > bytes.count)
    }
}
