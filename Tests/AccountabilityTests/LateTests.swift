import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("推后与补录 [R4a]")
struct LateTests {
    @Test("样样按时的镇没有任何疑点", .silent("F-LATE-02", "F-DST-01", "F-VIS-01", "F-SIG-01"))
    func isCleanWithoutFaults() throws {
        let findings = try Papers.clean().findings()
        #expect(findings.map(\.message) == [])
    }

    @Test("截止当日还没过完，不算没做", arguments: ["2031-05-19", "2031-05-12", "2031-05-01"])
    func judgesOnlyPassedDeadlines(day: String) throws {
        #expect(try Papers.clean().findings(asOf: day).allSatisfy { $0.days ?? 1 > 0 })
        var papers = try Papers.clean()
        papers.drop(EntryMade.self)
        #expect(try papers.findings(.notEntered, asOf: "2031-05-19").isEmpty)
        #expect(try papers.findings(.notEntered, asOf: "2031-05-20").count == 2)
    }

    static let steps: [(any LedgerEvent.Type, String)] = [
        (TablePrinted.self, "2031-05-13 09:00"), (VisitConducted.self, "2031-05-13 09:00"),
        (HandbookFilled.self, "2031-05-13 09:00"), (TableHandedOver.self, "2031-05-21 09:00"),
        (EntryMade.self, "2031-05-21 09:00"), (EntryAudited.self, "2031-05-21 09:00"),
        (TableSigned.self, "2031-05-13 09:40"),
    ]

    @Test("做了但晚于截止，列天数，写户", arguments: steps.indices)
    func findsLateSteps(index: Int) throws {
        var papers = try Papers.clean()
        let (event, time) = Self.steps[index]
        papers.change(event, of: "H1") { $0.time = time }
        let late = try papers.findings(.lateStep)
        #expect(late.count == 1)
        #expect(late.first?.household == "H1")
        #expect(late.first?.days == 1)
        #expect(late.first?.since == Day(time.prefix(10)))
        #expect(late.first?.responsible.isEmpty == false)
        #expect(late.first?.events.count == 1)
    }

    @Test("截止当日做的不算推后")
    func lastDayIsInTime() throws {
        var papers = try Papers.clean()
        papers.change(TableHandedOver.self) { $0.time = "2031-05-20 23:59" }
        #expect(try papers.findings(.lateStep).isEmpty)
    }

    @Test("手册发到村晚于收到的截止，写户；介于出站与收到之间只是提示", .fires("F-LATE-01"), .silent("F-LATE-01"))
    func findsLateDelivery() throws {
        var papers = try Papers.clean()
        papers.change(MaterialsDistributed.self) {
            if $0.actor == "P03" { $0.time = "2031-05-07 18:00" }
        }
        #expect(try papers.findings(.lateStep).isEmpty)
        papers.change(MaterialsDistributed.self) { entry in
            let isOfH1 =
                entry.payload["items"]?.arrayValue?.first?.objectValue?["householdId"] == "H1"
            if entry.actor == "P03" && isOfH1 { entry.time = "2031-05-08 09:00" }
        }
        let late = try papers.findings(.lateStep)
        #expect(late.map(\.household) == ["H1"])
        #expect(late.first?.responsible.first == "P03")
    }

    @Test("没有做的步骤不算推后")
    func missingStepsAreNotLate() throws {
        var papers = try Papers.clean()
        papers.drop(EntryMade.self)
        papers.drop(EntryAudited.self)
        #expect(try papers.findings(.lateStep).isEmpty)
        #expect(try papers.findings(.notEntered).map(\.household) == ["H1", "H2"])
    }

    @Test("村复核推后，写所复核的户")
    func findsLateReview() throws {
        var papers = try Papers.clean()
        papers.drop(EntryReviewed.self)
        papers.addReview(of: ["H1"])
        papers.addReview(of: ["H2"], time: "2031-05-22 16:00")
        #expect(try papers.findings(.lateStep).map(\.household) == ["H2"])
        #expect(try papers.findings(.review).isEmpty)
    }

    @Test("镇方案晚印发归镇；制定晚另列", .fires("F-LATE-02"))
    func findsLatePlan() throws {
        var papers = try Papers.clean()
        papers.change(PlanAdopted.self) { entry in
            if entry.payload["level"] == "town" { entry.payload["issuedOn"] = "2031-05-09" }
        }
        let late = try papers.findings(.latePlan)
        #expect(late.map(\.unit) == ["U1"])
        #expect(late.first?.days == 6)
        #expect(late.first?.responsible == ["P02"])
        #expect(try papers.findings(.lateStep).isEmpty)
        papers.change(PlanAdopted.self) { entry in
            if entry.payload["level"] == "village" { entry.payload["adoptedOn"] = "2031-05-04" }
        }
        #expect(try papers.findings(.lateStep).map(\.unit) == ["UV1"])
    }

    @Test("一次导入、一个登记人的补录是一条，列条数和最长迟多少日")
    func groupsLateRecording() throws {
        var papers = try Papers.clean()
        for event in [EntryMade.self, VisitConducted.self] as [any LedgerEvent.Type] {
            papers.change(event) {
                $0.recorded = "2031-07-08T01:00:00.000Z"
                $0.evidence = [Evidence(kind: "workbook", digest: "sha256:aa")]
            }
        }
        papers.change(EntryAudited.self, of: "H1") { $0.recorded = "2031-05-18T02:30:00.000Z" }
        let late = try papers.findings(.lateRecording)
        #expect(late.count == 2)
        #expect(late.allSatisfy { $0.person == "P01" && $0.household == nil })
        #expect(late.compactMap(\.days).sorted() == [2, 61])
        #expect(late.contains { $0.message.contains("补录 4 条，最长迟 61 日") })
    }

    @Test("夜间集中补录：当天的事夜里才录，到门槛才列；夜里办的当时录的不算", .fires("F-LATE-03"), .silent("F-LATE-03"))
    func findsNightRecording() throws {
        var papers = try Papers.clean()
        papers.change(HandbookFilled.self) { $0.recorded = "2031-05-11T14:30:00.000Z" }
        #expect(try papers.findings(.lateRecording).isEmpty)
        papers.setThreshold("nightEntries", 2)
        let found = try papers.findings(.lateRecording)
        #expect(found.map(\.person) == ["P01"])
        #expect(found.first?.since == Day("2031-05-11"))
        #expect(found.first?.message.contains("集中补录 2 条") == true)
        papers.change(HandbookFilled.self) { $0.recorded = "2031-05-11T21:00:00.000Z" }
        #expect(try papers.findings(.lateRecording).map(\.since) == [Day("2031-05-11")])
        papers.change(HandbookFilled.self) { $0.time = "2031-05-11 22:10" }
        #expect(try papers.findings(.lateRecording).isEmpty)
        papers.change(HandbookFilled.self) {
            $0.time = "2031-05-11 19:00"
            $0.recorded = "2031-05-11T13:30:00.000Z"
        }
        #expect(try papers.findings(.lateRecording).isEmpty)
    }
}
