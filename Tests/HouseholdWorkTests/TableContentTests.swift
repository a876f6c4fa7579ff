import CanonicalJSON
import HouseholdWork
import Testing

@Suite("信息表内容")
struct TableContentTests {
    private let total = ItemKey("income.total")
    private let each = ItemKey("income.each")

    private func content(_ inputs: [String: Int], _ more: [ItemKey: IndicatorValue] = [:]) throws
        -> TableContent
    {
        var values = more
        for (id, number) in inputs { values[ItemKey(id)] = .integer(number) }
        return TableContent(values, try #require(Plans.configuration(Plans.compact)))
    }

    @Test("合计由分项重算，纸上写的合计不作数")
    func totalsAreRecomputed() throws {
        let content = try content([
            "income.wage": 100, "income.farm": 50, "income.cost": 30, "income.total": 9,
            "base.population": 4,
        ])
        #expect(content.values[total] == .integer(120))
        #expect(content.values[each] == .integer(30))
    }

    @Test("一项分项都没有，就没有合计；没有人口，就没有人均")
    func nothingComesFromNothing() throws {
        let empty = try content(["income.total": 9, "income.each": 9, "base.population": 4])
        #expect(empty.values[total] == nil)
        #expect(empty.values[each] == nil)
        #expect(try content(["income.cost": 30]).values[total] == .integer(-30))
        #expect(try content(["income.wage": 30]).values[each] == nil)
        #expect(try content(["income.wage": 30, "base.population": 0]).values[each] == nil)
    }

    @Test(
        "人均四舍五入到分，半分离零而去",
        arguments: [
            (10, 4, 3), (9, 4, 2), (11, 4, 3), (1, 2, 1), (1, 3, 0), (2, 3, 1), (-10, 4, -3),
            (-9, 4, -2), (-1, 2, -1), (-1, 3, 0), (0, 7, 0),
        ])
    func roundsHalfAwayFromZero(sum: Int, people: Int, expected: Int) throws {
        let inputs =
            sum < 0
            ? ["income.cost": -sum, "base.population": people]
            : ["income.wage": sum, "base.population": people]
        #expect(try content(inputs).values[each] == .integer(expected))
    }

    @Test("改动的项：值不同、多出来、没有了；合计只看超出取整的差")
    func changedItems() throws {
        let content = try content(
            ["income.wage": 100, "income.farm": 50, "base.population": 4],
            [ItemKey("member.health", "M1"): .list(["残疾", "健康"])])
        var printed = content.values
        #expect(content.changed(from: printed) == [])
        printed[ItemKey("member.health", "M1")] = .list(["健康", "残疾"])
        printed[total] = .integer(151)
        printed[each] = .integer(88)
        #expect(content.changed(from: printed) == [])
        printed[total] = .integer(152)
        printed[each] = .integer(89)
        printed[ItemKey("income.wage")] = .integer(101)
        printed[ItemKey("income.farm")] = nil
        printed[ItemKey("living.water")] = .text("是")
        printed[ItemKey("member.name", "M1")] = .text("某")
        #expect(
            content.changed(from: printed) == [
                each, ItemKey("income.farm"), total, ItemKey("income.wage"),
                ItemKey("living.water"), ItemKey("member.name", "M1"),
            ])
    }

    @Test("两个值都没有算相符，只有一个不算")
    func agreement() {
        #expect(TableContent.agrees(nil, nil))
        #expect(!TableContent.agrees(nil, .integer(1)))
        #expect(!TableContent.agrees(.integer(1), nil))
        #expect(TableContent.agrees(.text("ａ"), .text("a")))
    }

    private let inputs: [ItemKey: IndicatorValue] = [
        ItemKey("living.area"): .integer(6100), ItemKey("living.water"): .text("是"),
        ItemKey("member.health", "M1"): .list(["健康"]), ItemKey("member.name", "M1"): .text("甲"),
        ItemKey("member.name", "M2"): .text("乙"),
    ]

    private func digest(
        _ inputs: [ItemKey: IndicatorValue], household: HouseholdID = "H1",
        salt: [UInt8] = [1, 2], hash: ([UInt8]) -> String = Scenario().hash
    ) throws -> String {
        let content = try content([:], inputs)
        var salts: [String: [UInt8]] = [:]
        for owner in content.owners(household: household) { salts[owner] = salt }
        return content.digest(household: household, salts: salts, hash: hash)
    }

    @Test("摘要与值放进来的先后无关")
    func digestHasNoOrder() throws {
        let expected = try digest(inputs)
        for shift in 0..<inputs.count {
            var turned: [ItemKey: IndicatorValue] = [:]
            let pairs = inputs.sorted { $0.key < $1.key }
            for pair in pairs[shift...] + pairs[..<shift] { turned[pair.key] = pair.value }
            #expect(try digest(turned) == expected)
        }
    }

    @Test("动一个值、少一个值、换一个人、换一把盐，摘要都不同")
    func digestSeesEachValue() throws {
        var seen: Set<String> = [try digest(inputs)]
        for (item, value) in inputs {
            var changed = inputs
            changed[item] = value.integer.map { .integer($0 + 1) } ?? .text("改")
            #expect(seen.insert(try digest(changed)).inserted, "\(item)")
            changed[item] = nil
            #expect(seen.insert(try digest(changed)).inserted, "\(item)")
        }
        var moved = inputs
        moved[ItemKey("member.name", "M3")] = moved.removeValue(
            forKey: ItemKey("member.name", "M2"))
        #expect(seen.insert(try digest(moved)).inserted)
        #expect(seen.insert(try digest(inputs, household: "H2")).inserted)
        #expect(seen.insert(try digest(inputs, salt: [1, 3])).inserted)
    }

    @Test("摘要的原文：每人一行，盐在规范文本之前")
    func digestOfOwnersRows() throws {
        let plain: ([UInt8]) -> String = { String(decoding: $0, as: UTF8.self) }
        let text = try digest(
            [ItemKey("living.water"): .text("是"), ItemKey("member.name", "M1"): .text("甲")],
            salt: [0x73], hash: plain)
        let rows = """
            [["household/H1","s{\\"living.water\\":\\"是\\"}"],\
            ["member/M1","s{\\"member.name\\":\\"甲\\"}"]]
            """
        #expect(text == "zeren/table/v1\n" + rows)
    }
}
