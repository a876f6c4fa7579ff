import Projections

/// 投影的错误: the ledger itself is never at fault, and what is in `state.sqlite` can be made again.
enum ProjectionErrorText {
    static func failure(_ error: ProjectionError) -> CommandFailure {
        switch error {
        case .storage(let code): storage(code)
        case .boxLost(let sequence, let pointer):
            CommandFailure(
                code: "internal", exit: .failed, message: "程序内部错误：#\(sequence) 里没有密文 \(pointer)",
                place: CommandFailure.Place(sequence: sequence),
                remedy: "账本不受影响；请把这一行连同命令一起报给维护者")
        }
    }

    /// By SQLite's primary code. Source: https://www.sqlite.org/rescode.html
    private static func storage(_ code: Int32) -> CommandFailure {
        switch code & 0xFF {
        case 5, 6:
            CommandFailure(
                code: "locked", exit: .locked, message: "state.sqlite 正由另一个程序使用",
                remedy: "等它结束再试")
        case 8, 14, 23:
            CommandFailure(
                code: "diskRefused", exit: .failed, message: "state.sqlite 打不开或不能写（\(code)）",
                remedy: "核对账本文件夹的权限；账本不受影响")
        case 10:
            CommandFailure(
                code: "syncFailed", exit: .diskFailed,
                message: "磁盘没有确认 state.sqlite 的写入（\(code)）",
                remedy: "检查磁盘，再 zeren rebuild；账本不受影响")
        case 13:
            CommandFailure(
                code: "diskFull", exit: .diskFailed, message: "磁盘已满，state.sqlite 没有写完",
                remedy: "腾出空间，再 zeren rebuild；账本不受影响")
        default:
            CommandFailure(
                code: "projectionDamaged", exit: .failed, message: "state.sqlite 不可用（\(code)）",
                remedy: "zeren rebuild 由账本重建；账本不受影响")
        }
    }
}
