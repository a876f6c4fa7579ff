import HouseholdWork
import Testing

@Suite("销密 [I]")
struct ErasePersonalTests {
    private func erase(
        _ subject: String = "household/H1", keys: [String] = [String(repeating: "0f", count: 16)],
        reason: String = "本人申请", request: String = "申〔2030〕1 号"
    ) -> ErasePersonal {
        ErasePersonal(
            context: at(28), subject: subject, keys: keys, reason: reason, request: request)
    }

    @Test("没有的户、没有登记的人、密库里没有密钥的，不收")
    func refusesUnknown() {
        given(.enrolled).when(erase("household/\(Home.unknown)"))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
        given(.enrolled).when(erase("person/\(Who.unregistered)"))
            .thenRefused(.unknown, field: "对象", need: .person(Who.unregistered))
        given(.enrolled).when(erase(keys: [])).thenRefused(.unknown, field: "对象", saying: "没有密钥")
    }

    @Test("没有理由、没有依据、理由里点名的，不收")
    func refusesWithoutPapers() {
        given(.enrolled).when(erase(reason: "")).thenRefused(.cell, field: "理由")
        given(.enrolled).when(erase(request: "")).thenRefused(.cell, field: "依据")
        given(.enrolled).when(erase(reason: "岑甲山本人申请"))
            .thenRefused(.cell, field: "理由", hiding: ["岑甲山"])
    }

    @Test("记在该户或该人名下，由录入的管理员负责")
    func recordsTheErasure() throws {
        given(.enrolled).when(erase())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "household/H1")
        let scenario = given(.enrolled).when(erase("person/\(Who.contact)", keys: ["b", "a"]))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/\(Who.contact)")
        let erased = try #require(scenario.events.last?.event as? PersonalErased)
        #expect(erased.keys == ["a", "b"])
    }
}

@Suite("结转 [I]")
struct ClosePeriodTests {
    private func close(size: Int) -> ClosePeriod {
        ClosePeriod(
            context: at(31), size: size, root: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    @Test("上次结转之后没有新的记录，不收")
    func refusesNothingNew() throws {
        let closed = Scenario.enrolled.then(close(size: Scenario.enrolled.events.count))
        let place = try #require(closed.events.last?.stamp.sequence)
        given(closed).when(close(size: place + 1)).thenRefused(.duplicate, field: "结转")
        given(closed).when(close(size: place + 2))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "ledger")
    }

    @Test("记下此前有几条、根是什么")
    func recordsTheRoot() throws {
        let scenario = given(.enrolled).when(close(size: 7))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "ledger")
        let period = try #require(scenario.township.periods.last)
        #expect(period.size == 7 && period.root.hasPrefix("47DE"))
    }
}
