import EventLog
import Ledger

/// 密库和密钥文件的错误.
enum VaultErrorText {
    static func failure(_ error: KeyFileError) -> CommandFailure {
        switch error {
        case .absent(let path):
            key("keyAbsent", "没有这个密钥文件：\(path)", path, "在建账的机器上运行，或设置 ZEREN_KEYS 指明密钥文件夹")
        case .exists(let path):
            key("keyExists", "密钥文件已经在那里，不覆盖：\(path)", path, "先把旧的移到稳妥处（它可能还开着别的账本），再试", .failed)
        case .passphraseMissing(let path):
            key("passphraseMissing", "密钥有口令保护：\(path)", path, "用 --passphrase-file 文件 给出口令")
        case .wrongPassphrase(let path):
            key("wrongPassphrase", "口令打不开密钥：\(path)", path, "核对口令；口令只有建账的人知道")
        case .damaged(let path):
            key("keyDamaged", "密钥文件不可读：\(path)", path, "用密钥的备份恢复这个文件")
        case .personInvalid(let person):
            CommandFailure(
                code: "personInvalid", exit: .usage, message: "人员编号不能用：\(person)",
                remedy: "写人员编号，如 P0001：没有空格、没有 + 和 /")
        case .disk(let error): DiskErrorText.failure(error)
        }
    }

    private static func key(
        _ code: String, _ message: String, _ path: String, _ remedy: String,
        _ exit: ExitStatus = .wrongKey
    ) -> CommandFailure {
        CommandFailure(
            code: code, exit: exit, message: message, place: CommandFailure.Place(file: path),
            remedy: remedy)
    }

    static func failure(_ error: VaultError) -> CommandFailure {
        let backup = "用密库的备份恢复 vault.sqlite；账本本身不受影响"
        switch error {
        case .absent(let path):
            return key("vaultAbsent", "没有密库：\(path)", path, backup)
        case .wrongKey:
            return CommandFailure(
                code: "wrongPassphrase", exit: .wrongKey, message: "口令或密钥文件打不开密库",
                remedy: "核对口令；没有口令的，用建账那台机器上的密钥文件")
        case .storage(let code) where code & 0xFF == 13:
            return CommandFailure(
                code: "diskFull", exit: .diskFailed, message: "磁盘已满，密库没有写入", remedy: "腾出空间，再运行一次")
        case .storage(let code) where code & 0xFF == 10:
            return CommandFailure(
                code: "syncFailed", exit: .diskFailed, message: "磁盘没有确认密库的写入（\(code)）",
                remedy: "检查磁盘，再运行一次")
        case .storage(let code) where code & 0xFF == 5:
            return CommandFailure(
                code: "locked", exit: .locked, message: "密库正由另一个程序使用", remedy: "等它结束再试")
        case .system(let call, let code):
            return CommandFailure(
                code: "diskRefused", exit: SystemCodes.isFull(code) ? .diskFailed : .failed,
                message: "密库：\(call) 失败（\(SystemCodes.text(code))）", remedy: "核对磁盘和权限")
        case .locked:
            return CommandFailure(
                code: "vaultLocked", exit: .wrongKey, message: "密库没有打开，个人信息无法封存",
                remedy: "用 --passphrase-file 文件 给出口令")
        default:
            return CommandFailure(
                code: "vaultDamaged", exit: .failed, message: "密库不可用（\(error)）", remedy: backup)
        }
    }
}
