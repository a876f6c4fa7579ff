import CanonicalJSON
import HouseholdWork
import RuleMarks
import Testing

@Suite("定稿 [P2.3e]")
struct FinalizeTableTests {
    private func finalize(
        _ context: ActContext = at(10, 9, 30), home: HouseholdID = Home.main,
        visit: String = "V-1", by registrant: PersonID = Who.contact
    ) -> FinalizeTable {
        FinalizeTable(context: context, household: home, visit: visit, registrant: registrant)
    }

    private func verify(_ item: ItemKey?, _ context: ActContext = at(10, 9, 20)) -> VerifyItem {
        VerifyItem(
            context: context, household: Home.main, visit: "V-1", item: item, verdict: .match,
            change: nil, reason: "", proof: "", registrant: Who.contact)
    }

    @Test("没有纳入台账的户，不能定稿")
    func refusesUnknownHousehold() {
        given(.verified).when(finalize(home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("没有这次入户，或入户在后，不能定稿")
    func refusesBeforeVisit() {
        given(.verified).when(finalize(visit: "V-2"))
            .thenRefused(
                .beforePredecessor, field: "入户编号", need: .visit(Home.main, id: "V-2"))
        given(.verified).when(finalize(at(9)))
            .thenRefused(
                .beforePredecessor, field: "入户编号", need: .visit(Home.main, id: "V-1"),
                saying: "2030-03-10 09:00")
    }

    @Test("登记人没有参加入户，不能定稿")
    func refusesAbsentRegistrant() {
        given(.verified).when(finalize(by: Who.officer)).thenRefused(
            .registrantAbsent, field: "登记人")
    }

    @Test("方案没有入账，不能定稿")
    func refusesWithoutPlan() {
        given(Scenario.verified.withoutPlan()).when(finalize()).thenRefused(.unknown, need: .plan)
    }

    @Test("一项都没有核实，等着核实；核了一些，就要人补上")
    func refusesOpenItems() {
        given(.visited).when(finalize())
            .thenRefused(
                .itemsOpen, field: "时间", need: .verdicts(Home.main), saying: "还有 12 项")
        given(Scenario.visited.then(verify(ItemKey("living.area")))).when(finalize())
            .thenRefused(.itemsOpen, field: "时间", saying: "还有 11 项")
        given(.verified).when(finalize(at(10, 9, 19)))
            .thenRefused(.itemsOpen, field: "时间", saying: "户主姓名、家庭人口、安全饮水")
    }

    @Test(
        "逐项核实了每一个必核项，不写其余各项也能定稿；差一项不行", .fires("R-TBL-01"),
        .silent("R-TBL-01", on: FinalizeTable.self))
    func everyItemOnItsOwn() throws {
        let configuration = try #require(Scenario.visited.township.configuration)
        let open = Scenario.visited.household(Home.main).itemsWithoutVerdict(configuration)
        #expect(open.count == 12)
        #expect(!open.contains(ItemKey("income.total")))
        #expect(!open.contains(ItemKey("living.fuel")))
        let all = Scenario.visited.then(open.map { verify($0) })
        given(all).when(finalize()).thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        for item in open {
            let less = Scenario.visited.then(open.filter { $0 != item }.map { verify($0) })
            given(less).when(finalize()).thenRefused(.itemsOpen, field: "时间", saying: "还有 1 项")
        }
    }

    @Test("逻辑校验不过，不能定稿；话里有校验的号，没有封存的值")
    func refusesFailedChecks() {
        let wrong = Scenario.verified.then(
            VerifyItem(
                context: at(10, 9, 25), household: Home.main, visit: "V-1",
                item: ItemKey("base.headName"), verdict: .mismatch,
                change: .init(before: "岑甲山", after: "岑甲水"), reason: "系统有误", proof: "户口簿",
                registrant: Who.contact))
        given(wrong).when(finalize())
            .thenRefused(.invalidValue, field: "户编号", saying: "C02", hiding: ["岑甲"])
        let missing = Scenario.verified.then(
            EnrolMember(context: at(1), household: Home.main, member: "H1-5", values: [:]))
        given(missing).when(finalize()).thenRefused(.invalidValue, field: "户编号", saying: "C39")
    }

    @Test("已有签字的表，不能再定稿")
    func refusesAfterSignature() {
        let signed = Scenario.finalized.then(Scenario.signing(.household, Home.head))
        given(signed).when(finalize(at(12))).thenRefused(.signedAlready, field: "户编号")
        given(signed).when(finalize()).thenRefused(.signedAlready, field: "户编号")
    }

    @Test("定稿记下版号、表号、摘要、改动的项，从此三方签这一版")
    func recordsVersion() throws {
        let scenario = given(.verified).when(finalize(by: Who.cadre))
            .thenAccepted(as: .villageCadre, by: Who.cadre, subject: "household/H1")
        let table = try #require(scenario.household(Home.main).finalizedTable)
        #expect(table.version == 1)
        #expect(table.visit == "V-1" && table.registrant == Who.cadre)
        #expect(table.changed.contains(ItemKey("living.area")))
        #expect(table.members == [Home.head, Home.spouse, Home.adult, Home.minor])
        #expect(table.values[ItemKey("living.area")] == .integer(7350))
        let event = try #require(scenario.events.last?.event as? TableFinalized)
        #expect(event.tableNumber == "T-0001")
        #expect(event.digest == table.digest)
        let configuration = try #require(scenario.township.configuration)
        let content = TableContent(table.values, configuration)
        #expect(event.salts.keys.sorted() == content.owners(household: Home.main))
        #expect(event.salts.count == 5 && event.salts.values.allSatisfy { $0.count == 16 })
        #expect(
            content.digest(household: Home.main, salts: event.salts, hash: scenario.hash)
                == table.digest)
    }

    @Test("盐都在各人自己的盒里；密库未开，版和摘要还在")
    func saltsAreSealed() throws {
        let event = try #require(Scenario.finalized.events.last?.event)
        let owners = try #require(event.payload["salts"]?.arrayValue).map {
            $0.objectValue?["sealed"]?.objectValue?["owner"]?.stringValue
        }
        #expect(
            owners == [
                "household/H1", "member/H1-1", "member/H1-2", "member/H1-3", "member/H1-4",
            ])
        let locked = Scenario.finalized.locked()
        #expect((locked.events.last?.event as? TableFinalized)?.salts.isEmpty == true)
        let version = Scenario.finalized.household(Home.main).versions.last
        #expect(locked.household(Home.main).versions.last?.digest == version?.digest)
    }

    @Test("定稿后没有人签字，又改了，就再定一版，前一版作废")
    func secondVersion() {
        let changed = Scenario.finalized.then(verify(ItemKey("living.area"), at(10, 9, 40)))
        #expect(changed.household(Home.main).finalizedTable == nil)
        let again = changed.then(finalize(at(10, 9, 50))).household(Home.main)
        #expect(again.finalizedTable?.version == 2)
        #expect(again.versions.map(\.isSuperseded) == [true, false])
    }

    @Test("十六进制读写相反，坏的读不出字节")
    func hexadecimal() {
        let bytes: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
        #expect(Hexadecimal.text(bytes) == "00017f80ff")
        #expect(Hexadecimal.bytes("00017f80ff") == bytes)
        #expect(Hexadecimal.bytes("0") == [])
    }
}
