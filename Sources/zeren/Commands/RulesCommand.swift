import Accountability
import ArgumentParser
import HouseholdWork

/// 规则: every rule, or one with the plan's words.
struct RulesCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "规则：全部规则，或一条规则和它所依据的方案原文",
        discussion: "例：\n  zeren rules\n  zeren rules R-SIG-02", aliases: ["规则"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("规则编号", valueName: "RULE")) var rule: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let clauses = try PlanClauses()
        let all = Rule.refusals + Rule.findings + Rule.checks.sorted { $0.id < $1.id }
        guard let rule else {
            print(
                context,
                text: ColumnText.table(
                    all.map { [$0.id, $0.level.rawValue, $0.basis, $0.title] }),
                json: .array(all.map { answer($0, clauses) }))
            return .done
        }
        let id = rule.uppercased()
        guard let found = all.first(where: { $0.id == id }) else {
            let near = all.filter { $0.id.hasPrefix(String(id.prefix(5))) }.map(\.id)
            throw CommandFailure(
                code: "noSuchRule", exit: .failed, message: "没有规则 \(rule)",
                remedy: near.isEmpty
                    ? "看全部规则：zeren rules" : "是不是：" + near.joined(separator: "、"))
        }
        print(context, text: text(found, clauses), json: answer(found, clauses))
        return .done
    }

    private func text(_ rule: Rule, _ clauses: PlanClauses) -> String {
        let cited = clauses.clauses(of: rule.basis)
        var lines = [
            "\(rule.id)  \(rule.title)", "级别：\(rule.level.meaning)", "依据：\(rule.basis)",
            "责任归于：\(rule.responsible)", "怎么办：\(rule.remedy)",
        ]
        if !cited.isEmpty {
            lines.append("方案原文（\(clauses.document)）：")
            lines += cited.map { "  [\($0.id)] \($0.text)" }
        }
        let marks = rule.basis.split(separator: " ").map(String.init)
        if marks.contains("I") { lines.append("  [I] 方案没有写：账本自身所需") }
        if marks.contains(where: { $0.hasPrefix("W") }) {
            lines.append("  [W] 方案没有写：出自公开的填写说明")
        }
        if marks.contains(where: { $0.hasPrefix("L") }) {
            lines.append("  [L] 方案没有写：出自个人信息保护的法律")
        }
        if rule.id.hasPrefix("F") { lines.append("查看：zeren findings --rule \(rule.id)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func answer(_ rule: Rule, _ clauses: PlanClauses) -> Answer {
        [
            "rule": .text(rule.id), "level": .text(rule.level.rawValue),
            "basis": .text(rule.basis), "title": .text(rule.title),
            "responsible": .text(rule.responsible), "remedy": .text(rule.remedy),
            "clauses": .array(
                clauses.clauses(of: rule.basis).map { clause in
                    ["id": .text(clause.id), "text": .text(clause.text)]
                }),
        ]
    }
}

extension Rule.Level {
    /// In Chinese, for people.
    var meaning: String {
        switch self {
        case .absolute: "H! 拒绝，不可豁免"
        case .waivable: "H* 默认拒绝；确已发生的，如实登记后列为疑点"
        case .finding: "S 疑点：不拒收，列出负责的人"
        }
    }
}
