import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("乡镇审核的回读 [P3.1c P4b]")
struct ReadbackTests {
    private func reading(_ area: Int, of household: String = "H1") throws -> Papers {
        var papers = try Papers.clean()
        papers.change(EntryAudited.self, of: household) {
            $0.payload["readback"] = [["values": ["living.houseArea": .number(area)]]]
        }
        return papers
    }

    @Test("回读与签字表、与录入都一样，没有疑点")
    func agreesWithTheEntry() throws {
        #expect(try reading(7200).findings().map(\.message) == [])
    }

    @Test("回读的国扶值账本里没有录入过：账外录入，责任在信息员")
    func findsEntriesOutside() throws {
        var papers = try reading(9900)
        let outside = try papers.findings(.enteredOutside)
        #expect(outside.map(\.household) == ["H1"])
        #expect(outside.first?.responsible == ["P09"])
        #expect(outside.first?.item == ItemKey("living.houseArea"))
        #expect(outside.first?.events.count == 2)
        let differs = try papers.findings(.nationalDiffers)
        #expect(differs.map(\.household) == ["H1"])
        #expect(differs.first?.responsible == ["P09"])
        papers.add(
            EntryMade.self, "household/H1", "2031-05-17 10:00", by: "P09",
            [
                "householdId": "H1", "tableVersion": 1,
                "items": [["values": ["living.houseArea": 7200]]],
            ])
        #expect(try papers.findings(.nationalDiffers).isEmpty)
        #expect(try papers.findings(.enteredOutside).count == 1)
    }

    @Test("没有录入而回读已是签字值，也是账外录入，但三统一是一致的", .fires("F-ENT-05"))
    func findsUnrecordedEntries() throws {
        var papers = try reading(7200)
        papers.change(EntryMade.self, of: "H1") {
            $0.payload["asSigned"] = nil
            $0.payload["items"] = []
        }
        #expect(try papers.findings(.enteredOutside).map(\.household) == ["H1"])
        #expect(try papers.findings(.nationalDiffers).isEmpty)
    }

    @Test("没有改过的项，回读不同，从未录入也查得出")
    func findsUntouchedItems() throws {
        let papers = try reading(6100, of: "H2")
        #expect(try papers.findings(.enteredOutside).map(\.household) == ["H2"])
        let differs = try papers.findings(.nationalDiffers)
        #expect(differs.map(\.household) == ["H2"])
        #expect(differs.first?.responsible == ["P09"])
    }

    @Test("暂缓的项回读还是原值，不算不一致；合计按系统自算的比", .silent("F-ENT-05"))
    func waitsForDeferredItems() throws {
        var papers = try reading(6000)
        papers.change(EntryMade.self, of: "H1") {
            $0.payload["asSigned"] = nil
            $0.payload["items"] = []
        }
        papers.add(
            EntryDeferred.self, "household/H1", "2031-05-14 11:00", by: "P09",
            [
                "tableVersion": 1, "indicator": "living.houseArea", "reason": "未开放",
            ])
        #expect(try papers.findings(.nationalDiffers).isEmpty)
        #expect(try papers.findings(.enteredOutside).isEmpty)
        var totals = try Papers.clean()
        totals.change(EntryAudited.self, of: "H1") {
            $0.payload["readback"] = [["values": ["income.net": 1_370_000]]]
        }
        #expect(try totals.findings(.enteredOutside).isEmpty)
    }
}
