import ArgumentParser
import CryptoSuites
import EventLog
import Projections
import TransparencyLog

/// 核验: recomputes everything from the bytes.
struct VerifyCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核验：从字节重算一切，逐处指出不符",
        discussion: """
            例：
              zeren verify
              zeren verify --trust 样例镇.vkey --checkpoint 上月的检查点
            """, aliases: ["核验"])

    @OptionGroup var global: GlobalOptions

    @Option(help: ArgumentHelp("可信的日志验证密钥，或写着它的文件", valueName: "VKEY|FILE"))
    var trust: [String] = []

    @Option(help: ArgumentHelp("从前的检查点（账本文件夹以外的副本）", valueName: "FILE"))
    var checkpoint: [String] = []

    @Flag(help: "再由日志重算 state.sqlite，逐行比对") var projections = false

    @Option(help: ArgumentHelp("要有哪些见证人见证过（C2SP tlog-policy 文件）", valueName: "FILE"))
    var policy: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let folder = try global.folder(context)
        var run = try VerifyRun(
            folder, trust: try trust.map { try VerifyMaterial.key($0, context) },
            checkpoints: try checkpoint.map { try VerifyMaterial.checkpoint($0, context) },
            policy: try policy.map { try PolicyMaterial.policy($0, context) }, context)
        if let why = try run.remember(context) {
            hint(context, "提示：这次的检查点没能在本机记住（\(why)），以后无法据此发现回滚")
        }
        if projections, run.report.verdict != .failed { try check(&run, context) }
        let report = run.report
        let text = VerifyText(
            report: report, witnessed: run.witnessed, alarm: { alarm(context, $0) })
        print(
            context, text: text.whole,
            json: VerifyAnswer.answer(report, run.witnessed, seconds: run.seconds))
        if report.verdict == .failed { return .broken }
        return report.trustNotMet.isEmpty ? .done : .untrusted
    }

    /// `state.sqlite` decides nothing, so a difference there breaks no integrity: it is named, and
    /// what was asked for isn't met.
    private func check(_ run: inout VerifyRun, _ context: CommandContext) throws {
        let rebuild = "zeren rebuild"
        func miss(_ why: String, how: String) {
            run.miss(NotChecked(what: "projections", why: why, how: how))
        }
        switch try ProjectionCheck(try readLedger(context)).run() {
        case .equal: return
        case .missing: miss("没有 state.sqlite", how: rebuild)
        case .differs: miss("state.sqlite 与日志重算的不同", how: rebuild)
        case .otherLog: miss("state.sqlite 不是这个日志的", how: rebuild)
        case .vaultDiffers: miss("state.sqlite 与现在的密库状态不一致，无从比对", how: "打开密库，或 zeren rebuild")
        }
    }
}

/// What the caller brings for a verify.
enum VerifyMaterial {
    private static let keySizeMax = 65_536

    /// A verifier key as an argument, or on the first line of a file.
    static func key(_ text: String, _ context: CommandContext) throws -> VerifierKey {
        if let key = try? VerifierKey(parsing: text) { return key }
        let path = context.absolute(text)
        guard let bytes = try context.disk.contents(path, sizeMax: keySizeMax) else {
            throw CommandFailure(
                code: "trustUnreadable", exit: .untrusted, message: "不是验证密钥，也没有这个文件：\(text)",
                place: CommandFailure.Place(file: path),
                remedy: "--trust 后面写公布的验证密钥（名称+8位+base64），或写着它的文件")
        }
        let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        guard let key = try? VerifierKey(parsing: line) else {
            throw CommandFailure(
                code: "trustUnreadable", exit: .untrusted, message: "文件的第一行不是验证密钥：\(path)",
                place: CommandFailure.Place(file: path),
                remedy: "向镇里要公布的验证密钥（zeren keys log --vkey）")
        }
        return key
    }

    static func checkpoint(_ text: String, _ context: CommandContext) throws -> OlderCheckpoint {
        let path = context.absolute(text)
        guard let note = try context.disk.contents(path, sizeMax: SignedNote.byteCountMax) else {
            throw CommandFailure(
                code: "checkpointAbsent", exit: .untrusted, message: "没有这个检查点文件：\(text)",
                place: CommandFailure.Place(file: path), remedy: "核对 --checkpoint 的路径")
        }
        return OlderCheckpoint(label: text, note: note)
    }
}
