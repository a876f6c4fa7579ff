import HouseholdWork
import RuleMarks
import Testing

@Suite("问责 [R3]")
struct DecideAccountabilityTests {
    private func decide(
        _ target: String = Who.contact, impact: String = "群众上访", facts: [String] = ["F-TRN-01 C1"],
        authority: String = "区纪委", document: String = "纪 1 号"
    ) -> DecideAccountability {
        DecideAccountability(
            context: at(28), target: target, impact: impact, facts: facts, measure: "诫勉谈话",
            authority: authority, document: document)
    }

    @Test("没有事实、没有重大影响的认定、没有机关或文号，不收")
    func refusesIncomplete() {
        given(.staffed).when(decide(facts: [])).thenRefused(.criticismFacts, field: "事实")
        given(.staffed).when(decide(impact: "")).thenRefused(.criticismFacts, field: "影响")
        given(.staffed).when(decide(authority: "")).thenRefused(.criticismFacts, field: "文号")
        given(.staffed).when(decide(document: "")).thenRefused(.criticismFacts, field: "文号")
    }

    @Test("所引的事实要在账本里，写法要认得出；已作废的不能引用")
    func refusesUnknownFacts() throws {
        for fact in ["#9999", "#x", "F-VIS-02 H77", "F-VIS-02", "F-V-2 H1", "X-VIS-02 H1", "听说"] {
            given(.entered).when(decide(facts: [fact]))
                .thenRefused(.criticismFacts, field: "事实", saying: "找不到")
        }
        let entry = try #require(Scenario.entered.events.last?.stamp.sequence)
        for fact in ["#\(entry)", "F-VIS-02 H1", "F-DST-01 unit/U5", "F-REV-01 V1"] {
            given(.entered).when(decide(facts: [fact]))
                .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
        }
        let annulled = Scenario.entered.then(
            AnnulRecord(
                context: at(14), target: entry, kind: .mistyped, reason: FreeText("录错"),
                annuller: Who.officer, approver: nil))
        given(annulled).when(decide(facts: ["#\(entry)"]))
            .thenRefused(.criticismFacts, field: "事实", saying: "已由")
    }

    @Test("对象要登记过")
    func refusesUnknownTarget() {
        given(.staffed).when(decide(Who.unregistered))
            .thenRefused(.unknown, field: "对象", need: .person(Who.unregistered))
    }

    @Test("问责人或单位，照决定转录")
    func recordsTheDecision() {
        let scenario = given(.staffed).when(decide())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
        let last = scenario.township.decisions.last
        #expect(last?.measure == "诫勉谈话" && last?.authority == "区纪委")
        #expect(last?.facts == ["F-TRN-01 C1"] && last?.target == Who.contact)
        given(.staffed).when(decide(Who.Unit.backing))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "unit/U2")
    }
}

@Suite("疑点答复 [R-FND-01]")
struct AnswerFindingTests {
    private static let key = "F-VIS-02 household/H1 2030-04-01"

    private func answer(
        _ state: FindingAnswer.State, by answerer: PersonID, key: String = Self.key,
        subject: String = "household/H1", words: String = "已约定返乡日", isThere: Bool = true,
        _ day: Int = 20
    ) -> AnswerFinding {
        AnswerFinding(
            context: at(day), finding: isThere ? finding(key, subject) : nil, key: key,
            state: state, explanation: FreeText(words), measure: "补入户", answerer: answerer)
    }

    private func finding(_ key: String, _ subject: String) -> AnsweredFinding {
        AnsweredFinding(key: key, subject: subject, responsible: [Who.contact, Who.cadre])
    }

    @Test("现在没有的疑点，无从答复")
    func refusesUnknown() {
        given(.enrolled).when(answer(.answered, by: Who.contact, isThere: false))
            .thenRefused(.unknown, field: "疑点")
    }

    @Test("次序：未答复的不能销号，已销号的先退回")
    func refusesOutOfOrder() {
        given(.enrolled).when(answer(.closed, by: Who.inspector))
            .thenRefused(.answer, field: "状态", saying: "未答复")
        given(.enrolled).when(answer(.open, by: Who.inspector)).thenRefused(.answer, field: "状态")
        let closed = Scenario.enrolled.then([
            answer(.answered, by: Who.contact), answer(.closed, by: Who.inspector),
        ])
        given(closed).when(answer(.answered, by: Who.contact))
            .thenRefused(.answer, field: "状态", saying: "已销号")
        given(closed).when(answer(.closed, by: Who.inspector)).thenRefused(.answer, field: "状态")
    }

    @Test("没有说明的不收", .fires("R-FND-01"))
    func refusesWithoutWords() {
        given(.enrolled).when(answer(.answered, by: Who.contact, words: ""))
            .thenRefused(.answer, field: "说明")
    }

    @Test("由责任人答复，由督查或镇里销号，不销自己的")
    func refusesOthers() {
        given(.enrolled).when(answer(.answered, by: Who.otherContact))
            .thenRefused(.authority, field: "答复人", saying: "干部C1")
        let answered = Scenario.enrolled.then(answer(.answered, by: Who.contact))
        given(answered).when(answer(.closed, by: Who.contact))
            .thenRefused(.authority, field: "答复人", saying: "责任人")
        given(answered).when(answer(.closed, by: Who.officer))
            .thenRefused(.authority, field: "答复人")
        given(.enrolled).when(answer(.answered, by: Who.inspector))
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, Home.main)
    }

    @Test("答复、再答复、销号、退回，一条条留着")
    func keepsEveryAnswer() {
        let scenario = Scenario.enrolled.then([
            answer(.answered, by: Who.contact), answer(.answered, by: Who.cadre),
            answer(.closed, by: Who.inspector), answer(.open, by: Who.government),
        ])
        let answers = scenario.household(Home.main).answers
        #expect(answers.map(\.state) == [.answered, .answered, .closed, .open])
        #expect(answers.last?.measure == "补入户" && answers.last?.key == Self.key)
        #expect(scenario.township.answers.isEmpty)
    }

    @Test("单位、人员的疑点，答复记在其名下", .silent("R-FND-01", on: AnswerFinding.self))
    func answersUnits() {
        let key = "F-RPT-01 unit/U5 2030-04-09"
        let scenario = given(.enrolled).when(
            answer(.answered, by: Who.cadre, key: key, subject: "unit/U5")
        ).thenAccepted(as: .villageCadre, by: Who.cadre, subject: "unit/U5")
        #expect(scenario.township.answers.map(\.key) == [key])
        given(scenario).when(answer(.closed, by: Who.inspector, key: key, subject: "unit/U5"))
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, subject: "unit/U5")
    }

    @Test("点了户内人名的说明进盒")
    func sealsNames() throws {
        let scenario = Scenario.enrolled.then(
            answer(.answered, by: Who.contact, words: "岑甲山外出务工"))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["explanation"] == nil && payload["sealed"] != nil)
        #expect(scenario.household(Home.main).answers.last?.explanation == "岑甲山外出务工")
        let locked = scenario.locked().household(Home.main)
        #expect(locked.answers.last?.explanation == nil)
        #expect(locked.answers.last?.state == .answered)
    }
}
