import CanonicalJSON
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("工作进展情况表 [AX]")
struct AnnexTests {
    private func table(_ papers: Papers, asOf day: String = "2031-06-30") throws -> AnnexTable {
        AnnexTable(try papers.record(asOf: day))
    }

    @Test("一村一行，末行合计，表头取自方案")
    func countsTheCleanTownship() throws {
        let table = try table(Papers.clean())
        #expect(
            table.cells == [
                ["一", "二", "三", "四", "五", "六", "七"], ["1", "一村", "1", "1", "2", "1", "1"],
                ["", "合计", "1", "1", "2", "", "1"],
            ])
        #expect(table.rows.first?.changed == ["H1"])
        #expect(table.rows.first?.visitors == ["P07"])
    }

    @Test("只有电话核实的户不计入第 4、5 列，其参加人计入第 3 列")
    func phoneCountsOnlyPeople() throws {
        var papers = try Papers.clean()
        papers.change(VisitConducted.self, of: "H1") { entry in
            entry.payload["mode"] = "phone"
            entry.payload["participants"] = [
                ["personId": "P13", "role": "contactPerson"],
                ["personId": "P10", "role": "workTeamMember"],
                ["personId": "P12", "role": "villageCadre"],
            ]
        }
        let row = try require(try table(papers).rows.first)
        #expect(row.visitors == ["P07", "P10", "P13"])
        #expect(row.changed.isEmpty)
        #expect(row.completed == ["H2"])
        papers.replan(["countsPhoneVisits": true])
        let counted = try require(try table(papers).rows.first)
        #expect(counted.visitors == ["P07", "P10", "P13"])
        #expect(counted.changed == ["H1"])
        #expect(counted.completed == ["H1", "H2"])
    }

    @Test("列由方案定：次序、列数照方案；说得出哪几列数户数人")
    func followsThePlansColumns() throws {
        var papers = try Papers.clean()
        papers.replan([
            "annexHeadings": ["村", "应登记", "抽查", "完成"],
            "annexColumns": ["village", "inScope", "sampled", "completed"],
        ])
        let table = try table(papers)
        #expect(
            table.cells == [
                ["村", "应登记", "抽查", "完成"], ["一村", "2", "1", "2"], ["合计", "2", "1", "2"],
            ])
        #expect(table.explained == [2, 4])
        #expect(table.rows.first?.members(.inScope) == ["H1", "H2"])
        #expect(table.rows.first?.members(.sampled) == nil)
    }

    @Test("没有逐项核实的入户，人不计；三签不齐，户不计")
    func needsVerdictsAndSignatures() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        papers.visit("H3", day: "10", people: ["P13", "P12"])
        papers.entries.removeAll {
            $0.name == TableSigned.name && $0.subject == "household/H1"
                && $0.payload["party"] == "cadre"
        }
        let row = try require(try table(papers).rows.first)
        #expect(row.visitors == ["P07"])
        #expect(row.completed == ["H2"])
        #expect(row.inScope == ["H1", "H2", "H3"])
    }

    @Test("不是抽查村，第 7 列空白；没有登记的按否并提示")
    func leavesSampleBlank() throws {
        var papers = try Papers.clean()
        papers.change(SampleDesignated.self) { $0.payload["isSample"] = false }
        #expect(try table(papers).rows.first?.cells.suffix(2) == ["2", ""])
        #expect(try table(papers).totals.last == "")
        #expect(try table(papers).notes.count == 1)
        papers.drop(SampleDesignated.self)
        #expect(try table(papers).rows.first?.cells.suffix(2) == ["2", ""])
        #expect(try table(papers).notes.count == 2)
    }

    @Test("截至某日：那天以后的事不算")
    func isAsOfADay() throws {
        let papers = try Papers.clean()
        #expect(try table(papers, asOf: "2031-05-08").rows.first?.completed == ["H1"])
        #expect(
            try table(papers, asOf: "2031-05-07").rows.first?.cells == [
                "1", "一村", "0", "0", "0", "2", "",
            ])
    }
}

extension Papers {
    /// The town's plan with other members.
    mutating func replan(_ members: JSONObject) {
        change(PlanAdopted.self) { entry in
            guard let plan = entry.payload["configuration"]?.objectValue else { return }
            entry.payload["configuration"] = .object(plan.merging(members))
        }
    }
}
