import CanonicalJSON
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("疑点的答复")
struct AnswerTests {
    private func answered(_ finding: Finding, _ state: String, day: String, _ papers: Papers)
        -> Papers
    {
        var next = papers
        next.add(
            FindingAnswered.self, finding.subject, "2031-05-\(day) 09:00", by: "P13",
            ["finding": .string(finding.key), "state": .string(state), "explanation": "已说明"])
        return next
    }

    @Test("没有答复的疑点都未答复；编号各不相同")
    func startsOpen() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        let findings = try papers.findings()
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.state == .open && $0.answer == nil })
        #expect(Set(findings.map(\.key)).count == findings.count)
    }

    @Test("重新计算之后答复仍在，别的疑点不受影响；户、单位的都一样")
    func keepsAnswers() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        papers.drop(ReportSubmitted.self)
        for rule in [Rule.notVisited, Rule.report] {
            let open = try require(try papers.findings(rule).first)
            let answered = answered(open, "answered", day: "20", papers)
            let later = try answered.findings(asOf: "2031-07-31")
            let same = try require(later.first { $0.key == open.key })
            #expect(same.state == .answered)
            #expect(same.answer?.explanation == "已说明")
            #expect(later.filter { $0.state != .open }.count == 1)
        }
    }

    @Test("最后的答复为准；那一天以前还没有答复")
    func takesTheLast() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        let open = try require(try papers.findings(.notVisited).first)
        papers = answered(open, "answered", day: "20", papers)
        papers = answered(open, "closed", day: "22", papers)
        let key = open.key
        let state = { (day: String) in
            try papers.findings(.notVisited, asOf: day).first { $0.key == key }?.state
        }
        #expect(try state("2031-06-30") == .closed)
        #expect(try state("2031-05-21") == .answered)
    }

    @Test("一户几个推后的环节，各有各的编号")
    func stepsHaveTheirOwnKeys() throws {
        var papers = try Papers.clean()
        papers.change(TableSigned.self, of: "H1") { $0.time = "2031-06-20 10:00" }
        papers.change(VisitConducted.self, of: "H1") { $0.time = "2031-06-20 09:00" }
        let late = try papers.findings(.lateStep)
        #expect(Set(late.map(\.key)).count == late.count)
    }
}

@Suite("户的变动与判断")
struct HouseholdChangesInRecordTests {
    @Test("清退、消亡的户不再在范围内，此前仍在")
    func leavesTheScope() throws {
        var papers = try Papers.clean()
        let extinct: JSONObject = [
            "householdId": "H2", "kind": "extinct", "sources": ["H2"], "targets": [],
            "memberMap": [], "document": "民",
        ]
        papers.add(
            HouseholdRestructured.self, "household/H2", "2031-06-10", by: "P02", extinct)
        #expect(try papers.record().inScope.map(\.id) == ["H1"])
        #expect(try papers.record(asOf: "2031-06-09").inScope.map(\.id) == ["H1", "H2"])
    }

    @Test("录入更正之后，国扶值是更正的值")
    func rectifiedValueStands() throws {
        var papers = try Papers.clean()
        let record = try papers.record()
        let home = try require(record.household("H1"))
        let item = try require(home.signedTable?.changed.first { $0.member == nil })
        let before = try require(
            Comparison(home, record.plan).rows.first { $0.item == item })
        papers.add(
            EntryRectified.self, "household/H1", "2031-06-25 09:00", by: "P08",
            [
                "refEntryId": "e", "tableVersion": 1, "indicator": .string(item.indicator),
                "signedValue": 1,
            ])
        let after = try papers.record()
        let changed = try require(after.household("H1"))
        let row = try require(
            Comparison(changed, after.plan).rows.first { $0.item == item })
        #expect(row.national == .integer(1))
        #expect(row.national != before.national)
        #expect(row.isNationalDifferent && row.compared.isDifferent)
    }

    @Test("重算的行与表上的格子一致")
    func progressRowsAreTheTable() throws {
        let table = AnnexTable(try Papers.clean().record())
        #expect(
            table.progressRows == [
                ProgressRow(
                    village: table.rows[0].village, visitors: 1, changed: 1, completed: 2,
                    sample: 1, sampled: 1)
            ])
    }
}
