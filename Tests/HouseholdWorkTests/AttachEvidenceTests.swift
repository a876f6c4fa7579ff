import HouseholdWork
import RuleMarks
import Testing

@Suite("补充凭据")
struct AttachEvidenceTests {
    private let scan = Evidence(
        kind: "paperScan", digest: "sha256:" + String(repeating: "0", count: 64))

    private func attach(
        _ target: Int, _ evidence: [Evidence]? = nil, by person: PersonID = Who.contact,
        on context: ActContext = at(20)
    ) -> AttachEvidence {
        AttachEvidence(
            context: context, target: target, evidence: evidence ?? [scan], attacher: person)
    }

    private func handover() throws -> Int {
        try #require(
            Scenario.handedOver.household(Home.main).handovers.first?.stamp.sequence)
    }

    @Test("没有这一条、没有凭据、凭据没有摘要，都不收", .fires("R-CELL-01"))
    func refusesNothing() throws {
        given(.handedOver).when(attach(9999)).thenRefused(.unknown, field: "序号")
        given(.handedOver).when(attach(try handover(), [])).thenRefused(.cell, field: "凭据")
        given(.handedOver).when(attach(try handover(), [Evidence(kind: "photo", digest: nil)]))
            .thenRefused(.cell, field: "凭据")
    }

    @Test("既非办理人又非录入人，不能补证；办理人离任后也不能")
    func refusesOthers() throws {
        given(.handedOver).when(attach(try handover(), by: Who.cadre))
            .thenRefused(.authority, field: "补证人")
        let later = ActContext(time: Moment(day: march(40)), recorder: Who.keeper)
        given(.handedOver).when(attach(try handover(), on: later))
            .thenRefused(.authority, field: "补证人")
    }

    @Test("作废和补证本身，不再补证")
    func refusesEvidenceOfCorrections() throws {
        let attached = Scenario.handedOver.then(attach(try handover()))
        let own = try #require(attached.household(Home.main).attachments.first?.stamp.sequence)
        given(attached).when(attach(own)).thenRefused(.unknown, field: "序号")
    }

    @Test("办理人、录入人都可以补证；原来的事实不变，也不妨碍作废", .silent("R-CELL-01", on: AttachEvidence.self))
    func leavesTheFactsAlone() throws {
        let before = Scenario.handedOver.household(Home.main)
        given(.handedOver).when(attach(try handover(), by: Who.keeper))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        let scenario = given(.handedOver).when(attach(try handover()))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "household/H1")
        let known = scenario.household(Home.main)
        #expect(known.handovers.map(\.stamp) == before.handovers.map(\.stamp))
        #expect(known.attachments.map(\.evidence) == [[scan]])
        let annul = AnnulRecord(
            context: at(21), target: try handover(), kind: .mistyped, reason: FreeText("录错"),
            annuller: Who.contact, approver: nil)
        given(scenario).when(annul).thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test("全镇的事也可以补证")
    func attachesToTheTownship() throws {
        let target = try #require(
            Scenario.planned.events.first { $0.event is PlanAdopted }?.stamp)
        let scenario = Scenario.planned.then(attach(target.sequence, by: target.actor))
        #expect(scenario.township.attachments.map(\.target.sequence) == [target.sequence])
    }
}
