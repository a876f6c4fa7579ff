import CanonicalJSON
import CryptoSuites
import EventLog
import Exchange
import Foundation
import HouseholdWork
import Ledger
import RuleMarks
import Synchronization
import Testing

/// 虚构的镇: a made-up township's papers beside these tests, with its planted faults.
enum Papers {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Township")

    static func plan() throws -> JSONObject {
        let text = try #require(CarriedSchemas.files["plan-2019.json"])
        return try #require(try JSONValue(reading: Array(text.utf8)).objectValue)
    }

    static func catalog(_ plan: JSONObject) throws -> SheetCatalog {
        SheetCatalog(try PlanConfiguration(plan))
    }

    /// A sheet's lines: headings first.
    typealias Lines = [String: [[String]]]

    static func lines() throws -> Lines {
        var sheets: Lines = [:]
        let csv = folder.appendingPathComponent("csv")
        for name in try FileManager.default.contentsOfDirectory(atPath: csv.path) {
            let text = try String(contentsOf: csv.appendingPathComponent(name), encoding: .utf8)
            let rows = text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline)
            sheets[String(name.dropLast(4))] = rows.map { row in
                row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
        }
        return sheets
    }

    static func workbook(_ lines: Lines, plan: JSONObject) throws -> Workbook {
        let files = lines.map { name, rows in
            Workbook.SourceFile(
                name: name + ".csv",
                bytes: Array(rows.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8))
        }
        return try Workbook(
            name: "csv", files: files.sorted { $0.name < $1.name }, catalog: try catalog(plan))
    }

    /// Rows that must be refused: `A|B` = either rule.
    static func expectedRefusals() throws -> Set<String> {
        let text = try String(
            contentsOf: folder.appendingPathComponent("expected.csv"), encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst()
        return Set(
            rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .filter { $0[0] == "refused" }
                .map { "\($0[1]) \($0[2]) \($0[3])" })
    }
}

/// A ledger in a temporary folder, with its keys and remembered heads beside it.
final class TemporaryLedger {
    let home: String
    let environment: LedgerEnvironment
    let plan: JSONObject
    var folder: LedgerFolder { LedgerFolder(home + "/ledger") }

    init(plan: JSONObject? = nil) throws {
        home = NSTemporaryDirectory() + "zeren-exchange-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true)
        let disk = SystemDisk()
        let start = try #require(Timestamp("2019-06-01T00:00:00.000Z"))
        let ticks = Mutex(Int64(0))
        environment = LedgerEnvironment(
            disk: disk, random: SystemRandom(),
            clock: {
                let tick = ticks.withLock { ticks in
                    ticks += 1
                    return ticks
                }
                return Timestamp(milliseconds: start.milliseconds + tick) ?? start
            },
            people: PeopleKeyStore(folder: home + "/keys", disk: disk),
            heads: RememberedHeads(folder: home + "/heads", disk: disk), producer: "zeren/test")
        self.plan = try plan ?? Papers.plan()
        _ = try LedgerOpening(
            folder: LedgerFolder(home + "/ledger"), origin: "papers.example/test", name: "虚构镇",
            keeper: "P0001", protection: .none, environment: environment,
            cost: ScryptCost(costLog2: 4, blockSize: 1, parallel: 1)
        ).create()
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    @discardableResult
    func importing(_ lines: Papers.Lines, isCommitting: Bool = true) throws -> ImportReport {
        try importing(try Papers.workbook(lines, plan: plan), isCommitting: isCommitting)
    }

    @discardableResult
    func importing(_ workbook: Workbook, isCommitting: Bool = true) throws -> ImportReport {
        let desk = try WritableLedger(folder, environment: environment, protection: .none)
        defer { desk.close() }
        let report = try Importer(
            workbook, into: desk, planObject: plan, recorder: nil,
            isCommitting: isCommitting, onDurable: { _ in }
        ).run()
        RuleLog.note(
            Rule.cell.id, fired: report.refused.contains { $0.refusal.rule == .cell })
        return report
    }

    /// The whole state, without what depends on the order of entering.
    func state() throws -> [String] {
        var state = WorkState()
        let ledger = try ReadableLedger(folder, environment: environment, unlock: Protection.none)
        try ledger.forEachEvent { state.apply($0) }
        return state.householdIDs.map { id in StateText.of(state.history(id).state) }
    }

    func readable(unlock: Protection? = Protection.none) throws -> ReadableLedger {
        try ReadableLedger(folder, environment: environment, unlock: unlock)
    }
}

/// A household's state as text: everything that people can ask for.
enum StateText {
    static func of(_ household: Household) -> String {
        var lines = [household.id, household.category, household.village]
        lines += household.members.map(\.id).sorted()
        lines += household.values.map { "\($0.key) \($0.value)" }.sorted()
        lines += household.printed.map { "\($0.key) \($0.value)" }.sorted()
        lines += household.visits.map {
            "\($0.id) \($0.participants) \($0.present) \($0.stamp.time)"
        }
        lines += household.verdicts.map { "\($0.key) \($0.value.kind)" }.sorted()
        lines.append("\(String(describing: household.restVerdict?.kind))")
        lines += household.corrections.map { "\($0.item) \(String(describing: $0.after))" }.sorted()
        for version in household.versions {
            lines.append("\(version.version) \(version.isSuperseded) \(version.changed)")
            lines += version.signatures.map { "\($0.party) \($0.signer) \($0.stamp.time)" }
            lines += version.values.map { "\($0.key) \($0.value)" }.sorted()
        }
        lines += household.fillings.map { "\($0.handbook) \(String(describing: $0.values))" }
        lines += household.cards.map { "\($0.number) \($0.color)" }
        lines += household.handovers.map { "\($0.from) \($0.to)" }
        lines += household.entries.map { "\($0.version) \(String(describing: $0.values))" }
        lines += household.deferrals.map { "\($0.item)" }
        lines += household.audits.map { "\($0.verdict)" }
        return lines.joined(separator: "\n")
    }
}
