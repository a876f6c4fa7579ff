import HouseholdWork
import Testing

@Suite("几行并成一个事件")
struct MergingTests {
    private func draft(_ act: any Act, _ scenario: Scenario) throws -> Draft {
        try #require(try act.decide(scenario).first)
    }

    private func seal(_ handbook: String) -> SealHandbook {
        SealHandbook(
            context: at(4), seal: "试用章", custodian: Who.government, handbooks: [handbook],
            township: Place.township)
    }

    @Test("盖章、名单、发放的几行并起来，一样不少，先后不变")
    func mergesRows() throws {
        let scenario = Scenario.printed
        let seals = try draft(seal("HB-1"), scenario)
            .merged(with: try draft(seal("HB-2"), scenario))
        #expect((seals?.event as? HandbookSealed)?.handbooks == ["HB-1", "HB-2"])
        #expect(seals?.actor == Who.government && seals?.actorRole == .townGovernment)
        #expect(seals?.subject == "township/T9" && seals?.context.time == moment(4))
        let rosters = [Home.main, Home.exited].map { home in
            PublishRoster(
                context: at(3), village: Place.village, publishers: [Who.secretary],
                assignments: [
                    .init(household: home, contact: Who.contact, cadre: Who.cadre, planned: nil)
                ])
        }
        let roster = try draft(rosters[0], scenario)
            .merged(with: try draft(rosters[1], scenario))
        #expect(
            (roster?.event as? RosterPublished)?.assignments.map(\.household)
                == [Home.main, Home.exited])
        let batches = ["1", "2"].map { number in
            DistributeMaterials(
                context: at(6), village: Place.village, hop: .townToVillage, from: Who.station,
                to: Who.cadre,
                items: [.init(kind: MaterialKind.card, number: number, household: Home.main)])
        }
        let batch = try draft(batches[0], scenario).merged(with: try draft(batches[1], scenario))
        #expect((batch?.event as? MaterialsDistributed)?.items.map(\.number) == ["1", "2"])
    }

    @Test("两种事、不能并的事，不并")
    func keepsOthersApart() throws {
        let seals = try draft(seal("HB-1"), Scenario.printed)
        let guidance = try draft(
            GiveGuidance(
                context: at(9), village: Place.village, topic: "填表", channel: "到村",
                adviser: Who.adviser), Scenario.printed)
        #expect(seals.merged(with: guidance) == nil)
        #expect(guidance.merged(with: seals) == nil)
        #expect(guidance.merged(with: guidance) == nil)
    }

    @Test("没有编号的材料可以成批发到村，不写户")
    func bulkNeedsNoHousehold() {
        let bulk = { (number: String?) in
            DistributeMaterials(
                context: at(6), village: Place.village, hop: .townToVillage, from: Who.station,
                to: Who.cadre,
                items: [.init(kind: MaterialKind.instructions, number: number, household: "")])
        }
        given(.printed).when(bulk(nil))
            .thenAccepted(as: .townPovertyStation, by: Who.station, subject: "village/V1")
        given(.printed).when(bulk("1"))
            .thenRefused(.unknown, field: "户编号", need: .household(""))
    }
}

@Suite("规则")
struct RuleTests {
    @Test("拒绝的规则编号、名称都不重复，都不是疑点")
    func rulesAreUnique() {
        #expect(Set(Rule.refusals.map(\.id)).count == Rule.refusals.count)
        #expect(Set(Rule.refusals.map(\.title)).count == Rule.refusals.count)
        for rule in Rule.refusals {
            #expect(rule.id.hasPrefix("R-") && rule.level != .finding)
            #expect(!rule.basis.isEmpty && !rule.title.isEmpty)
        }
    }
}
