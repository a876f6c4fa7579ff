import ArgumentParser
import CryptoSuites
import EventLog
import Ledger
import TransparencyLog

/// 检查: a verify of somebody else's copy, with the inspection's exits.
struct InspectCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "检查：带走的那一份，用自己带来的密钥和上次的检查点核对",
        discussion: """
            例：
              zeren inspect U盘/样例镇 --trust 公布的.vkey --since 上次的检查点
              zeren inspect U盘/样例镇 --trust 公布的.vkey --policy 见证要求
            """, aliases: ["检查"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("zeren bundle 写出的文件夹，或账本的任何副本", valueName: "BUNDLE"))
    var bundle: String
    @Option(help: ArgumentHelp("公布的日志验证密钥，或写着它的文件（不能在这一份里面）", valueName: "FILE"))
    var trust: [String] = []
    @Option(help: ArgumentHelp("上次检查留下的检查点（不能在这一份里面）", valueName: "CHECKPOINT"))
    var since: [String] = []
    @Option(help: ArgumentHelp("要有哪些见证人见证过（C2SP tlog-policy 文件）", valueName: "FILE"))
    var policy: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let folder = LedgerFolder(context.absolute(bundle))
        guard try context.disk.status(folder.log)?.isFolder == true else {
            throw CommandFailure.noLedger(bundle)
        }
        for path in trust + since + [policy].compactMap(\.self) {
            try requireOutside(path, folder, context)
        }
        let run = try VerifyRun(
            folder, trust: try TrustMaterial.trust(trust, context).logs,
            checkpoints: try since.map { try VerifyMaterial.checkpoint($0, context) },
            policy: try policy.map { try PolicyMaterial.policy($0, context) }, context)
        if let why = try run.remember(context) {
            hint(context, "提示：这次的检查点没能在本机记住（\(why)），下次请带上它（--since）")
        }
        let text = InspectText(run: run, alarm: { alarm(context, $0) })
        print(context, text: text.whole, json: text.answer)
        switch run.report.verdict {
        case .failed: return .broken
        case .conditional: return .untrusted
        case .passed: return run.report.trustNotMet.isEmpty ? .done : .untrusted
        }
    }

    /// Whoever made the copy could have put there what it is to be judged by.
    private func requireOutside(
        _ text: String, _ folder: LedgerFolder, _ context: CommandContext
    ) throws {
        let path = context.absolute(text)
        guard path.hasPrefix(folder.path + "/"), try context.disk.status(path) != nil else {
            return
        }
        throw CommandFailure(
            code: "trustFromBundle", exit: .usage, message: "这一份里面的东西，不能用来核对它自己：\(text)",
            place: CommandFailure.Place(file: path), remedy: "用公布处拿到的、自己上次留下的")
    }
}

/// 检查结论, as people and scripts read it.
struct InspectText {
    let run: VerifyRun
    let alarm: (String) -> String

    var whole: String {
        VerifyText(report: run.report, witnessed: run.witnessed, alarm: alarm).whole + keys + record
    }

    /// One line for the inspection's record; nothing to be recorded of a ledger that failed.
    var protocolLine: String? {
        guard let checkpoint = run.report.checkpoint, run.report.verdict != .failed else {
            return nil
        }
        let root = StrictBase64.encode(checkpoint.checkpoint.root.bytes)
        return "\(run.report.origin) \(checkpoint.checkpoint.size) 条 根 \(root) "
            + "密钥指纹 \(checkpoint.key.fingerprint)"
    }

    private var record: String { protocolLine.map { "记录：\($0)\n" } ?? "" }

    /// To be compared with what each person has on paper.
    private var keys: String {
        guard run.report.verdict != .failed else { return "" }
        let rows = run.report.keys.map { ["  " + $0.key.shortName, $0.key.fingerprint] }
        return "人员密钥指纹（请与各人手里的比对）：\n" + ColumnText.table(rows)
    }

    var answer: Answer {
        guard
            case .object(let members) = VerifyAnswer.answer(
                run.report, run.witnessed, seconds: run.seconds)
        else { return .null }
        let keys = run.report.keys.map { key -> Answer in
            ["key": .text(key.key.shortName), "fingerprint": .text(key.key.fingerprint)]
        }
        return .object(members + [("record", .text(protocolLine)), ("keys", .array(keys))])
    }
}
