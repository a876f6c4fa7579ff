import HouseholdWork
import RuleMarks
import Testing

@Suite("录入差错更正 [P4f]")
struct RectifyEntryTests {
    private func rectify(
        entry: String? = nil, _ item: ItemKey = ItemKey("living.area"), wrong: String = "37.5",
        to value: String = "73.5", finder: PersonID? = Who.secretary,
        by officer: PersonID = Who.officer, _ context: ActContext = at(14)
    ) -> RectifyEntry {
        RectifyEntry(
            context: context, household: Home.main, entry: entry, item: item, wrong: wrong,
            value: value, finder: finder, officer: officer)
    }

    @Test("这时还没有所指的录入，不收")
    func refusesBeforeEntry() {
        given(.entered).when(rectify(at(11, 23))).thenRefused(
            .beforePredecessor, field: "时间", need: .entry(Home.main), saying: "2030-03-12")
        given(.entered).when(rectify(entry: "e1"))
            .thenRefused(.beforePredecessor, field: "时间", need: .entry(Home.main))
    }

    private func rectify(_ context: ActContext) -> RectifyEntry {
        rectify(entry: nil, ItemKey("living.area"), context)
    }

    @Test("只能更正到签字值；本来一致的没有差错", .fires("R-ENT-05"))
    func refusesOtherValue() {
        given(.entered).when(rectify(to: "74")).thenRefused(.rectification, field: "录入值")
        given(.entered).when(rectify(to: "")).thenRefused(.rectification, field: "录入值")
        given(.entered).when(rectify(wrong: "73.50"))
            .thenRefused(.rectification, field: "原录入值")
        let wage = ItemKey("income.wage")
        given(.entered).when(rectify(wage, wrong: "1", to: "13000"))
            .thenRefused(.rectification, field: "录入值", hiding: ["13000"])
    }

    @Test("没有的指标、没有登记的发现人、关闭的指标、别村信息员，不收", .fires("R-ENT-04"))
    func refusesOthers() {
        given(.entered).when(rectify(ItemKey("no.such"))).thenRefused(.unknown, field: "指标")
        given(.entered).when(rectify(finder: Who.unregistered))
            .thenRefused(.unknown, field: "发现人", need: .person(Who.unregistered))
        given(.entered).when(rectify(by: Who.otherOfficer))
            .thenRefused(.entryOfficer, field: "更正人")
        let closed = Scenario.entered.then(
            OpenEntryWindow(
                context: at(13), township: Place.township, indicator: "living.area",
                isOpen: false, document: "通", registrant: Who.townOfficer))
        given(closed).when(rectify()).thenRefused(.entryWindow, field: "指标")
    }

    @Test("更正之后国扶值是签字值，原录入仍在", .silent("R-ENT-04", "R-ENT-05", on: RectifyEntry.self))
    func setsTheSignedValue() throws {
        let known = given(.entered).when(rectify())
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(known.entries.count == 2)
        let last = try #require(known.rectifications.last)
        #expect(last.wrong == .integer(3750) && last.value == .integer(7350))
        #expect(last.entry == known.entries.first?.stamp.id)
        #expect(last.finder == Who.secretary)
        #expect(known.entries.last?.values == [ItemKey("living.area"): .integer(7350)])
    }

    @Test("封存指标的两个值进盒")
    func sealsSensitive() throws {
        let scenario = Scenario.entered.then(
            rectify(ItemKey("income.wage"), wrong: "1200", to: "12000"))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["signedValue"] == nil && payload["wrongValue"] == nil)
        #expect(payload["sealed"]?.objectValue?["owner"] == "household/H1")
        let locked = scenario.locked().household(Home.main)
        #expect(locked.rectifications.last?.value == nil)
        #expect(locked.entries.last?.values == [:])
    }
}

@Suite("三统一差异处置 [P0 R2]")
struct ResolveDiscrepancyTests {
    private func resolve(
        _ item: ItemKey = ItemKey("living.area"), isDifferent: Bool? = true,
        _ decision: Resolution.Decision = .rectifyEntry, event: String? = nil,
        by decider: PersonID = Who.officer
    ) -> ResolveDiscrepancy {
        ResolveDiscrepancy(
            context: at(15), household: Home.main, item: item,
            compared: isDifferent.map {
                ComparedValues(
                    handbook: .integer(7350), national: .integer(3750), signed: .integer(7350),
                    isDifferent: $0)
            }, decision: decision, carriedOut: event, decider: decider)
    }

    @Test("没有差异的，无可处置")
    func refusesWithoutDifference() {
        given(.entered).when(resolve(isDifferent: false)).thenRefused(.unknown, field: "指标")
        given(.entered).when(resolve(isDifferent: nil)).thenRefused(.unknown, field: "指标")
        given(.entered).when(resolve(ItemKey("no.such"))).thenRefused(.unknown, field: "指标")
    }

    @Test("据以办理的事件要是该户的那一种")
    func refusesOtherEvent() throws {
        let filling = FillHandbook(
            context: at(14), household: Home.main, handbook: "HB-1", entry: nil,
            filler: Who.contact)
        let scenario = Scenario.entered.then(filling)
        let id = try #require(scenario.household(Home.main).fillings.last?.stamp.id)
        given(scenario).when(resolve(event: id)).thenRefused(.unknown, field: "办理事件")
        given(scenario).when(resolve(event: "e999")).thenRefused(.unknown, field: "办理事件")
        let known = given(scenario).when(resolve(ItemKey("living.area"), .fixHandbook, event: id))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        #expect(known.resolutions.last?.carriedOut == id)
    }

    @Test("由该户联系人、本村信息员或复核的人处置")
    func refusesOthers() {
        given(.entered).when(resolve(by: Who.otherContact)).thenRefused(.authority, field: "处置人")
        given(.entered).when(resolve(by: Who.otherOfficer)).thenRefused(.authority, field: "处置人")
        given(.entered).when(resolve(by: Who.contact))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        given(.entered).when(resolve(by: Who.secretary))
            .thenAccepted(as: .villageSecretary, by: Who.secretary, Home.main)
    }

    @Test("三个值照记；封存指标的进盒")
    func recordsTheValues() throws {
        let scenario = Scenario.entered.then(resolve())
        let event = try #require(scenario.events.last?.event as? DiscrepancyResolved)
        #expect(event.national == .integer(3750) && event.signed == .integer(7350))
        #expect(event.handbook == .integer(7350))
        let sealed = Scenario.entered.then(resolve(ItemKey("income.wage")))
        let payload = try #require(sealed.events.last).event.payload
        #expect(payload["national"] == nil && payload["sealed"] != nil)
        #expect(sealed.locked().household(Home.main).resolutions.count == 1)
    }

    private func resolve(
        _ item: ItemKey, _ decision: Resolution.Decision, event: String
    ) -> ResolveDiscrepancy {
        resolve(item, isDifferent: true, decision, event: event)
    }
}
