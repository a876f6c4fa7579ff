import EventLog
import TransparencyLog

/// 见证的要求: a policy that somebody brings, and what the ledger has for it.
enum PolicyMaterial {
    private static let fileSizeMax = 65_536

    /// - Throws: `CommandFailure` (exit 5) for anything that isn't a policy.
    static func policy(_ text: String, _ context: CommandContext) throws -> WitnessPolicy {
        let path = context.absolute(text)
        guard let bytes = try context.disk.contents(path, sizeMax: fileSizeMax) else {
            throw failure("没有这个文件：\(text)", path)
        }
        do {
            return try WitnessPolicy(parsing: bytes)
        } catch {
            throw failure(
                error.line > 0 ? "第 \(error.line) 行不合格式：\(text)" : "不是见证要求的文件：\(text)", path)
        }
    }

    private static func failure(_ message: String, _ path: String) -> CommandFailure {
        CommandFailure(
            code: "policyUnreadable", exit: .untrusted, message: message,
            place: CommandFailure.Place(file: path),
            remedy: "见证的要求写成 C2SP tlog-policy：witness 名 验证密钥，group 名 2 名 名 名，quorum 名")
    }
}

/// 够格的检查点: the largest of the ledger's whose cosignatures meet a policy. That the log extends it
/// is for the verifier to check.
struct WitnessedHead {
    /// In the ledger's folder.
    let path: String
    let note: [UInt8]
    let size: Int
    /// Names of the policy's witnesses that cosigned.
    let witnesses: [String]

    /// nil = no checkpoint meets the policy.
    init?(_ policy: WitnessPolicy, _ folder: LedgerFolder, _ context: CommandContext) throws {
        var candidates = try WitnessShelf(folder, disk: context.disk).notes()
        let published = try context.disk.contents(
            folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        // A policy without witnesses is met by any checkpoint.
        if let published, let note = try? SignedNote(parsing: published) {
            candidates.insert((folder.checkpoint, note), at: 0)
        }
        for (path, note) in candidates where policy.isMet(by: note) {
            guard let checkpoint = try? Checkpoint(parsing: note.text) else { continue }
            self.path = path
            self.note = note.bytes
            size = Int(checkpoint.size)
            witnesses = policy.cosigners(of: note).map(\.name)
            return
        }
        return nil
    }

    /// The log must extend it. It lies in the ledger's folder, so it finds no rollback.
    var demand: OlderCheckpoint { OlderCheckpoint(label: path, note: note, isInside: true) }

    static let absent = NotChecked(
        what: "policy", why: "没有一个检查点的见证够得上要求（--policy）",
        how: "zeren witness ask，请见证人签字，再 zeren witness add")

    /// Lines that came after it.
    func notWitnessed(of events: Int) -> NotChecked? {
        guard events > size else { return nil }
        return NotChecked(
            what: "witness", why: "见证只到 \(size) 条，其后 \(events - size) 条还没有见证")
    }

    var answer: Answer {
        ["size": .number(size), "witnesses": .texts(witnesses), "file": .text(path)]
    }
}
