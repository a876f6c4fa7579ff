import EventLog
import Exchange
import HouseholdWork
import Ledger
import Projections

/// 错误说明: every expected error below the command, with its code, exit and the way out.
enum LedgerErrorText {
    /// nil = not one of ours: the parser's.
    static func failure(of error: any Error) -> CommandFailure? {
        switch error {
        case let failure as CommandFailure: failure
        case let error as LedgerError: ledger(error)
        case let error as LogError: LogErrorText.failure(error)
        case let error as VaultError: VaultErrorText.failure(error)
        case let error as KeyFileError: VaultErrorText.failure(error)
        case let error as ProjectionError: ProjectionErrorText.failure(error)
        case let error as DiskError: DiskErrorText.failure(error)
        case let error as WorkbookError: CommandFailure(error, file: "")
        case let error as SpreadsheetWritingError: CommandFailure(error)
        default: nil
        }
    }

    private static func ledger(_ error: LedgerError) -> CommandFailure {
        switch error {
        case .log(let error): LogErrorText.failure(error)
        case .vault(let error): VaultErrorText.failure(error)
        case .key(let error): VaultErrorText.failure(error)
        case .notALedger(let path):
            CommandFailure(
                code: "notALedger", exit: .broken, message: "第 0 条不是可读的建账事件：\(path)",
                place: CommandFailure.Place(file: path, sequence: 0), remedy: "zeren verify 看清楚哪里坏了"
            )
        case .folderNotEmpty(let path):
            CommandFailure(
                code: "folderNotEmpty", exit: .usage, message: "文件夹不是空的，不在里面建账：\(path)",
                place: CommandFailure.Place(file: path), remedy: "用 --ledger 指明一个空的或还没有的文件夹")
        case .originInvalid(let origin):
            CommandFailure(
                code: "originInvalid", exit: .usage, message: "账本名称不能用：\(origin)",
                remedy: "写成 papers.example/2019 的样子：没有空格、没有 +，不以 zeren/ 开头")
        case .personInvalid(let person):
            CommandFailure(
                code: "personInvalid", exit: .usage, message: "人员编号不能用：\(person)",
                remedy: "写人员编号，如 P0001：没有空格、没有 + 和 /")
        case .keyNotValid(let person):
            CommandFailure(
                code: "keyNotValid", exit: .wrongKey, message: "\(person) 在这个账本里没有有效的密钥",
                remedy: "由账本管理员录入，或先登记其密钥（zeren keys list 看现有的）")
        case .keyDiffers(let person):
            CommandFailure(
                code: "keyDiffers", exit: .wrongKey, message: "本机 \(person) 的私钥不是账本登记的那一把",
                remedy: "用登记时的那台机器，或恢复当时的密钥文件（ZEREN_KEYS）")
        default: damage(error)
        }
    }

    private static func damage(_ error: LedgerError) -> CommandFailure {
        switch error {
        case .indexDiffers(let subject):
            CommandFailure(
                code: "indexDiffers", exit: .broken, message: "主体 \(subject) 的索引与账本的行不符",
                remedy: "不要写入；zeren verify 核验账本，再 zeren rebuild 重建索引")
        case .payload(let sequence, let member):
            CommandFailure(
                code: "schemaWrong", exit: .broken, message: "#\(sequence) 的内容不合其事件的格式（\(member)）",
                place: CommandFailure.Place(sequence: sequence),
                remedy: "zeren verify 核验账本；若由更新的版本录入，请升级本程序")
        case .newerVersion(let sequence, let type, let known):
            CommandFailure(
                code: "newerVersion", exit: .failed,
                message: "#\(sequence) 是“\(EventCatalog.title(of: type))”事件的新版 \(type)，"
                    + "本程序只认得到 \(known)，读不懂它说的事，不能据此作答",
                place: CommandFailure.Place(sequence: sequence),
                remedy: "升级本程序再试；账本没有坏，zeren verify 和 zeren show \(sequence) --raw 照常可用")
        case .eventTooLong(let type, let bytes):
            CommandFailure(
                code: "eventTooLong", exit: .failed, message: "一条事件（\(type)）有 \(bytes) 字节，超过一行的上限",
                remedy: "把这件事分成几行登记")
        default:
            CommandFailure(
                code: "internal", exit: .failed, message: "程序内部错误：\(error)",
                remedy: "什么也没有写入；请把这一行连同命令一起报给维护者")
        }
    }
}

/// 磁盘错误.
enum DiskErrorText {
    static func failure(_ error: DiskError) -> CommandFailure {
        let place = CommandFailure.Place(file: error.path)
        let said = SystemCodes.text(error.code)
        switch error.code {
        case _ where SystemCodes.isFull(error.code):
            return CommandFailure(
                code: "diskFull", exit: .diskFailed, message: "磁盘已满，这一批没有入账：\(error.path)",
                place: place, remedy: "腾出空间，再运行一次（已入账的不会重复）")
        case _ where error.operation == .sync || SystemCodes.isHardware(error.code):
            return CommandFailure(
                code: "syncFailed", exit: .diskFailed,
                message: "磁盘没有确认写入（\(said)），这一批不算入账：\(error.path)", place: place,
                remedy: "检查磁盘，先备份，再运行一次（已入账的不会重复）")
        default:
            return CommandFailure(
                code: "diskRefused", exit: .failed,
                message: "读写不了 \(error.path)：\(said)（\(error.operation.rawValue)）", place: place,
                remedy: "核对路径和权限")
        }
    }
}

/// What nothing below the command accounts for.
enum UnknownErrorText {
    static func failure(_ error: any Error) -> CommandFailure {
        CommandFailure(
            code: "internal", exit: .failed, message: "没有做成：\(error)",
            remedy: "核对路径和权限；仍不行，把这一行连同命令一起报给维护者")
    }
}
