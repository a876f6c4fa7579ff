import ArgumentParser
import CryptoSuites
import EventLog
import HouseholdWork
import TransparencyLog

/// 出证: lines with the proof that they stand in the ledger, to be checked without it.
struct ProveCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: "出证：一条事件（或一户的每一条）在账里的证明，交给账外的人验证",
        discussion: """
            例：
              zeren prove 801 --out 801.tlog-proof
              zeren prove 户编号 --out 某户出证
            一条：证明写入 FILE，这一行写入同名的 .line；
            一户：FILE 是新文件夹，每条一份证明和一行，另有一份检查点。
            """, aliases: ["出证"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("序号，或户编号", valueName: "SEQUENCE|HOUSEHOLD")) var subject: String
    @Option(help: ArgumentHelp("证明写到哪里（不能已经存在）", valueName: "FILE")) var out: String
    @Option(help: ArgumentHelp("用这份检查点出证（缺省为账本最新公布的）", valueName: "FILE"))
    var checkpoint: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let note = try checkpoint.map { try VerifyMaterial.checkpoint($0, context).note }
        var prover = try global.prover(context, note: note)
        let sequences = try sequences(prover.reader)
        let output = ProofOutput(
            path: context.absolute(out), isFolder: Int(subject) == nil, disk: context.disk)
        try output.requireNew()
        let proved = try sequences.map { try prover.prove($0) }
        let files = try output.write(proved, note: prover.note.bytes)
        print(
            context, text: text(proved, files, prover, prover.key),
            json: answer(proved, files, prover, prover.key))
        return .done
    }

    /// All lines of the household, in order; or the one line.
    private func sequences(_ reader: LogReader) throws -> [Int] {
        if let sequence = Int(subject) {
            guard (0..<reader.size).contains(sequence) else {
                throw LogError.beyondEnd(sequence: sequence, size: reader.size)
            }
            return [sequence]
        }
        var found: [Int] = []
        var households: Set<HouseholdID> = []
        var scanner = LineScanner()
        try reader.forEach(from: 0, through: reader.size - 1) { sequence, bytes in
            guard let line = try? scanner.scan(bytes) else {
                throw LogError.damaged(sequence: sequence)
            }
            let stream = String(decoding: bytes[line.attributes.subject], as: UTF8.self)
            guard let household = Subject.household(of: stream) else { return }
            households.insert(household)
            if household == subject || stream == subject { found.append(sequence) }
        }
        guard !found.isEmpty else {
            throw KnownNames.households(households).failure(subject)
        }
        return found
    }

    private func text(
        _ proved: [LineProver.Proved], _ files: ProofOutput.Files, _ prover: LineProver,
        _ key: VerifierKey
    ) -> String {
        let size = ColumnText.grouped(Int(prover.checkpoint.size))
        let shown = proved.map { "#\($0.sequence)" }.joined(separator: " ")
        var rows = [
            ["出证", "\(proved.count) 条：\(shown)"], ["检查点", "\(size) 条"],
            ["日志密钥指纹", Fingerprint.short(key)], ["写入", out],
        ]
        if prover.hasReadLines { rows.append(["说明", "哈希瓦片不全或不对，已由日志各行重算"]) }
        rows.append(["怎么验证", "zeren check \(out) --trust 公布的验证密钥（不需要账本）"])
        return ColumnText.table(rows)
    }

    private func answer(
        _ proved: [LineProver.Proved], _ files: ProofOutput.Files, _ prover: LineProver,
        _ key: VerifierKey
    ) -> Answer {
        [
            "origin": .text(prover.checkpoint.origin),
            "checkpoint": [
                "size": .number(Int(prover.checkpoint.size)),
                "root": .text(StrictBase64.encode(prover.checkpoint.root.bytes)),
                "key": .text(key.description), "fingerprint": .text(key.fingerprint),
                "file": .text(files.checkpoint),
            ],
            "proofs": .array(
                zip(proved, files.lines).map { proved, files in
                    [
                        "sequence": .number(proved.sequence), "leaf": .text(proved.leaf.hex),
                        "proof": .text(files.proof), "line": .text(files.line),
                    ]
                }),
            "linesRead": .bool(prover.hasReadLines),
        ]
    }
}
