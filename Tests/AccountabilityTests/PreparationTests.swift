import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("培训、材料、联系卡 [P1 P2.1]")
struct PreparationTests {
    @Test("应训未训每人一条，注明已否入户", .fires("F-TRN-01"))
    func findsUntrained() throws {
        var papers = try Papers.clean()
        papers.change(TrainingHeld.self) {
            $0.payload["attended"] = ["P08", "P09", "P10", "P11", "P12"]
        }
        let findings = try papers.findings(.untrained)
        #expect(findings.map(\.person) == ["P07"])
        #expect(findings.first?.unit == nil)
        #expect(findings.first?.message.contains("仍入户 2 户") == true)
    }

    @Test("补训过的不算未训", .silent("F-TRN-01"))
    func makeUpSessionCounts() throws {
        var papers = try Papers.clean()
        papers.change(TrainingHeld.self) {
            if $0.payload["level"] == "village" { $0.payload["attended"] = ["P08"] }
        }
        papers.add(
            TrainingHeld.self, "unit/UV1", "2031-05-04", by: "P01",
            [
                "level": "village", "organizer": "UV1", "coursewareFrom": "区", "expected": ["P07"],
                "attended": ["P07", "P09", "P10", "P11", "P12"],
            ])
        #expect(try papers.findings(.untrained).isEmpty)
    }

    @Test("村里没有召开培训会，写村委")
    func findsVillageWithoutTraining() throws {
        var papers = try Papers.clean()
        papers.entries.removeAll {
            $0.name == TrainingHeld.name && $0.payload["level"] == "village"
        }
        let findings = try papers.findings(.untrained)
        #expect(findings.map(\.unit) == ["UV1"])
        #expect(findings.first?.person == nil)
        #expect(findings.first?.responsible == ["P08"])
    }

    @Test("后盾单位没有专人、没有一人受训", .fires("F-UNT-01"))
    func findsSupportUnit() throws {
        var papers = try Papers.clean()
        papers.entries.removeAll {
            $0.name == RoleAppointed.name && $0.payload["personId"] == "P06"
        }
        #expect(try papers.findings(.supportUnit).map(\.unit) == ["U4"])
        var untrained = try Papers.clean()
        untrained.change(TrainingHeld.self) { $0.payload["attended"] = ["P08", "P09"] }
        let findings = try untrained.findings(.supportUnit)
        #expect(findings.map(\.unit) == ["U4"])
        #expect(findings.first?.responsible == ["P05"])
    }

    @Test(
        "村收手册数不等于应发数；有户没有手册、没有补贴清单", .fires("F-DST-01", "F-DST-02"),
        .silent("F-DST-01", "F-DST-02"))
    func findsMissingMaterials() throws {
        #expect(try Papers.clean().findings(.materialsMissing).isEmpty)
        for kind in ["handbook", "subsidyList"] {
            var papers = try Papers.clean()
            papers.entries.removeAll { entry in
                let item = entry.payload["items"]?.arrayValue?.first?.objectValue
                return item?["kind"]?.stringValue == kind && item?["householdId"] == "H2"
            }
            let findings = try papers.findings(.materialsMissing)
            #expect(findings.compactMap(\.household) == ["H2"])
            #expect(findings.contains { $0.unit == "UV1" } == (kind == "handbook"))
            let trail = try papers.findings(.handbookUntraced).map(\.household)
            #expect(trail == (kind == "handbook" ? ["H2"] : []))
        }
    }

    @Test("应换卡的户没有发卡；应保持的户不问", .fires("F-CRD-01"))
    func findsMissingCard() throws {
        var papers = try Papers.clean()
        papers.drop(CardIssued.self)
        let findings = try papers.findings(.card)
        #expect(findings.map(\.household) == ["H2"])
        #expect(findings.first?.person == "P07")
    }

    @Test("旧卡没有收回；卡色不合")
    func findsWrongCard() throws {
        var papers = try Papers.clean()
        papers.change(CardIssued.self) { $0.payload["oldCardCollected"] = false }
        #expect(try papers.findings(.card).map(\.message) == ["旧卡没有收回"])
        papers.change(CardIssued.self) {
            $0.payload["oldCardCollected"] = true
            $0.payload["color"] = "绿"
        }
        #expect(try papers.findings(.card).map(\.household) == ["H2"])
    }

    @Test("新发的卡没有旧卡可收", .silent("F-CRD-01"))
    func newCardHasNoOldOne() throws {
        var papers = try Papers.clean()
        papers.change(HouseholdEnrolled.self, of: "H2") { $0.payload["category"] = "丁类" }
        papers.change(CardIssued.self) {
            $0.payload["color"] = "绿"
            $0.payload["oldCardCollected"] = nil
        }
        #expect(try papers.findings(.card).isEmpty)
    }

    @Test("范围外的户什么都不要求", .silent("F-UNT-01"))
    func ignoresOutOfScope() throws {
        var papers = try Papers.clean()
        papers.enrol("H3", category: "丙类")
        #expect(try papers.findings().isEmpty)
        papers.enrol("H4", category: "甲类")
        #expect(try papers.findings(.notVisited).map(\.household) == ["H4"])
    }

    @Test("两任联系人之间无人在责", .fires("F-CON-01"), .silent("F-CON-01"))
    func findsPairingGap() throws {
        var papers = try Papers.clean()
        papers.change(ContactAssigned.self, of: "H2") { $0.payload["to"] = "2031-05-25" }
        let subject = "household/H2"
        papers.add(
            ContactAssigned.self, subject, "2031-05-26", by: "P01",
            [
                "contact": "P13", "cadre": "P12", "unitId": "U4", "from": "2031-05-26",
                "handoverNote": "材料已点交",
            ])
        #expect(try papers.findings(.pairingGap).isEmpty)
        papers.change(ContactAssigned.self, of: "H2") { entry in
            if entry.payload["contact"] == "P13" { entry.payload["from"] = "2031-05-29" }
        }
        let findings = try papers.findings(.pairingGap)
        #expect(findings.map(\.household) == ["H2"])
        #expect(findings.first?.days == 3)
        #expect(findings.first?.since == Day("2031-05-26"))
    }

    @Test("更换联系人没有交接说明；从工作台账来的没有这一栏，不问")
    func findsMissingNotes() throws {
        var papers = try Papers.clean()
        papers.change(ContactAssigned.self, of: "H2") { $0.payload["to"] = "2031-05-25" }
        papers.add(
            ContactAssigned.self, "household/H2", "2031-05-26", by: "P01",
            [
                "contact": "P13", "cadre": "P12", "unitId": "U4", "from": "2031-05-26",
            ])
        let findings = try papers.findings(.pairingGap)
        #expect(findings.map(\.household) == ["H2"])
        #expect(findings.first?.responsible == ["P05"])
        #expect(findings.first?.message.contains("没有交接说明") == true)
        papers.change(ContactAssigned.self, of: "H2") {
            $0.evidence = [Evidence(kind: "workbook", digest: "sha256:aa")]
        }
        #expect(try papers.findings(.pairingGap).isEmpty)
    }
}
