import CanonicalJSON
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("责任链 [R2]")
struct ChainTests {
    private let area = ItemKey("living.houseArea")

    private func chain(_ papers: Papers, _ household: String, _ item: ItemKey?) throws
        -> ResponsibilityChain
    {
        let record = try papers.record()
        return ResponsibilityChain(
            try require(record.household(household)), item: item, in: record,
            findings: FindingCatalog.all(record))
    }

    @Test("一项从打印到复核，一步一条，改前改后都在")
    func followsAnItem() throws {
        let chain = try chain(Papers.clean(), "H1", area)
        #expect(
            chain.steps.map(\.kind) == [
                .printed, .visited, .verified, .corrected, .finalized, .signedContact,
                .signedHousehold, .signedCadre, .filled, .handedOver, .entered, .audited,
                .reviewed,
            ])
        #expect(chain.notDone == [.spotCheck])
        let correction = try require(chain.steps.first { $0.kind == .corrected })
        #expect(correction.before == .integer(6000))
        #expect(correction.after == .integer(7200))
        #expect(correction.persons.map(\.id) == ["P07"])
        #expect(chain.values?.printed == .integer(6000))
        #expect(chain.values?.verdict == .mismatch)
        #expect(chain.values?.signed == .integer(7200))
        #expect(chain.values?.entered == .integer(7200))
        #expect(chain.values?.handbook == .integer(7200))
        #expect(chain.value == .integer(7200))
        #expect(chain.firstWrongStep == nil)
        #expect(chain.unit == "U4")
        #expect(chain.principal == "P05")
        #expect(chain.liaisons == ["P06"])
    }

    @Test("没有改的一项：核实相符，没有录入也没有更正")
    func followsAnUnchangedItem() throws {
        let chain = try chain(Papers.clean(), "H2", area)
        #expect(chain.values?.verdict == .match)
        #expect(chain.values?.entered == nil)
        #expect(chain.notDone == [.entered, .spotCheck])
    }

    @Test("共同入户的人都在，复核的组织者在前")
    func namesEverybody() throws {
        let chain = try chain(Papers.clean(), "H1", nil)
        let visit = try require(chain.steps.first { $0.kind == .visited })
        #expect(visit.persons.map(\.role) == ["contactPerson", "villageCadre"])
        let review = try require(chain.steps.first { $0.kind == .reviewed })
        #expect(review.persons.map(\.id) == ["P08", "P09", "P10", "P11"])
        #expect(review.persons.map(\.role).last == "twoCommitteesMember")
        #expect(chain.values == nil)
        #expect(chain.value == nil)
    }

    @Test("两次入户是两步；晚的一步记为推后；只列本户的疑点")
    func keepsRepeatedSteps() throws {
        var papers = try Papers.clean()
        papers.visit("H1", day: "13", number: "v2")
        papers.drop(HandbookFilled.self, of: "H2")
        let chain = try chain(papers, "H1", nil)
        let visits = chain.steps.filter { $0.kind == .visited }
        #expect(visits.map(\.status) == [.done, .late])
        #expect(chain.findings.isEmpty)
        #expect(try self.chain(papers, "H2", nil).findings.map(\.rule) == [.handbook])
        #expect(try self.chain(papers, "H2", nil).notDone.contains(.filled))
    }

    @Test(
        "抽查所见定首错环节",
        arguments: [
            ("handbook", Step.Kind.filled), ("printed", .printed), ("verified", .verified),
            ("corrected", .corrected), ("right", nil),
        ])
    func findsTheFirstWrongStep(fault: String, expected: Step.Kind?) throws {
        var papers = try Papers.clean()
        var observed: JSONValue = 7200
        var household = "H1"
        switch fault {
        case "handbook":
            papers.add(
                HandbookFilled.self, "household/H1", "2031-05-11 19:30", by: "P07",
                [
                    "householdId": "H1", "handbookNo": "HB-H1", "tableVersion": 1,
                    "entries": [["values": ["living.houseArea": 100]]],
                ])
        // Printed wrong, and everybody after agreed.
        case "printed":
            observed = 5000
            household = "H2"
        // Printed right, and declared wrong.
        case "verified": observed = 6000
        // Printed wrong, noticed, and corrected to something wrong.
        case "corrected": observed = 8000
        default: break
        }
        let subject = "household/\(household)"
        papers.add(
            SpotCheckDone.self, subject, "2031-06-01 10:00", by: "P04",
            [
                "indicator": "living.houseArea", "observed": observed,
            ])
        #expect(try chain(papers, household, area).firstWrongStep == expected)
    }
}

@Suite("三统一对照 [P0 R2]")
struct ComparisonTests {
    private func rows(_ papers: Papers, _ household: String) throws -> [Comparison.Row] {
        let record = try papers.record()
        return Comparison(try require(record.household(household)), record.plan).rows
    }

    @Test("都一致，派生合计也一致；手册不记的项不要求手册")
    func agrees() throws {
        for household in Papers.households {
            let rows = try rows(Papers.clean(), household)
            #expect(rows.filter { !$0.isSame }.map(\.item) == [])
            #expect(rows.contains { $0.item == ItemKey("income.net") })
            #expect(rows.count == 19 + 2 * 8 + 2)
        }
    }

    @Test("没有录入、没有填册、没有签齐，各说各的")
    func namesTheStatus() throws {
        var papers = try Papers.clean()
        papers.drop(EntryMade.self, of: "H1")
        papers.drop(HandbookFilled.self, of: "H2")
        papers.enrol("H3", category: "甲类")
        let area = try rows(papers, "H1").first { $0.item == ItemKey("living.houseArea") }
        #expect(area?.status == .notYetEntered)
        #expect(area?.national == .integer(6000))
        #expect(area?.signed == .integer(7200))
        let filled = try rows(papers, "H2").first { $0.item == ItemKey("living.houseArea") }
        #expect(filled?.status == .handbookNotFilled)
        #expect(try rows(papers, "H3").allSatisfy { $0.status == .notSigned })
    }
}
