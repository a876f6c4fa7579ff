import CanonicalJSON
import HouseholdWork
import RuleMarks
import Testing

@Suite("共同入户 [P2.3c]")
struct RecordVisitTests {
    private func visit(
        _ participants: [PersonID], _ context: ActContext = at(10), home: HouseholdID = Home.main,
        id: String = "V-9", others: [String] = [], mode: Visit.Mode = .onSite
    ) -> RecordVisit {
        RecordVisit(
            context: context, household: home, visit: id, participants: participants,
            present: [Home.head], others: others, mode: mode)
    }

    @Test("没有纳入台账的户，不能登记入户")
    func refusesUnknownHousehold() {
        given(.printed).when(visit([Who.contact], home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("一个入户编号只登记一次，时间更早的也不行")
    func refusesVisitTwice() {
        given(.visited).when(visit([Who.contact], id: "V-1"))
            .thenRefused(.duplicate, field: "入户编号", saying: "V-1")
        given(.visited).when(visit([Who.contact], at(9), id: "V-1"))
            .thenRefused(.duplicate, field: "入户编号", saying: "V-1")
    }

    @Test("没有写参加人，不收")
    func refusesWithoutParticipants() {
        given(.printed).when(visit([])).thenRefused(.authority, field: "参加人", saying: "没有写参加人")
    }

    @Test("参加人没有登记，不收")
    func refusesUnregisteredParticipant() {
        given(.printed).when(visit([Who.contact, Who.unregistered]))
            .thenRefused(.unknown, field: "参加人", need: .person(Who.unregistered))
    }

    @Test("别户的联系人入户，不收；话里说明结对的是谁", .fires("R-VIS-01"))
    func refusesContactOfAnotherHousehold() {
        given(.printed).when(visit([Who.otherContact]))
            .thenRefused(.notPaired, field: "参加人", saying: "结对人：干部" + Who.contact)
        given(.printed).when(visit([Who.contact], home: Home.far))
            .thenRefused(.notPaired, field: "参加人", saying: "结对人：无")
        given(.printed).when(visit([Who.contact, Who.otherContact]))
            .thenRefused(.notPaired, field: "参加人")
        given(.printed).when(visit([Who.contact], at(31)))
            .thenRefused(.notPaired, field: "参加人", saying: "结对人：无")
    }

    @Test("没有入户职务的人、别村的村干，不收")
    func refusesParticipantWithoutPost() {
        given(.printed).when(visit([Who.contact, Who.nobody]))
            .thenRefused(.authority, field: "参加人", saying: "干部" + Who.nobody)
        given(.printed).when(visit([Who.otherCadre]))
            .thenRefused(.authority, field: "参加人", saying: "干部" + Who.otherCadre)
    }

    @Test("各人以自己的职务参加，联系人为首", .silent("R-VIS-01", on: RecordVisit.self))
    func recordsEachInTheirRole() {
        let known = given(.printed)
            .when(visit([Who.director, Who.workTeam, Who.officer, Who.contact, Who.committee]))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        let recorded = known.visit("V-9")
        #expect(
            recorded?.participants.map(\.role) == [
                .villageDirector, .workTeamMember, .villageInfoOfficer, .contactPerson,
                .twoCommitteesMember,
            ])
        #expect(recorded?.hasContact == true && recorded?.hasCadre == true)
        #expect(recorded?.includes(Who.officer) == true)
        #expect(recorded?.includes(Who.cadre) == false)
        #expect(recorded?.present == [Home.head])
        #expect(recorded?.mode == .onSite)
    }

    @Test("联系人没有到的入户，也据实登记", arguments: [Visit.Mode.onSite, .phone])
    func recordsVisitWithoutContact(mode: Visit.Mode) {
        let recorded = given(.printed).when(visit([Who.workTeam], mode: mode))
            .thenAccepted(as: .workTeamMember, by: Who.workTeam, Home.main).visit("V-9")
        #expect(recorded?.hasContact == false && recorded?.hasCadre == false)
        #expect(recorded?.mode == mode)
    }

    @Test("在场的外人姓名封存")
    func sealsNamesOfOthers() throws {
        let scenario = Scenario.printed.then(visit([Who.contact], others: ["邻居某"]))
        let payload = try #require(scenario.events.last).event.payload
        #expect(
            payload["sealed"] == [
                "owner": "household/H1", "fields": ["others": ["邻居某"]],
            ])
        #expect(scenario.locked().household(Home.main).visit("V-9") != nil)
    }
}

@Suite("入户未成 [P4e]")
struct RecordAttemptTests {
    private func attempt(
        _ participants: [PersonID], reason: String = "外出", home: HouseholdID = Home.main,
        _ context: ActContext = at(8)
    ) -> RecordAttempt {
        RecordAttempt(
            context: context, household: home, participants: participants,
            reason: FreeText(reason))
    }

    @Test("没有纳入台账的户，不能登记")
    func refusesUnknownHousehold() {
        given(.printed).when(attempt([Who.contact], home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test(
        "去的人里没有一个有职务的，不收",
        arguments: [[], [Who.nobody], [Who.otherContact], [Who.otherCadre, Who.nobody]])
    func refusesWithoutPost(participants: [PersonID]) {
        given(.printed).when(attempt(participants)).thenRefused(.authority, field: "参加人")
    }

    @Test("去过的人以第一个有职务的为首，原因照记")
    func recordsAttempt() throws {
        let known = given(.printed).when(attempt([Who.nobody, Who.officer, Who.contact]))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(known.attempts.last?.participants == [Who.nobody, Who.officer, Who.contact])
        #expect(known.attempts.last?.reason == "外出")
        given(.printed).when(attempt([Who.contact]))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test(
        "原因里写了户里人的姓名、证件号码或电话，整句封存",
        arguments: [
            "岑甲山外出", "韦乙花住院", "证件 " + Home.headDocument, "电话 13912345678 无人接",
            "座机 2345678",
        ])
    func sealsReasonThatNamesSomebody(reason: String) throws {
        let scenario = Scenario.printed.then(attempt([Who.contact], reason: reason))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["reason"] == nil)
        #expect(scenario.household(Home.main).attempts.last?.reason == reason)
        #expect(scenario.locked().household(Home.main).attempts.last?.reason.isEmpty == true)
    }

    @Test("原因里没有写人的，不封存", arguments: ["", "外出务工", "3 月 8 日 14 时", "编号 123456"])
    func leavesOtherReasonsClear(reason: String) throws {
        let scenario = Scenario.printed.then(attempt([Who.contact], reason: reason))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["sealed"] == nil)
        #expect(payload["reason"]?.stringValue ?? "" == reason)
        #expect(scenario.household(Home.main).attempts.last?.reason == reason)
    }
}
