import ArgumentParser
import CanonicalJSON
import CryptoSuites
import EventLog
import HouseholdWork
import Ledger

/// 查看: one event as sentences, or its line's own bytes.
struct ShowCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "查看：一条事件",
        discussion: """
            例：
              zeren show 801
              zeren show 801 --raw | sha256sum
            """, aliases: ["查看"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("序号", valueName: "SEQUENCE")) var sequence: Int
    @Flag(help: "这一行原有的字节（不含换行）") var raw = false

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let bytes = try ledger.reader.line(sequence)
        if raw {
            context.answer(context.terminal.isAnswer ? bytes + [0x0A] : bytes)
            return .done
        }
        let folded = try LedgerView(ledger, .everything)
        let commit = try CommitRange(around: sequence, in: ledger)
        let line = try ledger.line(sequence)
        let event = ListedEvent(
            line, try LineDecoder.recorded(line, signers: commit.keys.map(LineDecoder.person)))
        let cited = try CitedFacts(
            event.recorded, ledger, now: LocalTime.moment(context.clock()))
        let leaf = ledger.identity.suite.makeHasher().leaf(bytes).hex
        print(
            context, text: text(event, commit, leaf, folded.names, cited),
            json: [
                "sequence": .number(sequence), "leaf": .text(leaf),
                "commit": [
                    "first": .number(commit.first), "last": .number(commit.last),
                    "keys": .texts(commit.keys),
                ],
                "status": .text(event.annulment(folded.names) == nil ? "inForce" : "annulled"),
                "event": Answer(.object(line.event)).boxesMasked,
                "summary": .text(event.summary(folded.names)),
                "facts": cited?.answer ?? .null,
            ])
        return .done
    }

    private func text(
        _ event: ListedEvent, _ commit: CommitRange, _ leaf: String, _ names: Names,
        _ cited: CitedFacts?
    ) -> String {
        let line = event.line
        let precision = line.text("timeprecision") == "day" ? "（只知日期）" : ""
        let recorded = Moment(recorded: line.recorded)?.shortText ?? line.recorded
        let actor = line.text("actor")
        let role = Names.role(line.text("actorrole"))
        var rows = [
            ["#\(sequence)", EventCatalog.title(of: line.type) + "（\(line.type)）"],
            ["内容", event.summary(names)], ["主体", names.subject(line.subject)],
            ["发生", event.timeText + precision],
            [
                "行为人",
                "\(names.person(actor, in: line.subject))（\(actor)，\(role)）",
            ],
            [
                "录入",
                "\(names.person(line.text("recorder")))（\(line.text("recorder"))）于 \(recorded)",
            ],
        ]
        if let annulment = event.annulment(names) {
            rows.append(["状态", AnnulmentText.sentence(annulment, names)])
        }
        if let stamp = event.recorded?.stamp {
            if let mark = stamp.factual {
                rows.append(["既成事实", FactualText.sentence(mark, names)])
            }
            if let reason = stamp.lateReason { rows.append(["补录说明", reason]) }
            for evidence in stamp.evidence {
                rows.append(["凭据", "\(evidence.kind) \(evidence.digest ?? "")"])
            }
            for attachment in names.state.attachments(of: stamp) {
                for evidence in attachment.evidence {
                    let digest = evidence.digest ?? ""
                    rows.append([
                        "补充凭据", "\(evidence.kind) \(digest)（#\(attachment.stamp.sequence)）",
                    ])
                }
            }
            if stamp.isEnteredForActor { rows.append(["说明", "代录：行为人自己的密钥不在这次入账上"]) }
        }
        rows.append([
            "入账", "#\(commit.first)–#\(commit.last)，签名 \(commit.keys.joined(separator: "、"))",
        ])
        rows += cited?.rows ?? []
        rows.append(["叶哈希", leaf])
        if line.lockedBoxes > 0 { rows.append(["封存", "\(line.lockedBoxes) 处个人信息未打开"]) }
        if line.faultyBoxes > 0 { rows.append(["封存", "\(line.faultyBoxes) 处密文打不开：内容被改过"]) }
        return ColumnText.table(rows)
    }
}

/// 一次入账: the lines that were signed together.
struct CommitRange {
    let first: Int
    let last: Int
    let keys: [String]

    init(around sequence: Int, in ledger: ReadableLedger) throws {
        var first = sequence
        while first > 0, try ledger.line(first - 1).hasMore { first -= 1 }
        var last = sequence
        var line = try ledger.line(last)
        while line.hasMore {
            last += 1
            line = try ledger.line(last)
        }
        (self.first, self.last, keys) = (first, last, line.signatureKeys)
    }
}
