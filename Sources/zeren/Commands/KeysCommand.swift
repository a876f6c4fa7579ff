import ArgumentParser
import CryptoSuites
import Ledger

/// 密钥.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "密钥",
        subcommands: [KeysListCommand.self, KeysLogCommand.self], aliases: ["密钥"])
}

/// The log's verifier key: what others need to check the ledger.
struct KeysLogCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "日志的验证密钥（公布给核验的人）",
        discussion: "例：\n  zeren keys log --vkey > 样例镇.vkey")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "只输出一行验证密钥") var vkey = false

    func run(in context: CommandContext) throws -> ExitStatus {
        let key = try readLedger(context).identity.logKey
        let line = key.description + "\n"
        let rows = [["验证密钥", key.description], ["指纹", Fingerprint.short(key)]]
        print(
            context, text: vkey ? line : ColumnText.table(rows),
            json: ["vkey": .text(key.description), "fingerprint": .text(key.fingerprint)])
        return .done
    }
}

/// Every key that the ledger names.
struct KeysListCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "账本登记的密钥", discussion: "例：\n  zeren keys list")

    @OptionGroup var global: GlobalOptions

    func run(in context: CommandContext) throws -> ExitStatus {
        let entries = try LedgerKeys(try readLedger(context)).entries
        print(
            context, text: ColumnText.table(entries.map(row)),
            json: .array(
                entries.map { entry in
                    [
                        "key": .text(entry.key.shortName), "vkey": .text(entry.key.description),
                        "kind": .text(entry.kind), "fingerprint": .text(entry.key.fingerprint),
                        "enrolled": .number(entry.enrolled), "revoked": .number(entry.revoked),
                    ]
                }))
        return .done
    }

    private func row(_ entry: LedgerKeys.Entry) -> [String] {
        let kinds = ["log": "日志", "keeper": "账本管理员"]
        let state = entry.revoked.map { "已吊销（#\($0)）" } ?? "有效"
        return [
            entry.key.shortName, kinds[entry.kind] ?? "人员", "登记 #\(entry.enrolled)", state,
            "指纹 \(Fingerprint.short(entry.key))",
        ]
    }
}
