import CanonicalJSON
import HouseholdWork
import Testing

@Suite("工作方案 [P1.1]")
struct AdoptPlanTests {
    private func adopt(
        _ level: PlanAdoption.Level = .town, unit: UnitID = Who.Unit.town,
        authors: [PersonID] = [Who.government], adopted: Day = march(2),
        configuration: JSONObject? = nil
    ) -> AdoptPlan {
        AdoptPlan(
            context: at(2), level: level, unit: unit, document: "方案", adopted: adopted,
            issued: nil, authors: authors, configuration: configuration)
    }

    @Test("没有登记的单位、没有登记的制定人，不收")
    func refusesUnknown() {
        given(.staffed).when(adopt(unit: "U9"))
            .thenRefused(.unknown, field: "制定单位", need: .unit("U9"))
        given(.staffed).when(adopt(authors: [Who.government, Who.unregistered]))
            .thenRefused(.unknown, field: "制定人", need: .person(Who.unregistered))
    }

    @Test("没有写制定人，不收")
    func refusesWithoutAuthor() {
        given(.staffed).when(adopt(authors: []))
            .thenRefused(.authority, field: "制定人", saying: "没有写制定人")
    }

    @Test("制定人没有那一级的职务，或不在那个单位，不收")
    func refusesOtherAuthor() {
        given(.staffed).when(adopt(authors: [Who.station]))
            .thenRefused(.authority, field: "制定人", saying: "干部B1")
        given(.staffed).when(adopt(adopted: march(40)))
            .thenRefused(.authority, field: "制定人", saying: "2030-04-09")
        given(.staffed).when(adopt(.village, unit: Who.Unit.village, authors: [Who.otherCadre]))
            .thenRefused(.authority, field: "制定人")
        given(.staffed).when(adopt(.unit, unit: Who.Unit.backing, authors: [Who.government]))
            .thenRefused(.authority, field: "制定人")
        given(.staffed).when(adopt(.unit, unit: Who.Unit.otherBacking, authors: [Who.principal]))
            .thenRefused(.authority, field: "制定人")
    }

    @Test("方案配置少一项、错一项，不收，并指明是哪一项")
    func refusesBrokenConfiguration() {
        let whole = Plans.compact
        for key in whole.keys {
            var less = whole
            less.removeValue(forKey: key)
            given(.staffed).when(adopt(configuration: less))
                .thenRefused(.invalidValue, saying: key)
        }
        var twice = whole
        let rows = whole["indicators"]?.arrayValue ?? []
        twice["indicators"] = .array(rows + rows.prefix(1))
        given(.staffed).when(adopt(configuration: twice))
            .thenRefused(.invalidValue, saying: "indicators")
        var sameName = rows.first?.objectValue ?? [:]
        sameName["id"] = "base.other"
        twice["indicators"] = .array(rows + [.object(sameName)])
        given(.staffed).when(adopt(configuration: twice))
            .thenRefused(.invalidValue, saying: "indicators")
    }

    @Test("各级的制定人")
    func recordsPlans() {
        given(.staffed).when(adopt(.village, unit: Who.Unit.village, authors: [Who.workTeam]))
            .thenAccepted(as: .workTeamMember, by: Who.workTeam, subject: "village/V1")
        given(.staffed).when(adopt(.unit, unit: Who.Unit.backing, authors: [Who.principal]))
            .thenAccepted(as: .unitPrincipal, by: Who.principal, subject: "unit/U2")
        let scenario = given(.staffed).when(adopt(configuration: Plans.compact))
            .thenAccepted(as: .townGovernment, by: Who.government, subject: "unit/U1")
        let plan = scenario.township.plan
        #expect(plan?.document == "方案" && plan?.adopted == march(2) && plan?.issued == nil)
        #expect(plan?.authors == [Who.government])
        #expect(plan?.configuration == Plans.configuration(Plans.compact))
    }

    @Test("以最后制定的镇方案为准，先入账后入账都一样；村、单位的方案不作数")
    func latestTownPlanIsInForce() {
        var other = Plans.compact
        other["module"] = "后来的表"
        let later = adopt(adopted: march(9), configuration: other)
        let earlier = adopt(adopted: march(2), configuration: Plans.compact)
        for acts in [[later, earlier], [earlier, later]] {
            let scenario = Scenario.staffed.then(acts + [adopt(adopted: march(12))])
            #expect(scenario.township.configuration?.module == "后来的表")
            #expect(scenario.township.plans.count == 3)
        }
        var village = Plans.compact
        village["module"] = "村的表"
        let scenario = Scenario.staffed.then([
            earlier,
            adopt(
                .village, unit: Who.Unit.village, authors: [Who.secretary], adopted: march(10),
                configuration: village),
        ])
        #expect(scenario.township.configuration?.module == "试用信息表")
        #expect(Scenario.staffed.township.configuration == nil)
    }

    @Test("方案里的指标、类别、期限、阈值、公式都查得到")
    func configurationIsData() throws {
        let plan = try #require(Plans.configuration(Plans.compact))
        #expect(plan.year == 2030 && plan.incomeYear == 2029 && plan.baseDay.text == "2030-01-01")
        #expect(plan.deadline("visit")?.day == march(20) && plan.deadline("sign") == nil)
        #expect(plan.deadline("visit")?.basis == "P2.3")
        #expect(plan.threshold("lateHours") == 24 && plan.threshold("none") == 0)
        #expect(plan.formula("income.total")?.minus == ["income.cost"])
        #expect(plan.category("丙类")?.isInScope == false && plan.category("丁类") == nil)
        #expect(plan.category("甲类")?.cardAction == .issue)
        #expect(plan.seals.map(\.role) == [.townGovernment])
        #expect(plan.position(of: "base.headName") == 0)
        #expect(plan.position(of: "no.such") == plan.indicators.count)
        #expect(plan.annexHeadings == ["一", "二"])
    }
}

@Suite("培训会 [P1.2]")
struct HoldTrainingTests {
    private func train(
        _ organizer: UnitID = Who.Unit.town, expected: [PersonID] = [Who.contact, Who.cadre],
        attended: [PersonID] = [Who.contact]
    ) -> HoldTraining {
        HoldTraining(
            context: at(2), level: .town, organizer: organizer, courseware: "县里的课件",
            expected: expected, attended: attended)
    }

    @Test("没有登记的单位、应训人员、实训人员，不收")
    func refusesUnknown() {
        given(.staffed).when(train("U9")).thenRefused(.unknown, field: "组织单位", need: .unit("U9"))
        given(.staffed).when(train(expected: [Who.contact, Who.unregistered]))
            .thenRefused(.unknown, field: "应训人员", need: .person(Who.unregistered))
        given(.staffed).when(train(attended: [Who.contact, Who.unregistered]))
            .thenRefused(.unknown, field: "实训人员", need: .person(Who.unregistered))
    }

    @Test("谁该来、谁来了，照记")
    func recordsTraining() throws {
        let scenario = given(.staffed).when(train())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "unit/U1")
        let last = try #require(scenario.township.trainings.last)
        #expect(last.expected == [Who.contact, Who.cadre] && last.attended == [Who.contact])
        #expect(last.level == .town && last.courseware == "县里的课件")
        #expect(last.organizer == Who.Unit.town)
    }
}

@Suite("入户名单 [P1.3]")
struct PublishRosterTests {
    private func publish(
        _ publishers: [PersonID] = [Who.secretary, Who.workTeam],
        village: VillageCode = Place.village,
        home: HouseholdID = Home.main
    ) -> PublishRoster {
        PublishRoster(
            context: at(3), village: village, publishers: publishers,
            assignments: [
                .init(
                    household: home, contact: Who.contact, cadre: Who.cadre, planned: march(10)),
                .init(
                    household: Home.exited, contact: Who.contact, cadre: Who.cadre, planned: nil),
            ])
    }

    @Test("没有登记的村、没有纳入台账的户，不收")
    func refusesUnknown() {
        given(.enrolled).when(publish(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
        given(.enrolled).when(publish(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("没有写公布人，不收")
    func refusesWithoutPublisher() {
        given(.enrolled).when(publish([])).thenRefused(.authority, field: "公布人", saying: "未填")
    }

    @Test("公布人里有一个不是本村的，不收")
    func refusesOtherPublisher() {
        given(.enrolled).when(publish([Who.secretary, Who.otherCadre]))
            .thenRefused(.authority, field: "公布人", saying: "干部G2")
        given(.enrolled).when(publish([Who.station]))
            .thenRefused(.authority, field: "公布人", saying: "干部B1")
    }

    @Test("名单记下谁到哪户、哪天去；以第一个公布人为首")
    func recordsRoster() throws {
        let scenario = given(.enrolled).when(publish())
            .thenAccepted(as: .villageSecretary, by: Who.secretary, subject: "village/V1")
        let last = try #require(scenario.township.villages[Place.village]?.rosters.last)
        #expect(last.publishers == [Who.secretary, Who.workTeam])
        #expect(last.assignments.map(\.household) == [Home.main, Home.exited])
        #expect(last.assignments.map(\.planned) == [march(10), nil])
        #expect(last.assignments.first?.contact == Who.contact)
        #expect(last.assignments.first?.cadre == Who.cadre)
    }
}
