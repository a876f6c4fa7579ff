import EventLog
import Foundation
import GRDB
import HouseholdWork
import Ledger
import Projections
import Testing

@Suite("The projector")
struct ProjectorTests {
    @Test("makes the tables, and then has nothing to do")
    func startsFromNothing() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        #expect(try projector.head() == nil)
        #expect(try projector.dump() == nil)
        #expect(try projector.catchUp() == .rebuilt(.missing))
        #expect(try projector.catchUp() == .current)
        let head = try projector.head()
        let size = try town.open().size
        #expect(head?.size == size)
        #expect(head?.findingSize == size)
        #expect(head?.isVaultOpen == true)
    }

    @Test("folds in steps to the same rows as from nothing", arguments: 1...12)
    func foldsInSteps(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let town = try TestWork.town()
        let ends = try town.commitEnds()
        let copy = LedgerFolder(town.root + "/copy")
        var outcomes: [Projector.Outcome] = []
        var place = ends.count / 2
        while place < ends.count - 1 {
            try town.put(lines: ends[place], into: copy)
            outcomes.append(
                try Projector(town.open(copy)).catchUp(findings: Bool.random(using: &random)))
            place += Int.random(in: 1...4, using: &random)
        }
        try town.put(lines: ends[ends.count - 1], into: copy)
        let projector = Projector(try town.open(copy))
        outcomes.append(try projector.catchUp())
        let stepped = try projector.dump()
        try projector.rebuild()
        let rebuilt = try projector.dump()
        #expect(stepped?.rows == rebuilt?.rows, "seed \(seed)")
        #expect(outcomes.first == .rebuilt(.missing))
        #expect(outcomes.count > 3)
        for outcome in outcomes.dropFirst() {
            guard case .caughtUp = outcome else {
                Issue.record("seed \(seed): \(outcome)")
                continue
            }
        }
    }

    @Test("without the findings, only they are behind; the next full catch-up brings them")
    func keepsFindingsApart() throws {
        let town = try TestTown()
        try town.enter(try TestWork.registry() + TestWork.enrolments() + TestWork.visits())
        let projector = try town.projector()
        try projector.catchUp()
        let before = try #require(try projector.head())
        try town.enter([TestWork.signing(.household, TestWork.head)])
        #expect(try projector.catchUp(findings: false) == .caughtUp(from: before.size))
        #expect(try projector.head()?.findingSize == before.size)
        #expect(try ProjectionCheck(town.open()).run() == .equal(size: before.size + 1))
        #expect(try projector.catchUp() == .caughtUp(from: before.size + 1))
        #expect(try projector.head()?.findingSize == before.size + 1)
    }

    @Test("when more than half is behind, everything is made anew")
    func rebuildsWhenFarBehind() throws {
        let town = try TestTown()
        let projector = try town.projector()
        try projector.catchUp()
        try town.enter(try TestWork.registry())
        #expect(try projector.catchUp() == .rebuilt(.farBehind))
    }

    @Test("a new configuration of the plan makes everything anew")
    func rebuildsForANewPlan() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        try town.enter([
            AdoptPlan(
                context: TestWork.at(20), level: .town, unit: "U1", document: "方案〔2030〕2 号",
                adopted: TestWork.at(20).day, issued: nil, authors: ["M1"],
                configuration: try TestPlan.object())
        ])
        #expect(try projector.catchUp() == .rebuilt(.planChanged))
    }

    @Test("a file that is none, one cut short and one of another log are made anew")
    func replacesWhatIsWrong() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        let good = try projector.dump()
        let url = URL(fileURLWithPath: town.folder.state)
        let bytes = try Data(contentsOf: url)
        for wrong in [Data("这不是数据库，只是一段文字，长得很像而已".utf8), bytes.prefix(5000), Data()] {
            try wrong.write(to: url)
            guard case .rebuilt = try projector.catchUp() else {
                Issue.record("\(wrong.count) bytes were taken for tables")
                continue
            }
            #expect(try projector.dump()?.rows == good?.rows)
        }
        try Doctor.execute("UPDATE head SET leaf = '\(String(repeating: "0", count: 64))'", town)
        #expect(try projector.catchUp() == .rebuilt(.differs))
        try Doctor.execute("UPDATE head SET size = 100000", town)
        #expect(try projector.catchUp() == .rebuilt(.differs))
        #expect(try projector.dump()?.rows == good?.rows)
    }

    @Test("a rebuild says how many rows there are, and whether they are the old ones")
    func comparesWithTheOld() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        let first = try projector.rebuild()
        #expect(first.isSame == nil)
        #expect(try first.rows == projector.dump()?.rows.count)
        let again = try projector.rebuild()
        #expect(again.isSame == true)
        #expect(again.rows == first.rows)
        let alterations = [
            "UPDATE value_history SET value = '9' WHERE ordinal = 0", "DELETE FROM finding",
            "INSERT INTO village VALUES ('V9', '无', 0)", "UPDATE head SET finding_size = 1",
            "UPDATE indicator_value SET tag = NULL WHERE tag IS NOT NULL",
        ]
        for sql in alterations {
            try Doctor.execute(sql, town)
            #expect(try projector.rebuild().isSame == false, "\(sql)")
            #expect(try projector.rebuild() == again)
        }
        try Data("不是数据库".utf8).write(to: URL(fileURLWithPath: town.folder.state))
        #expect(try projector.rebuild().isSame == nil)
    }

    @Test("a journal that a crash left and a file half made do no harm")
    func sweepsLeftovers() throws {
        let town = try TestWork.town()
        let projector = try town.projector()
        try projector.catchUp()
        let good = try projector.dump()
        let path = town.folder.state
        try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
        try Data("stale".utf8).write(to: URL(fileURLWithPath: path + ".new-journal"))
        try Data("stale".utf8).write(to: URL(fileURLWithPath: path + "-journal"))
        try projector.rebuild()
        #expect(try projector.dump()?.rows == good?.rows)
        let names = try FileManager.default.contentsOfDirectory(atPath: town.folder.path)
        #expect(names.filter { $0.hasPrefix("state") } == ["state.sqlite"])
    }
}

/// SplitMix64, so that a seed names its run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// A hand that alters `state.sqlite`, and an eye that reads it.
enum Doctor {
    static func execute(_ sql: String, _ town: TestTown) throws {
        let queue = try DatabaseQueue(path: town.folder.state)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    static func rows(_ sql: String, _ town: TestTown) throws -> [String] {
        let queue = try DatabaseQueue(path: town.folder.state)
        return try queue.read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.map { _, value in String.fromDatabaseValue(value) ?? "\(value)" }
                    .joined(separator: " ")
            }
        }
    }
}
