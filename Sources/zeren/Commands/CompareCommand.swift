import Accountability
import ArgumentParser
import HouseholdWork

/// 三统一: handbook, national system and signed table.
struct CompareCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "三统一：手册、国扶系统、签字表三者是否一致；不一致的退出码为 3",
        discussion: """
            例：
              zeren compare
              zeren compare --village 青坪村
              zeren compare --household 户编号 --json
            """, aliases: ["三统一"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Option(help: ArgumentHelp("只看这一户，每一项都列", valueName: "HOUSEHOLD")) var household: String?
    @Option(help: ArgumentHelp("只看这个村", valueName: "VILLAGE")) var village: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let code = try village.map { try folded.village($0).code }
        let one = try household.map { try folded.household($0).id }
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        let households = judgement.record.households.filter { household in
            (one ?? household.id) == household.id
                && (code ?? household.village) == household.village
        }
        let town = TownComparison(households, judgement.record.plan)
        let whole = one.flatMap { judgement.record.household($0) }
            .map { Comparison($0, judgement.record.plan) }
        let text = ComparisonText(town: town, whole: whole, names: folded.names)
        let viewed = Viewed(
            filters: [("household", one), ("village", code)], household: one, village: code)
        try show(context, folded, viewed, text: text.text, json: text.answer)
        return town.differences.isEmpty ? .done : .findings
    }
}
