import CanonicalJSON
import EventLog
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import zeren

/// 提问的镇: two villages of the sample, ten households, with a fault for every question; or, as
/// the other one, five households of one village without any.
final class QuestionTown: Sendable {
    @TaskLocal static var current: QuestionTown?

    static func required() throws -> QuestionTown { try #require(current) }

    let bench: Workbench
    /// When the answers are asked for: after everything.
    static let now = "2019-05-20T04:00:00.000Z"

    /// 住房面积 was corrected, and once more after an inspection; so was its card.
    static let corrected = "999901100201-0001"
    static let exited = "999901100201-0003"
    /// Signed by fingerprint.
    static let fingerprint = "999901100201-0007"
    /// Its entry went wrong.
    static let misentered = "999901100202-0002"
    static let late = "999901100202-0011"
    static let unvisited = "999901100202-0017"
    static let deferred = "999901100202-0023"
    /// Its handbook says something else.
    static let miscopied = "999901100202-0026"

    static let faulty: Set<String> = [
        corrected, exited, fingerprint, misentered, late, unvisited, deferred, miscopied,
        "999901100201-0004", "999901100201-0006",
    ]
    static let villages: Set<String> = ["999901100201", "999901100202"]

    static let inspectionEvening = "2019-03-25T14:00:00.000Z"

    private init(bench: Workbench) { self.bench = bench }

    /// The papers of the faulty township, entered on four evenings, with acts between that no sheet
    /// has.
    static func faultyTown() throws -> QuestionTown {
        let town = QuestionTown(bench: try Workbench())
        try town.begin("2019-03-25T01:00:00.000Z")
        var papers = try FaultyPapers.first()
        try town.enter(papers.upTo("2019-03-25"), inspectionEvening)
        try town.keepCheckpoint()
        try town.enter(FaultyActs.march, "2019-03-28T14:00:00.000Z")
        try town.enter(papers.upTo("2019-04-05"), "2019-04-05T14:00:00.000Z")
        FaultyPapers.addLearntLater(to: &papers)
        try town.enter(papers, "2019-04-12T02:00:00.000Z")
        try town.enter(FaultyActs.april, "2019-04-20T02:00:00.000Z")
        return town
    }

    /// Households of the township without a fault: nothing was corrected.
    static let spotless: Set<String> = [
        exited, "999901100201-0004", "999901100201-0006", "999901100201-0009",
    ]

    /// The papers of a township without a fault, entered evening by evening.
    static func spotlessTown() throws -> QuestionTown {
        let town = QuestionTown(bench: try Workbench())
        try town.begin("2019-03-06T01:00:00.000Z")
        var papers = try TownPapers()
        papers.keep(spotless, villages: ["999901100201"])
        papers.drop("复核") { $0["参加人"] == "P0053" }
        papers.drop("抽查对象") { _ in true }
        papers.change("工作方案", "印发日期", to: "2019-03-07") { $0["级别"] == "镇" }
        papers.rewrite("培训", "应训人员") { $0.replacingOccurrences(of: "P0008;", with: "") }
        for day in papers.days {
            try town.enter(papers.upTo(day), day + "T12:30:00.000Z")
        }
        try town.keepCheckpoint()
        return town
    }

    /// As it was on the evening of the inspection.
    var checkpoint: String { bench.root + "/checkpoint-03-25" }

    private func keepCheckpoint() throws {
        try FileManager.default.copyItem(atPath: bench.ledger + "/checkpoint", toPath: checkpoint)
    }

    private func begin(_ time: String) throws {
        let result = bench.run(
            [
                "init", "--origin", "questions.example/2019", "--name", "样例镇", "--keeper", "P0001",
                "--no-passphrase",
            ], now: time)
        guard result.exit == .done else { throw Failed(what: result.remark) }
    }

    @discardableResult
    func enter(_ papers: TownPapers, _ time: String) throws -> Workbench.Result {
        let folder = bench.root + "/papers-\(UUID().uuidString)"
        try papers.write(to: folder)
        let result = bench.run(["import", folder, "--commit", "--json"], now: time)
        guard [.done, .findings].contains(result.exit) else { throw Failed(what: result.remark) }
        return result
    }

    /// Enters acts one by one, each decided on what stands before it.
    func enter(_ acts: [@Sendable (LedgerScene) throws -> any Act], _ time: String) throws {
        let desk = try bench.desk(now: time)
        defer { desk.close() }
        for make in acts {
            let act = try make(desk.scene)
            let drafts: [Draft]
            do throws(Refusal) {
                drafts = try act.decide(desk.scene)
            } catch {
                throw Failed(what: "\(type(of: act)): \(error.rule.id) \(error.message)")
            }
            for draft in drafts {
                let id = UUIDText.version7(
                    milliseconds: 1_553_000_000_000 + Int64(desk.size),
                    random: desk.ledger.environment.random.bytes(10))
                try desk.add(
                    WorkDraft(draft: draft, id: id, evidence: [], lateReason: "据纸质材料补登"),
                    recorder: "P0001")
            }
            try desk.closeCommit(recorder: "P0001")
        }
        _ = try desk.flush()
        try desk.publish()
    }

    func run(_ arguments: String...) -> Workbench.Result { bench.run(arguments, now: Self.now) }
    func run(_ arguments: [String]) -> Workbench.Result { bench.run(arguments, now: Self.now) }

    struct Failed: Error { let what: String }
}
