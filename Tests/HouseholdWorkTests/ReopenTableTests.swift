import HouseholdWork
import RuleMarks
import Testing

@Suite("信息表重新打开 [P2.3d]")
struct ReopenTableTests {
    private func reopen(
        _ context: ActContext = at(14), home: HouseholdID = Home.main, reason: String = "复核发现漏项",
        by person: PersonID = Who.contact
    ) -> ReopenTable {
        ReopenTable(
            context: context, household: home, reason: FreeText(reason), requestedBy: person)
    }

    private func correct(_ context: ActContext) -> VerifyItem {
        VerifyItem(
            context: context, household: Home.main, visit: "V-1", item: ItemKey("living.water"),
            verdict: .mismatch, change: .init(before: "是", after: "否"), reason: "实看",
            proof: "照片", registrant: Who.contact)
    }

    private func finalize(_ context: ActContext) -> FinalizeTable {
        FinalizeTable(
            context: context, household: Home.main, visit: "V-1", registrant: Who.contact)
    }

    private var reopened: Scenario { Scenario.entered.then(reopen()) }

    private var resigned: Scenario {
        reopened.then([
            correct(at(14, 10)), finalize(at(14, 11)),
            Scenario.signing(.contact, Who.contact, at(14, 12)),
            Scenario.signing(.household, Home.head, at(14, 12)),
            Scenario.signing(.cadre, Who.cadre, at(14, 12)),
        ])
    }

    @Test("没有纳入台账、没有定稿的，用不着重新打开")
    func refusesWithoutFinalizedTable() {
        given(.finalized).when(reopen(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.verified).when(reopen())
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
        given(.signed).when(reopen(at(10, 9, 29)))
            .thenRefused(
                .notFinalized, field: "时间", need: .finalized(Home.main),
                saying: "2030-03-10 09:30")
    }

    @Test("同一版不能重新打开两次；没有写理由不行")
    func refusesTwiceAndWithoutReason() {
        given(reopened).when(reopen(at(15)))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
        given(reopened).when(reopen(at(13)))
            .thenRefused(.duplicate, field: "时间", saying: "重新打开")
        given(.signed).when(reopen(reason: "")).thenRefused(.cell, field: "理由")
    }

    @Test("别户的联系人、别村的村干、没有职务的，不能重新打开")
    func refusesWithoutPost() {
        for person in [Who.otherContact, Who.otherCadre, Who.nobody] {
            given(.signed).when(reopen(by: person))
                .thenRefused(.authority, field: "提出人")
        }
    }

    @Test("联系人、村干、复核人、乡镇审核人可以重新打开")
    func acceptsThoseInCharge() {
        let cases: [(PersonID, Role)] = [
            (Who.contact, .contactPerson), (Who.cadre, .villageCadre),
            (Who.secretary, .villageSecretary), (Who.townOfficer, .townInfoOfficer),
        ]
        for (person, role) in cases {
            given(.signed).when(reopen(by: person)).thenAccepted(as: role, by: person, Home.main)
        }
    }

    @Test("重新打开以前签字后不能改；打开以后可以改，打开以前的时间仍不能")
    func liftsTheBanFromThenOn() {
        given(.signed).when(correct(at(14, 10)))
            .thenRefused(.signedAlready, field: "户编号")
        given(reopened).when(correct(at(13)))
            .thenRefused(.signedAlready, field: "户编号")
        given(reopened).when(finalize(at(13)))
            .thenRefused(.signedAlready, field: "户编号")
        given(reopened).when(correct(at(14, 10)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test("打开以后，签字、移交、录入、审核都要等新版，原版的仍可查")
    func oldVersionDoesNotCount() {
        let known = reopened.household(Home.main)
        #expect(known.finalizedTable == nil)
        #expect(known.signedTable == nil)
        #expect(known.lastSignedTable?.signatures.count == 3)
        #expect(known.handovers.count == 1 && known.currentHandovers.isEmpty)
        #expect(known.entries.count == 1 && known.currentEntries.isEmpty)
        given(reopened).when(Scenario.signing(.contact, Who.contact, at(14, 12)))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
        given(reopened)
            .when(
                HandOverTable(
                    context: at(15), household: Home.main, from: Who.contact, to: Who.officer)
            )
            .thenRefused(.handoverUnsigned, field: "时间", need: .signatures(Home.main))
        given(reopened)
            .when(
                MakeEntry(
                    context: at(15), household: Home.main, entry: nil, officer: Who.officer)
            )
            .thenRefused(.entryTooEarly, field: "时间", need: .signatures(Home.main))
        given(reopened)
            .when(
                AuditEntry(
                    context: at(15), household: Home.main, verdict: .match,
                    opinion: FreeText(""), auditor: Who.townOfficer)
            )
            .thenRefused(.beforePredecessor, field: "时间", need: .entry(Home.main))
    }

    @Test("打开以前做的事，按当时的版本仍然算数")
    func earlierStepsStillCount() {
        given(reopened)
            .when(
                AuditEntry(
                    context: at(13), household: Home.main, verdict: .match,
                    opinion: FreeText(""), auditor: Who.townOfficer)
            )
            .thenAccepted(as: .townInfoOfficer, by: Who.townOfficer, Home.main)
    }

    @Test("更正后重新定稿是下一版，三方重签；移交、录入重新来过", .fires("R-ENT-01"))
    func nextVersionStartsAnew() {
        let known = resigned.household(Home.main)
        #expect(known.versions.map(\.version) == [1, 2])
        #expect(known.signedTable?.version == 2)
        #expect(known.versions.first?.signatures.count == 3)
        given(resigned)
            .when(
                MakeEntry(
                    context: at(15), household: Home.main, entry: nil, officer: Who.officer)
            )
            .thenRefused(.entryTooEarly, field: "时间", need: .handover(Home.main))
        let entered = resigned.then([
            HandOverTable(
                context: at(15), household: Home.main, from: Who.contact, to: Who.officer),
            MakeEntry(context: at(16), household: Home.main, entry: nil, officer: Who.officer),
        ])
        #expect(entered.household(Home.main).currentEntries.map(\.version) == [2])
        #expect(entered.household(Home.main).entries.map(\.version) == [1, 2])
    }

    @Test("打开以后可以登记新成员，原版的内容不变")
    func membersMayJoin() {
        let before = reopened.household(Home.main).versions.first
        let known = given(reopened)
            .when(
                EnrolMember(
                    context: at(1), household: Home.main, member: "H1-5",
                    values: ["member.name": .text("岑小")])
            )
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        #expect(known.versions.first?.values == before?.values)
        #expect(known.versions.first?.members == before?.members)
        #expect(known.members.count == 5)
    }

    @Test("打开之后有了新的更正，打开本身不能作废", .fires("R-ANN-01"), .silent("R-ANN-01", on: AnnulRecord.self))
    func annulmentOfReopeningNamesWhatFollowed() throws {
        let target = try #require(
            resigned.events.first { $0.event is TableReopened }?.stamp.sequence)
        let annul = AnnulRecord(
            context: at(20), target: target, kind: .mistyped, reason: FreeText("录错"),
            annuller: Who.contact, approver: nil)
        given(resigned).when(annul).thenRefused(.annulment, field: "序号", saying: "信息表修改")
        let back = given(reopened).when(annul)
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(back.signedTable?.version == 1)
        #expect(back.currentEntries.count == 1)
    }
}
