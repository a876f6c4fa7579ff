import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("入户、核实、签字 [P2.3]")
struct VisitTests {
    @Test("入户缺一方，责任在缺席方", .fires("F-VIS-01"), arguments: [("P07", "P12"), ("P12", "P07")])
    func findsOneSidedVisit(present: String, absent: String) throws {
        var papers = try Papers.clean()
        papers.visit("H1", day: "07", people: [present, "P10"], number: "v0")
        let findings = try papers.findings(.visitOneSided)
        #expect(findings.map(\.household) == ["H1"])
        #expect(findings.first?.responsible == [absent])
    }

    @Test("到止日未入户，注明有无尝试、有无督促", .fires("F-VIS-02"), .silent("F-VIS-02"))
    func findsNotVisited() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        papers.add(
            VisitAttempted.self, "household/H3", "2031-05-10 09:00", by: "P07",
            [
                "householdId": "H3", "participants": ["P07"], "reason": "无人",
            ])
        #expect(try papers.findings(.notVisited, asOf: "2031-05-19").isEmpty)
        let findings = try papers.findings(.notVisited)
        #expect(findings.map(\.household) == ["H3"])
        #expect(findings.first?.responsible == ["P07", "P12"])
        #expect(findings.first?.message.contains("入户未成 1 次，没有督促记录") == true)
    }

    @Test("只有电话核实，不算未入户，另列", .fires("F-VIS-05"), .silent("F-VIS-05"))
    func findsPhoneOnly() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "甲类")
        papers.visit("H3", day: "10", mode: "phone")
        #expect(try papers.findings(.notVisited).isEmpty)
        #expect(try papers.findings(.phoneOnly).map(\.household) == ["H3"])
        papers.visit("H3", day: "11", number: "v2")
        #expect(try papers.findings(.phoneOnly).isEmpty)
    }

    @Test("未入户而手册已填；先于定稿也另列", .fires("F-VIS-03", "F-HB-01"), .silent("F-VIS-03", "F-HB-01"))
    func findsClosedDoorFilling() throws {
        var papers = try Papers.clean()
        papers.change(HandbookFilled.self, of: "H2") { $0.time = "2031-05-08 19:00" }
        #expect(try papers.findings(.filledUnvisited).map(\.household) == ["H2"])
        #expect(try papers.findings(.handbook).map(\.household) == ["H2"])
        papers.change(HandbookFilled.self, of: "H2") { $0.time = "2031-05-09" }
        #expect(try papers.findings(.filledUnvisited).isEmpty)
        #expect(try papers.findings(.handbook).isEmpty)
    }

    @Test("两户开始相隔不足门槛，每人一条", .fires("F-VIS-04"), .silent("F-VIS-04"))
    func findsHurriedVisits() throws {
        var papers = try Papers.clean()
        papers.change(VisitConducted.self, of: "H2") { $0.time = "2031-05-08 09:19" }
        #expect(try papers.findings(.visitPace).map(\.person) == ["P07", "P12"])
        papers.change(VisitConducted.self, of: "H2") { $0.time = "2031-05-08 09:20" }
        #expect(try papers.findings(.visitPace).isEmpty)
        papers.change(VisitConducted.self, of: "H2") { $0.time = "2031-05-08" }
        #expect(try papers.findings(.visitPace).isEmpty)
    }

    @Test("一日户数超过门槛")
    func findsCrowdedDay() throws {
        var papers = try Papers.clean()
        for number in 3...5 {
            papers.enrol("H\(number)", category: "甲类")
            papers.visit("H\(number)", day: "08", clock: "1\(number):00", number: "v\(number)")
        }
        let findings = try papers.findings(.visitPace)
        #expect(findings.map(\.person) == ["P07", "P12"])
        #expect(findings.first?.message.contains("入户 4 户") == true)
    }

    @Test("全部相符而用时极短；有不符的不算")
    func findsHastyVerification() throws {
        var papers = try Papers.clean()
        for id in Papers.households {
            papers.change(VisitConducted.self, of: id) {
                $0.time = String($0.time.prefix(11)) + "09:11"
            }
        }
        #expect(try papers.findings(.hastyVerification).map(\.household) == ["H2"])
    }

    @Test("同一联系人五户以上全无修改，写联系人", .fires("F-ITM-01"), .silent("F-ITM-01"))
    func findsUnchangedHouseholds() throws {
        var papers = try Papers.clean()
        papers.drop(ItemCorrected.self)
        for number in 3...4 {
            papers.addHousehold(
                "H\(number)", category: "甲类", day: "1\(number - 3)", corrected: false)
        }
        #expect(try papers.findings(.hastyVerification).isEmpty)
        papers.addHousehold("H5", category: "甲类", day: "07", corrected: false)
        let findings = try papers.findings(.hastyVerification)
        #expect(findings.map(\.person) == ["P07"])
        #expect(findings.first?.household == nil)
    }

    @Test(
        "脱贫户致贫原因被改；未脱贫户可以改", .fires("F-ITM-02"), .silent("F-ITM-02"))
    func findsChangedCause() throws {
        for (household, day, found) in [("H2", "09", ["H2"]), ("H1", "08", [])] {
            var papers = try Papers.clean()
            papers.correct(household, "cause.main", "缺资金", "因婚", day: day)
            #expect(try papers.findings(.causeChanged).map(\.household) == found)
        }
    }

    @Test("三方不同日签字", .fires("F-SIG-01"))
    func findsSigningDays() throws {
        var papers = try Papers.clean()
        papers.change(TableSigned.self, of: "H1") {
            if $0.payload["party"] == "cadre" { $0.time = "2031-05-09 17:30" }
        }
        let findings = try papers.findings(.signedApart)
        #expect(findings.map(\.household) == ["H1"])
        #expect(findings.first?.message.contains("村干 2031-05-09") == true)
    }

    @Test("手印过多，写见证人；不到五户不算", .fires("F-SIG-02"), .silent("F-SIG-02"))
    func findsFingerprints() throws {
        var papers = try Papers.clean()
        for number in 3...5 {
            papers.addHousehold(
                "H\(number)", category: "甲类", day: "1\(number - 3)", corrected: true)
        }
        let households = (1...5).map { "H\($0)" }
        for id in households.dropLast() { papers.mark(id) }
        #expect(try papers.findings(.manyFingerprints).isEmpty)
        papers.mark("H5")
        let findings = try papers.findings(.manyFingerprints)
        #expect(findings.map(\.person) == ["P11"])
        #expect(findings.first?.village == "V1")
    }
}

extension Papers {
    /// The household signs by fingerprint, one witness.
    fileprivate mutating func mark(_ household: String) {
        change(TableSigned.self, of: household) {
            guard $0.payload["party"] == "household" else { return }
            $0.payload["method"] = "fingerprint"
            $0.payload["witnesses"] = ["P11"]
        }
    }
}
