import HouseholdWork
import Testing

@Suite("有记录以它为据的，不能作废 [R-ANN-01]：委托、户的变更、更正、答复")
struct DependenceTests {
    private func annul(_ target: Int, by annuller: PersonID = Who.keeper, at context: ActContext)
        -> AnnulRecord
    {
        AnnulRecord(
            context: context, target: target, kind: .mistyped, reason: FreeText("录错"),
            annuller: annuller, approver: Who.government)
    }

    /// The last event of a type is refused to be annulled, naming another; without it, it isn't.
    private func expect(
        _ type: any LedgerEvent.Type, in scenario: Scenario, restedOnBy other: String,
        butNotIn free: Scenario, by annuller: PersonID = Who.keeper,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let place = { (scenario: Scenario) in
            try #require(
                scenario.events.last { $0.stamp.type == type.name }?.stamp.sequence,
                sourceLocation: sourceLocation)
        }
        given(scenario).when(annul(try place(scenario), by: annuller, at: at(28))).thenRefused(
            .annulment, field: "序号", saying: other, sourceLocation: sourceLocation)
        let outcome = given(free).when(annul(try place(free), by: annuller, at: at(28)))
        #expect(outcome.drafts.count == 1, sourceLocation: sourceLocation)
    }

    private func visit(on day: Int) -> RecordVisit {
        RecordVisit(
            context: at(day, 9), household: Home.main, visit: "V-1",
            participants: [Who.workTeam, Who.cadre], present: [], others: [], mode: .onSite)
    }

    @Test("委托：受托人凭它办过事；期限外办的不算")
    func delegations() throws {
        let granted = Scenario.printed.then(GrantDelegationTests.grant())
        try expect(
            DelegationGranted.self, in: granted.then(visit(on: 10)), restedOnBy: "入户",
            butNotIn: granted.then(visit(on: 21)))
        let id = try #require(granted.township.delegations.first?.stamp.id)
        let revoked = granted.then(
            RevokeDelegation(context: at(12), delegation: id, day: march(12), reason: "已返回"))
        try expect(
            DelegationGranted.self, in: revoked, restedOnBy: "委托撤销", butNotIn: granted)
    }

    @Test("委托：受托人本来就可以办的，不算凭它")
    func ownActsAreNoDelegatedOnes() throws {
        let granted = Scenario.printed.then(GrantDelegationTests.grant())
        let own = RecordVisit(
            context: at(10, 9), household: Home.main, visit: "V-1",
            participants: [Who.contact, Who.cadre], present: [], others: [], mode: .onSite)
        let target = try #require(
            granted.events.last { $0.event is DelegationGranted }?.stamp.sequence)
        #expect(given(granted.then(own)).when(annul(target, at: at(28))).drafts.count == 1)
    }

    @Test("户主变更：新户主签过字")
    func headChanges() throws {
        let changed = Scenario.finalized.then(
            ChangeHead(
                context: at(9), household: Home.main, head: Home.spouse, reason: .death,
                registrant: Who.cadre))
        try expect(
            HouseholdHeadChanged.self,
            in: changed.then(Scenario.signing(.household, Home.spouse)), restedOnBy: "三方签字",
            butNotIn: changed.then(Scenario.signing(.contact, Who.contact)))
    }

    @Test("户类别变更：其后又变更过")
    func categoryChanges() throws {
        let change = { (category: String, year: Int?, day: Int) in
            ChangeCategory(
                context: at(day), household: Home.exited, category: category, year: year,
                document: "认定 1 号", registrant: Who.station)
        }
        let returned = ChangeCategoryTests.scenario.then(change("戊类", 2029, 15))
        let again = returned.then(change("乙类", 2029, 16))
        let first = try #require(
            again.events.first { $0.event is HouseholdCategoryChanged }?.stamp.sequence)
        given(again).when(annul(first, at: at(28)))
            .thenRefused(.annulment, field: "序号", saying: "户类别变更")
        #expect(given(returned).when(annul(first, at: at(28))).drafts.count == 1)
    }

    @Test("录入差错更正：其后审核过")
    func rectifications() throws {
        let rectified = Scenario.entered.then(
            RectifyEntry(
                context: at(14), household: Home.main, entry: nil, item: ItemKey("living.area"),
                wrong: "37.5", value: "73.5", finder: nil, officer: Who.officer))
        let audited = rectified.then(
            AuditEntry(
                context: at(15), household: Home.main, verdict: .match, opinion: FreeText(""),
                auditor: Who.townOfficer))
        try expect(
            EntryRectified.self, in: audited, restedOnBy: "审核录入", butNotIn: rectified)
    }

    @Test("疑点答复：同一疑点其后又答复过")
    func answers() throws {
        let answer = { (state: FindingAnswer.State, person: PersonID, day: Int) in
            AnswerFinding(
                context: at(day),
                finding: AnsweredFinding(
                    key: "F", subject: "household/H1", responsible: [Who.contact]),
                key: "F", state: state, explanation: FreeText("已办"), measure: "补",
                answerer: person)
        }
        let answered = Scenario.enrolled.then(answer(.answered, Who.contact, 20))
        let closed = answered.then(answer(.closed, Who.inspector, 21))
        let first = try #require(
            closed.events.first { $0.event is FindingAnswered }?.stamp.sequence)
        given(closed).when(annul(first, at: at(28)))
            .thenRefused(.annulment, field: "序号", saying: "疑点答复")
        #expect(given(answered).when(annul(first, at: at(28))).drafts.count == 1)
    }

    @Test("分户合户牵涉几户，不能只作废一户的")
    func restructurings() throws {
        let extinct = Scenario.printed.then(
            RestructureHousehold(
                context: at(9), kind: .extinct, sources: [Home.main], targets: [], moves: [:],
                heads: [:], document: "民", registrant: Who.station))
        let target = try #require(extinct.events.last?.stamp.sequence)
        given(extinct).when(annul(target, at: at(28)))
            .thenRefused(.annulment, field: "序号", saying: "牵涉几户")
    }
}
