import CanonicalJSON
import HouseholdWork
import RuleMarks
import Testing

@Suite("村、单位、人员登记 [R1 R2]")
struct RegisterTests {
    private func unit(_ name: String, village: VillageCode? = nil, id: UnitID = "U8")
        -> RegisterUnit
    {
        RegisterUnit(
            context: at(1),
            unit: .init(id: id, name: name, kind: "backing", principal: "Q1", village: village))
    }

    private func person(_ name: String, unit: UnitID = Who.Unit.town, id: PersonID = "P8")
        -> RegisterPerson
    {
        RegisterPerson(
            context: at(1), person: Person(id: id, name: name, unit: unit, phone: "13712345678"))
    }

    @Test(
        "同一编号不能登记成两个名字；同名再登记不算错", .fires("R-CHAIN-01"),
        .silent("R-CHAIN-01", on: RegisterPerson.self))
    func refusesTwoNames() {
        given(.staffed)
            .when(RegisterVillage(context: at(1), code: Place.village, name: "丙村"))
            .thenRefused(.duplicate, field: "村名", saying: "甲村")
        given(.staffed).when(unit("别名", id: Who.Unit.town))
            .thenRefused(.duplicate, field: "单位名称", saying: "单位U1")
        given(.staffed).when(person("别名", id: Who.contact))
            .thenRefused(.duplicate, field: "姓名", saying: "干部C1")
        given(.staffed)
            .when(RegisterVillage(context: at(1), code: Place.village, name: "甲村"))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "village/V1")
        given(.staffed).when(unit("单位U1", id: Who.Unit.town))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "unit/U1")
        given(.staffed).when(person("干部C1", unit: Who.Unit.otherBacking, id: Who.contact))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
    }

    @Test("单位所在的村、人员所在的单位，须先登记")
    func refusesUnknownHome() {
        given(.staffed).when(unit("新单位", village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
        given(.staffed).when(person("新人", unit: "U9"))
            .thenRefused(.unknown, field: "单位编号", need: .unit("U9"))
    }

    @Test("登记了就查得到；村先有别的事，后登记名字，不丢先前的事")
    func recordsRegistry() throws {
        let scenario = given(.staffed).when(unit("新单位", village: Place.village))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "unit/U8")
            .then(person("新人", unit: "U8"))
        #expect(scenario.township.units["U8"]?.principal == "Q1")
        #expect(scenario.township.units["U8"]?.village == Place.village)
        #expect(scenario.township.persons["P8"]?.unit == "U8")
        #expect(scenario.township.name(of: "P8") == "新人")
        #expect(scenario.township.name(of: "P9") == "P9")
        var township = Township()
        let stamp = try #require(scenario.events.first?.stamp)
        let guidance = try #require(
            Stored.read(
                ["villageCode": "V7", "topic": "填表", "channel": "电话"], as: GuidanceGiven.self)
                as? GuidanceGiven)
        guidance.apply(to: &township, stamp)
        #expect(township.villages["V7"]?.isRegistered == false)
        VillageRegistered(code: "V7", name: "庚村").apply(to: &township, stamp)
        #expect(township.villages["V7"]?.isRegistered == true)
        #expect(township.villages["V7"]?.name == "庚村")
        #expect(township.villages["V7"]?.guidances.count == 1)
    }

    @Test("没有登记过名字的村，补登时取什么名字都可以")
    func namesUnregisteredVillage() throws {
        var scenario = Scenario.staffed
        scenario.township.villages["V7"] = Village(code: "V7", name: "V7")
        given(scenario).when(RegisterVillage(context: at(1), code: "V7", name: "庚村"))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "village/V7")
    }

    @Test("电话封存；密库未开，姓名还在")
    func sealsPhone() throws {
        let scenario = Scenario.staffed.then(person("新人"))
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["phone"] == nil)
        #expect(payload["sealed"]?.objectValue?["owner"] == "person/P8")
        #expect(scenario.township.persons["P8"]?.phone == "13712345678")
        let locked = scenario.locked().township.persons["P8"]
        #expect(locked?.phone == nil && locked?.name == "新人")
    }
}

@Suite("任职登记 [R1]")
struct AppointRoleTests {
    private func appoint(
        _ role: Role = .villageCadre, village: VillageCode? = Place.village,
        person: PersonID = Who.nobody, from: Day = march(5), to: Day? = march(9)
    ) -> AppointRole {
        AppointRole(
            context: at(1), person: person, role: role, village: village, from: from, to: to,
            document: "文")
    }

    @Test("没有登记的人、没有登记的村，不收")
    func refusesUnknown() {
        given(.staffed).when(appoint(person: Who.unregistered))
            .thenRefused(.unknown, field: "人员编号", need: .person(Who.unregistered))
        given(.staffed).when(appoint(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
    }

    @Test("一个村的职务要写是哪个村", arguments: Role.village.sorted { $0.rawValue < $1.rawValue })
    func refusesRoleWithoutVillage(role: Role) {
        given(.staffed).when(appoint(role, village: nil))
            .thenRefused(.authority, field: "村代码", saying: role.title)
        given(.staffed).when(appoint(role))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/Z1")
    }

    @Test("止早于起，不收；同一天起止可以", .fires("R-ITM-03"), .silent("R-ITM-03", on: AppointRole.self))
    func refusesEndBeforeStart() {
        given(.staffed).when(appoint(from: march(5), to: march(4)))
            .thenRefused(.invalidValue, field: "止", saying: "2030-03-04")
        given(.staffed).when(appoint(from: march(5), to: march(5)))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/Z1")
    }

    @Test("任职从起日到止日有效，首尾两天都算；只在自己的村")
    func holdsFromFirstToLastDay() {
        let township = Scenario.staffed.then(appoint()).township
        func holds(_ day: Int, _ village: VillageCode? = Place.village) -> Bool {
            township.holds(Who.nobody, .villageCadre, on: march(day), village: village)
        }
        #expect([4, 5, 9, 10].map { holds($0) } == [false, true, true, false])
        #expect(!holds(6, Place.otherVillage) && !holds(6, nil))
        #expect(township.appointments(of: Who.nobody, on: march(6)).count == 1)
        #expect(township.appointments(of: Who.nobody, on: march(10)).isEmpty)
        #expect(township.appointments(of: "X", on: march(6)).isEmpty)
        #expect(!township.holds(Who.nobody, .contactPerson, on: march(6), village: Place.village))
        let open = Scenario.staffed.then(appoint(.inspectionGroup, village: nil, to: nil)).township
        #expect(open.holds(Who.nobody, .inspectionGroup, on: march(999), village: "任一村"))
    }

    @Test("职务的中文名各不相同，查得回来")
    func titlesAreUnique() {
        #expect(Set(Role.allCases.map(\.title)).count == Role.allCases.count)
        for role in Role.allCases { #expect(Role(title: role.title) == role) }
        #expect(Role(title: "村霸") == nil)
    }
}

@Suite("结对 [P1.3]")
struct AssignContactTests {
    private func assign(
        _ contact: PersonID = Who.contact, home: HouseholdID = Home.far, from: Day = march(1),
        to: Day? = nil
    ) -> AssignContact {
        AssignContact(
            context: at(1), household: home, contact: contact, cadre: Who.cadre, from: from, to: to)
    }

    @Test("没有纳入台账的户、没有登记的联系人，不收")
    func refusesUnknown() {
        given(.enrolled).when(assign(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.enrolled).when(assign(Who.unregistered))
            .thenRefused(.unknown, field: "联系人", need: .person(Who.unregistered))
    }

    @Test("止早于起，不收")
    func refusesEndBeforeStart() {
        given(.enrolled).when(assign(from: march(5), to: march(4)))
            .thenRefused(.invalidValue, field: "止")
    }

    @Test("起那天没有联系人任职，不能结对", .fires("R-CON-01"))
    func refusesWithoutPost() {
        given(.enrolled).when(assign(Who.cadre))
            .thenRefused(.pairing, field: "联系人", saying: "没有“帮扶联系人”任职")
        given(.enrolled).when(assign(from: march(32)))
            .thenRefused(.pairing, field: "联系人", saying: "2030-04-01")
    }

    /// Of the main household, whose first pairing is from the 1st to the 30th.
    @Test(
        "同一时段不能有两名主联系人",
        arguments: [(1, nil), (30, nil), (30, 31), (5, 6), (-5, 1), (-5, nil)] as [(Int, Int?)])
    func refusesSecondContact(from: Int, to: Int?) {
        let posted = Scenario.enrolled.then(
            AppointRole(
                context: at(1), person: Who.otherContact, role: .contactPerson, village: nil,
                from: march(-99), to: nil, document: "文"))
        given(posted)
            .when(
                assign(Who.otherContact, home: Home.main, from: march(from), to: to.map(march))
            )
            .thenRefused(.pairing, field: "联系人", saying: "干部C1")
    }

    @Test("前一名止了，后一名接上；每天都知道是谁", .silent("R-CON-01", on: AssignContact.self))
    func recordsSuccession() throws {
        let scenario = given(.enrolled)
            .when(assign(Who.otherContact, home: Home.main, from: march(31)))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "household/H1")
        let known = scenario.household(Home.main)
        #expect(known.pairing(on: march(0)) == nil)
        #expect(known.pairing(on: march(1))?.contact == Who.contact)
        #expect(known.pairing(on: march(30))?.contact == Who.contact)
        #expect(known.pairing(on: march(31))?.contact == Who.otherContact)
        #expect(known.pairing(on: march(99))?.cadre == Who.cadre)
        #expect(known.isPaired(Who.contact, on: march(30)))
        #expect(!known.isPaired(Who.contact, on: march(31)))
        #expect(try #require(scenario.events.last).event.payload["unitId"] == "U3")
    }

    @Test("先登记后一段，再登记前一段，也以日子先后为准")
    func pairingsAreOrderedByDay() {
        let scenario = Scenario.enrolled.then([
            assign(from: march(10)), assign(Who.otherContact, from: march(1), to: march(9)),
        ])
        #expect(
            scenario.household(Home.far).pairings.map(\.contact) == [
                Who.otherContact, Who.contact,
            ])
        #expect(!scenario.household(Home.far).isPaired(Who.contact, on: march(9)))
    }
}

@Suite("纳入台账 [P2.1a P2.3a]")
struct EnrolTests {
    private func enrol(
        _ home: HouseholdID = "H8", village: VillageCode = Place.village, category: String = "甲类"
    ) -> EnrolHousehold {
        EnrolHousehold(
            context: at(1), household: home, village: village, group: "二组", category: category,
            values: ["base.headName": .text("某户主"), "living.area": .integer(1)])
    }

    private func join(_ member: MemberID = "H1-9", home: HouseholdID = Home.main) -> EnrolMember {
        EnrolMember(
            context: at(1), household: home, member: member,
            values: ["member.name": .text("某成员"), "member.relation": .text("之女")])
    }

    @Test("没有登记的村、没有入账的方案、方案里没有的类别，不收")
    func refusesUnknown() {
        given(.enrolled).when(enrol(village: "V9"))
            .thenRefused(.unknown, field: "村代码", need: .village("V9"))
        given(.staffed).when(enrol()).thenRefused(.unknown, need: .plan)
        given(.enrolled).when(enrol(category: "丁类"))
            .thenRefused(.unknown, field: "户类别", saying: "丁类")
    }

    @Test("同一户编号不能有两份快照")
    func refusesHouseholdTwice() {
        given(.enrolled).when(enrol(Home.main)).thenRefused(
            .duplicate, field: "户编号", saying: Home.main)
    }

    @Test("成员要先有户，编号不重复")
    func refusesMember() {
        given(.enrolled).when(join(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.enrolled).when(join(Home.head))
            .thenRefused(.duplicate, field: "人编号", saying: Home.head)
        given(Scenario.enrolled.withoutPlan()).when(join()).thenRefused(.unknown, need: .plan)
    }

    @Test("有了签字的表，不能再添成员", .fires("R-SIG-06"), .silent("R-SIG-06", on: EnrolMember.self))
    func refusesMemberAfterSignature() {
        let signed = Scenario.finalized.then(Scenario.signing(.household, Home.head))
        given(signed).when(join()).thenRefused(.signedAlready, field: "户编号")
        given(.finalized).when(join())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "household/H1")
    }

    @Test("快照里的值就是打印的值和现值；封存的进各人的盒")
    func recordsSnapshot() throws {
        let scenario = given(.enrolled).when(enrol())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "household/H8")
            .then(join("H8-1", home: "H8"))
        let known = scenario.household("H8")
        #expect(known.village == Place.village && known.category == "甲类" && known.isEnrolled)
        #expect(known.enrolment?.group == "二组")
        #expect(known.headName == "某户主" && known.name(of: "H8-1") == "某成员")
        #expect(known.values == known.printed && known.values.count == 4)
        #expect(known.member("H8-1") != nil && known.member("H8-2") == nil)
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["values"]?.objectValue?.keys == ["member.relation"])
        #expect(payload["sealed"]?.objectValue?["owner"] == "member/H8-1")
        let locked = scenario.locked().household("H8")
        #expect(locked.lockedBoxes == 2)
        #expect(locked.headName == nil && locked.value("living.area") == .integer(1))
        let unknown = Household(id: "H9")
        #expect(!unknown.isEnrolled && unknown.village.isEmpty && unknown.category.isEmpty)
    }
}
