import HouseholdWork
import Testing

@Suite("记录作废")
struct AnnulRecordTests {
    private func annul(
        _ target: Int, by annuller: PersonID = Who.contact, approver: PersonID? = nil,
        reason: String = "时间录错", kind: Annulment.Kind = .mistyped
    ) -> AnnulRecord {
        AnnulRecord(
            context: at(20), target: target, kind: kind, reason: FreeText(reason),
            annuller: annuller, approver: approver)
    }

    private func place(_ type: any LedgerEvent.Type, in scenario: Scenario, last: Bool = false)
        throws -> Int
    {
        let all = scenario.events.filter { $0.stamp.type == type.name }.map(\.stamp.sequence)
        return try #require(last ? all.last : all.first)
    }

    private func signature(of party: Party, in scenario: Scenario) throws -> Int {
        try #require(
            scenario.household(Home.main).versions.last?.signature(of: party)?.stamp.sequence)
    }

    @Test("没有这一条记录，不能作废")
    func refusesUnknownEvent() {
        given(.signed).when(annul(9999)).thenRefused(.unknown, field: "序号", saying: "9999")
    }

    @Test("没有写理由，不能作废")
    func refusesWithoutReason() throws {
        let target = try signature(of: .contact, in: .signed)
        given(.signed).when(annul(target, reason: "")).thenRefused(.annulment, field: "理由")
    }

    @Test("别人办理的，录入人没有上一级批准不能作废")
    func refusesOthersRecordWithoutApprover() throws {
        let target = try signature(of: .contact, in: .signed)
        given(.signed).when(annul(target, by: Who.keeper))
            .thenRefused(.annulment, field: "批准人", saying: "没有上一级批准")
    }

    @Test("既非办理人又非录入人，有批准也不能作废")
    func refusesStranger() throws {
        let target = try signature(of: .contact, in: .signed)
        given(.signed).when(annul(target, by: Who.cadre, approver: Who.government))
            .thenRefused(.annulment, field: "作废人", saying: "不能作废别人的记录")
    }

    @Test(
        "批准人须是办理人的上一级：同级、别村的、无职务的、办理人自己都不行",
        arguments: [Who.cadre, Who.contact, Who.nobody, Who.otherOfficer, Who.unregistered])
    func refusesApproverWhoIsNotAbove(approver: PersonID) throws {
        let target = try signature(of: .contact, in: .signed)
        given(.signed).when(annul(target, by: Who.keeper, approver: approver))
            .thenRefused(.annulment, field: "批准人", saying: "不是办理人的上一级")
    }

    @Test("作废声明不能再作废，同一条不能作废两次")
    func refusesTwiceAndAnnulmentOfAnnulment() throws {
        let target = try signature(of: .contact, in: .signed)
        let annulled = Scenario.signed.then(annul(target))
        given(annulled).when(annul(target)).thenRefused(.annulment, field: "序号", saying: "已由")
        let own = try place(RecordAnnulled.self, in: annulled)
        given(annulled).when(annul(own)).thenRefused(.annulment, field: "序号", saying: "作废声明")
    }

    @Test("还有记录以它为据，不能作废，并逐条列出：入户、定稿、签字、移交、录入")
    func refusesWhileOthersDependOnIt() throws {
        let cases: [(any LedgerEvent.Type, PersonID, String)] = [
            (VisitConducted.self, Who.contact, "信息表定稿"),
            (ItemCorrected.self, Who.contact, "信息表定稿"),
            (TableFinalized.self, Who.contact, "三方签字"),
            (TableSigned.self, Who.contact, "信息表移交"),
            (TableHandedOver.self, Who.contact, "国扶系统录入"),
        ]
        for (type, annuller, named) in cases {
            let target = try place(type, in: .entered)
            given(.entered).when(annul(target, by: annuller))
                .thenRefused(.annulment, field: "序号", saying: named)
        }
        let enrolment = try place(HouseholdEnrolled.self, in: .entered)
        given(.entered).when(annul(enrolment, by: Who.keeper))
            .thenRefused(.annulment, field: "序号", saying: "等")
        let post = Scenario.entered.events.first {
            ($0.event as? RoleAppointed)?.person == Who.officer
        }
        given(.entered).when(annul(try #require(post?.stamp.sequence), by: Who.keeper))
            .thenRefused(.annulment, field: "序号", saying: "信息表打印")
    }

    @Test("原办理人作废自己的，不须批准；从此不计入，记录仍在")
    func actorAnnulsHisOwn() throws {
        let target = try signature(of: .contact, in: .signed)
        let scenario = given(.signed).when(annul(target))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "household/H1")
        let known = scenario.household(Home.main)
        #expect(known.signedTable == nil)
        #expect(known.versions.last?.signatures.map(\.party) == [.household, .cadre])
        #expect(known.annulled.map(\.stamp.sequence) == [target])
        #expect(scenario.history(Home.main).leftOut.map(\.stamp.sequence) == [target])
        #expect(scenario.history(Home.main).events.contains { $0.stamp.sequence == target })
        given(scenario)
            .when(
                HandOverTable(
                    context: at(21), household: Home.main, from: Who.contact, to: Who.officer)
            )
            .thenRefused(.handoverUnsigned, field: "时间", need: .signatures(Home.main))
    }

    @Test("录入人经上一级批准，可以作废别人办理的；作废后可以照实重登")
    func recorderAnnulsWithApproval() throws {
        let target = try signature(of: .household, in: .signed)
        for approver in [Who.secretary, Who.government, Who.inspector] {
            given(.signed).when(annul(target, by: Who.keeper, approver: approver))
                .thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        }
        let again = Scenario.signed
            .then(annul(target, by: Who.keeper, approver: Who.secretary, kind: .forged))
            .then(Scenario.signing(.household, Home.head, at(10, 11)))
        #expect(again.household(Home.main).signedTable != nil)
    }

    @Test("从后往前逐条作废，可以一直作废到入户")
    func annulsBackwards() throws {
        var scenario = Scenario.handedOver
        for type: any LedgerEvent.Type in [
            TableHandedOver.self, TableSigned.self, TableSigned.self, TableSigned.self,
            TableFinalized.self, ItemCorrected.self, ItemsVerified.self, ItemsVerified.self,
            VisitConducted.self,
        ] {
            let next = scenario.history(Home.main).eventsInForce.last { $0.stamp.type == type.name }
            let target = try #require(next?.stamp.sequence)
            scenario = scenario.then(
                annul(target, by: Who.keeper, approver: Who.government, kind: .wrongHousehold))
        }
        #expect(
            scenario.household(Home.main).values == Scenario.printed.household(Home.main).values)
        #expect(scenario.household(Home.main).visits.isEmpty)
        #expect(scenario.household(Home.main).versions.isEmpty)
    }

    @Test("全镇的记录作废，全镇重新折叠：关闭的权限不再算关闭")
    func townshipIsFoldedAnew() throws {
        let closed = Scenario.signed.then(
            OpenEntryWindow(
                context: at(12, 7), township: Place.township, indicator: "living.fuel",
                isOpen: false, document: "通", registrant: Who.townOfficer))
        #expect(!closed.township.isOpen("living.fuel", at: moment(13)))
        let target = try place(EntryWindowOpened.self, in: closed)
        let scenario = given(closed).when(annul(target, by: Who.townOfficer))
            .thenAccepted(as: .townInfoOfficer, by: Who.townOfficer, subject: "township/T9")
        #expect(scenario.township.isOpen("living.fuel", at: moment(13)))
        #expect(scenario.township.annulled.map(\.stamp.sequence) == [target])
        #expect(scenario.township.persons.count == closed.township.persons.count)
    }

    @Test("理由点了户里人的名，密封")
    func sealsReasonThatNamesSomebody() throws {
        let target = try signature(of: .contact, in: .signed)
        let outcome = given(.signed).when(annul(target, reason: "岑甲山说签错了"))
        let payload = try #require(outcome.drafts.first?.event.payload)
        #expect(payload["reason"] == nil)
        #expect(payload["sealed"] != nil)
    }

    @Test("不论以什么先后入账，作废的结果都一样")
    func arrivalOrderDoesNotMatter() throws {
        let target = try signature(of: .contact, in: .signed)
        let events = Scenario.signed.then(annul(target)).events.filter {
            $0.stamp.subject == "household/H1"
        }
        var random = SplitMix(state: 7)
        for _ in 0..<20 {
            var history = HouseholdHistory(id: Home.main)
            for event in events.shuffled(using: &random) { history.append(event) }
            #expect(history.state.versions.last?.signatures.count == 2)
            #expect(history.state.annulled.count == 1)
        }
    }
}
