import Accountability
import ArgumentParser
import CryptoSuites
import Exchange
import HouseholdWork

/// 导出: what the ledger holds, as a file. That it was given out is in the ledger before the file is.
struct ExportCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "导出：把一种数据写成文件，先登记后给出；个人信息遮住",
        discussion: """
            导出什么：households 户 · values 值 · findings 疑点 · log 流水 · persons 人员 ·
            progress 进度 · annex 进展表 · compare 三统一
            例：
              zeren export findings --csv 疑点.csv
              zeren export findings --xlsx 疑点.xlsx
              zeren export 户 --csv 青坪村.csv --village 青坪村 --as-of 2009-04-11
              zeren export values --csv 核对.csv --household 户编号 --reveal --reason 与户口簿核对
            """, aliases: ["导出"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("导出什么", valueName: "WHAT")) var what: ExportKind
    @Option(help: ArgumentHelp("写成 CSV（UTF-8），写到这个文件；已经有的不覆盖", valueName: "FILE"))
    var csv: String?
    @Option(help: ArgumentHelp("写成电子表格，写到这个文件；已经有的不覆盖", valueName: "FILE"))
    var xlsx: String?
    @Option(help: ArgumentHelp("只要这一户", valueName: "HOUSEHOLD")) var household: String?
    @Option(help: ArgumentHelp("只要这个村", valueName: "VILLAGE")) var village: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let target = try target(context)
        let ledger = try readLedger(context)
        let scope = try view.scope(ledger, context)
        var events: [ListedEvent] = []
        let folded = try LedgerView(ledger, scope) { event in
            let time = Moment(event.time)
            if !scope.isDayGiven || time.map({ $0 <= scope.moment }) ?? true {
                events.append(event)
            }
        }
        let one = try household.map { try folded.household($0).id }
        let code = try village.map { try folded.village($0).code }
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        let reader = ExportReader(
            judgement: judgement, events: events, household: one, village: code)
        let sheet = reader.sheet(what)
        let bytes =
            try xlsx == nil ? sheet.commaSeparated : sheet.spreadsheet(named: what.title)
        let viewed = Viewed(
            filters: [("household", one), ("village", code)], household: one, village: code)
        let export = try enter(sheet, bytes, folded, viewed, context)
        try target.write(bytes, permissions: 0o600)
        print(
            context,
            text:
                "\(what.title) \(sheet.rows.count) 行，写入 \(target.name)（\(view.reveal ? "明文" : "个人信息遮住")），"
                + "登记为 #\(export.sequence)\n",
            json: [
                "what": .text(what.rawValue), "format": .text(format), "file": .text(target.path),
                "rows": .number(sheet.rows.count), "digest": .text(export.digest),
                "clear": .bool(view.reveal), "event": .number(export.sequence),
            ])
        return .done
    }

    private func enter(
        _ sheet: ExportSheet, _ bytes: [UInt8], _ folded: LedgerView, _ viewed: Viewed,
        _ context: CommandContext
    ) throws -> (sequence: Int, digest: String) {
        let digest = "sha256:" + CryptoSuite.sha256Ed25519.hash(bytes).hex
        let seen = view.disclosed(folded, viewed)
        let kind = what.rawValue
        let format = self.format
        let sequence = try ActEntry(command: self, context: context).enter(
            recorder: view.recorder
        ) { act, _ in
            ExportData(
                context: act, what: kind, view: seen, scope: viewed.scope, format: format,
                count: sheet.rows.count, digest: digest, isClear: view.reveal,
                reason: FreeText(view.reason ?? ""), person: view.actor ?? act.recorder)
        }
        return (sequence, digest)
    }

    private var format: String { xlsx == nil ? "csv" : "xlsx" }

    private func target(_ context: CommandContext) throws -> OutputFile {
        switch (csv, xlsx) {
        case (let csv?, nil): try OutputFile(csv, endings: [], context)
        case (nil, let xlsx?): try OutputFile(xlsx, endings: ["xlsx"], context)
        default:
            throw CommandFailure(
                code: "usage", exit: .usage, message: "--csv 和 --xlsx 须有其一，只能有其一",
                remedy: "如 zeren export findings --csv 疑点.csv")
        }
    }
}
