import Foundation
import HouseholdWork
import Testing

@testable import zeren

@Suite("每个动作一个命令")
struct ActCommandTests {
    /// What other commands enter: `--reveal`, `export`, `erase`, `period close`.
    private static let byTheWay: Set = [
        "personal.revealed", "data.exported", "personal.erased", "period.closed",
    ]

    @Test("每种人能做的事件都有命令、别名、说明和能懂的例子")
    func catalogueIsWhole() throws {
        let acts = ActCatalog.acts
        for type in EventCatalog.types {
            let name = type.name.split(separator: ".").dropLast().joined(separator: ".")
            let isAct = acts.contains { $0.events.contains(name) }
            #expect(isAct != Self.byTheWay.contains(name), "\(type.name)")
        }
        #expect(
            Set(acts.flatMap(\.events)).count + Self.byTheWay.count == EventCatalog.types.count)
        for act in acts {
            #expect(!act.alias.isEmpty && !act.abstract.isEmpty && !act.examples.isEmpty)
            for example in act.examples {
                let words = ActStep.words(example.replacingOccurrences(of: "\"", with: "'"))
                #expect(words.first == act.name || words.first == act.alias, "\(example)")
                #expect(throws: Never.self, "\(example)") { try Zeren.parseAsRoot(words) }
            }
            let help = try Workbench().run(act.name, "--help")
            #expect(help.exit == .done && help.text.contains(act.examples[0].prefix(12)))
        }
        let words = Zeren.configuration.subcommands.flatMap { command in
            [command.configuration.commandName ?? ""] + command.configuration.aliases
        }
        #expect(Set(words).count == words.count, "no two commands share a name")
    }

    @Test("说明书的表列出每个动作，和目录一样")
    func pageIsWhole() throws {
        let page = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/zeren/zeren.docc/Acts.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("| `") }
        #expect(rows.count == ActCatalog.acts.count)
        for act in ActCatalog.acts {
            let events = act.events.map { "`\($0)`" }.joined(separator: " ")
            let end = "| \(act.form) | \(events) |"
            #expect(
                rows.contains {
                    $0.hasPrefix("| `\(act.name)` | \(act.alias) |") && $0.hasSuffix(end)
                },
                "\(act.name)")
        }
    }

    @Test("目录里的每个动作都在故事里走过")
    func storyIsWhole() {
        let told = Set(ActStory.steps.compactMap { ActStep.words($0.line).first })
        #expect(told == Set(ActCatalog.acts.map(\.name)))
    }

    @Test("每个动作：拒绝的、只看的什么也不写，接受的入账，在流水里看得到")
    func story() throws {
        let world = try ActWorld()
        try Data("scan".utf8).write(to: URL(fileURLWithPath: world.bench.root + "/签字页.pdf"))
        var newest: [String: Int] = [:]
        for step in ActStory.steps {
            let before = try world.events()
            let refused = world.bench.run(
                try words(step.refused, newest, world, step.now) + ["--json"], now: step.now)
            let error = try refused.object()["error"] as? [String: Any]
            #expect(error?["code"] as? String == step.rule, "\(step.refused): \(refused.remark)")
            #expect(refused.exit == (step.rule == "R-CHAIN-01" ? .conflict : .usage))
            #expect(refused.remark.hasPrefix("✗ \(step.rule) "))
            let line = try words(step.line, newest, world, step.now)
            let dry = world.bench.run(line + ["--dry-run"], now: step.now)
            #expect(dry.exit == .done && dry.text.hasPrefix("可以入账（未写入）"), "\(dry.remark)")
            #expect(try world.events() == before, "\(step.line)")

            let entered = try world.bench.run(line + ["--json"], now: step.now).object()
            let events = entered["events"] as? [[String: Any]] ?? []
            #expect(entered["committed"] as? Bool == true, "\(step.line)")
            #expect(try world.events() == before + events.count)
            let act = ActCatalog.acts.first { $0.name == line[0] }
            for event in events {
                let type = try #require(event["type"] as? String)
                let name = String(type.dropLast(3))
                newest[name] = event["sequence"] as? Int
                #expect(act?.events.contains(name) == true, "\(step.line)")
            }
            #expect(events.first?["sequence"] as? Int == before)
        }
        try check(world, newest)
    }

    /// What was entered is told by the views, and the log verifies.
    private func check(_ world: ActWorld, _ newest: [String: Int]) throws {
        let now = "2019-04-10T00:00:00.000Z"
        let log = try world.bench.run("log", "--json", now: now).list()
        for (type, sequence) in newest {
            let told = log.first { $0["sequence"] as? Int == sequence }
            #expect((told?["type"] as? String)?.hasPrefix(type) == true)
        }
        let chain = world.bench.run("trace", ActWorld.household, "住房面积", now: now)
        for word in ["打印", "入户", "更正", "定稿", "签字", "填册", "移交", "录入", "审核", "复核"] {
            #expect(chain.text.contains("  \(word)  2019-03"), "\(word)")
        }
        #expect(world.bench.run("verify", now: now).exit == .done)
    }

    private func words(
        _ line: String, _ newest: [String: Int], _ world: ActWorld, _ now: String
    ) throws -> [String] {
        try ActStep.words(line).map { word in
            let names = [
                "H": ActWorld.household, "O": ActWorld.neighbour, "V": ActWorld.village,
                "N": "999901100202-0901", "N2": "999901100202-0902",
            ]
            if word == "{finding}" { return try world.findingKey(now) }
            if let mark = word.firstIndex(of: "{") {
                let type = String(word[mark...].dropFirst().dropLast())
                return "\(word[..<mark])\(try #require(newest[type]))"
            }
            // `H-1=H` and the like.
            return word.split(separator: "=", omittingEmptySubsequences: false).map { part in
                let head = part.split(separator: "-", maxSplits: 1).first.map(String.init) ?? ""
                guard let name = names[head] else { return String(part) }
                return name + part.dropFirst(head.count)
            }.joined(separator: "=")
        }
    }
}
