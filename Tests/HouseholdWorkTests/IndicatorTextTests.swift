import HouseholdWork
import Testing

@Suite("指标的写法")
struct IndicatorTextTests {
    private func indicator(
        _ kind: Indicator.Kind, unit: String = "", codes: [String] = []
    ) -> Indicator {
        Indicator(
            id: "x.y", name: "某项", scope: .household, section: "x", kind: kind, unit: unit,
            codes: codes, isRequired: false, sensitivity: .none, isInHandbook: false)
    }

    @Test(
        "各类型的好写法读成规定的值",
        arguments: [
            (Indicator.Kind.text, "竹木", IndicatorValue.text("竹木")),
            (.phone, "13900001111", .text("13900001111")),
            (.phone, "0771-1234567", .text("0771-1234567")),
            (.code, "甲", .text("甲")), (.bool, "乙", .text("乙")),
            (.codes, "甲；乙", .list(["甲", "乙"])), (.codes, "甲;乙", .list(["甲", "乙"])),
            (.codes, "甲、乙", .list(["甲", "乙"])), (.codes, "甲,乙", .list(["甲", "乙"])),
            (.codes, "甲，乙", .list(["甲", "乙"])), (.year, "1900", .integer(1900)),
            (.year, "2200", .integer(2200)), (.int, "0", .integer(0)),
            (.int, "100000", .integer(100_000)), (.money, "1,200.5", .integer(120_050)),
            (.money, "61", .integer(6100)), (.decimal2, "0.07", .integer(7)),
            (.moneyDerived, "-3.20", .integer(-320)), (.date, "2030-03-10", .text("2030-03-10")),
            (.idNo, "11010519491231002x", .text("11010519491231002X")),
        ])
    func goodTexts(kind: Indicator.Kind, text: String, value: IndicatorValue) throws {
        let indicator = indicator(kind, codes: hasCodes(kind) ? ["甲", "乙"] : [])
        #expect(try indicator.value(of: text) == value)
        #expect(indicator.fault(in: value) == nil)
        #expect(try indicator.value(of: indicator.cellText(of: value)) == value)
    }

    @Test(
        "各类型的坏写法说明原因；从系统抄来的照样留作文字",
        arguments: [
            (Indicator.Kind.phone, "123456"), (.phone, "1390000111112"), (.phone, "07+7-1234567"),
            (.code, "丙"), (.bool, "丙"), (.year, "1899"), (.year, "2201"), (.year, "二零"),
            (.int, "-1"), (.int, "100001"), (.int, "1.5"), (.money, "-0.01"), (.money, "元"),
            (.money, "1.234"), (.money, "1."), (.money, ".5"), (.money, "1.2.3"), (.money, "-"),
            (.money, "1.x"), (.money, "1000000000001"), (.decimal2, "-1"), (.decimal2, "一"),
            (.moneyDerived, "约三"), (.date, "2030-02-30"), (.date, "10/3"),
            (.idNo, "110105194912310021"), (.idNo, "123"),
        ])
    func badTexts(kind: Indicator.Kind, text: String) {
        let indicator = indicator(kind, codes: hasCodes(kind) ? ["甲", "乙"] : [])
        #expect(throws: Indicator.Invalid.self) { try indicator.value(of: text) }
        #expect(indicator.snapshotValue(of: text) == .text(text))
        #expect(indicator.fault(in: .text(text))?.isEmpty == false)
    }

    @Test("整数有自己的上限，超过一个也不收")
    func numbersHaveTheirLimit() throws {
        let months = Indicator(
            id: "x.y", name: "务工时间", scope: .member, section: "x", kind: .int, unit: "月",
            codes: [], max: 12, isRequired: false, sensitivity: .none, isInHandbook: false)
        #expect(try months.value(of: "12") == .integer(12))
        let over = #expect(throws: Indicator.Invalid.self) { try months.value(of: "13") }
        #expect(over?.reason == "应为 0 至 12")
    }

    @Test("多选只收码表里的，不收重复的；抄来的留原样")
    func listsOfCodes() throws {
        let health = indicator(.codes, codes: ["甲", "乙"])
        let unknown = #expect(throws: Indicator.Invalid.self) { try health.value(of: "甲；丙") }
        #expect(unknown?.reason == "应为 甲、乙 之一")
        let twice = #expect(throws: Indicator.Invalid.self) { try health.value(of: "甲；甲") }
        #expect(twice?.reason == "有重复的选项")
        #expect(health.snapshotValue(of: "甲；丙") == .list(["甲", "丙"]))
        #expect(health.fault(in: .list(["丙"])) != nil)
    }

    @Test("空格子没有值", arguments: Self.kinds)
    func emptyCells(kind: Indicator.Kind) throws {
        #expect(try indicator(kind).value(of: "") == nil)
        #expect(indicator(kind).snapshotValue(of: "") == nil)
    }

    @Test("没有码表的码值照收")
    func codesMayBeOpen() throws {
        #expect(try indicator(.code).value(of: "任一") == .text("任一"))
    }

    @Test("给人看的带单位，格子里的不带")
    func unitsAreForPeople() {
        #expect(indicator(.money, unit: "元").text(of: .integer(-5)) == "-0.05 元")
        #expect(indicator(.money, unit: "元").cellText(of: .integer(123_456)) == "1234.56")
        #expect(indicator(.decimal2, unit: "平方米").text(of: .integer(6100)) == "61.00 ㎡")
        #expect(indicator(.int, unit: "人").text(of: .integer(4)) == "4 人")
        #expect(indicator(.int, unit: "人").cellText(of: .integer(4)) == "4")
        #expect(indicator(.year, unit: "年").text(of: .integer(2028)) == "2028")
        #expect(indicator(.int).text(of: .integer(4)) == "4")
        #expect(indicator(.codes).text(of: .list(["甲", "乙"])) == "甲；乙")
        #expect(indicator(.text).text(of: .text("丙")) == "丙")
    }

    @Test("派生的不必核，必填的必核；金额与小数以百分之一计")
    func kindsKnowTheirTreatment() {
        #expect(indicator(.moneyDerived).isDerived)
        #expect(!indicator(.money).isDerived)
        #expect(indicator(.decimal2).isHundredths && indicator(.money).isHundredths)
        #expect(indicator(.moneyDerived).isHundredths && !indicator(.int).isHundredths)
        let configuration = Plans.configuration(Plans.compact)
        #expect(configuration?.indicator(id: "income.total")?.mustBeVerified == false)
        #expect(configuration?.indicator(id: "living.area")?.mustBeVerified == true)
        #expect(configuration?.indicator(id: "living.fuel")?.mustBeVerified == false)
        #expect(configuration?.indicator(id: "member.name")?.isSealed == true)
        #expect(configuration?.indicator(id: "living.area")?.isSealed == false)
        #expect(configuration?.indicator(name: "姓名")?.id == "member.name")
    }

    @Test("比较时不计空格、全半角和多选的先后")
    func valuesAgree() {
        #expect(IndicatorValue.text("ＡＢ １").agrees(with: .text("AB1")))
        #expect(IndicatorValue.text("岑　甲\t山").agrees(with: .text("岑甲山")))
        #expect(!IndicatorValue.text("岑甲").agrees(with: .text("岑乙")))
        #expect(IndicatorValue.list(["乙", "甲"]).agrees(with: .list(["甲", "乙"])))
        #expect(!IndicatorValue.list(["甲"]).agrees(with: .list(["甲", "乙"])))
        #expect(IndicatorValue.integer(1).agrees(with: .integer(1)))
        #expect(!IndicatorValue.integer(1).agrees(with: .text("1")))
    }

    @Test("值的入账形式读得回来，别的形式不认")
    func storedForm() {
        for value in [IndicatorValue.integer(-3), .text("甲"), .list(["甲", "乙"]), .list([])] {
            #expect(IndicatorValue(value.json) == value)
        }
        #expect(IndicatorValue(.bool(true)) == nil)
        #expect(IndicatorValue(.array([.string("甲"), .bool(false)])) == nil)
        #expect(IndicatorValue(.null) == nil)
        #expect(IndicatorValue.integer(3).text == nil && IndicatorValue.text("a").list == nil)
        #expect(IndicatorValue.list([]).integer == nil)
    }

    private func hasCodes(_ kind: Indicator.Kind) -> Bool {
        kind == .code || kind == .codes || kind == .bool
    }

    private static let kinds: [Indicator.Kind] = [
        .text, .idNo, .phone, .code, .codes, .year, .bool, .int, .money, .moneyDerived, .decimal2,
        .date,
    ]
}
