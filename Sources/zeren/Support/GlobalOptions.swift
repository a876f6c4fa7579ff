import ArgumentParser
import EventLog
import Ledger

/// 各命令通用: what every command understands.
struct GlobalOptions: ParsableArguments {
    enum Color: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

    @Option(name: .long, help: ArgumentHelp("账本文件夹（缺省由本文件夹向上找）", valueName: "DIR"))
    var ledger: String?

    @Flag(name: .long, help: "标准输出为一个 JSON 值")
    var json = false

    @Flag(name: .shortAndLong, help: "不显示进度和提示")
    var quiet = false

    @Flag(name: .customLong("no-input"), help: "从不提问")
    var noInput = false

    @Option(name: .long, help: ArgumentHelp("颜色：auto、always、never", valueName: "WHEN"))
    var color: Color = .auto

    @Option(
        name: .customLong("passphrase-file"),
        help: ArgumentHelp("口令文件（第一行为口令）", valueName: "FILE"))
    var passphraseFile: String?
}

extension GlobalOptions {
    /// The ledger's folder: `--ledger`, `ZEREN_LEDGER`, this folder or the nearest one above that
    /// holds `log/`.
    func folder(_ context: CommandContext) throws -> LedgerFolder {
        if let named = named(context) {
            let folder = LedgerFolder(named)
            guard try holdsLog(folder.path, context) else { throw CommandFailure.noLedger(named) }
            return folder
        }
        var folder = context.workingFolder
        while true {
            if try holdsLog(folder, context) { return LedgerFolder(folder) }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
                throw CommandFailure.noLedger(context.workingFolder)
            }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// Where a new ledger shall lie.
    func newFolder(_ context: CommandContext) -> LedgerFolder {
        LedgerFolder(named(context) ?? context.workingFolder)
    }

    private func named(_ context: CommandContext) -> String? {
        if let ledger { return context.absolute(ledger) }
        guard let named = context.variables["ZEREN_LEDGER"], !named.isEmpty else { return nil }
        return context.absolute(named)
    }

    private func holdsLog(_ folder: String, _ context: CommandContext) throws -> Bool {
        try context.disk.status(LedgerFolder(folder).log)?.isFolder ?? false
    }
}

extension CommandFailure {
    static func noLedger(_ path: String) -> CommandFailure {
        CommandFailure(
            code: "noLedger", exit: .noLedger, message: "这里没有账本：\(path)",
            place: Place(file: path),
            remedy: "用 --ledger 指明账本文件夹，或先建账：zeren init --origin 名称 --name 镇名 --keeper 人员编号")
    }
}
