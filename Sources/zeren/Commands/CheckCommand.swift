import ArgumentParser
import EventLog
import TransparencyLog

/// 验证: a line with its proof, without the ledger.
struct CheckCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "验证：手里的一行和证明，是不是那个账里的（不需要账本）",
        discussion: """
            例：
              zeren check 801.tlog-proof --trust 样例镇.vkey
              zeren check 801.tlog-proof --line 801.line --trust 样例镇.vkey
              zeren check 某户出证 --trust 样例镇.vkey --trust 见证人.vkey
            """, aliases: ["验证"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("证明，或 zeren prove 写出的文件夹", valueName: "FILE")) var file: String
    @Option(help: ArgumentHelp("这一行（缺省为与证明同名的 .line）", valueName: "FILE")) var line: String?
    @Option(help: ArgumentHelp("可信的日志密钥、见证密钥，或写着它们的文件", valueName: "VKEY|FILE"))
    var trust: [String] = []
    @Option(help: ArgumentHelp("检查点要有哪些见证人见证过（C2SP tlog-policy 文件）", valueName: "FILE"))
    var policy: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        var trust = try TrustMaterial.trust(trust, context)
        let policy = try policy.map { try PolicyMaterial.policy($0, context) }
        trust.logs += policy?.logs ?? []
        trust.witnesses += policy?.witnesses ?? []
        if let view = try SplitViewReport(context.absolute(file), trust, context) {
            print(context, text: view.text, json: view.answer)
            return view.exit
        }
        let material = try ProofMaterial(context.absolute(file), line: line, context)
        let checked = material.lines.map { item in
            CheckedLine(
                path: item.path,
                check: LineCheck(
                    line: item.line, proof: item.proof, trust: trust,
                    sharedNote: material.sharedNote))
        }
        let report = CheckReport(
            lines: checked, isFolder: material.sharedNote != nil, trust: trust, policy: policy,
            random: context.random)
        print(
            context, text: CheckText(report: report, alarm: { alarm(context, $0) }).whole,
            json: CheckAnswer.answer(report))
        switch report.verdict {
        case .passed: return .done
        case .notEstablished: return .untrusted
        case .failed: return .broken
        }
    }
}

/// What is handed in to be checked.
struct ProofMaterial {
    struct Item {
        /// The proof's.
        let path: String
        let line: [UInt8]
        let proof: [UInt8]
    }

    private(set) var lines: [Item] = []
    /// Of a folder: the checkpoint that all its proofs must have.
    private(set) var sharedNote: [UInt8]?

    init(_ path: String, line: String?, _ context: CommandContext) throws {
        let status = try context.disk.status(path)
        guard status?.isFolder == true else {
            let beside = line.map(context.absolute) ?? ProofOutput.linePath(beside: path)
            lines = [try Self.item(path, beside, context)]
            return
        }
        guard line == nil else {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "验证整个文件夹时不用 --line",
                remedy: "zeren check 文件夹 --trust 验证密钥")
        }
        sharedNote = try Self.contents(
            "\(path)/\(ProofOutput.checkpointName)", SignedNote.byteCountMax, "检查点", context)
        for name in try context.disk.list(path) where name.hasSuffix(ProofOutput.proofSuffix) {
            let proof = "\(path)/\(name)"
            lines.append(try Self.item(proof, ProofOutput.linePath(beside: proof), context))
        }
        guard !lines.isEmpty else { throw Self.absent("证明", "\(path)/*.tlog-proof") }
    }

    private static func item(
        _ proof: String, _ line: String, _ context: CommandContext
    ) throws -> Item {
        Item(
            path: proof,
            line: try contents(line, LogLine.byteCountMax + 1, "这一行", context),
            proof: try contents(proof, ProofFile.byteCountMax, "证明", context))
    }

    private static func contents(
        _ path: String, _ sizeMax: Int, _ what: String, _ context: CommandContext
    ) throws -> [UInt8] {
        guard let bytes = try context.disk.contents(path, sizeMax: sizeMax) else {
            throw absent(what, path)
        }
        return bytes
    }

    private static func absent(_ what: String, _ path: String) -> CommandFailure {
        CommandFailure(
            code: "proofAbsent", exit: .untrusted, message: "手里没有\(what)：\(path)",
            place: CommandFailure.Place(file: path),
            remedy: "证明和这一行要放在一起（zeren prove 写出的），或用 --line 指明这一行")
    }
}
