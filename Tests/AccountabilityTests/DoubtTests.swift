import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("逻辑疑点 [P3.1a P2.1b]")
struct DoubtTests {
    /// A check, the household on which it is tried, and the values that make it fire.
    struct Case: CustomTestStringConvertible, Sendable {
        let check: String
        let household: String
        /// Of the household, and of its first and second member.
        var values: [String: JSONValue] = [:]
        var head: [String: JSONValue] = [:]
        var spouse: [String: JSONValue] = [:]

        var testDescription: String { "\(check) \(household)" }
    }

    static let cases: [Case] = [
        Case(check: "C08", household: "H1", spouse: ["member.sex": "男"]),
        Case(check: "C09", household: "H1", spouse: ["member.relation": "之母"]),
        Case(check: "C09", household: "H1", spouse: ["member.relation": "之女"]),
        Case(
            check: "C10", household: "H1", head: ["member.dibao": "否"],
            spouse: ["member.dibao": "否"]),
        Case(check: "C11", household: "H1", values: ["base.povertyAttr": "一般贫困户"]),
        Case(check: "C12", household: "H1", values: ["base.povertyAttr": "一般贫困户"]),
        Case(check: "C13", household: "H1", values: ["income.dibao": 0]),
        Case(check: "C14", household: "H1", values: ["base.povertyAttr": "特困供养贫困户"]),
        Case(check: "C15", household: "H1", values: ["income.wubao": 50_000]),
        Case(check: "C16", household: "H1", values: ["base.povertyAttr": "特困供养贫困户"]),
        Case(check: "C17", household: "H1", values: ["cause.main": "因病"]),
        Case(check: "C18", household: "H1", values: ["cause.main": "因学"]),
        Case(check: "C19", household: "H1", values: ["cause.main": "因残"]),
        Case(
            check: "C21", household: "H1",
            spouse: ["member.idNo": "999999201805050020", "member.student": "高中一年级"]),
        Case(check: "C22", household: "H1", spouse: ["member.student": "小学"]),
        Case(check: "C23", household: "H1", spouse: ["member.idNo": "999999202005050020"]),
        Case(
            check: "C24", household: "H1",
            spouse: ["member.student": "七年级", "member.studentBefore": "七年级"]),
        Case(check: "C25", household: "H1", spouse: ["member.health": ["残疾"]]),
        Case(check: "C27", household: "H1", spouse: ["member.labor": "无劳动力"]),
        Case(check: "C29", household: "H1", spouse: ["member.workRegion": "省外"]),
        Case(check: "C30", household: "H1", head: ["member.labor": "丧失劳动力"]),
        Case(check: "C31", household: "H1", values: ["income.wage": 0]),
        Case(check: "C32", household: "H1", values: ["income.net": 1_400_000]),
        Case(check: "C33", household: "H1", values: ["income.expense": 0]),
        Case(check: "C34", household: "H1", values: ["income.eco": 10_000]),
        Case(check: "C35", household: "H1", values: ["income.expense": 9_000_000]),
        Case(check: "C36", household: "H2", values: ["income.expense": 1_000_000]),
        Case(check: "C37", household: "H2", values: ["living.unsafeHouse": "是"]),
        Case(check: "C37", household: "H2", values: ["living.safeWater": "否"]),
        Case(
            check: "C38", household: "H2", values: ["cause.main": "因病"],
            spouse: ["member.health": ["患有大病"], "member.seriousIns": "否"]),
        Case(check: "C37", household: "H2", values: ["living.houseArea": 0]),
        Case(check: "C40", household: "H1", values: ["living.irrigated": 400]),
        Case(
            check: "C40", household: "H1",
            values: ["living.forest": 100, "living.returnForest": 300]),
        Case(check: "C40", household: "H1", values: ["living.farmland": 20_000]),
        Case(check: "C40", household: "H1", values: ["living.forest": 20_000]),
        Case(check: "C43", household: "H1", values: ["helper.name": "别人"]),
        Case(check: "C45", household: "H1", values: ["income.dibao": 10_000]),
    ]

    @Test("每条校验都查得出", arguments: cases)
    func fires(test: Case) throws {
        var papers = try Papers.clean()
        papers.set(test)
        let findings = try papers.findings(.tableDoubt)
        let hits = findings.filter { $0.message.hasPrefix(test.check) }
        #expect(hits.map(\.household) == [test.household], "\(findings.map(\.message))")
        #expect(hits.first?.responsible == ["P07", "P12"])
    }

    @Test("脱贫户的因学是脱贫前的，不算；未脱贫户不问危房")
    func knowsTheExited() throws {
        var papers = try Papers.clean()
        papers.set(Case(check: "C18", household: "H2", values: ["cause.main": "因学"]))
        papers.set(Case(check: "C37", household: "H1", values: ["living.unsafeHouse": "是"]))
        #expect(try papers.findings(.tableDoubt).isEmpty)
    }

    @Test("在校状况：升了级的、几年才升一级的小学，不算该升未升")
    func knowsStages() throws {
        for (before, now) in [("七年级", "八年级"), ("小学", "小学")] {
            var papers = try Papers.clean()
            papers.set(
                Case(
                    check: "C24", household: "H1",
                    spouse: [
                        "member.studentBefore": .string(before), "member.student": .string(now),
                    ]))
            let findings = try papers.findings(.tableDoubt)
            #expect(!findings.contains { $0.message.hasPrefix("C24") })
        }
    }

    @Test("帮扶责任人本人是建档立卡户的成员：按证件号判，没有证件号不判", .fires("F-ITM-03"), .silent("F-ITM-03"))
    func findsPoorHelpers() throws {
        var papers = try Papers.clean()
        #expect(try papers.findings(.tableDoubt).isEmpty)
        let document = try require(Papers.spouseValues["member.idNo"])
        papers.change(PersonRegistered.self) { entry in
            guard entry.payload["personId"] == "P07" else { return }
            entry.payload["sealed"] = ["owner": "person/P07", "fields": ["idNo": document]]
        }
        let findings = try papers.findings(.tableDoubt)
        #expect(findings.map(\.household) == ["H1", "H2"])
        #expect(findings.allSatisfy { $0.message.hasPrefix("C43") })
        #expect(findings.first?.responsible == ["P07"])
        papers.drop(VisitConducted.self, of: "H2")
        #expect(try papers.findings(.tableDoubt).map(\.household) == ["H1"])
    }

    @Test(
        "全部 S 级校验，每条都响过，改对了都不响",
        .fires(
            "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C17", "C18", "C21",
            "C22", "C23", "C24", "C25", "C27", "C29", "C30", "C31", "C32", "C33", "C34", "C35",
            "C36", "C37", "C38", "C40", "C43", "C45"),
        .silent(
            "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C17", "C18", "C21",
            "C22", "C23", "C24", "C25", "C27", "C29", "C30", "C31", "C32", "C33", "C34", "C35",
            "C36", "C37", "C38", "C40", "C43", "C45"))
    func everyDoubtFires() throws {
        for test in Self.cases {
            var papers = try Papers.clean()
            papers.set(test)
            let findings = try papers.findings(.tableDoubt)
            #expect(findings.contains { $0.message.hasPrefix(test.check) }, "\(test)")
        }
        #expect(try Papers.clean().findings(.tableDoubt).isEmpty)
        let tried = Set(Self.cases.map(\.check) + ["C42"])
        #expect(tried == Set(Rule.doubtChecks.map(\.id) + ["C19"]))
    }

    @Test("没有填帮扶责任人、定稿时没有有效的结对，都查得出")
    func findsMissingHelpers() throws {
        var papers = try Papers.clean()
        papers.change(HouseholdEnrolled.self, of: "H1") { entry in
            guard var values = entry.payload["values"]?.objectValue else { return }
            values["helper.name"] = nil
            entry.payload["values"] = .object(values)
        }
        #expect(try papers.findings(.tableDoubt).map(\.message) == ["C43 没有帮扶责任人"])
        papers = try Papers.clean()
        papers.change(ContactAssigned.self, of: "H1") { $0.payload["from"] = "2031-05-11" }
        #expect(try papers.findings(.tableDoubt).map(\.message) == ["C43 定稿时没有有效的结对"])
    }

    @Test("未入户的不判")
    func judgesOnlyVisited() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        papers.set(Case(check: "C13", household: "H3", values: ["income.dibao": 0]))
        #expect(try papers.findings(.tableDoubt).isEmpty)
    }

    @Test(
        "与补贴清单不符；同项多条清单相加后再比；别年的清单不比", .fires("C42"), .silent("C42"), .fires("F-ITM-04"),
        .silent("F-ITM-04"))
    func comparesSubsidies() throws {
        var papers = try Papers.clean()
        papers.change(SubsidyListCompiled.self, of: "H1") {
            $0.payload["sealed"] = ["owner": "h", "fields": ["amount": 100_000]]
        }
        let findings = try papers.findings(.subsidyDiffers)
        #expect(findings.map(\.household) == ["H1"])
        #expect(findings.first?.item == ItemKey("income.dibao"))
        for (year, amount) in [(2030, 20_000), (2029, 7_000)] {
            papers.add(
                SubsidyListCompiled.self, "household/H1", "2031-05-05", by: "P02",
                [
                    "householdId": "H1", "item": "低保金", "year": .integer(Int64(year)),
                    "department": "民政",
                    "sealed": ["owner": "h", "fields": ["amount": .integer(Int64(amount))]],
                ])
        }
        #expect(try papers.findings(.subsidyDiffers).isEmpty)
    }

    @Test("密库未打开，不按值判")
    func skipsLockedHouseholds() throws {
        var papers = try Papers.clean()
        papers.set(Case(check: "C13", household: "H1", values: ["income.dibao": 0]))
        #expect(try !papers.findings(.tableDoubt).isEmpty)
        papers.change(SubsidyListCompiled.self, of: "H1") { $0.payload["sealed"] = nil }
        #expect(try papers.findings(.tableDoubt).isEmpty)
    }
}

extension Papers {
    fileprivate mutating func set(_ test: DoubtTests.Case) {
        change(HouseholdEnrolled.self, of: test.household) { $0.merge(test.values) }
        change(MemberEnrolled.self, of: test.household) { entry in
            let isHead = entry.payload["member"]?.stringValue?.hasSuffix("-1") ?? false
            entry.merge(isHead ? test.head : test.spouse)
        }
    }
}

extension Papers.Entry {
    fileprivate mutating func merge(_ values: [String: JSONValue]) {
        guard var object = payload["values"]?.objectValue else { return }
        for (key, value) in values { object[key] = value }
        payload["values"] = .object(object)
    }
}
