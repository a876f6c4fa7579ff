import HouseholdWork
import RuleMarks
import Testing

@Suite("材料发放 [P2.3b]")
struct DistributeMaterialsTests {
    private func hand(
        _ items: [Distribution.Item], _ context: ActContext = at(6),
        _ hop: Distribution.Hop = .townToVillage, from: PersonID = Who.station,
        to: PersonID = Who.cadre, village: VillageCode = Place.village
    ) -> DistributeMaterials {
        DistributeMaterials(
            context: context, village: village, hop: hop, from: from, to: to, items: items)
    }

    private func thing(
        _ kind: String, _ number: String? = "N-1", _ home: HouseholdID = Home.main
    ) -> Distribution.Item {
        Distribution.Item(kind: kind, number: number, household: home)
    }

    private let handbook = MaterialKind.handbook
    private let card = MaterialKind.card

    private static let sealed: Scenario = {
        Scenario.printed.then(
            SealHandbook(
                context: at(4), seal: "试用章", custodian: Who.government,
                handbooks: ["N-1", "N-2"], township: Place.township))
    }()

    private static let inVillage: Scenario = {
        sealed.then(
            DistributeMaterials(
                context: at(6), village: Place.village, hop: .townToVillage, from: Who.station,
                to: Who.cadre,
                items: [
                    .init(kind: MaterialKind.handbook, number: "N-1", household: Home.main),
                    .init(kind: MaterialKind.card, number: "N-1", household: Home.main),
                ]))
    }()

    @Test("没有登记的村、户、接收人，不收")
    func refusesUnknown() {
        given(Self.sealed).when(hand([thing(handbook)], village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
        given(Self.sealed).when(hand([thing(handbook, "N-1", Home.unknown)]))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Self.sealed)
            .when(
                hand(
                    [thing(handbook)], at(6), .townToVillage, from: Who.station,
                    to: Who.unregistered)
            )
            .thenRefused(.unknown, field: "接收人", need: .person(Who.unregistered))
    }

    @Test("方案没有入账，有编号的材料不能发")
    func refusesWithoutPlan() {
        given(Self.sealed.withoutPlan()).when(hand([thing(card)]))
            .thenRefused(.unknown, need: .plan)
    }

    @Test("范围外的户不发手册", .fires("R-SCOPE-01"), .silent("R-SCOPE-01", on: DistributeMaterials.self))
    func refusesOutOfScope() {
        given(Self.sealed).when(hand([thing(handbook, "N-1", Home.removed)]))
            .thenRefused(.scope, field: "户编号", saying: "丙类")
        given(Self.sealed).when(hand([thing(card, "N-1", Home.removed)]))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
    }

    @Test(
        "没有盖章的手册不能发到村；章要在发放之前盖", .fires("R-HB-01"), .silent("R-HB-01", on: DistributeMaterials.self)
    )
    func refusesUnsealedHandbook() {
        given(.printed).when(hand([thing(handbook)]))
            .thenRefused(.unsealedHandbook, field: "编号", saying: "试用章")
        given(Self.sealed).when(hand([thing(handbook)], at(3)))
            .thenRefused(.unsealedHandbook, field: "编号", saying: "N-1")
        given(Self.sealed).when(hand([thing(handbook)], at(4)))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
    }

    @Test("一个编号只能给一户：先前给过别户的、同一批里写给两户的，都不收")
    func refusesNumberOfAnotherHousehold() {
        given(Self.inVillage).when(hand([thing(handbook, "N-1", Home.exited)], at(7)))
            .thenRefused(.custody, field: "编号", saying: Home.main)
        given(Self.inVillage).when(hand([thing(card, "N-1", Home.exited)], at(5)))
            .thenRefused(.custody, field: "编号", saying: Home.main)
        given(Self.sealed)
            .when(hand([thing(handbook, "N-2"), thing(handbook, "N-2", Home.exited)]))
            .thenRefused(.custody, field: "编号", saying: Home.main)
        given(Self.sealed)
            .when(hand([thing(handbook, "N-2"), thing(card, "N-2", Home.exited)]))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
    }

    @Test("不在手中的手册、联系卡发不出去", arguments: [MaterialKind.handbook, MaterialKind.card])
    func refusesWhatIsNotInHand(kind: String) {
        given(Self.sealed)
            .when(
                hand([thing(kind)], at(7), .villageToContact, from: Who.cadre, to: Who.contact)
            )
            .thenRefused(.custody, field: "发放人", saying: "不在 干部G1 手中")
        given(Self.inVillage)
            .when(
                hand([thing(kind)], at(7), .villageToContact, from: Who.director, to: Who.contact)
            )
            .thenRefused(.custody, field: "发放人", saying: "在 干部G1 手中")
        given(Self.inVillage)
            .when(
                hand([thing(kind)], at(5), .villageToContact, from: Who.cadre, to: Who.contact)
            )
            .thenRefused(.custody, field: "发放人")
    }

    @Test(
        "没有打印过的表号发不出去；打印要在发放之前", .fires("R-HB-02"), .silent("R-HB-02", on: DistributeMaterials.self)
    )
    func refusesTableNotPrinted() {
        let table = thing(MaterialKind.table, "T-0001")
        given(.printed).when(hand([thing(MaterialKind.table, "T-0002")]))
            .thenRefused(.custody, field: "编号", need: .table(Home.main), saying: "T-0002")
        given(.printed).when(hand([table], at(4)))
            .thenRefused(.custody, field: "编号", need: .table(Home.main))
        given(.printed).when(hand([thing(MaterialKind.table, "T-0001", Home.exited)]))
            .thenRefused(.custody, field: "编号", need: .table(Home.exited))
        given(.printed).when(hand([table], at(5)))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
    }

    @Test(
        "各环节由各自的人发放，别人不行",
        arguments: [
            (Distribution.Hop.townToVillage, Who.cadre), (.townToVillage, Who.nobody),
            (.villageToContact, Who.station), (.villageToContact, Who.otherCadre),
            (.unitToContact, Who.cadre),
        ])
    func refusesOtherSenders(hop: Distribution.Hop, from: PersonID) {
        given(.printed)
            .when(
                hand([thing(MaterialKind.instructions)], at(6), hop, from: from, to: Who.contact)
            )
            .thenRefused(.authority, field: "发放人", saying: "干部" + from)
    }

    @Test(
        "各环节各自的人都可以发放",
        arguments: [
            (Distribution.Hop.townToVillage, Who.government, Role.townGovernment),
            (.townToVillage, Who.townOfficer, .townInfoOfficer),
            (.villageToContact, Who.officer, .villageInfoOfficer),
            (.villageToContact, Who.workTeam, .workTeamMember),
            (.unitToContact, Who.principal, .unitPrincipal),
            (.unitToContact, Who.contact, .contactPerson),
        ])
    func acceptsSenders(hop: Distribution.Hop, from: PersonID, role: Role) throws {
        let scenario = given(.printed)
            .when(
                hand(
                    [thing(MaterialKind.instructions, nil)], at(6), hop, from: from, to: Who.contact
                )
            )
            .thenAccepted(as: role, by: from, subject: "village/V1")
        let last = try #require(scenario.township.villages[Place.village]?.distributions.last)
        #expect(last.hop == hop && last.from == from && last.to == Who.contact)
        #expect(last.items.map(\.kind) == [MaterialKind.instructions])
        #expect(last.items.map(\.number) == [nil])
    }

    @Test("手册从镇到村、从村到联系人，每一时刻都知道在谁手里")
    func custodyFollowsTheHops() {
        let scenario = given(Self.inVillage)
            .when(
                hand([thing(handbook)], at(7), .villageToContact, from: Who.cadre, to: Who.contact)
            )
            .thenAccepted(as: .villageCadre, by: Who.cadre, subject: "village/V1")
        let township = scenario.township
        #expect(township.holder(of: "N-1", kind: handbook, at: moment(5)) == nil)
        #expect(township.holder(of: "N-1", kind: handbook, at: moment(6))?.holder == Who.cadre)
        #expect(township.holder(of: "N-1", kind: handbook, at: moment(7))?.holder == Who.contact)
        #expect(township.holder(of: "N-1", kind: card, at: moment(7))?.holder == Who.cadre)
        #expect(township.seals(on: "N-1", at: moment(3)).isEmpty)
        #expect(township.seals(on: "N-1", at: moment(4)) == ["试用章"])
        given(scenario)
            .when(
                hand([thing(handbook)], at(8), .villageToContact, from: Who.cadre, to: Who.contact)
            )
            .thenAccepted(as: .villageCadre, by: Who.cadre, subject: "village/V1")
    }
}

@Suite("手册盖章 [P2.2a]")
struct SealHandbookTests {
    private func seal(_ seal: String = "试用章", _ custodian: PersonID = Who.government)
        -> SealHandbook
    {
        SealHandbook(
            context: at(4), seal: seal, custodian: custodian, handbooks: ["HB-1", "HB-2"],
            township: Place.township)
    }

    @Test("方案没有入账，不知道要盖什么章")
    func refusesWithoutPlan() {
        given(.staffed).when(seal()).thenRefused(.unknown, need: .plan)
    }

    @Test("方案里没有的印章，不收")
    func refusesUnknownSeal() {
        given(.planned).when(seal("别的章")).thenRefused(.unknown, field: "印章", saying: "别的章")
    }

    @Test("不是这枚印章的保管人，不能盖")
    func refusesOtherCustodian() {
        given(.planned).when(seal("试用章", Who.station))
            .thenRefused(.authority, field: "保管人", saying: "镇政府")
    }

    @Test("盖过的手册从那时起有这枚章")
    func recordsSeal() {
        let scenario = given(.planned).when(seal())
            .thenAccepted(as: .townGovernment, by: Who.government, subject: "township/T9")
        for handbook in ["HB-1", "HB-2"] {
            #expect(scenario.township.seals(on: handbook, at: moment(4)) == ["试用章"])
            #expect(scenario.township.seals(on: handbook, at: moment(4, 8)).isEmpty)
        }
        #expect(scenario.township.seals(on: "HB-3", at: moment(5)).isEmpty)
    }
}

@Suite("打印信息表 [P2.3a]")
struct PrintTableTests {
    private func print(
        _ home: HouseholdID = Home.main, _ printer: PersonID = Who.officer
    ) -> PrintTable {
        PrintTable(context: at(5), household: home, tableNumber: "T-7", printer: printer)
    }

    @Test("没有纳入台账的户、没有入账的方案，不能打印")
    func refusesUnknown() {
        given(.enrolled).when(print(Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(Scenario.enrolled.withoutPlan()).when(print()).thenRefused(.unknown, need: .plan)
    }

    @Test("范围外的户不打印")
    func refusesOutOfScope() {
        given(.enrolled).when(print(Home.removed)).thenRefused(.scope, field: "户编号", saying: "丙类")
    }

    @Test("不是本村信息员，不能打印", arguments: [Who.otherOfficer, Who.cadre, Who.contact])
    func refusesOtherPrinter(printer: PersonID) {
        given(.enrolled).when(print(Home.main, printer))
            .thenRefused(.authority, field: "打印人", saying: "村扶贫信息员")
    }

    @Test("打印记下表号、模块和所用的快照；以最后一次打印的表号为准")
    func recordsPrint() throws {
        let scenario = given(.printed).when(print())
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, subject: "household/H1")
        let known = scenario.household(Home.main)
        #expect(known.prints.map(\.tableNumber) == ["T-7", "T-0001"].reversed())
        #expect(known.tableNumber == "T-7")
        let event = try #require(scenario.events.last?.event as? TablePrinted)
        #expect(event.module == "试用信息表")
        #expect(event.snapshot == known.enrolment?.stamp.id)
    }
}
