import CanonicalJSON
import EventLog
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import zeren

/// 提问的镇: two villages of the sample, eight households, with a fault for every question; or, as
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
    ]
    static let villages: Set<String> = ["999901100201", "999901100202"]

    static let inspectionEvening = "2019-03-25T14:00:00.000Z"

    private init(bench: Workbench) { self.bench = bench }

    /// The papers of the faulty township, entered at once.
    static func faultyTown() throws -> QuestionTown {
        let town = QuestionTown(bench: try Workbench())
        var papers = try TownPapers()
        papers.keep(faulty, villages: villages)
        papers.drop("复核") { $0["参加人"] == "P0053" }
        papers.change("复核", "户编号", to: [corrected, exited, fingerprint].joined(separator: ";")) {
            $0["村代码"] == "999901100201"
        }
        papers.add("入户未成", "\(unvisited),2019-03-27 10:00,P0014;P0062,户主外出务工")
        papers.add("督促", "\(unvisited),P0014,P0062,电话,2019-03-28 09:00")
        papers.add("督促", "\(unvisited),P0014,P0062,微信,2019-03-30 09:00")
        papers.add("抽查", "\(corrected),住房面积,,75.00,P0007,2019-03-25 10:00")
        // The card was wrong on the day of the inspection as the ledger knew it, and put right
        // after it; that it had been put right before, and was lost since, came out later still.
        papers.add("联系卡", "\(corrected),K2019-00001,红,,,P0008,2019-03-17 19:50")
        papers.add("联系卡", "\(corrected),K2019-00201,蓝,K2019-00001,是,P0008,2019-03-28 18:00")
        try town.begin("2019-03-25T01:00:00.000Z")
        try town.enter(papers.upTo("2019-03-25"), inspectionEvening)
        try town.enter(papers.upTo("2019-04-05"), "2019-04-05T14:00:00.000Z")
        papers.add("联系卡", "\(corrected),K2019-00101,蓝,K2019-00001,是,P0056,2019-03-22 18:00")
        papers.add("联系卡", "\(corrected),K2019-00301,蓝,K2019-00201,否,P0008,2019-04-03 18:00")
        try town.enter(papers, "2019-04-12T02:00:00.000Z")
        return town
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

    func run(_ arguments: String...) -> Workbench.Result { bench.run(arguments, now: Self.now) }
    func run(_ arguments: [String]) -> Workbench.Result { bench.run(arguments, now: Self.now) }

    struct Failed: Error { let what: String }
}
