import Accountability
import Foundation
import HouseholdWork
import Testing

/// 规则表: which test shows that a rule fires, and which that it stays silent. The marks are read off
/// the tests' sources, and each test bears its own marks out when it runs (`RuleMark`).
@Suite("规则 × 测试")
struct RuleTableTests {
    static let rules = Rule.refusals + Rule.findings + Rule.checks.sorted { $0.id < $1.id }

    @Test("规则表没有空格，每个标记都指着一条规则")
    func everyRuleHasItsTests() throws {
        let table = try RuleTable(marks: RuleTable.marks())
        print(table.text(Self.rules))
        for rule in Self.rules {
            #expect(table.fires[rule.id] != nil, "no test shows that \(rule.id) fires")
            #expect(table.silent[rule.id] != nil, "no test shows that \(rule.id) stays silent")
        }
        let known = Set(Self.rules.map(\.id))
        #expect(Set(table.fires.keys).union(table.silent.keys).subtracting(known).isEmpty)
    }

    @Test("没有标记的规则，表里看得出是空格")
    func seesEmptyCells() throws {
        let marks = RuleTable.marks(
            in: [
                "    @Test(\"一\", .fires(\"R-A-01\", \"R-A-02\"),",
                "  .silent(\"R-A-02\", on: X.self))",
            ],
            of: "a.swift")
        let table = RuleTable(marks: marks)
        #expect(table.fires["R-A-01"] == "a.swift“一”" && table.silent["R-A-01"] == nil)
        #expect(table.silent["R-A-02"] == "a.swift“一”" && table.fires["R-A-03"] == nil)
    }

    @Test("每条规则有级别、依据、名称、责任人、出路，编号、名称各不相同")
    func everyRuleIsComplete() {
        for rule in Self.rules {
            for text in [rule.basis, rule.title, rule.responsible, rule.remedy] {
                #expect(!text.isEmpty, "\(rule.id)")
            }
        }
        #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
        #expect(Set(Self.rules.map(\.title)).count == Self.rules.count)
        #expect(Rule.refusals.allSatisfy { $0.id.hasPrefix("R-") && $0.level != .finding })
        #expect(Rule.findings.allSatisfy { $0.id.hasPrefix("F-") && $0.level == .finding })
        #expect(Rule.checks.map(\.id).sorted() == (1...45).map { $0 < 10 ? "C0\($0)" : "C\($0)" })
    }

    @Test("源码里写的每条规则都在目录里，目录里的每条都有人用")
    func everyRuleIsUsed() throws {
        var used: Set<String> = []
        var declared: [String: String] = [:]
        for module in ["HouseholdWork", "Accountability", "Ledger", "Exchange"] {
            for file in try SourceTree.files(of: module) {
                let text = file.code.joined(separator: "\n")
                for match in text.matches(of: /static let (\w+) = Rule\(\s*"([RF]-[A-Z]+-\d\d)"/) {
                    declared[String(match.1)] = String(match.2)
                }
                used.formUnion(text.matches(of: /[(\s]\.(\w+),/).map { String($0.1) })
                used.formUnion(text.matches(of: /"(C\d\d)/).map { String($0.1) })
            }
        }
        #expect(Set(declared.values) == Set((Rule.refusals + Rule.findings).map(\.id)))
        for (name, id) in declared { #expect(used.contains(name), "\(id) is used nowhere") }
        for check in Rule.checks { #expect(used.contains(check.id), "\(check.id)") }
    }
}

/// The marks of all tests, by rule.
struct RuleTable {
    struct Mark {
        let rule: String
        let isFiring: Bool
        /// `SignTableTests.swift“没有入户，三方都不能签字”`
        let test: String
    }

    private(set) var fires: [String: String] = [:]
    private(set) var silent: [String: String] = [:]

    init(marks: [Mark]) {
        for mark in marks {
            if mark.isFiring { fires[mark.rule] = mark.test } else { silent[mark.rule] = mark.test }
        }
    }

    /// Of every test of the package.
    static func marks() throws -> [Mark] {
        let tests = SourceTree.root.appendingPathComponent("Tests")
        guard let walk = FileManager.default.enumerator(atPath: tests.path) else { return [] }
        var marks: [Mark] = []
        for case let name as String in walk
        where name.hasSuffix("Tests.swift") && !name.hasPrefix("ArchitectureTests/") {
            let text = try String(contentsOf: tests.appendingPathComponent(name), encoding: .utf8)
            marks += Self.marks(in: text.components(separatedBy: "\n"), of: name)
        }
        return marks
    }

    static func marks(in lines: [String], of file: String) -> [Mark] {
        let text = lines.joined(separator: "\n")
        var marks: [Mark] = []
        for test in text.components(separatedBy: "@Test(").dropFirst() {
            guard let name = test.firstMatch(of: /"((?:[^"\\]|\\.)*)"/) else { continue }
            for match in test.matches(of: /\.(fires|silent)\(([^)]*)\)/) {
                for rule in match.2.matches(of: /"([A-Z0-9-]+)"/) {
                    marks.append(
                        Mark(
                            rule: String(rule.1), isFiring: match.1 == "fires",
                            test: "\(file)“\(name.1)”"))
                }
            }
        }
        return marks
    }

    func text(_ rules: [Rule]) -> String {
        rules.map { rule in
            "\(rule.id)\t\(rule.level.rawValue)\t\(fires[rule.id] ?? "")\t\(silent[rule.id] ?? "")"
        }.joined(separator: "\n")
    }
}
