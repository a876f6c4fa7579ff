import ArgumentParser
import CryptoSuites
import EventLog
import Ledger
import TransparencyLog

/// 见证: others sign the checkpoints that they have seen, so that nobody can be shown two ledgers.
struct WitnessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witness", abstract: "见证：由别人给检查点签字，账本从此不能给不同的人看不同的账",
        discussion: """
            例（用文件或 U 盘来往）：
              zeren witness key --name 见证人.example        （见证人：一把自己的密钥，公布打印出的验证密钥）
              zeren witness ask --old 0 --out 请见证         （账本一方：检查点和一致性证明）
              zeren witness sign 请见证 --name 见证人.example --trust 样例镇.vkey --out 已见证 --first
              zeren witness add 已见证 --trust 见证人.vkey    （账本一方：收进账本）
            """,
        subcommands: [
            WitnessKeyCommand.self, WitnessAskCommand.self, WitnessSignCommand.self,
            WitnessAddCommand.self,
        ], aliases: ["见证"])
}

/// The witness's own key on this machine.
struct WitnessKeyCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "见证人自己的密钥：没有就新做一把，打印验证密钥",
        discussion: "例：\n  zeren witness key --name 见证人.example")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("见证人的名称，如 witness.example", valueName: "NAME")) var name: String
    @Flag(name: .customLong("no-passphrase"), help: "密钥不设口令（只用于演练）") var noPassphrase = false

    func run(in context: CommandContext) throws -> ExitStatus {
        let protection = try global.newProtection(context, isPlain: noPassphrase)
        let made = try context.ledgerEnvironment().people.create(
            origin: WitnessMaterial.keyOrigin(name), person: WitnessMaterial.keyPerson,
            suite: .sha256Ed25519, passphrase: protection.passphrase, random: context.random)
        let key = try WitnessMaterial.key(name, made.key.publicKey)
        let fingerprint = CryptoSuite.sha256Ed25519.hash(Array(key.description.utf8)).hex
        print(
            context,
            text: ColumnText.table([
                ["见证密钥", key.description], ["指纹", Fingerprint.grouped(fingerprint)],
                ["", made.isNew ? "新做的" : "原有的"],
            ]),
            json: [
                "vkey": .text(key.description), "fingerprint": .text(fingerprint),
                "isNew": .bool(made.isNew),
            ])
        return .done
    }
}

/// What a witness is asked to sign.
struct WitnessAskCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "请见证：检查点，和它是见证人上次所见的延续的证明",
        discussion: "例：\n  zeren witness ask --old 2226 --out 请见证")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("见证人上次见证到多少条（头一次为 0）", valueName: "SIZE")) var old: Int
    @Option(help: ArgumentHelp("写到哪里（不能已经存在）", valueName: "FILE")) var out: String

    func run(in context: CommandContext) throws -> ExitStatus {
        var prover = try global.prover(context)
        let size = Int(prover.checkpoint.size)
        guard (0...size).contains(old) else {
            throw CommandFailure(
                code: "notExtended", exit: .usage,
                message: "检查点只有 \(size) 条，不会是 \(old) 条的延续", remedy: "核对 --old；见证人说见证到几条就写几条")
        }
        let request = WitnessRequest(
            oldSize: UInt64(old), proof: try prover.consistency(from: UInt64(old)),
            note: prover.note)
        try NewFile(context.absolute(out), context.disk).write(request.bytes)
        print(
            context,
            text: ColumnText.table([
                ["请见证", "\(ColumnText.grouped(size)) 条的检查点，自 \(ColumnText.grouped(old)) 条起"],
                ["写入", out], ["交给见证人", "zeren witness sign \(out) --name … --trust 本账的验证密钥"],
            ]),
            json: [
                "origin": .text(prover.checkpoint.origin), "old": .number(old),
                "size": .number(size), "file": .text(context.absolute(out)),
            ])
        return .done
    }
}

/// What the witness gives back.
struct WitnessSignCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "见证人签字：核对是上次所见的延续，先记下，再签",
        discussion: """
            例：
              zeren witness sign 请见证 --name 见证人.example --trust 样例镇.vkey --out 已见证
              zeren witness sign 请见证 … --first        （头一次见证这个账本）
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("zeren witness ask 写出的", valueName: "FILE")) var file: String
    @Option(help: ArgumentHelp("见证人的名称", valueName: "NAME")) var name: String
    @Option(help: ArgumentHelp("所见证的日志的验证密钥，或写着它的文件", valueName: "VKEY|FILE"))
    var trust: [String] = []
    @Option(help: ArgumentHelp("签好的写到哪里（不能已经存在）", valueName: "FILE")) var out: String
    @Flag(help: "头一次见证这个账本") var first = false

    func run(in context: CommandContext) throws -> ExitStatus {
        let trust = try TrustMaterial.trust(trust, context)
        let request: WitnessRequest
        do {
            request = try WitnessRequest(
                parsing: WitnessMaterial.contents(
                    file, WitnessRequest.byteCountMax, context))
        } catch let error as ProofError {
            throw CommandFailure(
                code: "requestMalformed", exit: .broken,
                message: "不是请见证的文件：\(ProofErrorText.text(error))",
                place: CommandFailure.Place(file: file), remedy: "请账本一方再做一次：zeren witness ask")
        }
        let target = NewFile(context.absolute(out), context.disk)
        try target.requireNew()
        let environment = try context.ledgerEnvironment()
        let key = try privateKey(environment, context)
        let book = WitnessBook(
            folder: context.witnessFolder(
                environment.people,
                key: try WitnessMaterial.key(
                    name, key.publicKey)), disk: context.disk)
        let cosigned = try book.cosign(
            request, WitnessRules(logs: trust.logs, name: name), key: key,
            time: UInt64(max(0, context.clock().milliseconds / 1_000)), isFirst: first)
        try target.write(cosigned.bytes)
        let checkpoint = try Checkpoint(parsing: cosigned.text)
        let size = Int(checkpoint.size)
        if first { hint(context, "提示：头一次见证，此前的账是不是只有这一份，由你另行核对") }
        print(
            context,
            text: ColumnText.table([
                ["已见证", "\(checkpoint.origin) 的 \(ColumnText.grouped(size)) 条"],
                ["上次所见", request.oldSize == 0 ? "没有" : "\(request.oldSize) 条，是它的延续"],
                ["写入", out], ["交回账本一方", "zeren witness add \(out) --trust 你的验证密钥"],
            ]),
            json: [
                "origin": .text(checkpoint.origin), "old": .number(Int(request.oldSize)),
                "size": .number(size), "root": .text(StrictBase64.encode(checkpoint.root.bytes)),
                "file": .text(context.absolute(out)),
            ])
        return .done
    }

    private func privateKey(
        _ environment: LedgerEnvironment, _ context: CommandContext
    ) throws -> PrivateKey {
        let origin = WitnessMaterial.keyOrigin(name)
        let person = WitnessMaterial.keyPerson
        var passphrase = try global.passphrase(context)
        let isProtected = try environment.people.isProtected(
            origin: origin, person: person, suite: .sha256Ed25519)
        if isProtected, passphrase == nil {
            guard global.mayAsk(context), let typed = context.terminal.askSecret("口令："),
                !typed.isEmpty
            else { throw CommandFailure.passphraseNeeded }
            passphrase = typed
        }
        return try environment.people.load(
            origin: origin, person: person, suite: .sha256Ed25519, passphrase: passphrase)
    }
}

/// A cosigned checkpoint comes back.
struct WitnessAddCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "收进见证人签好的检查点",
        discussion: "例：\n  zeren witness add 已见证 --trust 见证人.vkey")

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("zeren witness sign 写出的", valueName: "FILE")) var file: String
    @Option(help: ArgumentHelp("见证人公布的验证密钥，或写着它的文件", valueName: "VKEY|FILE"))
    var trust: [String] = []

    func run(in context: CommandContext) throws -> ExitStatus {
        let trust = try TrustMaterial.trust(trust, context)
        let bytes = try WitnessMaterial.contents(file, SignedNote.byteCountMax, context)
        // The log's signature, and that the lines give this root.
        let prover = try global.prover(context, note: bytes)
        var kept = prover.note.keeping { $0.claims(prover.key) }
        var names: [String] = []
        for witness in trust.witnesses {
            do {
                _ = try Cosignature.check(prover.note, by: witness)
            } catch .notSigned {
                continue
            } catch {
                throw CommandFailure(
                    code: "cosignatureWrong", exit: .broken, message: "见证：\(error.text)",
                    place: CommandFailure.Place(file: file), remedy: "请见证人再签一次；密钥对不上的，当面核对")
            }
            for line in prover.note.signatures where line.claims(witness) {
                kept = kept.adding(line)
            }
            names.append(witness.name)
        }
        guard !names.isEmpty else {
            throw CommandFailure(
                code: "notWitnessed", exit: .untrusted, message: "上面没有所信任的见证人的签字",
                place: CommandFailure.Place(file: file),
                remedy: "--trust 写见证人公布的验证密钥（zeren witness key 打印的）")
        }
        let folder = try global.folder(context)
        let shelf = WitnessShelf(folder, disk: context.disk)
        try shelf.add(kept, size: prover.checkpoint.size)
        let size = Int(prover.checkpoint.size)
        print(
            context,
            text: "已收进 \(names.joined(separator: "、")) 对 \(ColumnText.grouped(size)) 条检查点的见证\n",
            json: [
                "origin": .text(prover.checkpoint.origin), "size": .number(size),
                "witnesses": .texts(names), "file": .text(shelf.path(of: prover.checkpoint.size)),
            ])
        return .done
    }
}
