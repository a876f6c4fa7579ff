import Testing

/// 规则的标记: says of which rules a test shows that they fire, or that they stay silent.
///
/// The mark is checked when the test runs: `RuleLog` notes what the rules did, and a mark that the
/// test doesn't bear out is an issue of that test. So the table of rules that ArchitectureTests
/// reads off the marks can't say what isn't so.
package struct RuleMark: TestTrait, TestScoping {
    enum Kind { case fires, silent }

    let kind: Kind
    let rules: [String]
    /// The kind of act that was accepted where a refusal stayed silent; empty for findings.
    var act = ""

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let log = RuleLog.current ?? RuleLog()
        try await RuleLog.$current.withValue(log) { try await function() }
        for rule in rules {
            switch kind {
            case .fires where !log.hasFired(rule):
                Issue.record("\(rule) is said to fire in this test, and didn't")
            case .silent where !log.wasSilent(rule, accepting: act):
                Issue.record("\(rule) is said to stay silent in this test, and wasn't seen to")
            default: break
            }
        }
    }
}

extension Trait where Self == RuleMark {
    /// In this test each of the rules refuses something, or finds something.
    package static func fires(_ rules: String...) -> Self { RuleMark(kind: .fires, rules: rules) }

    /// In this test each of the rules is asked and has nothing to say.
    package static func silent(_ rules: String...) -> Self { RuleMark(kind: .silent, rules: rules) }

    /// In this test such an act, which each of the rules may refuse, is accepted.
    package static func silent(_ rules: String..., on act: Any.Type) -> Self {
        RuleMark(kind: .silent, rules: rules, act: "\(act)")
    }
}
