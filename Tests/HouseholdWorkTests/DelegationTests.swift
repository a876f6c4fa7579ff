import HouseholdWork
import RuleMarks
import Testing

@Suite("委托代理 [R-ID-03]")
struct GrantDelegationTests {
    static func grant(
        _ principal: PersonID = Who.contact, _ delegate: PersonID = Who.workTeam,
        _ acts: Set<DelegableAct> = Set(DelegableAct.allCases),
        households: Set<HouseholdID>? = nil, from: Day = march(8), to: Day = march(20),
        document: String = "委〔2030〕1 号"
    ) -> GrantDelegation {
        GrantDelegation(
            context: at(7), principal: principal, delegate: delegate, acts: acts,
            households: households, from: from, to: to, reason: "外出", document: document)
    }

    @Test("双方要登记过")
    func refusesUnknownPersons() {
        given(.enrolled).when(Self.grant(Who.unregistered))
            .thenRefused(.unknown, field: "委托人", need: .person(Who.unregistered))
        given(.enrolled).when(Self.grant(Who.contact, Who.unregistered))
            .thenRefused(.unknown, field: "受托人", need: .person(Who.unregistered))
    }

    @Test("没有写事项、没有委托书、止早于起，不收")
    func refusesIncomplete() {
        given(.enrolled).when(Self.grant(Who.contact, Who.workTeam, []))
            .thenRefused(.delegation, field: "事项")
        given(.enrolled).when(Self.grant(document: "")).thenRefused(.delegation, field: "事项")
        given(.enrolled).when(Self.grant(to: march(7))).thenRefused(.invalidValue, field: "止")
        given(.enrolled).when(Self.grant(Who.contact, Who.contact))
            .thenRefused(.delegation, field: "受托人")
    }

    @Test("双方那时都要有任职，委托人要是联系人或村干")
    func refusesWithoutPosts() {
        given(.enrolled).when(Self.grant(Who.townOfficer)).thenRefused(.authority, field: "委托人")
        given(.enrolled).when(Self.grant(Who.contact, Who.nobody))
            .thenRefused(.authority, field: "受托人")
    }

    @Test("不能转委托，也不能成环")
    func refusesChains() {
        let scenario = Scenario.enrolled.then(Self.grant(Who.contact, Who.otherContact))
        given(scenario).when(Self.grant(Who.otherContact, Who.workTeam))
            .thenRefused(.delegation, field: "受托人", saying: "转委托")
        given(scenario).when(Self.grant(Who.otherContact, Who.contact))
            .thenRefused(.delegation, field: "受托人")
        let back = Scenario.enrolled.then(Self.grant(Who.otherContact, Who.workTeam))
        given(back).when(Self.grant(Who.contact, Who.otherContact))
            .thenRefused(.delegation, field: "受托人")
        given(scenario).when(
            Self.grant(Who.otherContact, Who.workTeam, from: march(21), to: march(22))
        )
        .thenAccepted(as: .contactPerson, by: Who.otherContact, subject: "person/C2")
    }

    @Test(
        "受托人本村的村干不能再代表联系人；联系人也不能代表村干", .fires("R-ID-03"),
        .silent("R-ID-03", on: GrantDelegation.self))
    func refusesTwoParties() {
        given(.enrolled).when(Self.grant(Who.contact, Who.cadre))
            .thenRefused(.delegation, field: "受托人", saying: "一人占两方")
        given(.enrolled).when(Self.grant(Who.contact, Who.cadre, households: [Home.main]))
            .thenRefused(.delegation, field: "受托人")
        given(.enrolled).when(Self.grant(Who.cadre, Who.contact))
            .thenRefused(.delegation, field: "受托人")
        given(.enrolled).when(Self.grant(Who.cadre, Who.contact, households: [Home.main]))
            .thenRefused(.delegation, field: "受托人")
        let taken = Scenario.enrolled.then(Self.grant(Who.cadre, Who.workTeam))
        given(taken).when(Self.grant(Who.contact, Who.workTeam))
            .thenRefused(.delegation, field: "受托人")
        given(.enrolled).when(Self.grant(Who.contact, Who.otherCadre, households: [Home.main]))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "person/C1")
        given(.enrolled).when(Self.grant(Who.cadre, Who.contact, households: [Home.exited]))
            .thenAccepted(as: .villageCadre, by: Who.cadre, subject: "person/G1")
    }

    @Test("委托人只能就自己负责的户委托")
    func refusesOtherHouseholds() {
        given(.enrolled).when(Self.grant(households: [Home.exited]))
            .thenRefused(.authority, field: "户编号")
        given(.enrolled).when(Self.grant(Who.cadre, Who.workTeam, households: [Home.far]))
            .thenRefused(.authority, field: "户编号")
        given(.enrolled).when(Self.grant(households: [Home.unknown]))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }
}

@Suite("受托人办理")
struct DelegateTests {
    private static let people = [Who.workTeam, Who.cadre]

    private func visit(_ context: ActContext = at(10, 9), home: HouseholdID = Home.main)
        -> RecordVisit
    {
        RecordVisit(
            context: context, household: home, visit: "V-1", participants: Self.people,
            present: [], others: [], mode: .onSite)
    }

    private static func role(_ scenario: Scenario, _ act: any Act) -> Role? {
        given(scenario).when(act).drafts.first?.actorRole
    }

    @Test("事项、户、期限之外，受托人只是本人")
    func isBounded() {
        let none = Scenario.printed
        #expect(Self.role(none, visit()) == .workTeamMember)
        let other = none.then(
            GrantDelegationTests.grant(Who.contact, Who.workTeam, [.sign, .handOver, .fill]))
        #expect(Self.role(other, visit()) == .workTeamMember)
        let granted = none.then(GrantDelegationTests.grant(households: [Home.main]))
        #expect(Self.role(granted, visit(at(7, 12))) == .workTeamMember)
        #expect(Self.role(granted, visit(at(21))) == .workTeamMember)
        #expect(Self.role(granted, visit(at(8))) == .contactPerson)
        #expect(Self.role(granted, visit(at(20))) == .contactPerson)
        #expect(Self.role(granted, visit(home: Home.exited)) == .workTeamMember)
    }

    @Test("委托人或受托人离任，委托就不再有效")
    func needsBothPosts() {
        let granted = Scenario.printed.then(GrantDelegationTests.grant())
        let left = granted.then(
            EndRole(
                context: at(9), person: Who.contact, role: .contactPerson, village: nil,
                day: march(9), reason: "调离"))
        #expect(Self.role(left, visit()) == .workTeamMember)
        let gone = granted.then(
            EndRole(
                context: at(9), person: Who.workTeam, role: .workTeamMember,
                village: Place.village, day: march(9), reason: "调离"))
        given(gone).when(visit()).thenRefused(.authority, field: "参加人")
    }

    @Test(
        "受托人代联系人入户、签字、填册、交表，一路办完", .fires("R-HND-02"), .silent("R-HND-02", on: HandOverTable.self))
    func standsInForTheContact() throws {
        let visited = Scenario.printed.then([GrantDelegationTests.grant(), visit()])
        #expect(visited.household(Home.main).visits.last?.hasContact == true)
        let finalized = visited.then([
            VerifyItem(
                context: at(10, 9, 20), household: Home.main, visit: "V-1", item: nil,
                verdict: .match, change: nil, reason: "", proof: "", registrant: Who.workTeam),
            FinalizeTable(
                context: at(10, 9, 30), household: Home.main, visit: "V-1",
                registrant: Who.workTeam),
        ])
        given(finalized).when(Scenario.signing(.contact, Who.cadre))
            .thenRefused(.authority, field: "签字人")
        let signed = finalized.then([
            Scenario.signing(.contact, Who.workTeam), Scenario.signing(.household, Home.head),
            Scenario.signing(.cadre, Who.cadre),
        ])
        #expect(signed.household(Home.main).signedTable?.version == 1)
        let fill = FillHandbook(
            context: at(10, 11), household: Home.main, handbook: "HB-1", entry: nil,
            filler: Who.workTeam)
        given(signed).when(fill).thenAccepted(as: .contactPerson, by: Who.workTeam, Home.main)
        let handOver = HandOverTable(
            context: at(11), household: Home.main, from: Who.workTeam, to: Who.officer)
        given(signed).when(handOver).thenAccepted(as: .contactPerson, by: Who.workTeam, Home.main)
        let late = HandOverTable(
            context: at(21), household: Home.main, from: Who.workTeam, to: Who.officer)
        given(signed).when(late).thenRefused(.handoverParties, field: "移交人")
        let attempt = RecordAttempt(
            context: at(9), household: Home.main, participants: [Who.workTeam],
            reason: FreeText("外出"))
        #expect(Self.role(signed, attempt) == .contactPerson)
    }

    @Test("受托人代村干签字")
    func standsInForTheCadre() {
        let visit = RecordVisit(
            context: at(10, 9), household: Home.main, visit: "V-1",
            participants: [Who.contact, Who.workTeam], present: [], others: [], mode: .onSite)
        let scenario = Scenario.printed.then([
            GrantDelegationTests.grant(Who.cadre, Who.workTeam, [.visit, .sign]), visit,
        ])
        #expect(scenario.household(Home.main).visits.last?.hasCadre == true)
        let signed = scenario.then([
            VerifyItem(
                context: at(10, 9, 20), household: Home.main, visit: "V-1", item: nil,
                verdict: .match, change: nil, reason: "", proof: "", registrant: Who.contact),
            FinalizeTable(
                context: at(10, 9, 30), household: Home.main, visit: "V-1",
                registrant: Who.contact),
        ])
        given(signed).when(Scenario.signing(.cadre, Who.workTeam))
            .thenAccepted(as: .villageCadre, by: Who.workTeam, Home.main)
    }
}

@Suite("委托撤销")
struct RevokeDelegationTests {
    private func revoke(_ id: String, _ day: Day) -> RevokeDelegation {
        RevokeDelegation(context: at(12), delegation: id, day: day, reason: "已返回")
    }

    @Test("没有的委托、期限外的日子、已撤销的，不收")
    func refusesOthers() throws {
        let granted = Scenario.enrolled.then(GrantDelegationTests.grant())
        let id = try #require(granted.township.delegations.first?.stamp.id)
        given(granted).when(revoke("e999", march(12))).thenRefused(.unknown, field: "委托")
        given(granted).when(revoke(id, march(7))).thenRefused(.invalidValue, field: "撤销日")
        given(granted).when(revoke(id, march(21))).thenRefused(.invalidValue, field: "撤销日")
        given(granted.then(revoke(id, march(12)))).when(revoke(id, march(13)))
            .thenRefused(.duplicate, field: "委托")
    }

    @Test("从撤销日起不再有效，此前办的仍有效")
    func endsThatDay() throws {
        let granted = Scenario.enrolled.then(GrantDelegationTests.grant())
        let id = try #require(granted.township.delegations.first?.stamp.id)
        let scenario = given(granted).when(revoke(id, march(12)))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "person/C1")
        let home = scenario.household(Home.main)
        let township = scenario.township
        #expect(township.mayActAsContact(Who.workTeam, .visit, home, on: march(11)))
        #expect(!township.mayActAsContact(Who.workTeam, .visit, home, on: march(12)))
    }
}
