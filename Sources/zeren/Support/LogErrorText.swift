import EventLog

/// 日志错误.
enum LogErrorText {
    static func failure(_ error: LogError) -> CommandFailure {
        switch error {
        case .disk(let error): DiskErrorText.failure(error)
        case .noLog(let path): .noLedger(path)
        case .alreadyThere(let path):
            CommandFailure(
                code: "alreadyThere", exit: .usage, message: "这里已经有账本：\(path)",
                place: CommandFailure.Place(file: path), remedy: "换一个空文件夹建账")
        case .locked(let path):
            CommandFailure(
                code: "locked", exit: .locked, message: "账本正由另一个程序写入：\(path)",
                place: CommandFailure.Place(file: path), remedy: "等它结束再试；查看和核验不受影响")
        case .wrongLogKey:
            CommandFailure(
                code: "wrongLogKey", exit: .wrongKey, message: "日志私钥不是这个账本的",
                remedy: "恢复账本自己的 keys/log.pem")
        case .damaged, .checkpointMissing, .checkpointBad, .headNotExtended, .rememberedHeadBad,
            .twoRoots, .smallerThanPublished:
            broken(error)
        case .poisoned, .closed, .beyondEnd, .notPublished, .proof, .draftLine, .draft,
            .witnessRefused, .splitView, .witnessBookBad:
            other(error)
        }
    }

    private static func broken(_ error: LogError) -> CommandFailure {
        let keep = "不要再写入；保留现场；zeren verify 看清楚，用备份比对"
        switch error {
        case .damaged(let sequence):
            return CommandFailure(
                code: "damaged", exit: .broken, message: "完整性已破坏：第 \(sequence) 条处读不下去",
                place: CommandFailure.Place(sequence: sequence), remedy: keep)
        case .checkpointMissing(let size):
            return CommandFailure(
                code: "checkpointMissing", exit: .broken, message: "有 \(size) 条事件而没有检查点",
                remedy: keep)
        case .checkpointBad(let note):
            return CommandFailure(
                code: "checkpointBad", exit: .broken, message: "检查点不是这个账本的密钥所签（\(note)）",
                place: CommandFailure.Place(file: "checkpoint"), remedy: keep)
        case .headNotExtended(let remembered):
            return CommandFailure(
                code: "rolledBack", exit: .broken,
                message: "账本比本机记得的旧：本机见过 \(remembered.size) 条的检查点，这个账本不是它的延续",
                remedy: "不要写入：可能放回了旧副本；找到较新的那一份")
        case .rememberedHeadBad(let path):
            return CommandFailure(
                code: "rememberedHeadBad", exit: .broken, message: "本机记住的检查点文件不可读：\(path)",
                place: CommandFailure.Place(file: path), remedy: keep)
        case .twoRoots(let size):
            return CommandFailure(
                code: "forked", exit: .broken, message: "同为 \(size) 条，却有两个签过名的根：账本分叉",
                remedy: keep)
        default:
            return CommandFailure(
                code: "smallerThanPublished", exit: .broken, message: "已公布的检查点比账本还大",
                remedy: keep)
        }
    }

    private static func other(_ error: LogError) -> CommandFailure {
        switch error {
        case .witnessRefused(let refusal): WitnessRefusalText.failure(refusal)
        case .splitView(let size, let evidence):
            CommandFailure(
                code: "splitView", exit: .broken,
                message: "分叉：这个日志为同样的 \(size) 条签了两个不同的根；两份都留作证据",
                place: CommandFailure.Place(file: evidence),
                remedy: "不签；把证据（\(evidence)）交给检查的人：zeren check 证据 --trust 日志的验证密钥")
        case .witnessBookBad(let path):
            CommandFailure(
                code: "witnessBookBad", exit: .broken, message: "见证簿被改过或读不出：\(path)",
                place: CommandFailure.Place(file: path), remedy: "不要删；用备份比对，弄清上次见证到哪里")
        case .poisoned:
            CommandFailure(
                code: "syncFailed", exit: .diskFailed, message: "先前有一次写入没有得到磁盘确认，这一批不算入账",
                remedy: "检查磁盘，再运行一次（已入账的不会重复）")
        case .beyondEnd(let sequence, let size):
            CommandFailure(
                code: "noSuchEvent", exit: .failed,
                message: "没有第 \(sequence) 条：账本有 \(size) 条（#0–#\(size - 1)）",
                place: CommandFailure.Place(sequence: sequence), remedy: "zeren log 看有哪些事件")
        case .notPublished(let sequence, let size):
            CommandFailure(
                code: "notPublished", exit: .untrusted,
                message: "检查点只到 \(size) 条，第 \(sequence) 条还没有公布，出不了证",
                place: CommandFailure.Place(sequence: sequence),
                remedy: "下一次录入结束时会公布新的检查点；用 --checkpoint 的换一个较新的")
        default:
            CommandFailure(
                code: "internal", exit: .failed, message: "程序内部错误：\(error)",
                remedy: "什么也没有写入；请把这一行连同命令一起报给维护者")
        }
    }
}
