import Accountability
import ArgumentParser
import HouseholdWork

/// 进度: how far every village has come.
struct ProgressCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "进度：各村应入户、已入户、签齐、录入、审核、复核，未入户名单",
        discussion: """
            例：
              zeren progress
              zeren progress --as-of 2009-03-13 --json
            """, aliases: ["进度"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let judgement = try Judgement(folded)
        let villages = VillageProgress.all(judgement.record)
        let text = ProgressText(names: folded.names)
        try show(
            context, folded, .everything,
            text: text.table(villages, asOf: judgement.record.asOf),
            json: .array(villages.map(text.answer)))
        return .done
    }
}

/// 村情: one village.
struct VillageCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "village", abstract: "村情：一个村的进度、缺口名单、培训、复核、上报、疑点",
        discussion: "例：\n  zeren village 青坪村\n  zeren village 村代码 --as-of 2009-03-31 --json",
        aliases: ["村情"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("村代码或村名", valueName: "VILLAGE")) var village: String

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let code = try folded.village(village).code
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        guard let known = judgement.record.township.villages[code] else {
            throw CommandFailure.absent("村", code, code: "noSuchVillage")
        }
        let progress = VillageProgress(known, in: judgement.record)
        let findings = judgement.findings.filter { $0.village == code }
        let text = ProgressText(names: folded.names)
        try show(
            context, folded, .village(code),
            text: text.story(progress, findings, asOf: judgement.record.asOf),
            json: text.storyAnswer(progress, findings))
        return .done
    }
}
