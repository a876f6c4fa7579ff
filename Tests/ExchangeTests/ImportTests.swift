import CanonicalJSON
import EventLog
import Exchange
import Foundation
import HouseholdWork
import Ledger
import RuleMarks
import Testing

@Suite("导入工作台账")
struct ImportTests {
    @Test("该拒的都拒，别的都不拒，没有等待的行")
    func refusesWhatIsPlanted() throws {
        let report = try TemporaryLedger().importing(Papers.lines())
        #expect(report.waiting.isEmpty)
        try expectRefused(report)
        #expect(report.commits >= 100)
        for row in report.refused {
            #expect(!row.refusal.message.isEmpty && !row.refusal.remedy.isEmpty)
        }
    }

    private func expectRefused(_ report: ImportReport) throws {
        var expected = try Papers.expectedRefusals()
        for row in report.refused {
            let place = "\(row.place.sheet) \(row.place.row)"
            let match = expected.first { text in
                text.hasSuffix(" " + place)
                    && text.split(separator: " ")[0].split(separator: "|")
                        .contains(Substring(row.refusal.rule.id))
            }
            #expect(match != nil, "\(row.refusal.rule.id) \(place) \(row.refusal.message)")
            if let match { expected.remove(match) }
        }
        #expect(expected.isEmpty)
    }

    @Test(
        "同一份再导入一次，一条也不多，该拒的照样拒",
        .silent("R-CELL-01"))
    func entersNothingTwice() throws {
        let ledger = try TemporaryLedger()
        let first = try ledger.importing(Papers.lines())
        let second = try ledger.importing(Papers.lines())
        #expect(first.entered > 0 && second.entered == 0)
        try expectRefused(second)
    }

    @Test("只裁决、不入账：账本一个字节也不变")
    func dryRunWritesNothing() throws {
        let ledger = try TemporaryLedger()
        let before = try ledger.readable().size
        let report = try ledger.importing(Papers.lines(), isCommitting: false)
        #expect(report.entered > 1000 && report.last == nil)
        #expect(try ledger.readable().size == before)
        let committed = try ledger.importing(Papers.lines())
        #expect(committed.entered == report.entered)
    }

    @Test("先导入每张表的前一半，再导入全部，与一次导入的状态相同")
    func halvesGiveTheSameState() throws {
        let lines = try Papers.lines()
        let whole = try TemporaryLedger()
        try whole.importing(lines)
        let parts = try TemporaryLedger()
        let half = lines.filter { $0.key != "说明" }.mapValues { Array($0.prefix(1 + $0.count / 2)) }
            .merging(["说明": lines["说明"] ?? []]) { first, _ in first }
        try parts.importing(half)
        try expectRefused(try parts.importing(lines))
        #expect(try parts.state() == whole.state())
    }

    @Test("各行打乱、文件换行和 BOM 改变，认得出是同一份", arguments: [1, 2])
    func shuffledIsTheSame(seed: Int) throws {
        let ledger = try TemporaryLedger()
        try ledger.importing(Papers.lines())
        let shuffled = try Papers.lines().mapValues { rows in
            [rows[0]]
                + rows.dropFirst().enumerated()
                .sorted { ($0.offset * 7919 * seed) % 101 < ($1.offset * 7919 * seed) % 101 }
                .map(\.element)
        }
        #expect(try ledger.importing(shuffled).entered == 0)
        let fresh = try TemporaryLedger()
        try fresh.importing(shuffled)
        #expect(try fresh.state() == ledger.state())
    }

    @Test("更正被拒的行再导入：只入更正的那几行")
    func correctedRowsEnter() throws {
        let ledger = try TemporaryLedger()
        var lines = try Papers.lines()
        let report = try ledger.importing(lines)
        let refused = try #require(
            report.refused.first { $0.refusal.rule == .unwitnessed })
        let sheet = try #require(lines["签字"])
        let column = try #require(sheet[0].firstIndex { $0.hasSuffix("见证人") })
        let witness = try #require(lines["任职"]?.first { $0[1] == "业务指导" })[0]
        lines["签字"]?[refused.place.row - 1][column] = witness
        let again = try ledger.importing(lines)
        #expect(again.entered == 1)
        #expect(again.refused.count == report.refused.count - 1)
    }

    @Test("前一步被拒的行等待，并说明等哪一行")
    func waitsForRefusedPredecessor() throws {
        var lines = try Papers.lines()
        let household = try #require(lines["定稿"]?[1][0].drop { $0 == "\u{FEFF}" })
        // The only visit of the household is by strangers.
        let people = try #require(lines["入户"]?[0].firstIndex(of: "参加人"))
        for (index, row) in (lines["入户"] ?? []).enumerated() where row[1] == household {
            lines["入户"]?[index][people] = "P9999"
        }
        let report = try TemporaryLedger().importing(lines)
        let finalization = try #require(report.waiting.first { $0.place.sheet == "定稿" })
        #expect(finalization.because.contains { $0.sheet == "入户" })
        #expect(report.waiting.contains { $0.place.sheet == "签字" && !$0.because.isEmpty })
    }

    @Test("没有补录说明，旧事一行也不入账（R-TIME-03）")
    func refusesUnexplainedLateness() throws {
        var lines = try Papers.lines()
        lines["说明"]?.removeAll { $0[0].hasSuffix("补录说明") }
        let report = try TemporaryLedger().importing(lines)
        #expect(report.refused.contains { $0.refusal.rule == .lateUnexplained })
        #expect(!report.sheets.contains { $0.name == "入户" && $0.accepted > 0 })
    }

    @Test("晚于现在的事拒绝（R-TIME-01）")
    func refusesTheFuture() throws {
        var lines = try Papers.lines()
        let time = try #require(lines["指导"]?[0].firstIndex(of: "时间"))
        lines["指导"]?[1][time] = "2031-03-15 10:00"
        let report = try TemporaryLedger().importing(lines)
        #expect(report.refused.contains { $0.place.sheet == "指导" && $0.refusal.rule == .future })
    }

    @Test("看不懂的单元格说明在哪一行哪一列", .fires("R-CELL-01"))
    func namesTheCell() throws {
        var lines = try Papers.lines()
        let column = try #require(lines["入户"]?[0].firstIndex(of: "方式"))
        lines["入户"]?[1][column] = "上门"
        let report = try TemporaryLedger().importing(lines)
        let row = try #require(
            report.refused.first { $0.place.sheet == "入户" && $0.place.row == 2 })
        #expect(row.refusal.rule == .cell && row.refusal.field == "方式" && row.value == "上门")
    }
}
