import EventLog
import Ledger

extension GlobalOptions {
    /// A passphrase file's size; more is no passphrase.
    private static let passphraseSizeMax = 4096

    /// The passphrase of `--passphrase-file` or `ZEREN_PASSPHRASE_FILE`; nil when there is none.
    func passphrase(_ context: CommandContext) throws -> String? {
        let variable = context.variables["ZEREN_PASSPHRASE_FILE"]
        guard let named = passphraseFile ?? variable, !named.isEmpty else { return nil }
        let path = context.absolute(named)
        guard let bytes = try context.disk.contents(path, sizeMax: Self.passphraseSizeMax) else {
            throw CommandFailure(
                code: "passphraseFileAbsent", exit: .wrongKey, message: "没有这个口令文件：\(path)",
                place: CommandFailure.Place(file: path), remedy: "核对 --passphrase-file 的路径")
        }
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty else {
            throw CommandFailure(
                code: "passphraseEmpty", exit: .wrongKey, message: "口令文件的第一行是空的：\(path)",
                place: CommandFailure.Place(file: path), remedy: "把口令写在文件第一行")
        }
        return String(decoding: line, as: UTF8.self)
    }

    func mayAsk(_ context: CommandContext) -> Bool { !noInput && context.terminal.isInput }

    /// What a new ledger's secrets are protected with.
    func newProtection(_ context: CommandContext, isPlain: Bool) throws -> Protection {
        if isPlain { return .none }
        if let passphrase = try passphrase(context) { return .passphrase(passphrase) }
        guard mayAsk(context) else { throw CommandFailure.passphraseNeeded }
        let first = context.terminal.askSecret("为账本密钥和密库设口令：") ?? ""
        let second = context.terminal.askSecret("再输入一次：") ?? ""
        guard !first.isEmpty, first.utf8.elementsEqual(second.utf8) else {
            throw CommandFailure(
                code: "passphrasesDiffer", exit: .usage, message: "两次输入的口令不同，或为空",
                remedy: "再运行一次")
        }
        return .passphrase(first)
    }

    /// What opens an existing ledger for writing.
    func protection(_ environment: LedgerEnvironment, origin: String, _ context: CommandContext)
        throws -> Protection
    {
        if let passphrase = try passphrase(context) { return .passphrase(passphrase) }
        if try context.disk.status(environment.people.vaultKeyPath(origin: origin)) != nil {
            return .none
        }
        guard mayAsk(context), let typed = context.terminal.askSecret("口令："), !typed.isEmpty else {
            throw CommandFailure.passphraseNeeded
        }
        return .passphrase(typed)
    }
}

extension CommandFailure {
    static let passphraseNeeded = CommandFailure(
        code: "passphraseMissing", exit: .wrongKey, message: "需要口令",
        remedy: "用 --passphrase-file 文件 给出口令；建账时也可以 --no-passphrase（只用于演练）")
}
