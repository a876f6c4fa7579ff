import CanonicalJSON
import HouseholdWork
import Ledger
import Projections
import Testing

@Suite("What the tables say")
struct TableTests {
    private let town: TestTown

    init() throws {
        town = try TestWork.town()
        try town.projector().catchUp()
    }

    private func values(_ indicator: String) throws -> [String] {
        try Doctor.rows(
            """
            SELECT source, state, COALESCE(value, '-') FROM indicator_value
            WHERE household = 'H1' AND member = '' AND indicator = '\(indicator)'
            ORDER BY source
            """, town)
    }

    @Test("an item has its value of the table, of the national system and of the handbook")
    func keepsThreeSources() throws {
        // Corrected, and deferred when the others were entered.
        #expect(
            try values("living.area") == [
                "handbook clear 7350", "national clear 6100", "table clear 7350",
            ])
        #expect(
            try values("base.population") == [
                "handbook clear 2", "national clear 2", "table clear 2",
            ])
        #expect(
            try values("income.wage") == [
                "handbook sealed -", "national sealed -", "table sealed -",
            ])
    }

    @Test("the table's clear values are those that decisions see", arguments: ["H1", "H2"])
    func agreesWithTheFold(id: HouseholdID) throws {
        let ledger = try town.open()
        var history = HouseholdHistory(id: id)
        var township = Township()
        try ledger.forEachEvent { event in
            if event.stamp.subject == Subject.household(id) { history.append(event) }
            (event.event as? any TownshipEvent)?.apply(to: &township, event.stamp)
        }
        let configuration = try #require(township.configuration)
        let content = TableContent(history.state.values, configuration).values
        let expected = try content.map { item, value in
            let isSealed = configuration.indicator(id: item.indicator)?.isSealed ?? false
            let isTotal = configuration.formula(item.indicator) != nil
            let tag = try ledger.vault?.tag(
                owner: Subject.owner(member: item.member, of: id), field: item.indicator,
                value: value.json)
            let text = String(decoding: value.json.canonicalBytes(), as: UTF8.self)
            return [
                item.member ?? "", item.indicator, isSealed || isTotal ? tag ?? "" : text,
            ].joined(separator: " ")
        }
        let stored = try Doctor.rows(
            """
            SELECT member, indicator, COALESCE(value, tag) FROM indicator_value
            WHERE household = '\(id)' AND source = 'table'
            """, town)
        #expect(stored.sorted() == expected.sorted())
    }

    @Test("a total of which a part is sealed is sealed itself, and follows its parts")
    func sealsTotals() throws {
        #expect(
            try values("income.total") == [
                "handbook sealed -", "national sealed -", "table sealed -",
            ])
        let vault = try #require(try town.open().vault)
        let tag = try vault.tag(
            owner: "household/H1", field: "income.total",
            value: IndicatorValue.integer(1_734_567).json)
        let stored = try Doctor.rows(
            """
            SELECT tag FROM indicator_value
            WHERE household = 'H1' AND indicator = 'income.total' AND source = 'table'
            """, town)
        #expect(stored == [tag])
    }

    @Test("an event that was entered late stands in the history where it happened")
    func ordersHistoryByTime() throws {
        let history = try Doctor.rows(
            """
            SELECT indicator, source, state, substr(time, 1, 16) FROM value_history
            WHERE household = 'H1' AND member = '' AND time > '2030-03-02' ORDER BY ordinal
            """, town)
        #expect(
            Array(history.prefix(2)) == [
                "living.area table clear 2030-03-10T09:10",
                "income.wage table sealed 2030-03-10T09:15",
            ])
        let versions = try Doctor.rows(
            """
            SELECT version, is_superseded, is_signed FROM table_version
            WHERE household = 'H1' ORDER BY version
            """, town)
        #expect(versions == ["1 1 0", "2 0 1"])
    }

    @Test("a value that was taken away is no row, and the history says when")
    func dropsWhatIsEmpty() throws {
        let phone = "WHERE household = 'H2' AND indicator = 'base.phone' AND source = 'table'"
        #expect(try Doctor.rows("SELECT state FROM indicator_value \(phone)", town) == [])
        #expect(
            try Doctor.rows("SELECT state FROM value_history \(phone) ORDER BY ordinal", town)
                == ["sealed", "empty"])
    }

    @Test("visits, signatures, cards, entries, deferred items and people are there")
    func hasTheSteps() throws {
        #expect(
            try Doctor.rows("SELECT party, signer, method FROM signature ORDER BY party", town)
                == ["cadre G1 wet", "contact C1 wet", "household H1-1 wet"])
        #expect(
            try Doctor.rows(
                """
                SELECT household, person, role FROM visit_participant
                WHERE household = 'H1' ORDER BY ordinal
                """, town) == ["H1 C1 contactPerson", "H1 G1 villageCadre"])
        #expect(try Doctor.rows("SELECT number, color FROM card", town) == ["CD-1 青"])
        #expect(
            try Doctor.rows("SELECT version, officer, as_signed FROM entry", town) == ["2 I1 1"])
        #expect(try Doctor.rows("SELECT indicator FROM deferral", town) == ["living.area"])
        #expect(try Doctor.rows("SELECT count(*) FROM person", town) == ["7"])
        #expect(
            try Doctor.rows("SELECT table_number, signed_version FROM household", town)
                == ["T-0001 2", "NULL NULL"])
    }

    @Test("findings are those of accountability, as of the last day")
    func hasFindings() throws {
        let rules = try Doctor.rows("SELECT DISTINCT rule FROM finding ORDER BY rule", town)
        #expect(!rules.isEmpty)
        #expect(rules.allSatisfy { $0.hasPrefix("F-") })
        #expect(
            try Doctor.rows("SELECT count(*) FROM finding WHERE instr(message, '岑')", town)
                == ["0"])
    }
}
