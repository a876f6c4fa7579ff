import HouseholdWork
import RuleMarks
import Testing

@Suite("乡镇审核 [P3.1c]")
struct AuditEntryTests {
    private func audit(
        _ auditor: PersonID = Who.townOfficer, opinion: String = "", _ context: ActContext = at(13),
        home: HouseholdID = Home.main
    ) -> AuditEntry {
        AuditEntry(
            context: context, household: home, verdict: .mismatch, opinion: FreeText(opinion),
            auditor: auditor)
    }

    @Test("没有纳入台账的户，不能审核")
    func refusesUnknownHousehold() {
        given(.entered).when(audit(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("没有录入，无从审核；先审后录也不行", .fires("R-TIME-02"))
    func refusesBeforeEntry() {
        given(.handedOver).when(audit())
            .thenRefused(.beforePredecessor, field: "时间", need: .entry(Home.main))
        given(.entered).when(audit(Who.townOfficer, at(11)))
            .thenRefused(
                .beforePredecessor, field: "时间", need: .entry(Home.main),
                saying: "2030-03-12 09:00")
    }

    @Test("审核人就是录入人，不收，哪怕也是镇信息员", .fires("R-AUD-01"))
    func refusesOwnEntry() {
        let both = Scenario.entered.then(
            AppointRole(
                context: at(1), person: Who.officer, role: .townInfoOfficer, village: nil,
                from: march(1), to: nil, document: "文"))
        given(both).when(audit(Who.officer)).thenRefused(.auditOwn, field: "审核人")
    }

    @Test("不是镇扶贫信息员，不能审核", arguments: [Who.station, Who.otherOfficer, Who.nobody])
    func refusesOtherAuditor(auditor: PersonID) {
        given(.entered).when(audit(auditor)).thenRefused(.authority, field: "审核人")
    }

    @Test("审核记下结论和意见", .silent("R-TIME-02", "R-AUD-01", on: AuditEntry.self))
    func recordsAudit() {
        let known = given(.entered).when(audit(opinion: "请再核"))
            .thenAccepted(as: .townInfoOfficer, by: Who.townOfficer, Home.main)
        #expect(known.audits.last?.verdict == .mismatch)
        #expect(known.audits.last?.opinion == "请再核")
        let silent = given(.entered).when(audit())
            .thenAccepted(as: .townInfoOfficer, by: Who.townOfficer, Home.main)
        #expect(silent.audits.last?.opinion == nil)
    }

    private func reading(_ values: [(String, MemberID?, String)], opinion: String = "")
        -> AuditEntry
    {
        AuditEntry(
            context: at(13), household: Home.main, verdict: .mismatch,
            opinion: FreeText(opinion), auditor: Who.townOfficer,
            readback: values.map { (ItemKey($0.0, $0.1), $0.2) })
    }

    @Test("回读的指标要在表上")
    func refusesUnknownItems() {
        given(.entered).when(reading([("no.such", nil, "1")])).thenRefused(.unknown, field: "指标")
        given(.entered).when(reading([("member.health", "H2-1", "健康")]))
            .thenRefused(.unknown, field: "人编号")
    }

    @Test("回读照记；敏感的值封存，户的与意见同在一盒")
    func recordsReadback() throws {
        let act = reading(
            [
                ("living.area", nil, "73.5"), ("income.wage", nil, "12000"),
                ("member.health", Home.spouse, "健康"), ("living.fuel", nil, ""),
            ], opinion: "问过岑甲山")
        let known = given(.entered).when(act)
            .thenAccepted(as: .townInfoOfficer, by: Who.townOfficer, Home.main)
        let audit = try #require(known.audits.last)
        #expect(audit.opinion == "问过岑甲山")
        #expect(
            audit.readback == [
                ItemKey("living.area"): .integer(7350), ItemKey("income.wage"): .integer(1_200_000),
                ItemKey("member.health", Home.spouse): .list(["健康"]),
            ])
        let scenario = Scenario.entered.then(act)
        let payload = try #require(scenario.events.last).event.payload
        let fields = try #require(PayloadReader(payload).sealedFields)
        #expect(Set(fields.keys) == ["opinion", "income.wage"])
        let closed = try #require(scenario.locked().household(Home.main).audits.last)
        #expect(closed.opinion == nil && closed.readback.count == 1)
    }

    @Test("意见里写了户里人的，封存；没有写的，不封")
    func sealsOpinionThatNamesSomebody() throws {
        let named = Scenario.entered.then(audit(opinion: "问过岑甲山"))
        let payload = try #require(named.events.last).event.payload
        #expect(payload["opinion"] == nil && payload["sealed"] != nil)
        #expect(named.household(Home.main).audits.last?.opinion == "问过岑甲山")
        #expect(named.locked().household(Home.main).audits.last?.opinion == nil)
        let plain = Scenario.entered.then(audit(opinion: "请再核"))
        #expect(try #require(plain.events.last).event.payload["sealed"] == nil)
    }

    private func audit(_ auditor: PersonID, _ context: ActContext) -> AuditEntry {
        audit(auditor, opinion: "", context)
    }
}

@Suite("村级共同复核 [P4f]")
struct ReviewEntriesTests {
    private func review(
        _ organizer: PersonID = Who.secretary,
        _ participants: [PersonID] = [Who.officer, Who.workTeam, Who.committee],
        households: [HouseholdID] = [Home.main], _ context: ActContext = at(14),
        village: VillageCode = Place.village
    ) -> ReviewEntries {
        ReviewEntries(
            context: context, village: village, organizer: organizer, participants: participants,
            households: households, verdict: .match)
    }

    @Test("没有登记的村、没有纳入台账的户，不收")
    func refusesUnknown() {
        given(.entered).when(review(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
        given(.entered).when(review(households: [Home.main, Home.unknown]))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("别村的户，不能在本村复核")
    func refusesOtherVillage() {
        given(.entered).when(review(households: [Home.main, Home.far]))
            .thenRefused(.authority, field: "户编号", saying: Home.far)
    }

    @Test("组织人不是村支书、村主任，不收", arguments: [Who.cadre, Who.committee, Who.station])
    func refusesOtherOrganizer(organizer: PersonID) {
        given(.entered).when(review(organizer)).thenRefused(.reviewParty, field: "组织人")
    }

    @Test("三类人缺一类，不收；话里说明缺哪一类", arguments: [0, 1, 2])
    func refusesMissingClass(index: Int) {
        var participants = [Who.officer, Who.workTeam, Who.committee]
        participants.remove(at: index)
        let titles = ["村扶贫信息员", "驻村工作队员", "村两委"]
        given(.entered).when(review(Who.secretary, participants + [Who.director]))
            .thenRefused(.reviewParty, field: "参加人", saying: "缺 " + titles[index])
    }

    @Test("三类人都有，实到不足三人，不收", .fires("R-REV-01"), .silent("R-REV-01", on: ReviewEntries.self))
    func refusesFewerThanThree() {
        let acts: [Role] = [.villageInfoOfficer, .workTeamMember, .twoCommitteesMember]
        let busy = Scenario.entered.then(
            acts.map {
                AppointRole(
                    context: at(1), person: Who.director, role: $0, village: Place.village,
                    from: march(1), to: nil, document: "文")
            })
        given(busy).when(review(Who.secretary, [Who.director, Who.director]))
            .thenRefused(.reviewParty, field: "参加人", saying: "到场 2 人")
        given(busy).when(review(Who.secretary, [Who.director, Who.cadre]))
            .thenAccepted(as: .villageSecretary, by: Who.secretary, subject: "village/V1")
    }

    @Test("到场的全是录入人，不收")
    func refusesOwnEntries() {
        var scenario = Scenario.handedOver
        for (person, role) in [
            (Who.secretary, Role.villageInfoOfficer), (Who.workTeam, .villageInfoOfficer),
            (Who.committee, .villageInfoOfficer),
        ] {
            scenario = scenario.then([
                AppointRole(
                    context: at(1), person: person, role: role, village: Place.village,
                    from: march(1), to: nil, document: "文"),
                MakeEntry(context: at(12), household: Home.main, entry: nil, officer: person),
            ])
        }
        given(scenario).when(review(Who.secretary, [Who.workTeam, Who.committee]))
            .thenRefused(.reviewParty, field: "参加人", saying: "全是录入人")
        given(scenario).when(review(Who.secretary, [Who.workTeam, Who.committee, Who.officer]))
            .thenAccepted(as: .villageSecretary, by: Who.secretary, subject: "village/V1")
        given(scenario).when(review(Who.director, [Who.workTeam, Who.committee, Who.secretary]))
            .thenAccepted(as: .villageDirector, by: Who.director, subject: "village/V1")
    }

    @Test("复核记下组织人、到场人、复核的户", arguments: [Who.secretary, Who.director])
    func recordsReview(organizer: PersonID) throws {
        let role: Role = organizer == Who.secretary ? .villageSecretary : .villageDirector
        let scenario = given(.entered).when(
            review(organizer, households: [Home.main, Home.exited])
        )
        .thenAccepted(as: role, by: organizer, subject: "village/V1")
        let last = try #require(scenario.township.villages[Place.village]?.reviews.last)
        #expect(last.organizer == organizer && last.verdict == .match)
        #expect(last.households == [Home.main, Home.exited])
        #expect(last.participants == [Who.officer, Who.workTeam, Who.committee])
    }

    @Test("户很多的复核分成几个事件，一户不少")
    func splitsManyHouseholds() throws {
        let many = Array(repeating: [Home.main, Home.exited], count: 501).flatMap { $0 }
        let scenario = given(.entered).when(review(households: many))
            .thenAccepted(as: .villageSecretary, by: Who.secretary, subject: "village/V1")
        let reviews = try #require(scenario.township.villages[Place.village]).reviews
        #expect(reviews.map(\.households.count) == [500, 500, 2])
        #expect(reviews.flatMap(\.households) == many)
    }
}
