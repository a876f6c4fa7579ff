import Testing

@testable import Exchange

@Suite("单元格文本")
struct WorkbookCellTests {
    @Test("编号里的全角字母、数字和符号算半角")
    func foldsCodes() {
        #expect(CellText.normalised("　Ｐ０００８ ", .code) == "P0008")
        #expect(CellText.normalised("999901100201－0001", .code) == "999901100201-0001")
        #expect(CellText.normalised("999901100201–0001", .code) == "999901100201-0001")
        #expect(CellText.normalised("99999919740222952x", .identity) == "99999919740222952X")
        #expect(CellText.normalised("其他致贫原因１", .code) == "其他致贫原因1")
    }

    @Test("文字说明里的全角符号原样保留，首尾空白去掉")
    func keepsFreeText() {
        #expect(CellText.normalised("\u{FEFF}　房屋：２间；已修 ", .text) == "房屋：２间；已修")
        #expect(CellText.normalised("一\r\n二\r三\n", .text) == "一\n二\n三")
        #expect(Array(CellText.normalised("e\u{301}", .text).unicodeScalars) == ["\u{E9}"])
        #expect(CellText.normalised("a\u{FF0D}", .text) == "a\u{FF0D}")
    }

    @Test("几个人之间用；或、分开", arguments: ["P1;P2", "P1；P2", "P1、P2", " P1 ;　P2;", "Ｐ１；；P2"])
    func splitsLists(text: String) {
        #expect(CellText.normalised(text, .codes) == "P1;P2")
        #expect(CellText.split(CellText.normalised(text, .codes)) == ["P1", "P2"])
    }

    @Test("姓名中的间隔号不是分隔符")
    func keepsNames() {
        #expect(CellText.normalised("买买提·吐尔逊、 王五", .names) == "买买提·吐尔逊;王五")
    }

    @Test(
        "同一数值的各种写法是一回事",
        arguments: [
            ("61", 6100, "61.00"), ("61.0", 6100, "61.00"), ("61.000", 6100, "61.00"),
            ("1,200.50", 120_050, "1200.50"), ("１２００．５", 120_050, "1200.50"),
            ("-0.05", -5, "-0.05"), ("－3", -300, "-3.00"), ("1,234,567", 123_456_700, "1234567.00"),
            ("007.10", 710, "7.10"),
        ])
    func readsDecimals(text: String, hundredths: Int, canonical: String) throws {
        #expect(try CellNumber.hundredths(CellText.folded(text)) == hundredths)
        #expect(CellText.normalised(text, .decimal) == canonical)
    }

    @Test(
        "数值写得不对就不收，也不改写",
        arguments: [
            ("", CellFault.empty), ("61元", .notANumber), ("61.", .notANumber), (".5", .notANumber),
            ("1.2.3", .notANumber), ("- 3", .notANumber), ("+3", .notANumber), ("6e2", .notANumber),
            ("12,00", .badGrouping), ("1200,500", .badGrouping), (",200", .badGrouping),
            ("61.005", .tooManyDecimals), ("1234567890123456", .tooManyDigits(max: 15)),
        ])
    func refusesNumbers(text: String, fault: CellFault) {
        #expect(throws: fault) { try CellNumber.hundredths(text) }
        #expect(CellText.normalised(text, .decimal) == text)
    }

    @Test("整数不带小数")
    func readsWholeNumbers() throws {
        #expect(try CellNumber.whole("2,018") == 2018)
        #expect(CellText.normalised("０６", .whole) == "6")
        #expect(throws: CellFault.notWhole) { try CellNumber.whole("6.0") }
    }

    @Test("被电子表格舍入的号码认得出来")
    func findsRoundedNumbers() {
        #expect(CellText.isRounded("9.99999E+17"))
        #expect(CellText.isRounded("999999197306080000"))
        #expect(!CellText.isRounded("999999197306080796"))
        #expect(!CellText.isRounded("99999919740222952X"))
        #expect(!CellText.isRounded("HE12"))
    }

    @Test("an identity number that ends in 000 and checks is not called rounded")
    func keepsHonestZeros() throws {
        let honest = (100_000...100_010).map { "99\($0)1980010000" }
        let kept = honest.filter { !CellText.isRounded($0) }
        for number in kept {
            let sum = number.utf8.reduce(0) { ($0 * 2 + Int($1) - 48) % 11 }
            #expect(sum == 1)
        }
        #expect(!kept.isEmpty && kept.count < honest.count)
    }

    @Test(
        "normalising twice is normalising once",
        arguments: [
            CellKind.text, .names, .code, .codes, .identity, .time, .date, .whole, .decimal,
        ])
    func isIdempotent(kind: CellKind) {
        let texts = [
            "", " ", "　Ａ　 Ｂ；c、d ", "2019年3月14日", "43538.5", "1,200.5", "x\r\n\r\ny",
            "\u{FEFF}\u{200B}z", "e\u{301}", "；", "一、\n 二", "\u{FF0D}\u{FF0D}5", "a \u{200B} b",
        ]
        for text in texts {
            let once = CellText.normalised(text, kind)
            #expect(Array(CellText.normalised(once, kind).utf8) == Array(once.utf8), "\(text)")
        }
    }
}
