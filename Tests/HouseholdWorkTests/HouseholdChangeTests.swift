import CanonicalJSON
import HouseholdWork
import RuleMarks
import Testing

@Suite("户类别变更 [R-CAT-01]")
struct ChangeCategoryTests {
    private func change(
        _ home: HouseholdID, to category: String, year: Int? = nil, document: String = "认定 1 号",
        by registrant: PersonID = Who.station, _ context: ActContext = at(15)
    ) -> ChangeCategory {
        ChangeCategory(
            context: context, household: home, category: category, year: year,
            document: document, registrant: registrant)
    }

    @Test("没有的户、方案里没有的类别，不收")
    func refusesUnknown() {
        given(.enrolled).when(change(Home.unknown, to: "丙类"))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.enrolled).when(change(Home.main, to: "丁类")).thenRefused(.unknown, field: "户类别")
    }

    @Test(
        "非法的转移：不变、脱贫直接变未脱贫、未脱贫直接变返贫、清退之后再变",
        arguments: [
            (Home.main, "甲类"), (Home.exited, "甲类"), (Home.main, "戊类"),
            (Home.removed, "甲类"), (Home.exited, "乙类"), (Home.removed, "乙类"),
        ])
    func refusesIllegalTransfer(home: HouseholdID, category: String) {
        given(Self.scenario).when(change(home, to: category, year: 2031))
            .thenRefused(.category, field: "户类别")
    }

    @Test("没有认定文件、没有年度、年度倒着走，不收", .fires("R-CAT-01"), .silent("R-CAT-01", on: ChangeCategory.self))
    func refusesWithoutPapers() {
        given(Self.scenario).when(change(Home.main, to: "丙类", document: ""))
            .thenRefused(.category, field: "认定文件")
        given(Self.scenario).when(change(Home.main, to: "乙类"))
            .thenRefused(.category, field: "年度")
        given(Self.scenario).when(change(Home.exited, to: "戊类", year: 2028))
            .thenRefused(.category, field: "年度")
        let returned = Self.scenario.then(change(Home.exited, to: "戊类", year: 2029))
        given(returned).when(change(Home.exited, to: "乙类", year: 2028, at(16)))
            .thenRefused(.category, field: "年度")
        given(returned).when(change(Home.exited, to: "乙类", year: 2029, at(16)))
            .thenAccepted(as: .townPovertyStation, by: Who.station, Home.exited)
    }

    @Test("只由镇扶贫站转录")
    func refusesOthers() {
        given(Self.scenario).when(change(Home.main, to: "丙类", by: Who.cadre))
            .thenRefused(.authority, field: "登记人")
    }

    @Test("补登的变更要与其后的接得上")
    func refusesContradiction() {
        let later = Self.scenario.then(change(Home.main, to: "丙类"))
        given(later).when(change(Home.main, to: "乙类", year: 2030, at(14)))
            .thenRefused(.category, field: "户类别")
    }

    @Test("变更之后类别随之变，变更之前仍是原类别")
    func changesTheCategory() {
        let scenario = Self.scenario.then(change(Home.main, to: "乙类", year: 2030))
        #expect(scenario.household(Home.main).category == "乙类")
        #expect(scenario.household(Home.main).categoryYear == 2030)
        let before = scenario.household(
            Home.main, before: RecordedEvent.Order(time: moment(14), rank: 999))
        #expect(before.category == "甲类")
        let gone = Self.scenario.then(change(Home.main, to: "丙类"))
        given(gone).when(
            PrintTable(
                context: at(16), household: Home.main, tableNumber: "T", printer: Who.officer)
        ).thenRefused(.scope, field: "户编号")
    }

    /// The plan with a category of households that fell back.
    static let scenario: Scenario = {
        var plan = Plans.compact
        let returned: JSONObject = [
            "name": "戊类", "state": "returned", "inScope": true, "cardColor": "蓝",
            "cardAction": "issue", "cardStated": true,
        ]
        plan["categories"] = .array((plan["categories"]?.arrayValue ?? []) + [.object(returned)])
        let adopt = AdoptPlan(
            context: at(2), level: .town, unit: Who.Unit.town, document: "方案〔2030〕2 号",
            adopted: march(2), issued: march(2), authors: [Who.government], configuration: plan)
        return Scenario.enrolled.then(adopt)
    }()
}

@Suite("户主变更 [R-HH-01]")
struct ChangeHeadTests {
    private func change(
        _ head: MemberID = Home.spouse, by registrant: PersonID = Who.cadre,
        _ context: ActContext = at(9)
    ) -> ChangeHead {
        ChangeHead(
            context: context, household: Home.main, head: head, reason: .death,
            registrant: registrant)
    }

    @Test("新户主不是户内成员，或已是户主，不收")
    func refusesStrangers() {
        given(.enrolled).when(change("H2-1")).thenRefused(.householdChange, field: "人编号")
        given(.enrolled).when(change(Home.head)).thenRefused(.householdChange, field: "人编号")
    }

    @Test("由本村村干或信息员登记")
    func refusesOthers() {
        given(.enrolled).when(change(by: Who.otherCadre)).thenRefused(.authority, field: "登记人")
        given(.enrolled).when(change(by: Who.contact)).thenRefused(.authority, field: "登记人")
        given(.enrolled).when(change(by: Who.officer))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
    }

    @Test("此后的户主是新户主，签字也以户主身份")
    func changesTheHead() {
        let scenario = Scenario.finalized.then(change())
        let home = scenario.household(Home.main)
        #expect(home.head == Home.spouse)
        #expect(home.headName == "韦乙花")
        let signed = given(scenario).when(Scenario.signing(.household, Home.spouse))
        #expect(signed.drafts.first?.actorRole == .householdHead)
        let before = scenario.household(
            Home.main, before: RecordedEvent.Order(time: moment(8), rank: 0))
        #expect(before.head == Home.head)
        #expect(before.headName == "岑甲山")
    }
}

@Suite("分户合户 [R-HH-01]")
struct RestructureHouseholdTests {
    private static let new = "H5"
    private static let moves = [
        Home.head: Home.main, Home.spouse: Home.main, Home.minor: Home.main,
        Home.adult: new,
    ]

    private func split(
        _ moves: [MemberID: HouseholdID] = Self.moves, head: MemberID? = Home.adult,
        targets: [HouseholdID] = [Home.main, Self.new], document: String = "民〔2030〕7 号",
        by registrant: PersonID = Who.station
    ) -> RestructureHousehold {
        RestructureHousehold(
            context: at(9), kind: .split, sources: [Home.main], targets: targets, moves: moves,
            heads: head.map { [Self.new: $0] } ?? [:], document: document,
            registrant: registrant)
    }

    private func merge(_ moves: [MemberID: HouseholdID]) -> RestructureHousehold {
        RestructureHousehold(
            context: at(9), kind: .merge, sources: [Home.main, Home.far], targets: [Home.main],
            moves: moves, heads: [:], document: "民〔2030〕8 号", registrant: Who.station)
    }

    @Test("成员守恒：少一个、多一个、归错户、空户，都不收")
    func refusesUnbalanced() {
        var less = Self.moves
        less[Home.minor] = nil
        given(.enrolled).when(split(less)).thenRefused(
            .householdChange, field: "成员", saying: "H1-4")
        let more = Self.moves.merging(["H2-1": Home.main]) { $1 }
        given(.enrolled).when(split(more)).thenRefused(
            .householdChange, field: "成员", saying: "H2-1")
        let strange = Self.moves.merging([Home.minor: "H8"]) { $1 }
        given(.enrolled).when(split(strange))
            .thenRefused(.householdChange, field: "现户", saying: "H8")
        let empty = Self.moves.mapValues { _ in Home.main }
        given(.enrolled).when(split(empty)).thenRefused(.householdChange, field: "现户")
    }

    @Test("样子不合、没有文号、新户没有户主、新户编号已用，不收", .fires("R-HH-01"))
    func refusesForm() {
        given(.enrolled).when(split(targets: [Self.new, "H6"]))
            .thenRefused(.householdChange, field: "现户")
        given(.enrolled).when(split(document: "")).thenRefused(.householdChange, field: "依据")
        given(.enrolled).when(split(head: nil)).thenRefused(.householdChange, field: "户主")
        given(.enrolled).when(split(head: Home.head)).thenRefused(.householdChange, field: "户主")
        let taken = Self.moves.mapValues { $0 == Self.new ? Home.exited : $0 }
        given(.enrolled).when(split(taken, targets: [Home.main, Home.exited]))
            .thenRefused(.householdChange, field: "现户")
    }

    @Test("已签字的表先重新打开；只由镇扶贫站登记")
    func refusesSignedAndOthers() {
        given(.signed).when(split()).thenRefused(.signedAlready, field: "户编号")
        given(.enrolled).when(split(by: Who.cadre)).thenRefused(.authority, field: "登记人")
    }

    @Test("分户：成员带着各自的值到新户，新户承原户的村、组、类别", .silent("R-HH-01", on: RestructureHousehold.self))
    func splits() throws {
        let outcome = given(.enrolled).when(split())
        #expect(outcome.drafts.map(\.subject) == ["household/H1", "household/H5"])
        var scenario = Scenario.enrolled
        scenario.record(outcome.drafts)
        let old = scenario.household(Home.main)
        #expect(old.members.map(\.id) == [Home.head, Home.spouse, Home.minor])
        #expect(old.value("member.name", Home.adult) == nil)
        #expect(old.dissolution == nil)
        let new = scenario.household(Self.new)
        #expect(new.members.map(\.id) == [Home.adult])
        #expect(new.village == Place.village && new.category == "甲类")
        #expect(new.head == Home.adult && new.headName == "岑丙河")
        #expect(new.value("member.idNo", Home.adult)?.text == Home.adultDocument)
        #expect(new.value("base.population") == .integer(1))
        #expect(new.lockedBoxes == 0)
        let payload = try #require(outcome.drafts.last).event.payload
        let text = JSONValue.object(payload).text(pretty: false)
        #expect(text.contains("\"owner\":\"member/H1-3\""))
        #expect(scenario.locked().household(Self.new).lockedBoxes == 1)
        given(scenario).when(
            PrintTable(
                context: at(10), household: Self.new, tableNumber: "T-5", printer: Who.officer)
        ).thenAccepted(as: .villageInfoOfficer, by: Who.officer, Self.new)
    }

    @Test("合户：类别不一的不收；并入的成员归主户，原户不再有")
    func merges() {
        let members = [Home.head, Home.spouse, Home.adult, Home.minor, "H4-1"]
        let moves = Dictionary(uniqueKeysWithValues: members.map { ($0, Home.main) })
        let differing = RestructureHousehold(
            context: at(9), kind: .merge, sources: [Home.main, Home.exited],
            targets: [Home.main], moves: moves, heads: [:], document: "民", registrant: Who.station)
        given(.enrolled).when(differing).thenRefused(.householdChange, field: "原户")
        let scenario = Scenario.enrolled.then(merge(moves))
        #expect(scenario.household(Home.main).members.map(\.id) == members)
        #expect(scenario.household(Home.main).value("member.name", "H4-1")?.text == "户主H4")
        #expect(scenario.household(Home.far).members.isEmpty)
        #expect(scenario.household(Home.far).dissolution?.kind == .merge)
    }

    @Test("整户消亡之后不再办事，此前的事仍可补登", .fires("R-REF-01"), .silent("R-REF-01", on: RecordVisit.self))
    func dissolves() {
        let end = RestructureHousehold(
            context: at(9), kind: .extinct, sources: [Home.main], targets: [], moves: [:],
            heads: [:], document: "民", registrant: Who.station)
        let scenario = Scenario.printed.then(end)
        #expect(scenario.household(Home.main).dissolution?.kind == .extinct)
        let visit = { (context: ActContext) in
            RecordVisit(
                context: context, household: Home.main, visit: "V-1",
                participants: [Who.contact, Who.cadre], present: [], others: [], mode: .onSite)
        }
        given(scenario).when(visit(at(10))).thenRefused(.unknown, field: "户编号", saying: "整户消亡")
        given(scenario).when(visit(at(8)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }
}
