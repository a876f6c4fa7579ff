import Accountability
import ArgumentParser
import HouseholdWork

/// 单位: what a unit's people did, owe and got wrong.
struct UnitCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "单位：责任人、专人、名下各户的完成率和差错率、疑点",
        discussion: "例：\n  zeren unit U04\n  zeren unit 样例区甲局 --json", aliases: ["单位"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("单位编号或名称", valueName: "UNIT")) var unit: String

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let id = try folded.unit(unit)
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        guard let record = UnitRecord(id, in: judgement.record, findings: judgement.findings)
        else { throw CommandFailure.absent("单位", id, code: "noSuchUnit") }
        let text = UnitText(record: record, names: folded.names)
        try show(
            context, folded, Viewed(filters: [("unit", id)]), text: text.text, json: text.answer)
        return .done
    }
}
