import CanonicalJSON
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("后来得知、逐户汇集、叫法")
struct HindsightTests {
    @Test("同一天的户，当时所知与现在所知只差后来才录的")
    func tellsWhatWasLearntLater() throws {
        let day = try require(Day("2031-05-12"))
        let now = try Papers.clean().record()
        var early = try Papers.clean()
        early.drop(ItemCorrected.self, of: "H1")
        early.drop(CardIssued.self)
        let known = try require(try early.record().household("H1"))
        let hindsight = Hindsight(
            then: known, now: try require(now.household("H1")), on: day, now.plan)
        #expect(hindsight.values.map(\.item) == [ItemKey("living.houseArea")])
        #expect(hindsight.values.first?.then == .integer(6000))
        #expect(hindsight.values.first?.now == .integer(7200))
        #expect(hindsight.then?.contact == "P07" && hindsight.then?.isSigned == true)
        #expect(hindsight.now.handbook == "HB-H1" && hindsight.now.category == "甲类")
        let unknown = Hindsight(
            then: nil, now: try require(now.household("H2")), on: day, now.plan)
        #expect(unknown.then == nil && unknown.values.isEmpty)
        #expect(unknown.now.card?.color == "黄")
    }

    @Test("一户一户地判，与一起判的一样；没有方案的，什么都不判")
    func collectsOneByOne() throws {
        var papers = try Papers.clean()
        papers.drop(EntryMade.self, of: "H1")
        papers.drop(VisitConducted.self, of: "H2")
        let record = try papers.record()
        var collector = try require(
            FindingCollector(township: record.township, asOf: record.asOfMoment))
        for household in record.households.reversed() { collector.take(household) }
        collector.take(Household(id: "H9"))
        #expect(collector.asOf == record.asOfMoment)
        #expect(collector.all().map(\.key) == FindingCatalog.all(record).map(\.key))
        #expect(!collector.all().isEmpty)
        #expect(FindingCollector(township: Township(), asOf: record.asOfMoment) == nil)
    }

    @Test("疑点写明是谁的事：户、单位、人、村；答复按它的编号找回")
    func namesItsSubject() throws {
        var papers = try Papers.clean()
        papers.drop(ReportSubmitted.self)
        papers.change(HandbookFilled.self) { $0.recorded = "2031-06-08T01:00:00.000Z" }
        papers.change(GuidanceGiven.self) { $0.time = "2031-05-22 10:00" }
        papers.change(SpotCheckDone.self) { _ in }
        let findings = try papers.findings()
        let subjects = Set(findings.map { $0.subject.prefix { $0 != "/" } })
        #expect(subjects == ["unit", "person", "village"])
        for finding in findings {
            #expect(finding.answered.key == finding.key)
            #expect(finding.key.hasPrefix(finding.rule.id + " " + finding.subject))
        }
    }

    @Test("各种叫法都有，同一类里各不相同")
    func titlesAreDistinct() {
        let titles: [[String]] = [
            [
                Comparison.Status.consistent, .handbookDiffers, .nationalDiffers, .bothDiffer,
                .pendingDeferred, .notYetEntered, .handbookNotFilled, .notSigned,
            ].map(\.title),
            [
                Step.Kind.printed, .visited, .verified, .corrected, .finalized, .signedHousehold,
                .signedContact, .signedCadre, .filled, .handedOver, .entered, .deferred, .audited,
                .reviewed, .spotCheck,
            ].map(\.title),
            [
                Deed.Part.actor, .participant, .registrant, .signer, .witness, .receiver,
                .reminded, .recorder,
            ].map(\.title),
        ]
        for list in titles {
            #expect(Set(list).count == list.count && !list.contains(""))
        }
    }

    @Test("方案里没有人按它判的环节说得出来，没有写期限的也说得出来")
    func namesUnknownSteps() throws {
        let plan = try Papers.clean().record().plan
        #expect(PlanStep.unknown(in: plan).isEmpty)
        #expect(PlanStep.missing(in: plan).isEmpty)
        var object = try Plan.object()
        object["deadlines"] = [["step": "visits", "by": "2031-05-12", "basis": "P2.3c"]]
        let other = try PlanConfiguration(object)
        #expect(PlanStep.unknown(in: other) == ["visits"])
        #expect(PlanStep.missing(in: other).count == PlanStep.names.count)
    }
}
