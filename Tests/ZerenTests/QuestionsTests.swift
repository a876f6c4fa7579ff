import Foundation
import Testing

@testable import Accountability
@testable import HouseholdWork
@testable import zeren

@Suite("三十五问的页")
struct QuestionsTests {
    private func page() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appendingPathComponent("Sources/zeren/zeren.docc/Questions.md"),
            encoding: .utf8)
    }

    @Test("三十五问一问一行，没有一问只答一部分")
    func hasEveryQuestion() throws {
        let rows = try page().split(separator: "\n").filter { $0.contains(/^\| \d+ \|/) }
        let numbers = rows.compactMap { row in
            row.split(separator: "|").first.flatMap {
                Int($0.trimmingCharacters(in: .whitespaces))
            }
        }
        #expect(numbers == Array(1...35))
        for row in rows {
            #expect(!row.contains("◐") && !row.contains("○"), "\(row)")
            #expect(row.contains("`zeren "), "\(row)")
        }
    }

    @Test("页上的命令都有，规则都在目录里")
    func commandsExist() throws {
        let known = Set(Zeren.configuration.subcommands.compactMap { $0.configuration.commandName })
        let text = try page()
        let named = text.matches(of: /`zeren ([a-z]+)/).map { String($0.1) }
        #expect(named.count > 35)
        for name in named { #expect(known.contains(name), "\(name)") }
        let rules = Set((Rule.refusals + Rule.findings).map(\.id))
        for match in text.matches(of: /[RF]-[A-Z]+-\d\d/) {
            #expect(rules.contains(String(match.0)), "\(match.0)")
        }
    }
}
