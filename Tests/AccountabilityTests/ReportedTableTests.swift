import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("已报出的进展情况表 [AX R4b]")
struct ReportedTableTests {
    @Test("报出以后底下的记录变了，列出哪村哪列由几变几")
    func findsDrift() throws {
        var papers = try Papers.clean()
        papers.report()
        #expect(try papers.findings().map(\.message) == [])
        papers.entries.removeAll {
            $0.name == TableSigned.name && $0.subject == "household/H2"
                && $0.payload["party"] == "cadre"
        }
        let drift = try papers.findings(.tableDrifted)
        #expect(drift.map(\.unit) == ["U1"])
        #expect(drift.first?.responsible == ["P04"])
        #expect(drift.first?.message.contains("一村第 5 列 2 → 1") == true)
        #expect(try papers.findings(.tableWrong).isEmpty)
    }

    @Test("没有列入的村也是变化")
    func findsForgottenVillages() throws {
        var papers = try Papers.clean()
        papers.report()
        papers.add(
            VillageRegistered.self, "village/V2", "2031-01-01", by: "P01",
            ["villageCode": "V2", "name": "二村"])
        #expect(
            try papers.findings(.tableDrifted).first?.message.contains("二村没有列入") == true)
    }

    @Test("只看一个单位最后报的那张；后盾单位的表只计本单位人员，不在此重算", .fires("F-RPT-02"), .silent("F-RPT-02"))
    func judgesTheLastTable() throws {
        var papers = try Papers.clean()
        papers.report(completed: 1, at: "2031-05-24 09:00")
        #expect(try papers.findings(.tableDrifted).count == 1)
        papers.report()
        papers.report(of: "U4", completed: 1)
        #expect(try papers.findings(.tableDrifted).isEmpty)
    }

    @Test("据实登记的错表，写填报人和审核人；照账本报的不算", .fires("F-RPT-04"), .silent("F-RPT-04"))
    func findsWrongTables() throws {
        var papers = try Papers.clean()
        papers.report(completed: 3)
        #expect(try papers.findings(.tableWrong).isEmpty)
        papers.change(ProgressTableSubmitted.self) {
            $0.factual = FactualMark(rules: ["R-RPT-01"], reason: "线下已盖章报出", approver: "P02")
        }
        let wrong = try papers.findings(.tableWrong)
        #expect(wrong.map(\.unit) == ["U1"])
        #expect(wrong.first?.responsible == ["P04", "P03"])
        #expect(wrong.first?.message.contains("线下已盖章报出") == true)
        #expect(wrong.first?.message.contains("一村第 5 列 3 → 2") == true)
        #expect(try papers.findings(.tableDrifted).isEmpty)
        #expect(try papers.findings(.progressTable).count == 1)
    }

    @Test("填报人就是审核人、没有盖章扫描件，各列一条，写单位", .fires("F-RPT-03"), .silent("F-RPT-03"))
    func findsUncheckedTables() throws {
        var papers = try Papers.clean()
        papers.report()
        #expect(try papers.findings(.tableUnchecked).isEmpty)
        papers.change(ProgressTableSubmitted.self) {
            $0.payload["auditor"] = "P04"
            $0.payload["seal"] = nil
        }
        let found = try papers.findings(.tableUnchecked)
        #expect(found.map(\.unit) == ["U1", "U1"])
        #expect(Set(found.map(\.key)).count == 2)
        #expect(found.first?.responsible == ["P02", "P04"])
    }
}

extension Papers {
    /// The clean township's table, or one with another column 5.
    mutating func report(
        of unit: String = "U1", completed: Int = 2, at time: String = "2031-05-25 10:00"
    ) {
        let digest = "sha256:" + String(repeating: "0", count: 64)
        add(
            ProgressTableSubmitted.self, "unit/\(unit)", time, by: "P02",
            [
                "unitId": .string(unit), "asOf": .number(entries.count - 1),
                "rows": [
                    [
                        "villageCode": "V1", "visitors": 1, "changed": 1,
                        "completed": .number(completed), "sample": 1, "sampled": 1,
                    ]
                ],
                "totals": [
                    "visitors": 1, "changed": 1, "completed": .number(completed), "sampled": 1,
                ],
                "filler": "P04", "auditor": "P03", "seal": .string(digest),
            ])
    }

    /// Lets the plan say another threshold.
    mutating func setThreshold(_ name: String, _ value: Int) {
        change(PlanAdopted.self) { entry in
            guard var plan = entry.payload["configuration"]?.objectValue,
                var thresholds = plan["thresholds"]?.objectValue
            else { return }
            thresholds[name] = .number(value)
            plan["thresholds"] = .object(thresholds)
            entry.payload["configuration"] = .object(plan)
        }
    }
}
