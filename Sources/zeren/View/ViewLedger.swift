import EventLog
import Ledger

extension ZerenCommand {
    /// The ledger as a view reads it: nothing is written, nothing is asked. The vault is opened
    /// with a passphrase that was given, else with the key file on this machine, else not at all.
    func readLedger(_ context: CommandContext) throws -> ReadableLedger {
        let folder = try global.folder(context)
        let environment = try context.ledgerEnvironment()
        let closed = try ReadableLedger(folder, environment: environment, unlock: nil)
        if let passphrase = try global.passphrase(context) {
            return try ReadableLedger(
                folder, environment: environment, unlock: .passphrase(passphrase))
        }
        let key = environment.people.vaultKeyPath(origin: closed.identity.origin)
        guard try context.disk.status(key) != nil, try context.disk.status(folder.vault) != nil
        else { return closed }
        do {
            return try ReadableLedger(folder, environment: environment, unlock: Protection.none)
        } catch {
            hint(context, "提示：密库没有打开（本机的密钥文件打不开它），个人信息不显示")
            return closed
        }
    }
}
