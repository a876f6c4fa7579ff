import Accountability
import ArgumentParser
import HouseholdWork

/// 追溯: who answers for a household, or for one value.
struct TraceCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "追溯：一户，或一个值，每一步是谁、何时、凭什么",
        discussion: """
            例：
              zeren trace 户编号
              zeren trace 户编号 住房面积
              zeren trace 户编号 健康状况 --member 人编号 --json
            """, aliases: ["追溯"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("户编号", valueName: "HOUSEHOLD")) var household: String
    @Argument(help: ArgumentHelp("指标名", valueName: "INDICATOR")) var indicator: String?
    @Option(help: ArgumentHelp("成员的指标：人编号", valueName: "PERSON-NO")) var member: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let household = try folded.household(household)
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        let item = try item(household, folded)
        let chain = ResponsibilityChain(
            household, item: item, in: judgement.record,
            leftOut: folded.state.history(household.id).leftOut, findings: judgement.findings)
        let text = ChainText(chain: chain, household: household, names: folded.names)
        let json = try ChainAnswer(chain: chain, view: folded).answer()
        let viewed = Viewed.household(
            household.id, [("indicator", item?.indicator), ("member", item?.member)])
        try show(context, folded, viewed, text: text.whole, json: json)
        return .done
    }

    private func item(_ household: Household, _ view: LedgerView) throws -> ItemKey? {
        guard let text = indicator else { return nil }
        let indicator = try view.indicator(text)
        guard indicator.scope == .member else { return ItemKey(indicator.id) }
        let members = household.members.map(\.id)
        if let member {
            guard members.contains(member) else {
                throw CommandFailure(
                    code: "noSuchMember", exit: .failed,
                    message: "户 \(household.id) 没有成员 \(member)",
                    remedy: "该户成员：" + members.joined(separator: "、"))
            }
            return ItemKey(indicator.id, member)
        }
        guard members.count == 1, let only = members.first else {
            throw CommandFailure(
                code: "memberNeeded", exit: .usage, message: "“\(indicator.name)”是成员的指标，要指明是谁的",
                remedy: "用 --member，该户成员：" + members.joined(separator: "、"))
        }
        return ItemKey(indicator.id, only)
    }
}
