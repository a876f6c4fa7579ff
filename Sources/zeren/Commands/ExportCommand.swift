import Accountability
import ArgumentParser
import CryptoSuites
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
              zeren export 户 --csv 青坪村.csv --village 青坪村 --as-of 2009-04-11
              zeren export values --csv 核对.csv --household 户编号 --reveal --reason 与户口簿核对
            """, aliases: ["导出"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("导出什么", valueName: "WHAT")) var what: ExportKind
    @Option(help: ArgumentHelp("写成 CSV（UTF-8），写到这个文件；已经有的不覆盖", valueName: "FILE"))
    var csv: String
    @Option(help: ArgumentHelp("只要这一户", valueName: "HOUSEHOLD")) var household: String?
    @Option(help: ArgumentHelp("只要这个村", valueName: "VILLAGE")) var village: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let path = context.absolute(csv)
        guard try context.disk.status(path) == nil else { throw CommandFailure.exists(path) }
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
        let bytes = sheet.commaSeparated
        let viewed = Viewed(
            filters: [("household", one), ("village", code)], household: one, village: code)
        let export = try enter(sheet, bytes, folded, viewed, context)
        try write(bytes, to: path, context)
        print(
            context,
            text: "\(what.title) \(sheet.rows.count) 行，写入 \(csv)（\(view.reveal ? "明文" : "个人信息遮住")），"
                + "登记为 #\(export.sequence)\n",
            json: [
                "what": .text(what.rawValue), "format": .text("csv"), "file": .text(path),
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
        let sequence = try ActEntry(global: global, context: context).enter(
            recorder: view.recorder
        ) { act, _ in
            ExportData(
                context: act, what: kind, view: seen, scope: viewed.scope, format: "csv",
                count: sheet.rows.count, digest: digest, isClear: view.reveal,
                reason: FreeText(view.reason ?? ""), person: view.actor ?? act.recorder)
        }
        return (sequence, digest)
    }

    private func write(_ bytes: [UInt8], to path: String, _ context: CommandContext) throws {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        try context.disk.replace(
            path, in: folder.isEmpty ? "/" : folder, with: bytes, permissions: 0o600)
    }
}

extension CommandFailure {
    fileprivate static func exists(_ path: String) -> CommandFailure {
        CommandFailure(
            code: "fileExists", exit: .usage, message: "已经有这个文件，不覆盖：\(path)",
            place: Place(file: path), remedy: "换一个文件名，或先移走原来的")
    }
}
