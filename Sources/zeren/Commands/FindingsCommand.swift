import Accountability
import ArgumentParser
import HouseholdWork

/// 疑点: what is late, missing or in contradiction.
struct FindingsCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "疑点：推后的、缺的、互相矛盾的",
        discussion: """
            例：
              zeren findings
              zeren findings --village 村代码 --rule F-LATE-01 --json
            """, aliases: ["疑点"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions

    @Option(help: ArgumentHelp("只看这条规则", valueName: "RULE")) var rule: String?
    @Option(help: ArgumentHelp("只看这一户", valueName: "HOUSEHOLD")) var household: String?
    @Option(help: ArgumentHelp("只看这个村", valueName: "VILLAGE")) var village: String?
    @Option(help: ArgumentHelp("只看此人负责的", valueName: "PERSON")) var person: String?
    @Option(help: ArgumentHelp("只看这个单位", valueName: "UNIT")) var unit: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let judgement = try Judgement(folded)
        try requireKnown(judgement)
        hintLocked(context, judgement)
        let findings = judgement.findings.filter { matches($0, folded) }
        let viewed = Viewed(
            filters: [
                ("rule", rule), ("household", household), ("village", village),
                ("person", person), ("unit", unit),
            ], household: household)
        try show(
            context, folded, viewed, text: text(findings, folded.names),
            json: .array(findings.map(\.answer)))
        return findings.isEmpty ? .done : .findings
    }

    /// Somebody whom findings name needn't be registered: that may be the finding.
    private func requireKnown(_ judgement: Judgement) throws {
        let (view, findings) = (judgement.view, judgement.findings)
        try view.knownHouseholds.require(household)
        try view.knownVillages.require(village)
        try view.knownPersons.require(person) { person in
            view.township.persons[person] != nil
                || findings.contains { $0.person == person || $0.responsible.contains(person) }
        }
        try view.knownUnits.require(unit)
        try KnownNames.rules.require(rule)
    }

    private func matches(_ finding: Finding, _ view: LedgerView) -> Bool {
        if let rule, finding.rule.id != rule { return false }
        if let household, finding.household != household { return false }
        if let village, finding.village != village,
            finding.village.map({ view.names.village($0) }) != village
        {
            return false
        }
        if let person, finding.person != person, !finding.responsible.contains(person) {
            return false
        }
        guard let unit else { return true }
        let units = finding.responsible.compactMap { view.township.persons[$0]?.unit }
        return ([finding.unit].compactMap(\.self) + units).contains {
            $0 == unit || view.names.unit($0) == unit
        }
    }

    /// Rule by village by person, before the list.
    private func counts(_ findings: [Finding], _ names: Names) -> String {
        let rows = FindingCounts(findings).rows.map { row in
            [
                row.rule.id, row.village.map { names.village($0) } ?? "全镇",
                row.person.map { names.person($0) } ?? "没有责任人", "\(row.count) 条",
                row.rule.title,
            ]
        }
        return rows.isEmpty ? "" : Sections.text("规则、村、人", rows) + "\n"
    }

    private func text(_ findings: [Finding], _ names: Names) -> String {
        let rows = findings.flatMap { finding in
            let events = finding.events.prefix(3).map { " #\($0)" }.joined()
            return [[finding.rule.id, finding.place(names), finding.message + events]]
                + (finding.answerText(names).map { [["", "", $0]] } ?? [])
        }
        let count = findings.isEmpty ? "没有疑点\n" : "疑点 \(findings.count) 条\n"
        return counts(findings, names) + ColumnText.table(rows) + count
    }
}

extension ZerenCommand {
    /// Says that what lies in closed boxes was not judged.
    func hintLocked(_ context: CommandContext, _ judgement: Judgement) {
        let locked = judgement.record.households.filter { $0.lockedBoxes > 0 }.count
        if locked > 0 {
            hint(context, "提示：密库未打开，\(locked) 户的个人信息没有参加判断（--passphrase-file 文件）")
        }
    }
}
