import HouseholdWork
import RuleMarks
import Testing

@Suite("督促 [P4e]")
struct SendReminderTests {
    private func remind(
        _ sender: PersonID = Who.cadre, contact: PersonID = Who.contact,
        home: HouseholdID = Home.main
    ) -> SendReminder {
        SendReminder(
            context: at(9), household: home, contact: contact, sender: sender, channel: "微信")
    }

    @Test("没有纳入台账的户、没有登记的联系人，不收")
    func refusesUnknown() {
        given(.enrolled).when(remind(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.enrolled).when(remind(contact: Who.unregistered))
            .thenRefused(.unknown, field: "联系人", need: .person(Who.unregistered))
    }

    @Test("不是本村的人，不能督促", arguments: [Who.otherCadre, Who.station, Who.nobody])
    func refusesOtherSender(sender: PersonID) {
        given(.enrolled).when(remind(sender)).thenRefused(.authority, field: "督促人")
    }

    @Test("本村的人督促了谁、怎么督促的，照记")
    func recordsReminder() {
        let known = given(.enrolled).when(remind(Who.officer))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(known.reminders.last?.contact == Who.contact)
        #expect(known.reminders.last?.channel == "微信")
        given(.enrolled).when(remind(Who.workTeam))
            .thenAccepted(as: .workTeamMember, by: Who.workTeam, Home.main)
    }
}

@Suite("业务指导 [P3.1a]")
struct GiveGuidanceTests {
    private func guide(_ adviser: PersonID = Who.adviser, village: VillageCode = Place.village)
        -> GiveGuidance
    {
        GiveGuidance(
            context: at(9), village: village, topic: "填表", channel: "到村", adviser: adviser)
    }

    @Test("没有登记的村，不收")
    func refusesUnknownVillage() {
        given(.staffed).when(guide(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
    }

    @Test("不是业务指导人员，不收", arguments: [Who.cadre, Who.government, Who.nobody])
    func refusesOtherAdviser(adviser: PersonID) {
        given(.staffed).when(guide(adviser)).thenRefused(.authority, field: "指导人")
    }

    @Test(
        "指导了什么，照记",
        arguments: [(Who.adviser, Role.guidanceMember), (Who.townOfficer, .townInfoOfficer)])
    func recordsGuidance(adviser: PersonID, role: Role) throws {
        let scenario = given(.staffed).when(guide(adviser))
            .thenAccepted(as: role, by: adviser, subject: "village/V1")
        let last = try #require(scenario.township.villages[Place.village]?.guidances.last)
        #expect(last.topic == "填表" && last.channel == "到村")
    }
}

@Suite("市级抽查对象 [AX]")
struct DesignateSampleTests {
    private func designate(
        _ registrant: PersonID = Who.station, village: VillageCode = Place.village,
        count: Int? = 3
    ) -> DesignateSample {
        DesignateSample(
            context: at(9), village: village, isSample: count != nil, count: count,
            document: "文", registrant: registrant)
    }

    @Test("没有登记的村，不收")
    func refusesUnknownVillage() {
        given(.staffed).when(designate(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
    }

    @Test("不是镇里的人，不能登记", arguments: [Who.officer, Who.inspector])
    func refusesOtherRegistrant(registrant: PersonID) {
        given(.staffed).when(designate(registrant)).thenRefused(.authority, field: "登记人")
    }

    @Test("抽不抽、抽几户，照记", arguments: [3, nil] as [Int?])
    func recordsSample(count: Int?) throws {
        let scenario = given(.staffed).when(designate(count: count))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
        let last = try #require(scenario.township.villages[Place.village]?.samples.last)
        #expect(last.isSample == (count != nil) && last.count == count)
    }
}

@Suite("督查抽查 [R3]")
struct DoSpotCheckTests {
    private func check(
        _ item: ItemKey = ItemKey("living.area"), observed: String = "60",
        inspector: PersonID = Who.inspector, home: HouseholdID = Home.main
    ) -> DoSpotCheck {
        DoSpotCheck(
            context: at(15), household: home, item: item, observed: observed,
            inspector: inspector)
    }

    @Test("没有纳入台账的户、没有入账的方案、没有的项，不收")
    func refusesUnknown() {
        given(.enrolled).when(check(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Scenario.enrolled.withoutPlan()).when(check()).thenRefused(.unknown, need: .plan)
        given(.enrolled).when(check(ItemKey("no.such"))).thenRefused(.unknown, field: "指标")
        given(.enrolled).when(check(ItemKey("member.name", "H2-1")))
            .thenRefused(.unknown, field: "人编号")
    }

    @Test("不是督查的人，不能登记抽查", arguments: [Who.station, Who.cadre, Who.nobody])
    func refusesOtherInspector(inspector: PersonID) {
        given(.enrolled).when(check(inspector: inspector)).thenRefused(.authority, field: "检查人")
    }

    @Test("所见照记，不改表上的值；不合类型的也是所见")
    func recordsWhatWasSeen() {
        let known = given(.enrolled).when(check())
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, Home.main)
        #expect(known.spotChecks.last?.observed == .integer(6000))
        #expect(known.spotChecks.last?.item == ItemKey("living.area"))
        #expect(known.value("living.area") == .integer(6100))
        let odd = given(.enrolled).when(check(observed: "约六十"))
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, Home.main)
        #expect(odd.spotChecks.last?.observed == .text("约六十"))
        let none = given(.enrolled).when(check(observed: ""))
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, Home.main)
        #expect(none.spotChecks.last?.observed == nil)
    }

    @Test("封存指标的所见进那人的盒")
    func sealsSensitive() throws {
        let item = ItemKey("member.health", Home.spouse)
        let scenario = Scenario.enrolled.then(check(item, observed: "残疾"))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["observed"] == nil)
        #expect(payload["sealed"]?.objectValue?["owner"] == "member/H1-2")
        #expect(scenario.household(Home.main).spotChecks.last?.observed == .list(["残疾"]))
        #expect(scenario.locked().household(Home.main).spotChecks.last?.observed == nil)
    }
}

@Suite("通报 [R3]")
struct IssueCriticismTests {
    private func criticize(_ target: String, facts: [String] = ["F-LATE-01 H1"]) -> IssueCriticism {
        IssueCriticism(
            context: at(20), target: target, reason: "迟", facts: facts, document: "文",
            unit: "督查组")
    }

    @Test("没有事实的通报，不收")
    func refusesWithoutFacts() {
        given(.staffed).when(criticize(Who.contact, facts: []))
            .thenRefused(.criticismFacts, field: "事实")
    }

    @Test(
        "通报按序号引的事实要在账本里；疑点照写，不解读", .fires("R-CRT-01"), .silent("R-CRT-01", on: IssueCriticism.self))
    func refusesUnknownEvents() {
        given(.staffed).when(criticize(Who.contact, facts: ["F-LATE-01 H1", "#9999"]))
            .thenRefused(.criticismFacts, field: "事实", saying: "#9999")
        given(.staffed).when(criticize(Who.contact, facts: ["F-LATE-01 H1", "#3"]))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
    }

    @Test("通报的对象要登记过")
    func refusesUnknownTarget() {
        given(.staffed).when(criticize(Who.unregistered))
            .thenRefused(.unknown, field: "对象", need: .person(Who.unregistered))
    }

    @Test("通报人或单位，连同事实照记")
    func recordsCriticism() {
        let scenario = given(.staffed).when(criticize(Who.contact))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
        #expect(scenario.township.criticisms.last?.facts == ["F-LATE-01 H1"])
        #expect(scenario.township.criticisms.last?.target == Who.contact)
        #expect(scenario.township.criticisms.last?.unit == "督查组")
        given(.staffed).when(criticize(Who.Unit.backing))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "unit/U2")
    }
}

@Suite("阶段性总结上报 [P5.1]")
struct SubmitReportTests {
    private func submit(
        _ level: PlanAdoption.Level, _ unit: UnitID, _ submitter: PersonID,
        _ context: ActContext = at(25)
    ) -> SubmitReport {
        SubmitReport(
            context: context, level: level, unit: unit, kind: "总结", recipient: "区扶贫办",
            submitter: submitter)
    }

    @Test("没有登记的单位，不收")
    func refusesUnknownUnit() {
        given(.staffed).when(submit(.town, "U9", Who.government))
            .thenRefused(.unknown, field: "单位", need: .unit("U9"))
    }

    @Test("报送人没有那一级的职务，或不在那个单位，不收")
    func refusesOtherSubmitter() {
        given(.staffed).when(submit(.town, Who.Unit.town, Who.cadre))
            .thenRefused(.authority, field: "报送人", saying: "干部G1")
        given(.staffed).when(submit(.village, Who.Unit.village, Who.otherCadre))
            .thenRefused(.authority, field: "报送人")
        given(.staffed).when(submit(.unit, Who.Unit.otherBacking, Who.principal))
            .thenRefused(.authority, field: "报送人")
        given(.staffed).when(submit(.unit, Who.Unit.backing, Who.government))
            .thenRefused(.authority, field: "报送人")
        given(.staffed).when(submit(.town, Who.Unit.town, Who.station, at(40)))
            .thenRefused(.authority, field: "报送人")
    }

    @Test("各级的报送照记")
    func recordsReports() {
        let scenario = given(.staffed).when(submit(.town, Who.Unit.town, Who.station))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "unit/U1")
        let last = scenario.township.reports.last
        #expect(last?.kind == "总结" && last?.to == "区扶贫办" && last?.unit == Who.Unit.town)
        #expect(last?.level == .town)
        given(.staffed).when(submit(.village, Who.Unit.village, Who.officer))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, subject: "unit/U5")
        given(.staffed).when(submit(.village, Who.Unit.village, Who.workTeam))
            .thenAccepted(as: .workTeamMember, by: Who.workTeam, subject: "unit/U5")
        given(.staffed).when(submit(.unit, Who.Unit.backing, Who.contact))
            .thenAccepted(as: .contactPerson, by: Who.contact, subject: "unit/U2")
    }
}
