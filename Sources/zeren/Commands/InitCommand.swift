import ArgumentParser
import CryptoSuites
import Ledger

/// 建账: folder, log key, keeper's key, vault, first event.
struct InitCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "建账：新账本、密钥、密库和第一条事件",
        discussion: """
            例：
              zeren init --origin papers.example/2019 --name 样例镇 --keeper P0001
              zeren init --origin test.example/1 --name 样例镇 --keeper P0001 --no-passphrase
            """, aliases: ["建账"])

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("账本名称，终身不变，如 papers.example/2019", valueName: "NAME"))
    var origin: String

    @Option(help: ArgumentHelp("镇名", valueName: "镇名"))
    var name: String

    @Option(help: ArgumentHelp("账本管理员的人员编号", valueName: "PERSON"))
    var keeper: String

    @Option(help: ArgumentHelp("密码套件", valueName: "SUITE"))
    var suite = CryptoSuite.sha256Ed25519.name

    @Flag(name: .customLong("no-passphrase"), help: "密钥不设口令（只用于演练）")
    var noPassphrase = false

    func run(in context: CommandContext) throws -> ExitStatus {
        guard let suite = CryptoSuite.named(suite) else {
            throw CommandFailure(
                code: "suiteUnknown", exit: .usage, message: "没有这个密码套件：\(suite)",
                remedy: "现在可用：\(CryptoSuite.sha256Ed25519.name)")
        }
        let folder = global.newFolder(context)
        let environment = try context.ledgerEnvironment()
        let opening = LedgerOpening(
            folder: folder, origin: origin, name: name, keeper: keeper,
            protection: try global.newProtection(context, isPlain: noPassphrase),
            environment: environment, suite: suite)
        let identity = try opening.create()
        if noPassphrase {
            hint(context, "提示：密钥没有口令保护，谁拿到文件谁就能签字；只用于演练")
        }
        hint(context, "下一步：zeren import 工作台账文件夹（先看后入，加 --commit 才入账）")
        print(context, text: text(identity, folder.path), json: answer(identity, folder.path))
        return .done
    }

    private func text(_ identity: LedgerIdentity, _ path: String) -> String {
        ColumnText.table([
            ["已建账", "\(identity.name)（\(identity.origin)）"], ["文件夹", path],
            ["日志密钥", identity.logKey.description],
            ["指纹", Fingerprint.short(identity.logKey)],
            ["管理员", identity.keepers.map(\.shortName).joined(separator: "、")],
        ])
    }

    private func answer(_ identity: LedgerIdentity, _ path: String) -> Answer {
        [
            "origin": .text(identity.origin), "name": .text(identity.name),
            "suite": .text(identity.suite.name), "folder": .text(path),
            "log": .text(identity.logKey.description),
            "fingerprint": .text(identity.logKey.fingerprint),
            "keepers": .texts(identity.keepers.map(\.description)), "events": .number(1),
        ]
    }
}

/// 指纹: what people compare by eye.
enum Fingerprint {
    /// `5c1e 90ab 77d2 0f43`: the first 16 of 64 digits.
    static func short(_ key: VerifierKey) -> String { grouped(key.fingerprint) }

    static func grouped(_ hex: String) -> String {
        var groups: [Substring] = []
        var rest = hex.prefix(16)
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}
