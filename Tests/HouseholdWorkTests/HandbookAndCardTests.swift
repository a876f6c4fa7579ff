import HouseholdWork
import RuleMarks
import Testing

@Suite("手册填写 [P2.3f]")
struct FillHandbookTests {
    private func fill(
        _ entry: (item: ItemKey, text: String)? = nil, _ filler: PersonID = Who.contact,
        _ context: ActContext = at(10, 11), home: HouseholdID = Home.main
    ) -> FillHandbook {
        FillHandbook(
            context: context, household: home, handbook: "HB-1", entry: entry, filler: filler)
    }

    @Test("没有纳入台账的户、没有入账的方案，不能填册")
    func refusesUnknown() {
        given(.finalized).when(fill(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Scenario.finalized.withoutPlan()).when(fill()).thenRefused(.unknown, need: .plan)
    }

    @Test("填的项方案里没有、或不在户内，不收，更不当作照签字表填的")
    func refusesUnknownItem() {
        given(.finalized).when(fill((ItemKey("no.such"), "1"))).thenRefused(.unknown, field: "指标")
        given(.finalized).when(fill((ItemKey("member.name", "H2-1"), "甲")))
            .thenRefused(.unknown, field: "人编号")
    }

    @Test("填写人不是该户联系人，不收", arguments: [Who.otherContact, Who.cadre, Who.officer])
    func refusesOtherFiller(filler: PersonID) {
        given(.finalized).when(fill(nil, filler)).thenRefused(.authority, field: "填写人")
    }

    @Test("结对已满或任职已满的联系人，不能再填", .fires("R-ID-02"), .silent("R-ID-02", on: FillHandbook.self))
    func refusesAfterTheEnd() {
        given(.finalized).when(fill(nil, Who.contact, at(31))).thenRefused(.authority, field: "填写人")
        let paired = Scenario.finalized.then(
            AssignContact(
                context: at(1), household: Home.main, contact: Who.contact, cadre: nil,
                from: march(31), to: nil))
        let later = ActContext(time: Moment(day: march(32)), recorder: Who.keeper)
        given(paired).when(fill(nil, Who.contact, at(31)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        given(paired).when(fill(nil, Who.contact, later)).thenRefused(.authority, field: "填写人")
    }

    @Test("照签字表填的，记下照的是哪一版；没有定稿就填的，记作第零版")
    func recordsVersionFollowed() {
        let after = given(.finalized).when(fill())
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(after.fillings.last?.version == 1)
        #expect(after.fillings.last?.values == nil)
        #expect(after.fillings.last?.handbook == "HB-1")
        let before = given(.visited).when(fill())
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(before.fillings.last?.version == 0)
    }

    @Test("册上写的照记，对错都是事实；空着的也记；封存的进盒")
    func recordsWhatStandsThere() throws {
        let area = ItemKey("living.area")
        let wrong = given(.finalized).when(fill((area, "约七十")))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(wrong.fillings.last?.values == [area: .text("约七十")])
        let empty = given(.finalized).when(fill((area, "")))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(empty.fillings.last?.values == [:])
        let name = ItemKey("member.name", Home.spouse)
        let scenario = Scenario.finalized.then(fill((name, "韦乙华")))
        #expect(scenario.household(Home.main).fillings.last?.values == [name: .text("韦乙华")])
        #expect(scenario.locked().household(Home.main).fillings.last?.values == [:])
    }
}

@Suite("联系卡 [P2.1a]")
struct IssueCardTests {
    private func issue(
        _ color: String = "蓝", _ issuer: PersonID = Who.contact, home: HouseholdID = Home.main,
        _ context: ActContext = at(10, 12), replaces: String? = nil, isOldCollected: Bool? = nil
    ) -> IssueCard {
        IssueCard(
            context: context, household: home, number: "CD-1", color: color, replaces: replaces,
            isOldCollected: isOldCollected, issuer: issuer)
    }

    @Test("没有纳入台账的户、没有入账的方案，不能发卡")
    func refusesUnknown() {
        given(.enrolled).when(issue(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Scenario.enrolled.withoutPlan()).when(issue()).thenRefused(.unknown, need: .plan)
    }

    @Test("方案里没有的颜色，不收")
    func refusesUnknownColor() {
        given(.enrolled).when(issue("绿")).thenRefused(.cardColor, field: "颜色", saying: "绿")
        given(.enrolled).when(issue("绿", Who.otherContact, home: Home.exited))
            .thenRefused(.cardColor, field: "颜色", saying: "绿")
    }

    @Test(
        "方案写明了卡色的类别，发别的颜色不收；没有写明的，哪种都可以", .fires("R-CARD-01"),
        .silent("R-CARD-01", on: IssueCard.self))
    func refusesWrongColor() {
        given(.enrolled).when(issue("红")).thenRefused(.cardColor, field: "颜色", saying: "应发蓝卡")
        given(.enrolled).when(issue("蓝", Who.otherContact, home: Home.exited))
            .thenAccepted(as: .contactPerson, by: Who.otherContact, Home.exited)
        given(.enrolled).when(issue("红", Who.cadre, home: Home.removed))
            .thenAccepted(as: .villageCadre, by: Who.cadre, Home.removed)
    }

    @Test(
        "不是该户联系人、不是本村村干，不能发",
        arguments: [
            Who.otherContact, Who.otherCadre, Who.officer, Who.nobody,
        ])
    func refusesOtherIssuer(issuer: PersonID) {
        given(.enrolled).when(issue("蓝", issuer)).thenRefused(.authority, field: "发放人")
    }

    @Test("任职已满的联系人，不能发")
    func refusesIssuerAfterThePost() {
        let later = ActContext(time: Moment(day: march(32)), recorder: Who.keeper)
        given(.enrolled).when(issue("红", Who.otherContact, home: Home.exited, later))
            .thenRefused(.authority, field: "发放人")
    }

    @Test("发卡记下卡号、颜色、换的哪一张、旧卡收回没有", arguments: [true, false])
    func recordsCard(isOldCollected: Bool) {
        let known = given(.enrolled)
            .when(issue(replaces: "CD-0", isOldCollected: isOldCollected))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.cards.last?.number == "CD-1" && known.cards.last?.color == "蓝")
        #expect(known.cards.last?.replaces == "CD-0")
        #expect(known.cards.last?.isOldCollected == isOldCollected)
        let first = given(.enrolled).when(issue("蓝", Who.director))
            .thenAccepted(as: .villageDirector, by: Who.director, Home.main)
        #expect(first.cards.last?.replaces == nil && first.cards.last?.isOldCollected == nil)
    }
}

@Suite("补贴清单 [P2.1b]")
struct CompileSubsidyListTests {
    private func compile(_ compiler: PersonID = Who.station, _ home: HouseholdID = Home.main)
        -> CompileSubsidyList
    {
        CompileSubsidyList(
            context: at(3), household: home, item: "养老金", cents: 120_050, year: 2029,
            department: "社保所", compiler: compiler)
    }

    @Test("没有纳入台账的户，不收")
    func refusesUnknownHousehold() {
        given(.enrolled).when(compile(Who.station, Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("不是镇里的人，不能整理", arguments: [Who.officer, Who.contact, Who.nobody])
    func refusesOtherCompiler(compiler: PersonID) {
        given(.enrolled).when(compile(compiler)).thenRefused(.authority, field: "整理人")
    }

    @Test("金额封存；密库未开，只知道有这一笔")
    func sealsAmount() throws {
        let scenario = given(.enrolled).when(compile())
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "household/H1")
        let subsidy = scenario.household(Home.main).subsidies.last
        #expect(subsidy?.item == "养老金" && subsidy?.year == 2029 && subsidy?.cents == 120_050)
        #expect(scenario.household(Home.main).lockedBoxes == 0)
        #expect(try #require(scenario.events.last).event.payload["amount"] == nil)
        let locked = scenario.locked().household(Home.main)
        #expect(locked.subsidies.last?.cents == nil)
        // One box of the household, one of each member, one of the amount.
        #expect(locked.lockedBoxes == 6)
    }
}
