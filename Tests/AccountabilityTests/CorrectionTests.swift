import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("更正与补证 [R2]")
struct CorrectionTests {
    @Test("据实登记的既成事实不算已做，按所违反的规则列出，行为人和批准人并列")
    func findsFacts() throws {
        let mark = FactualMark(
            rules: ["R-HND-01", "R-HND-02"], reason: "先交了表", approver: "P08")
        var papers = try Papers.clean()
        papers.change(TableHandedOver.self, of: "H1") { $0.factual = mark }
        let findings = try papers.findings(.handoverUnsigned)
        #expect(findings.map(\.household) == ["H1"])
        #expect(findings.first?.responsible == ["P07", "P08"])
        #expect(findings.first?.message.contains("先交了表") == true)
        #expect(try papers.findings(.handoverParties).count == 1)
        #expect(try Papers.clean().findings(.handoverUnsigned).isEmpty)
        let record = try papers.record()
        let household = try #require(record.household("H1"))
        #expect(household.handovers.isEmpty)
        let chain = ResponsibilityChain(
            household, in: record, leftOut: try papers.history("H1").leftOut, findings: [])
        #expect(chain.steps.filter { $0.kind == .handedOver }.map(\.status) == [.factual])
        #expect(chain.notDone.contains(.handedOver))
    }

    @Test("全镇的既成事实写在办理人名下，注明哪个村")
    func findsFactsOfTheTownship() throws {
        var papers = try Papers.clean()
        papers.change(MaterialsDistributed.self) { entry in
            guard entry.time == "2031-05-06 09:00" else { return }
            entry.factual = FactualMark(
                rules: ["R-HB-01"], reason: "先发后盖", approver: "P02")
        }
        let findings = try papers.findings(.unsealedHandbook)
        #expect(Set(findings.map(\.person)) == ["P03"])
        #expect(Set(findings.map(\.village)) == ["V1"])
        let kept = try papers.record().township.villages["V1"]?.distributions ?? []
        #expect(kept.allSatisfy { $0.stamp.actor != "P03" })
    }

    @Test("补充的凭据，在追溯的那一步后面看得见")
    func traceShowsAttachedEvidence() throws {
        var papers = try Papers.clean()
        let handover = try #require(papers.places(TableHandedOver.self, of: "H1").first)
        let digest = "sha256:" + String(repeating: "1", count: 64)
        papers.add(
            EvidenceAttached.self, "household/H1", "2031-05-29 09:00", by: "P07",
            [
                "targetId": .string("e\(handover)"), "targetSequence": .number(handover),
                "targetType": "table.handedOver.v1",
                "attached": [["kind": "paperScan", "digest": .string(digest)]],
            ])
        let record = try papers.record()
        let household = try #require(record.household("H1"))
        let chain = ResponsibilityChain(household, in: record, findings: [])
        let steps = chain.steps.filter { !$0.evidence.isEmpty }
        #expect(steps.map(\.event) == [handover])
        #expect(steps.first?.evidence.map(\.digest) == [digest])
    }

    @Test("没有作废的，不生疑点")
    func cleanTownshipIsSilent() throws {
        #expect(try Papers.clean().findings(.annulled).isEmpty)
    }

    @Test("作废率超过门槛且不少于三条，写在办理人名下，批准人并列")
    func findsManyAnnulments() throws {
        var papers = try Papers.clean()
        let handovers = papers.places(EntryAudited.self)
        papers.annul(handovers, by: "P04", approver: "P02")
        #expect(try papers.findings(.annulled).isEmpty)
        papers.annul(papers.places(GuidanceGiven.self), by: "P04")
        let findings = try papers.findings(.annulled)
        #expect(findings.map(\.person) == ["P04"])
        #expect(findings.first?.responsible == ["P04", "P02"])
        #expect(findings.first?.message.contains("3 条记录中 3 条") == true)
        #expect(findings.first?.events.count == 6)
    }

    @Test("占比不超过门槛的，不生疑点")
    func staysSilentBelowTheShare() throws {
        var papers = try Papers.clean()
        for number in 0..<40 {
            papers.add(
                GuidanceGiven.self, "village/V1", "2031-05-10 11:00", by: "P04",
                ["villageCode": "V1", "topic": .string("答疑\(number)"), "channel": "现场"])
        }
        let guidances = papers.places(GuidanceGiven.self)
        papers.annul(Array(guidances.prefix(4)), by: "P04")
        #expect(try papers.findings(.annulled).isEmpty)
    }

    @Test("通报所引的记录后来作废，列出通报、原记录和作废", .fires("F-ANN-01"), .silent("F-ANN-01"))
    func findsCriticismOfAnnulledRecord() throws {
        var papers = try Papers.clean()
        let audit = try #require(papers.places(EntryAudited.self, of: "H1").first)
        papers.add(
            CriticismIssued.self, "person/P04", "2031-05-28 09:00", by: "P01",
            [
                "target": "P04", "reason": "审核不实", "facts": [.string("#\(audit)")],
                "document": "督〔2031〕1 号", "unit": "督查组",
            ])
        #expect(try papers.findings(.annulled).isEmpty)
        papers.annul([audit], by: "P04")
        let findings = try papers.findings(.annulled)
        #expect(findings.map(\.responsible) == [["P04"]])
        #expect(findings.first?.events.contains(audit) == true)
    }

    @Test("作废的一步不算已做，追溯里仍看得见")
    func traceShowsWhatWasAnnulled() throws {
        var papers = try Papers.clean()
        let audit = try #require(papers.places(EntryAudited.self, of: "H1").first)
        papers.annul([audit], by: "P04")
        let record = try papers.record()
        let household = try #require(record.household("H1"))
        #expect(household.audits.isEmpty)
        let chain = ResponsibilityChain(
            household, in: record, leftOut: try papers.history("H1").leftOut, findings: [])
        let steps = chain.steps.filter { $0.kind == .audited }
        #expect(steps.map(\.status) == [.annulled])
        #expect(steps.map(\.event) == [audit])
        #expect(chain.notDone.contains(.audited))
        #expect(try papers.findings(.audit).map(\.household) == ["H1"])
    }

    private func reopened(_ day: String) throws -> Papers {
        var papers = try Papers.clean()
        papers.add(
            TableReopened.self, "household/H1", "2031-05-\(day) 09:00", by: "P07",
            ["fromVersion": 1, "requestedBy": "P07", "reason": "复核发现漏项"])
        return papers
    }

    private func resign(_ papers: inout Papers, day: String) {
        papers.add(
            TableFinalized.self, "household/H1", "2031-05-\(day) 10:00", by: "P07",
            [
                "visitId": "visit-H1", "registrant": "P07", "version": 2, "contentDigest": "d2",
                "changed": [], "salts": [],
            ])
        for (party, signer) in [("contact", "P07"), ("household", "H1-1"), ("cadre", "P12")] {
            papers.add(
                TableSigned.self, "household/H1", "2031-05-\(day) 10:30", by: signer,
                [
                    "version": 2, "contentDigest": "d2", "party": .string(party),
                    "signer": .string(signer), "method": "wet", "witnesses": [],
                ])
        }
    }

    @Test("重新打开后没有重签，过了门槛才生疑点，写联系人", .fires("F-SIG-03"), .silent("F-SIG-03"))
    func findsTableNotSignedAgain() throws {
        let papers = try reopened("20")
        #expect(try Papers.clean().findings(.notResigned).isEmpty)
        #expect(try papers.findings(.notResigned, asOf: "2031-05-25").isEmpty)
        let findings = try papers.findings(.notResigned, asOf: "2031-05-26")
        #expect(findings.map(\.household) == ["H1"])
        #expect(findings.first?.responsible == ["P07"])
        #expect(findings.first?.days == 1)
        #expect(findings.first?.message.contains("没有重签") == true)
    }

    @Test("门槛之内重签的没有疑点，之后才重签的有")
    func judgesWhenItWasSignedAgain() throws {
        var papers = try reopened("15")
        resign(&papers, day: "20")
        #expect(try papers.findings(.notResigned).isEmpty)
        var late = try reopened("15")
        resign(&late, day: "21")
        let findings = try late.findings(.notResigned)
        #expect(findings.map(\.days) == [1])
        #expect(findings.first?.message.contains("才重新签齐") == true)
    }

    @Test("重新打开后，原版的复核、完成不再算数；原版的签字仍看得见")
    func countsOnlyTheCurrentVersion() throws {
        var papers = try reopened("20")
        #expect(try papers.findings(.review).map(\.household) == ["H1"])
        let record = try papers.record()
        let household = try #require(record.household("H1"))
        #expect(household.signedTable == nil)
        #expect(household.lastSignedTable?.version == 1)
        #expect(household.currentEntries.isEmpty && household.entries.count == 1)
        let chain = ResponsibilityChain(household, in: record, findings: [])
        #expect(chain.steps.filter { $0.kind == .signedContact }.count == 1)
        resign(&papers, day: "21")
        papers.add(
            TableHandedOver.self, "household/H1", "2031-05-21 11:00", by: "P07",
            ["version": 2, "from": "P07", "to": "P09"])
        #expect(try papers.findings(.notEntered).map(\.household) == ["H1"])
    }
}

extension Papers {
    /// A household's events as they stand.
    func history(_ id: HouseholdID) throws -> HouseholdHistory {
        var history = HouseholdHistory(id: id)
        for event in try recorded(of: id) { history.append(event) }
        return history
    }
}
