import HouseholdWork
import Testing

@Suite("既成事实 (H*)")
struct FactualTests {
    private let proof = Evidence(
        kind: "photo", digest: "sha256:" + String(repeating: "0", count: 64))

    private func fact(
        _ context: ActContext, approver: PersonID = Who.government, reason: String = "确已先行办理",
        evidence: [Evidence]? = nil
    ) -> ActContext {
        ActContext(
            time: context.time, recorder: Who.keeper,
            factual: Factual(
                reason: reason, approver: approver, evidence: evidence ?? [proof]))
    }

    private func handOver(_ context: ActContext, from: PersonID = Who.contact) -> HandOverTable {
        HandOverTable(context: context, household: Home.main, from: from, to: Who.officer)
    }

    private func enter(
        _ context: ActContext, _ entry: (item: ItemKey, text: String)? = nil,
        by officer: PersonID = Who.officer
    ) -> MakeEntry {
        MakeEntry(context: context, household: Home.main, entry: entry, officer: officer)
    }

    private func marks(_ act: any Act, in scenario: Scenario) throws -> [[String]] {
        try act.decide(scenario).map { $0.factual?.rules ?? [] }
    }

    @Test("不写既成事实的，照样拒绝；不可豁免的，写了也拒绝")
    func refusesWhatCannotBeWaived() {
        given(.finalized).when(handOver(at(11)))
            .thenRefused(.handoverUnsigned, field: "时间", need: .signatures(Home.main))
        given(.verified).when(Scenario.signing(.contact, Who.contact, fact(at(10, 10))))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
        given(.entered)
            .when(
                RecordVisit(
                    context: fact(at(12)), household: Home.main, visit: "V-2",
                    participants: [Who.nobody], present: [], others: [], mode: .onSite)
            )
            .thenRefused(.authority, field: "参加人")
    }

    @Test("缺情况说明、凭据、上一级批准，或说明里点了名，都不收")
    func refusesIncompleteFact() {
        given(.finalized).when(handOver(fact(at(11), reason: "")))
            .thenRefused(.handoverUnsigned, field: "情况说明", saying: "还缺")
        given(.finalized).when(handOver(fact(at(11), evidence: [])))
            .thenRefused(.handoverUnsigned, field: "凭据", saying: "还缺")
        for approver in [Who.contact, Who.cadre, Who.nobody, Who.unregistered] {
            given(.finalized).when(handOver(fact(at(11), approver: approver)))
                .thenRefused(.handoverUnsigned, field: "批准人", saying: "上一级")
        }
        given(.finalized).when(handOver(fact(at(11), reason: "岑甲山同意")))
            .thenRefused(.handoverUnsigned, field: "情况说明")
    }

    @Test("没有违反规则的，写了既成事实也是普通的一条")
    func nothingWaivedIsNoFact() throws {
        #expect(try marks(handOver(fact(at(11))), in: .signed) == [[]])
    }

    @Test("未签先交：据实登记，不算已移交，录入仍被拒绝")
    func handoverBeforeSigning() throws {
        let scenario = given(.finalized).when(handOver(fact(at(11))))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "household/H1")
        let known = scenario.household(Home.main)
        #expect(known.handovers.isEmpty)
        #expect(known.factuals.map { $0.factual?.rules } == [["R-HND-01"]])
        #expect(scenario.history(Home.main).leftOut.map(\.isAnnulled) == [false])
        let signed = scenario.then([
            Scenario.signing(.contact, Who.contact), Scenario.signing(.household, Home.head),
            Scenario.signing(.cadre, Who.cadre),
        ])
        given(signed).when(enter(at(12)))
            .thenRefused(.entryTooEarly, field: "时间", need: .handover(Home.main))
        #expect(signed.then(handOver(at(12))).household(Home.main).handovers.count == 1)
    }

    @Test("未签先录、录入值不符、录入人不对，一条里写全；不算已录入，审核仍被拒绝")
    func entryBreaksSeveralRules() throws {
        let act = enter(
            fact(at(12)), (ItemKey("living.area"), "80"), by: Who.cadre)
        #expect(try marks(act, in: .finalized) == [["R-ENT-01", "R-ENT-04", "R-ENT-02"]])
        let scenario = Scenario.finalized.then(act)
        #expect(scenario.household(Home.main).entries.isEmpty)
        given(scenario)
            .when(
                AuditEntry(
                    context: at(13), household: Home.main, verdict: .match,
                    opinion: FreeText(""), auditor: Who.townOfficer)
            )
            .thenRefused(.beforePredecessor, field: "时间", need: .entry(Home.main))
    }

    @Test("其余可豁免的规则：范围外打印、错色卡、非结对人入户、无理由更正、不开放的录入、先审后录")
    func otherRulesCanBeWaived() throws {
        let closed = Scenario.handedOver.then(
            OpenEntryWindow(
                context: at(11, 10), township: Place.township, indicator: "living.area",
                isOpen: false, document: "通", registrant: Who.townOfficer))
        let cases: [(any Act, Scenario, String)] = [
            (
                PrintTable(
                    context: fact(at(5)), household: Home.removed, tableNumber: "T-9",
                    printer: Who.officer), .enrolled, "R-SCOPE-01"
            ),
            (
                IssueCard(
                    context: fact(at(10)), household: Home.main, number: "CD-1", color: "黑",
                    replaces: nil, isOldCollected: nil, issuer: Who.contact), .printed,
                "R-CARD-01"
            ),
            (
                RecordVisit(
                    context: fact(at(10)), household: Home.main, visit: "V-2",
                    participants: [Who.otherContact], present: [], others: [], mode: .onSite),
                .printed, "R-VIS-01"
            ),
            (
                VerifyItem(
                    context: fact(at(10, 9, 10)), household: Home.main, visit: "V-1",
                    item: ItemKey("living.area"), verdict: .mismatch,
                    change: .init(before: "61.00", after: "73.5"), reason: "", proof: "",
                    registrant: Who.contact), .visited, "R-ITM-02"
            ),
            (
                VerifyItem(
                    context: fact(at(9)), household: Home.main, visit: "V-1", item: nil,
                    verdict: .match, change: nil, reason: "", proof: "",
                    registrant: Who.contact), .visited, "R-TIME-02"
            ),
            (enter(fact(at(12)), (ItemKey("living.area"), "73.50")), closed, "R-ENT-03"),
            (
                DeferEntry(
                    context: fact(at(12)), household: Home.main, item: ItemKey("living.area"),
                    reason: "没有开放", officer: Who.officer), .handedOver, "R-ENT-03"
            ),
            (
                AuditEntry(
                    context: fact(at(12), approver: Who.government), household: Home.main,
                    verdict: .match, opinion: FreeText(""), auditor: Who.townOfficer),
                .handedOver, "R-TIME-02"
            ),
        ]
        for (act, scenario, rule) in cases {
            let marks = try marks(act, in: scenario)
            #expect(!marks.isEmpty && marks.allSatisfy { $0 == [rule] }, "\(rule)")
        }
    }

    @Test("错色卡、无理由更正据实登记后，不改户情")
    func factsLeaveTheStateAlone() {
        let carded = Scenario.printed.then(
            IssueCard(
                context: fact(at(10)), household: Home.main, number: "CD-1", color: "黑",
                replaces: nil, isOldCollected: nil, issuer: Who.contact))
        #expect(carded.household(Home.main).cards.isEmpty)
        let corrected = Scenario.visited.then(
            VerifyItem(
                context: fact(at(10, 9, 10)), household: Home.main, visit: "V-1",
                item: ItemKey("living.area"), verdict: .mismatch,
                change: .init(before: "61.00", after: "73.5"), reason: "", proof: "",
                registrant: Who.contact))
        let known = corrected.household(Home.main)
        #expect(known.values == Scenario.visited.household(Home.main).values)
        #expect(known.verdicts.isEmpty)
        #expect(known.factuals.count == 2)
    }

    @Test("未盖章、不在手的手册发下去：不算发到，下一环节仍被拒绝")
    func materialsOutOfHand() throws {
        func distribute(_ hop: Distribution.Hop, _ from: PersonID, _ context: ActContext)
            -> DistributeMaterials
        {
            DistributeMaterials(
                context: context, village: Place.village, hop: hop, from: from,
                to: hop == .townToVillage ? Who.officer : Who.contact,
                items: [.init(kind: "handbook", number: "HB-7", household: Home.main)])
        }
        let act = distribute(.townToVillage, Who.station, fact(at(6)))
        #expect(try marks(act, in: .enrolled) == [["R-HB-01"]])
        let scenario = Scenario.enrolled.then(act)
        #expect(scenario.township.custody.isEmpty)
        #expect(scenario.township.factuals.count == 1)
        given(scenario).when(distribute(.villageToContact, Who.officer, at(7)))
            .thenRefused(.custody, field: "发放人")
        let next = distribute(.villageToContact, Who.officer, fact(at(7)))
        #expect(try marks(next, in: scenario) == [["R-HB-02"]])
    }

    @Test("既成事实也能作废，作废后不再列出")
    func factsCanBeAnnulled() throws {
        let scenario = Scenario.finalized.then(handOver(fact(at(11))))
        let target = try #require(scenario.household(Home.main).factuals.first?.sequence)
        let annulled = scenario.then(
            AnnulRecord(
                context: at(20), target: target, kind: .mistyped, reason: FreeText("没有这回事"),
                annuller: Who.contact, approver: nil))
        #expect(annulled.household(Home.main).factuals.isEmpty)
        #expect(annulled.household(Home.main).annulled.count == 1)
    }
}
