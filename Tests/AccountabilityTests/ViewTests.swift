import CanonicalJSON
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("人员、单位、村、三统一、变更 [问 6 14–17 19–28 31 32]")
struct ViewTests {
    private func person(_ id: String, _ papers: Papers, asOf day: String = "2031-06-30") throws
        -> PersonRecord
    {
        let record = try papers.record(asOf: day)
        return try #require(
            PersonRecord(id, in: record, findings: FindingCatalog.all(record)))
    }

    private func unit(_ id: String, _ papers: Papers) throws -> UnitRecord {
        let record = try papers.record()
        return try #require(UnitRecord(id, in: record, findings: FindingCatalog.all(record)))
    }

    private func village(_ papers: Papers, asOf day: String = "2031-06-30") throws
        -> VillageProgress
    {
        try #require(VillageProgress.all(try papers.record(asOf: day)).first)
    }

    private func wrongEntry(_ papers: inout Papers) {
        papers.change(EntryMade.self, of: "H1") {
            $0.payload["asSigned"] = nil
            $0.payload["items"] = [["values": ["living.houseArea": 9999]]]
        }
    }

    @Test("联系人：名下、未入户、尝试、督促；都做完的没有缺")
    func contactOwes() throws {
        var papers = try Papers.clean()
        let whole = try person("P07", papers)
        #expect(whole.duties.map(\.household) == ["H1", "H2"])
        #expect(whole.unvisited.isEmpty)
        #expect(whole.outsidePost.isEmpty)
        #expect(whole.findings.isEmpty)
        papers.drop(VisitConducted.self, of: "H2")
        papers.add(
            VisitAttempted.self, "household/H2", "2031-05-09 09:00", by: "P07",
            ["householdId": "H2", "participants": ["P07", "P12"], "reason": "无人在家"])
        papers.add(
            ReminderSent.self, "household/H2", "2031-05-17 09:00", by: "P12",
            ["contact": "P07", "channel": "电话"])
        let record = try person("P07", papers)
        let duty = try #require(record.unvisited.first)
        #expect(record.unvisited.count == 1 && duty.household == "H2")
        #expect(duty.attempts == [papers.entries.count - 2])
        #expect(duty.reminders.map(\.event) == [papers.entries.count - 1])
        #expect(duty.reminders.first?.by == "P12" && duty.reminders.first?.to == "P07")
        #expect(record.findings.contains { $0.rule == .notVisited && $0.household == "H2" })
        #expect(record.deeds.contains { $0.part == .reminded && $0.household == "H2" })
    }

    @Test("没有登记的人、单位没有记录")
    func nobody() throws {
        let record = try Papers.clean().record()
        #expect(PersonRecord("P99", in: record, findings: []) == nil)
        #expect(UnitRecord("U99", in: record, findings: []) == nil)
    }

    @Test("一人做过什么：每条事件按他的身份列一次，按时间先后")
    func deeds() throws {
        let record = try person("P12", try Papers.clean())
        let parts = Set(record.deeds.map(\.part))
        #expect(parts.isSuperset(of: [.participant, .signer, .actor]))
        let keys = record.deeds.map { "\($0.part) \($0.stamp.sequence)" }
        #expect(Set(keys).count == keys.count)
        let times = record.deeds.map(\.stamp.time)
        #expect(times == times.sorted())
        let officer = try person("P09", try Papers.clean())
        #expect(officer.deeds.filter { $0.part == .receiver && $0.household != nil }.count == 2)
        let keeper = try person("P01", try Papers.clean())
        #expect(keeper.deeds.contains { $0.part == .recorder })
    }

    @Test("村干一天签了几户，相邻两户隔几分钟")
    func signingDays() throws {
        var papers = try Papers.clean()
        let apart = try person("P12", papers)
        #expect(apart.signingDays.map(\.households) == [["H1"], ["H2"]])
        #expect(apart.signingDays.allSatisfy { $0.shortestMinutes == nil })
        papers.addHousehold("H3", category: "甲类", day: "08", corrected: false)
        let day = try #require(try person("P12", papers).signingDays.first)
        #expect(day.households == ["H1", "H3"])
        #expect(day.shortestMinutes == 0)
        #expect(day.shortestEvents.count == 2 && Set(day.shortestEvents).isSubset(of: day.events))
    }

    @Test("信息员：录入几次、查出几处差错、自己改了没有")
    func entering() throws {
        var papers = try Papers.clean()
        #expect(try person("P09", papers).entries.allSatisfy { $0.foundWrong.isEmpty })
        papers.change(EntryAudited.self, of: "H1") { $0.payload["verdict"] = "mismatch" }
        let wrong = try person("P09", papers).entries.filter { !$0.foundWrong.isEmpty }
        #expect(wrong.map(\.household) == ["H1"])
        #expect(wrong.first?.enteredAgain == [])
        papers.add(
            EntryMade.self, "household/H1", "2031-05-17 10:00", by: "P09",
            ["householdId": "H1", "tableVersion": 1, "asSigned": true])
        let again = try person("P09", papers).entries.filter { !$0.foundWrong.isEmpty }
        #expect(again.map(\.enteredAgain) == [[papers.entries.count - 1]])
    }

    @Test("没有相应任职而做的事；有任职的不列")
    func outsidePost() throws {
        var papers = try Papers.clean()
        papers.change(EntryMade.self) { $0.role = "villageInfoOfficer" }
        #expect(try person("P09", papers).outsidePost.isEmpty)
        papers.change(EntryMade.self, of: "H1") { $0.actor = "P07" }
        let stamps = try person("P07", papers).outsidePost
        #expect(stamps.map(\.type) == [EntryMade.name])
        papers.change(EntryMade.self, of: "H1") { $0.role = "householdHead" }
        #expect(try person("P07", papers).outsidePost.isEmpty)
    }

    @Test("被通报之后起算的疑点")
    func criticized() throws {
        var papers = try Papers.clean()
        papers.drop(HandbookFilled.self, of: "H1")
        #expect(try person("P07", papers).findingsSinceCriticism.isEmpty)
        papers.add(
            CriticismIssued.self, "person/P07", "2031-05-02 10:00", by: "P01",
            [
                "target": "P07", "reason": "推动不力", "facts": ["F-VIS-02 H1"],
                "document": "文", "unit": "督查组",
            ])
        let record = try person("P07", papers)
        #expect(record.criticisms.count == 1)
        #expect(!record.findings.isEmpty)
        #expect(record.findingsSinceCriticism.count == record.findings.count)
    }

    @Test("单位：责任人、专人、完成率、差错率")
    func unitRates() throws {
        var papers = try Papers.clean()
        let whole = try unit("U4", papers)
        #expect(whole.principal == "P05")
        #expect(whole.liaisons == ["P06"])
        #expect(whole.people == ["P05", "P06", "P07", "P13"])
        #expect(whole.completionRate == 10_000 && whole.errorRate == 0)
        #expect(whole.reports.count == 1 && whole.findings.isEmpty && whole.untrained.isEmpty)
        wrongEntry(&papers)
        #expect(try unit("U4", papers).errorRate == 5000)
        papers.drop(TableSigned.self, of: "H2")
        let half = try unit("U4", papers)
        #expect(half.completionRate == 5000 && half.visited == 2 && half.entered == 2)
        #expect(try unit("UV1", papers).completionRate == nil)
        #expect(!(try unit("UV1", papers)).plans.isEmpty)
    }

    @Test("进度：都做完的各步齐；做到一半的列出缺口；那天以前的不算")
    func progress() throws {
        var papers = try Papers.clean()
        let whole = try village(papers)
        #expect(whole.inScope == ["H1", "H2"])
        #expect(whole.figures.count == VillageProgress.Stage.allCases.count)
        for figure in whole.figures {
            #expect(figure.done == ["H1", "H2"], "\(figure.stage)")
            #expect(figure.missing.isEmpty)
        }
        #expect(whole.unvisited.isEmpty && whole.deferred.isEmpty)
        let early = try village(papers, asOf: "2031-05-08")
        #expect(early.figure(.handbookReceived)?.done == ["H1", "H2"])
        #expect(early.figure(.visited)?.missing == ["H2"])
        #expect(early.figure(.entered)?.done == [])
        papers.drop(EntryMade.self)
        let unentered = try village(papers).figure(.entered)
        // Nothing of H2 was changed: there is nothing to enter.
        #expect(unentered?.missing == ["H1"] && unentered?.done == ["H2"])
    }

    @Test("应训、实训、缺训；缺训的人仍去入户")
    func trainings() throws {
        var papers = try Papers.clean()
        #expect(try village(papers).trainings.map(\.absent) == [[]])
        papers.change(TrainingHeld.self) {
            $0.payload["attended"] = ["P08", "P09", "P10", "P11", "P12"]
        }
        let gap = try #require(try village(papers).trainings.first)
        #expect(gap.absent == ["P07"])
        #expect(gap.visitedUntrained["P07"]?.count == 2)
        #expect(try unit("U4", papers).untrained == ["P07"])
    }

    @Test("三统一：没有不一致；不一致的写明谁录入、哪一条")
    func comparison() throws {
        var papers = try Papers.clean()
        let clean = try papers.record()
        let same = TownComparison(clean.households, clean.plan)
        #expect(same.differences.isEmpty)
        #expect(same.villages.map(\.consistent) == [2])
        wrongEntry(&papers)
        let record = try papers.record()
        let town = TownComparison(record.households, record.plan)
        let row = try #require(town.differences.first)
        #expect(town.differences.count == 1 && row.household == "H1")
        #expect(row.enterer == "P09" && row.filler == nil)
        #expect(row.row.nationalEvent != nil)
        #expect(town.villages.map(\.differing) == [1])
    }

    @Test("变更：同一个台账没有变；后来知道的，值、疑点、进展表因此变了")
    func changes() throws {
        let papers = try Papers.clean()
        let after = try papers.record()
        let findings = FindingCatalog.all(after)
        #expect(Changes(from: after, findings, to: after, findings).isEmpty)

        var earlier = papers
        earlier.drop(ItemCorrected.self, of: "H1")
        earlier.drop(EntryReviewed.self)
        let before = try earlier.record()
        let changes = Changes(from: before, FindingCatalog.all(before), to: after, findings)
        #expect(changes.values.map(\.item) == [ItemKey("living.houseArea")])
        #expect(changes.values.first?.before != changes.values.first?.after)
        #expect(changes.gone.contains { $0.rule == .review })
        #expect(changes.appeared.isEmpty && changes.enrolled.isEmpty)
        let cell = try #require(changes.annex.first { $0.column == 4 })
        #expect(cell.before == "0" && cell.after == "1" && cell.added == ["H1"])

        let first = Changes(from: nil, [], to: after, findings)
        #expect(first.enrolled == ["H1", "H2"] && first.annex.isEmpty)
    }

    @Test("手册的章、逐跳、各步相隔的日子；没有做的一步不算")
    func trail() throws {
        var papers = try Papers.clean()
        let record = try papers.record()
        let whole = HouseholdTrail(try #require(record.household("H1")), in: record)
        #expect(whole.handbook == "HB-H1")
        #expect(!whole.seals.isEmpty)
        #expect(whole.hops.map(\.hop) == [.townToVillage, .villageToContact])
        #expect(whole.lapses.map(\.to) == ["入户", "签齐", "移交", "录入", "审核", "复核"])
        #expect(whole.lapses.first { $0.to == "移交" }?.days == 5)
        #expect(whole.lapses.first { $0.to == "录入" }?.days == 1)
        papers.drop(TableHandedOver.self, of: "H1")
        let without = try papers.record()
        let lapses = HouseholdTrail(try #require(without.household("H1")), in: without).lapses
        #expect(lapses.first { $0.to == "录入" }?.from == "签齐")
        let early = try papers.record(asOf: "2031-05-05")
        let enrolled = HouseholdTrail(try #require(early.household("H1")), in: early)
        #expect(enrolled.hops.isEmpty && enrolled.category?.name == "甲类")
    }

    @Test("疑点按规则、村、人计数，合计等于条数")
    func counts() throws {
        var papers = try Papers.clean()
        papers.drop(HandbookFilled.self)
        papers.drop(EntryReviewed.self)
        let findings = try papers.findings()
        let rows = FindingCounts(findings).rows
        #expect(rows.reduce(0) { $0 + $1.count } == findings.count)
        let handbook = try #require(rows.first { $0.rule == .handbook })
        #expect(handbook.count == 2 && handbook.village == "V1" && handbook.person == "P07")
        #expect(FindingCounts([]).rows.isEmpty)
    }
}
