import HouseholdWork
import RuleMarks
import Testing

@Suite("信息表移交 [P4a]")
struct HandOverTableTests {
    private func handOver(
        _ from: PersonID = Who.contact, _ to: PersonID = Who.officer,
        _ context: ActContext = at(11), home: HouseholdID = Home.main
    ) -> HandOverTable {
        HandOverTable(context: context, household: home, from: from, to: to)
    }

    @Test("没有纳入台账的户，不能移交")
    func refusesUnknownHousehold() {
        given(.signed).when(handOver(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("三方签字未齐，不能移交", arguments: Party.allCases)
    func refusesBeforeSigning(missing: Party) {
        let signers: [Party: PersonID] = [
            .household: Home.head, .contact: Who.contact, .cadre: Who.cadre,
        ]
        let acts = Party.allCases.filter { $0 != missing }.map {
            Scenario.signing($0, signers[$0] ?? "")
        }
        given(Scenario.finalized.then(acts)).when(handOver())
            .thenRefused(.handoverUnsigned, field: "时间", need: .signatures(Home.main))
    }

    @Test("签齐在移交之后，不能移交；话里说明何时签齐", .fires("R-HND-01"))
    func refusesEarlierThanSigning() {
        given(.signed).when(handOver(Who.contact, Who.officer, at(10, 9, 59)))
            .thenRefused(
                .handoverUnsigned, field: "时间", need: .signatures(Home.main),
                saying: "2030-03-10 10:00")
    }

    @Test("移交人不是该户联系人，不收", arguments: [Who.otherContact, Who.cadre, Who.officer])
    func refusesOtherSender(from: PersonID) {
        given(.signed).when(handOver(from)).thenRefused(.handoverParties, field: "移交人")
    }

    @Test("任职已满的联系人，结对还在也不能移交")
    func refusesSenderAfterThePost() {
        let paired = Scenario.signed.then(
            AssignContact(
                context: at(1), household: Home.main, contact: Who.contact, cadre: nil,
                from: march(31), to: nil))
        let later = ActContext(time: Moment(day: march(32)), recorder: Who.keeper)
        given(paired).when(handOver(Who.contact, Who.officer, later))
            .thenRefused(.handoverParties, field: "移交人")
    }

    @Test("接收人不是本村信息员，不收", arguments: [Who.otherOfficer, Who.cadre, Who.townOfficer])
    func refusesOtherReceiver(to: PersonID) {
        given(.signed).when(handOver(Who.contact, to)).thenRefused(.handoverParties, field: "接收人")
    }

    @Test("移交记下哪一版、从谁到谁", .silent("R-HND-01", on: HandOverTable.self))
    func recordsHandover() {
        let known = given(.signed).when(handOver())
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.handovers.last?.version == 1)
        #expect(known.handovers.last?.from == Who.contact)
        #expect(known.handovers.last?.to == Who.officer)
    }
}

@Suite("国扶系统录入 [P4b]")
struct MakeEntryTests {
    private func enter(
        _ entry: (item: ItemKey, text: String)? = nil, _ officer: PersonID = Who.officer,
        _ context: ActContext = at(12), home: HouseholdID = Home.main
    ) -> MakeEntry {
        MakeEntry(context: context, household: home, entry: entry, officer: officer)
    }

    private func window(_ indicator: String, isOpen: Bool, _ context: ActContext)
        -> OpenEntryWindow
    {
        OpenEntryWindow(
            context: context, township: Place.township, indicator: indicator, isOpen: isOpen,
            document: "通知", registrant: Who.townOfficer)
    }

    @Test("没有纳入台账的户、没有入账的方案，不能录入")
    func refusesUnknown() {
        given(.handedOver).when(enter(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Scenario.handedOver.withoutPlan()).when(enter()).thenRefused(.unknown, need: .plan)
    }

    @Test("三方签字未齐，不能录入")
    func refusesBeforeSigning() {
        given(.finalized).when(enter())
            .thenRefused(.entryTooEarly, field: "时间", need: .signatures(Home.main))
        given(.handedOver).when(enter(nil, Who.officer, at(10, 9)))
            .thenRefused(
                .entryTooEarly, field: "时间", need: .signatures(Home.main),
                saying: "2030-03-10 10:00")
    }

    @Test("没有移交，不能录入；先录后交也不行")
    func refusesBeforeHandover() {
        given(.signed).when(enter())
            .thenRefused(.entryTooEarly, field: "时间", need: .handover(Home.main))
        given(.handedOver).when(enter(nil, Who.officer, at(10, 20)))
            .thenRefused(
                .entryTooEarly, field: "时间", need: .handover(Home.main),
                saying: "2030-03-11 09:00")
    }

    @Test("不是本村信息员，不能录入", arguments: [Who.otherOfficer, Who.contact, Who.townOfficer])
    func refusesOtherOfficer(officer: PersonID) {
        given(.handedOver).when(enter(nil, officer))
            .thenRefused(.entryOfficer, field: "录入人", saying: "干部" + officer)
    }

    @Test("录入的项方案里没有、或不在户内，不收")
    func refusesUnknownItem() {
        given(.handedOver).when(enter((ItemKey("no.such"), "1"))).thenRefused(.unknown, field: "指标")
        given(.handedOver).when(enter((ItemKey("member.name", "H2-1"), "甲")))
            .thenRefused(.unknown, field: "人编号")
    }

    @Test("录入值与签字表不符，不收；封存的值不出现在话里", .fires("R-ENT-02"))
    func refusesOtherValue() {
        given(.handedOver).when(enter((ItemKey("living.area"), "61.00")))
            .thenRefused(.entryDiffers, field: "录入值", saying: "录入“61.00”，签字表“73.50”")
        given(.handedOver).when(enter((ItemKey("living.area"), "")))
            .thenRefused(.entryDiffers, field: "录入值")
        given(.handedOver).when(enter((ItemKey("living.fuel"), "电")))
            .thenRefused(.entryDiffers, field: "录入值", saying: "签字表“空”")
        given(.handedOver).when(enter((ItemKey("income.wage"), "99.99")))
            .thenRefused(.entryDiffers, field: "录入值", hiding: ["99.99"])
        given(.handedOver).when(enter((ItemKey("income.total"), "1.00")))
            .thenRefused(.entryDiffers, field: "录入值", saying: "16000.00")
    }

    @Test(
        "没有开放的指标不能录入，按签字表录入里有一项也不行；登记了暂缓的除外", .fires("R-ENT-03"),
        .silent("R-ENT-03", on: MakeEntry.self))
    func refusesClosedWindow() {
        let closed = Scenario.handedOver.then(window("living.area", isOpen: false, at(11, 10)))
        given(closed).when(enter((ItemKey("living.area"), "73.5")))
            .thenRefused(.entryWindow, field: "指标", saying: "住房面积")
        given(closed).when(enter()).thenRefused(.entryWindow, field: "指标", saying: "住房面积")
        given(closed).when(enter((ItemKey("living.water"), "是")))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        let deferred = closed.then(
            DeferEntry(
                context: at(11, 12), household: Home.main, item: ItemKey("living.area"),
                reason: "未开放", officer: Who.officer))
        given(deferred).when(enter())
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        given(deferred).when(enter((ItemKey("living.area"), "73.5")))
            .thenRefused(.entryWindow, field: "指标")
    }

    @Test("开放状态以录入那时为准")
    func windowIsAskedOfItsTime() {
        let scenario = Scenario.handedOver.then([
            window("living.area", isOpen: true, at(13)),
            window("living.area", isOpen: false, at(11, 10)),
        ])
        #expect(scenario.township.isOpen("living.area", at: moment(11)))
        #expect(!scenario.township.isOpen("living.area", at: moment(12)))
        #expect(scenario.township.isOpen("living.area", at: moment(13)))
        given(scenario).when(enter()).thenRefused(.entryWindow, field: "指标")
        given(scenario).when(enter(nil, Who.officer, at(13)))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
    }

    @Test("按签字表录入，不抄值；逐项录入，值与签字表一致，封存的进盒", .silent("R-ENT-01", "R-ENT-02", on: MakeEntry.self))
    func recordsEntry() throws {
        let whole = given(.handedOver).when(enter())
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(whole.entries.last?.version == 1)
        #expect(whole.entries.last?.values == nil)
        let item = ItemKey("income.wage")
        let scenario = given(.handedOver).when(enter((item, "12,000")))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, subject: "household/H1")
        #expect(
            scenario.household(Home.main).entries.last?.values == [item: .integer(1_200_000)])
        let items = try #require(scenario.events.last).event.payload["items"]?.arrayValue
        #expect(items?.first?.objectValue?["values"] == nil)
        #expect(scenario.locked().household(Home.main).entries.last?.values == [:])
        let derived = given(.handedOver).when(enter((ItemKey("income.total"), "16000")))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(derived.entries.last?.values == [ItemKey("income.total"): .integer(1_600_000)])
    }
}

@Suite("暂缓录入 [P4c]")
struct DeferEntryTests {
    private func deferral(
        _ indicator: String = "living.fuel", _ officer: PersonID = Who.officer,
        _ context: ActContext = at(12), home: HouseholdID = Home.main
    ) -> DeferEntry {
        DeferEntry(
            context: context, household: home, item: ItemKey(indicator), reason: "系统未开放",
            officer: officer)
    }

    private static let closed: Scenario = {
        Scenario.handedOver.then(
            OpenEntryWindow(
                context: at(11, 10), township: Place.township, indicator: "living.fuel",
                isOpen: false, document: "通知", registrant: Who.townOfficer))
    }()

    @Test("没有纳入台账的户、没有入账的方案，不能登记暂缓")
    func refusesUnknown() {
        given(Self.closed).when(deferral(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Self.closed.withoutPlan()).when(deferral()).thenRefused(.unknown, need: .plan)
        given(Self.closed).when(deferral("no.such")).thenRefused(.unknown, field: "指标")
    }

    @Test("没有签齐、没有移交，不能登记暂缓")
    func refusesBeforeHandover() {
        given(.finalized).when(deferral())
            .thenRefused(
                .entryTooEarly, field: "时间", need: .signatures(Home.main), saying: "登记暂缓")
        given(.signed).when(deferral())
            .thenRefused(.entryTooEarly, field: "时间", need: .handover(Home.main), saying: "登记暂缓")
    }

    @Test("不是本村信息员，不能登记暂缓")
    func refusesOtherOfficer() {
        given(Self.closed).when(deferral("living.fuel", Who.otherOfficer))
            .thenRefused(.entryOfficer, field: "登记人")
    }

    @Test("系统里开放着的指标，不能登记暂缓；没有说过关闭的就是开放")
    func refusesOpenWindow() {
        given(.handedOver).when(deferral())
            .thenRefused(.entryWindow, field: "指标", saying: "开放的")
        given(Self.closed).when(deferral("living.area")).thenRefused(.entryWindow, field: "指标")
        given(Self.closed).when(deferral("living.fuel", Who.officer, at(11, 9, 30)))
            .thenRefused(.entryWindow, field: "指标")
    }

    @Test("暂缓记下哪一项、为什么")
    func recordsDeferral() {
        let known = given(Self.closed).when(deferral())
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(known.deferrals.last?.item == ItemKey("living.fuel"))
        #expect(known.deferrals.last?.reason == "系统未开放")
    }
}

@Suite("系统权限开放 [P4d]")
struct OpenEntryWindowTests {
    private func window(_ indicator: String = "living.fuel", _ person: PersonID = Who.townOfficer)
        -> OpenEntryWindow
    {
        OpenEntryWindow(
            context: at(12), township: Place.township, indicator: indicator, isOpen: false,
            document: "通知", registrant: person)
    }

    @Test("方案没有入账、没有这项指标，不收")
    func refusesUnknown() {
        given(.staffed).when(window()).thenRefused(.unknown, need: .plan)
        given(.planned).when(window("no.such")).thenRefused(.unknown, field: "指标")
    }

    @Test("不是镇里管信息的人，不能登记", arguments: [Who.officer, Who.government])
    func refusesOtherRegistrant(person: PersonID) {
        given(.planned).when(window("living.fuel", person)).thenRefused(.authority, field: "登记人")
    }

    @Test(
        "镇信息员、扶贫站登记开放和关闭",
        arguments: [(Who.townOfficer, Role.townInfoOfficer), (Who.station, .townPovertyStation)])
    func recordsWindow(person: PersonID, role: Role) {
        let scenario = given(.planned).when(window("living.fuel", person))
            .thenAccepted(as: role, by: person, subject: "township/T9")
        #expect(!scenario.township.isOpen("living.fuel", at: moment(12)))
        #expect(scenario.township.isOpen("living.fuel", at: moment(12, 8)))
    }

    @Test("同一分钟又开又关，以后入账的为准")
    func laterEntryWinsInOneMinute() {
        let open = OpenEntryWindow(
            context: at(12), township: Place.township, indicator: "living.fuel", isOpen: true,
            document: "通知", registrant: Who.townOfficer)
        #expect(
            Scenario.planned.then([window(), open]).township.isOpen("living.fuel", at: moment(12)))
        #expect(
            !Scenario.planned.then([open, window()]).township.isOpen("living.fuel", at: moment(12)))
    }
}
