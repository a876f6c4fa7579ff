import Foundation
import Testing

@testable import zeren

/// 小世界: the sample's people, posts and plans and two of its households, with nothing done yet.
final class ActWorld {
    static let village = "999901100202"
    static let household = "999901100202-0002"
    static let neighbour = "999901100202-0001"
    /// A second before the first act.
    private static let opening = "2019-03-08T00:00:00.000Z"

    let bench: Workbench

    init() throws {
        bench = try Workbench()
        try FileManager.default.createDirectory(
            atPath: bench.root + "/csv", withIntermediateDirectories: true)
        for name in ["说明", "村", "单位", "人员", "任职", "工作方案", "户", "成员", "结对"] {
            try write(name, try rows(of: name))
        }
        _ = bench.run(
            ["init", "--origin", "test.example/1", "--name", "样例镇", "--keeper", "P0001"]
                + ["--no-passphrase"], now: Self.opening)
        let imported = bench.run("import", "csv", "--commit", "--json", now: Self.opening)
        try #require(imported.exit == .done, "\(imported.text) \(imported.remark)")
    }

    private static let people: Set = [
        "P0001", "P0002", "P0003", "P0004", "P0005", "P0006", "P0007", "P0038", "P0039", "P0048",
        "P0049", "P0050", "P0053", "P0058", "P0059", "P0060", "P0061", "P0062", "P0063",
    ]

    /// A sheet of the sample, as far as these people and households go.
    private func rows(of name: String) throws -> [String] {
        let path = try SampleTownship().papers + "/\(name).csv"
        let lines = SampleTownship.lines(try String(contentsOfFile: path, encoding: .utf8))
        return lines.prefix(1)
            + lines.dropFirst().filter { line in
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                    .map(String.init)
                return switch name {
                case "人员", "任职": Self.people.contains(cells[0])
                case "户", "成员", "结对": [Self.household, Self.neighbour].contains(cells[0])
                case "工作方案": ["U01", "UV02"].contains(cells[1])
                default: true
                }
            }
    }

    func write(_ name: String, _ lines: [String]) throws {
        let text = lines.map { $0 + "\r\n" }.joined()
        try Data(text.utf8).write(to: URL(fileURLWithPath: bench.root + "/csv/\(name).csv"))
    }

    /// Lines of the log.
    func events() throws -> Int {
        let folder = bench.ledger + "/log"
        return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, file in
            sum
                + (try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
                .count { $0 == 0x0A }
        }
    }

    func findingKey(_ now: String) throws -> String {
        let findings = try bench.run("findings", "--json", now: now).list()
        let own = findings.first { $0["household"] as? String == Self.household }
        return try #require((own ?? findings.first)?["key"] as? String)
    }
}

/// 一步: an act as it is allowed, and as a rule forbids it.
struct ActStep {
    /// Words of the line; `{type}` stands for the newest event of that type, `H` for the household.
    let line: String
    let refused: String
    let rule: String
    /// UTC.
    let now: String

    /// - Parameter time: `03-14 09:30` of 2019, Asia/Shanghai: when it happens and is entered.
    init(_ time: String, _ line: String, not refused: String, _ rule: String) {
        self.line = line
        self.refused = refused
        self.rule = rule
        let parts = time.split(separator: " ")
        let clock = parts[1].split(separator: ":").map { Int($0) ?? 0 }
        precondition(clock[0] >= 8, "the day is the same in UTC")
        let hour = clock[0] - 8
        now = "2019-\(parts[0])T\(hour < 10 ? "0" : "")\(hour):\(parts[1].suffix(2)):30.000Z"
    }

    /// The words of a line, quotes taken off.
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index.isMultiple(of: 2) {
                words += part.split(separator: " ").map(String.init)
            } else {
                words.append(String(part))
            }
        }
        return words
    }
}
