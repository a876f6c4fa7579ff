import HouseholdWork
import RuleMarks
import Testing

@Suite("逐项核实与更正 [P2.3c P2.3d]")
struct VerifyItemTests {
    private func verify(
        _ item: ItemKey? = ItemKey("living.area"), _ verdict: Verdict.Kind = .match,
        change: VerifyItem.Change? = nil, reason: String = "丈量", proof: String = "实地查看",
        home: HouseholdID = Home.main, visit: String = "V-1", by registrant: PersonID = Who.contact,
        time context: ActContext = at(10, 9, 10)
    ) -> VerifyItem {
        VerifyItem(
            context: context, household: home, visit: visit, item: item, verdict: verdict,
            change: change, reason: reason, proof: proof, registrant: registrant)
    }

    private func correct(_ item: ItemKey, _ before: String, _ after: String) -> VerifyItem {
        verify(item, .mismatch, change: .init(before: before, after: after))
    }

    @Test("没有纳入台账的户，不能核实")
    func refusesUnknownHousehold() {
        given(.visited).when(verify(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("没有入户，不能核实；先核实后入户也不行")
    func refusesBeforeVisit() {
        given(.printed).when(verify())
            .thenRefused(
                .beforePredecessor, field: "入户编号", need: .visit(Home.main, id: "V-1"),
                saying: "没有这次入户")
        given(.visited).when(verify(time: at(10, 8, 59)))
            .thenRefused(
                .beforePredecessor, field: "入户编号", need: .visit(Home.main, id: "V-1"),
                saying: "2030-03-10 09:00")
        given(.visited).when(verify(visit: "V-2"))
            .thenRefused(
                .beforePredecessor, field: "入户编号", need: .visit(Home.main, id: "V-2"))
    }

    @Test("与入户同一分钟的核实，算在入户之后", .silent("R-VIS-02", "R-ITM-02", on: VerifyItem.self))
    func sameMinuteFollowsTheSheets() {
        given(.visited).when(verify(time: at(10, 9)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test("登记人没有参加入户，不能登记", .fires("R-VIS-02"))
    func refusesAbsentRegistrant() {
        given(.visited).when(verify(by: Who.officer))
            .thenRefused(.registrantAbsent, field: "登记人", saying: "V-1")
    }

    @Test("方案没有入账，无从核实")
    func refusesWithoutPlan() {
        given(Scenario.visited.withoutPlan()).when(verify()).thenRefused(.unknown, need: .plan)
    }

    @Test("方案里没有的指标、不在户内的人，不能核实", arguments: Verdict.Kind.all)
    func refusesUnknownItems(verdict: Verdict.Kind) {
        given(.visited).when(verify(ItemKey("no.such"), verdict))
            .thenRefused(.unknown, field: "指标", saying: "no.such")
        given(.visited).when(verify(ItemKey("member.name", "H2-1"), verdict))
            .thenRefused(.unknown, field: "人编号", saying: "H2-1")
        given(.visited).when(verify(ItemKey("member.name"), verdict))
            .thenRefused(.unknown, field: "人编号", saying: "没有写人编号")
        given(.visited).when(verify(ItemKey("living.area", Home.head), verdict))
            .thenRefused(.unknown, field: "人编号")
    }

    @Test("结论不符，却没有写哪一项、改成什么，不收", .fires("R-ITM-02"))
    func refusesMismatchWithoutValue() {
        given(.visited).when(verify(nil, .mismatch))
            .thenRefused(.unjustified, field: "更正值")
        given(.visited).when(verify(nil, .mismatch, change: .init(before: "a", after: "b")))
            .thenRefused(.unjustified, field: "更正值")
        given(.visited).when(verify(ItemKey("living.area"), .mismatch))
            .thenRefused(.unjustified, field: "更正值")
    }

    @Test("更正没有理由或没有凭据，不收", arguments: [("", "照片"), ("丈量", ""), ("", "")])
    func refusesWithoutReasonOrProof(reason: String, proof: String) {
        given(.visited)
            .when(
                verify(
                    ItemKey("living.area"), .mismatch, change: .init(before: "61", after: "70"),
                    reason: reason, proof: proof)
            )
            .thenRefused(.unjustified, field: "理由", saying: "住房面积")
    }

    @Test("合计不能直接更正")
    func refusesDerivedTotal() {
        given(.visited).when(correct(ItemKey("income.total"), "16000.00", "17000"))
            .thenRefused(.invalidValue, field: "指标", saying: "合计")
    }

    @Test("更正值不合类型、码表、范围，不收；封存的值不出现在话里")
    func refusesInvalidValue() {
        given(.visited).when(correct(ItemKey("living.area"), "61", "七十"))
            .thenRefused(.invalidValue, field: "更正值", saying: "“七十”")
        given(.visited).when(correct(ItemKey("living.water"), "是", "有"))
            .thenRefused(.invalidValue, field: "更正值", saying: "是、否")
        given(.visited).when(correct(ItemKey("income.wage"), "12000", "-5.55"))
            .thenRefused(.invalidValue, field: "更正值", hiding: ["5.55"])
    }

    @Test("系统值与现值不符，不收；封存的值不出现在话里")
    func refusesOtherBefore() {
        given(.visited).when(correct(ItemKey("living.area"), "62.00", "70"))
            .thenRefused(.beforeDiffers, field: "系统值", saying: "本行写“62.00”，现值“61.00”")
        given(.visited).when(correct(ItemKey("living.area"), "", "70"))
            .thenRefused(.beforeDiffers, field: "系统值")
        given(.visited).when(correct(ItemKey("living.fuel"), "电", "气"))
            .thenRefused(.beforeDiffers, field: "系统值", saying: "空")
        given(.visited).when(correct(ItemKey("member.name", Home.head), "岑甲水", "岑甲木"))
            .thenRefused(.beforeDiffers, field: "系统值", hiding: ["岑甲水", "岑甲木"])
    }

    @Test("更正过的项，再更正时以更正后的值为现值", .fires("R-ITM-01"), .silent("R-ITM-01", on: VerifyItem.self))
    func secondCorrectionStartsFromTheFirst() {
        let again = { (before: String) in
            VerifyItem(
                context: at(10, 9, 25), household: Home.main, visit: "V-1",
                item: ItemKey("living.area"), verdict: .mismatch,
                change: .init(before: before, after: "80"), reason: "重量", proof: "照片",
                registrant: Who.contact)
        }
        given(.verified).when(again("61.00")).thenRefused(
            .beforeDiffers, field: "系统值", saying: "73.50")
        let known = given(.verified).when(again("73.5"))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.value("living.area") == .integer(8000))
    }

    @Test("有了任何一方的签字，表就不能再改，哪怕时间在签字之前")
    func refusesAfterSignature() {
        let signed = Scenario.finalized.then(Scenario.signing(.household, Home.head))
        given(signed).when(verify()).thenRefused(.signedAlready, field: "户编号")
        given(signed).when(correct(ItemKey("living.area"), "61", "70"))
            .thenRefused(.signedAlready, field: "户编号")
    }

    @Test("相符的，记下结论，值不动", arguments: [Verdict.Kind.match, .unverifiable])
    func recordsVerdict(verdict: Verdict.Kind) {
        let known = given(.visited)
            .when(verify(ItemKey("member.idNo", Home.head), verdict, by: Who.cadre))
            .thenAccepted(as: .villageCadre, by: Who.cadre, Home.main)
        let recorded = known.verdict(of: ItemKey("member.idNo", Home.head))
        #expect(recorded?.kind == verdict)
        #expect(recorded?.registrant == Who.cadre)
        #expect(recorded?.visit == "V-1")
        #expect(recorded?.proof == "实地查看")
        #expect(known.verdict(of: ItemKey("living.area")) == nil)
        #expect(known.corrections.isEmpty)
        #expect(known.values == Scenario.visited.household(Home.main).values)
    }

    @Test("其余各项的结论，给每一项没有自己结论的")
    func restCoversTheOthers() {
        let known = given(.visited).when(verify(nil, proof: ""))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.verdict(of: ItemKey("living.area"))?.kind == .match)
        #expect(known.restVerdict?.proof == nil)
        #expect(known.verdicts.isEmpty)
        let both = Scenario.verified.household(Home.main)
        #expect(both.verdict(of: ItemKey("living.area"))?.kind == .mismatch)
        #expect(both.verdict(of: ItemKey("living.water"))?.kind == .match)
    }

    @Test("不符的，记下结论和改前改后，值随之而改；打印时的值还在")
    func correctsValue() {
        let known = given(.visited)
            .when(correct(ItemKey("member.name", Home.spouse), "韦乙花", "韦乙华"))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.name(of: Home.spouse) == "韦乙华")
        #expect(known.printed[ItemKey("member.name", Home.spouse)] == .text("韦乙花"))
        let correction = known.corrections.last
        #expect(correction?.before == .text("韦乙花"))
        #expect(correction?.after == .text("韦乙华"))
        #expect(correction?.reason == "丈量")
        #expect(correction?.proof == "实地查看")
        #expect(known.verdict(of: ItemKey("member.name", Home.spouse))?.kind == .mismatch)
    }

    @Test("更正可以从空到有，也可以从有到空")
    func correctsFromAndToNothing() {
        let filled = given(.visited).when(correct(ItemKey("living.fuel"), "", "电；气"))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(filled.value("living.fuel") == .list(["电", "气"]))
        let emptied = given(.visited).when(correct(ItemKey("income.farm"), "5000", ""))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(emptied.value("income.farm") == nil)
    }

    @Test("封存指标的更正，改前改后都在盒里；密库未开，只知道改过")
    func sealsSensitiveCorrection() throws {
        let changed = Scenario.visited.then(correct(ItemKey("income.wage"), "12000", "13000"))
        let event = try #require(changed.events.last?.event)
        #expect(event is ItemCorrected)
        #expect(event.payload["before"] == nil && event.payload["after"] == nil)
        #expect(event.payload["sealed"]?.objectValue?["owner"] == "household/H1")
        let locked = changed.locked().household(Home.main)
        #expect(locked.value("income.wage") == nil)
        #expect(locked.corrections.last?.after == nil)
        #expect(
            locked.lockedBoxes == Scenario.visited.locked().household(Home.main).lockedBoxes + 1)
        let open = Scenario.visited.then(correct(ItemKey("living.area"), "61", "70"))
        #expect(open.events.last?.event.payload["after"] == 7000)
    }

    @Test("同一次入户同一时间的几行并成一个事件，结果与逐行相同")
    func rowsMerge() throws {
        let rows = [
            verify(ItemKey("living.area")), verify(ItemKey("living.water"), .unverifiable),
            verify(nil, reason: "", proof: ""), verify(ItemKey("living.fuel")),
        ]
        let events = try rows.map { row in
            try #require(try row.decide(Scenario.visited).first?.event as? ItemsVerified)
        }
        let one = events.dropFirst().reduce(events[0]) { $0.merged(with: $1) }
        let draft = try #require(try rows[0].decide(Scenario.visited).first)
        var merged = Scenario.visited
        merged.record([
            Draft(
                one, subject: draft.subject, context: draft.context, actor: draft.actor,
                role: draft.actorRole)
        ])
        let apart = Scenario.visited.then(rows).household(Home.main)
        let known = merged.household(Home.main)
        #expect(known.verdicts.mapValues(\.kind) == apart.verdicts.mapValues(\.kind))
        #expect(known.restVerdict?.kind == .match && known.restVerdict?.proof == nil)
        #expect(known.verdicts.count == 3)
        #expect(one.merged(with: events[1]).rest?.verdict == .match)
    }
}

extension Verdict.Kind {
    static let all: [Verdict.Kind] = [.match, .mismatch, .unverifiable]
}
