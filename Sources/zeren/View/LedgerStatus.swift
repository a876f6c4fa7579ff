import EventLog
import HouseholdWork
import Ledger
import Projections
import TransparencyLog

/// 账本现况: where a ledger stands, from its folder and this machine.
struct LedgerStatus {
    let identity: LedgerIdentity
    let events: Int
    let lastRecorded: String
    /// nil = none that is signed by the log's key.
    let checkpointSize: Int?
    /// `open`, `locked` or `missing`.
    let vault: String
    let rememberedSize: Int?
    let isKeyHere: Bool
    /// Keys that lie on this machine without a passphrase.
    let unprotectedKeys: [String]
    let households: Int
    /// nil = nothing can be judged before a plan has been entered.
    let findings: Int?
    /// Lines that `state.sqlite` has taken in; nil = there is none that can be read.
    let projected: Int?

    init(_ ledger: ReadableLedger, households: Int, findings: Int?) throws {
        let disk = ledger.environment.disk
        let folder = ledger.folder
        identity = ledger.identity
        events = ledger.size
        self.households = households
        self.findings = findings
        let head = try? Projector(ledger).head()
        projected = head?.size
        lastRecorded = try ledger.line(ledger.size - 1).recorded
        let note = try disk.contents(folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        let key = identity.logKey
        checkpointSize = note.flatMap { try? Checkpoint.open($0, key: key) }.map { Int($0.size) }
        let hasVault = try disk.status(folder.vault) != nil
        vault = ledger.vault != nil ? "open" : hasVault ? "locked" : "missing"
        let remembered = try? ledger.environment.heads.head(of: key)
        rememberedSize = remembered?.checkpoint.map { Int($0.size) }
        (isKeyHere, unprotectedKeys) = LedgerStatus.keys(ledger)
    }

    /// Somebody else's keys can't be read: then they aren't ours to warn of.
    private static func keys(_ ledger: ReadableLedger) -> (isKeyHere: Bool, unprotected: [String]) {
        let identity = ledger.identity
        let log = LogKeyFile(
            folder: ledger.folder, suite: identity.suite, disk: ledger.environment.disk)
        var unprotected: [String] = []
        let isLogProtected = try? log.isProtected()
        if isLogProtected == false { unprotected.append("日志密钥") }
        for keeper in identity.keepers {
            let isProtected = try? ledger.environment.people.isProtected(
                origin: identity.origin, person: keeper.name, suite: identity.suite)
            if isProtected == false { unprotected.append("\(keeper.name) 的密钥") }
        }
        return (isLogProtected != nil, unprotected)
    }

    /// What to do next, in Chinese.
    var next: [String] {
        var steps: [String] = []
        if let size = checkpointSize, size < events {
            steps.append("检查点只到 \(size) 条：下一次写入时会重新公布")
        } else if checkpointSize == nil {
            steps.append("没有可用的检查点：zeren verify")
        }
        if !unprotectedKeys.isEmpty {
            steps.append("\(unprotectedKeys.joined(separator: "、"))没有口令保护：只宜演练")
        }
        if households == 0 {
            steps.append("还没有户：zeren import 工作台账文件夹 --commit")
        }
        if rememberedSize.map({ $0 < events }) ?? true { steps.append("核验一次：zeren verify") }
        if let findings, findings > 0 { steps.append("处置疑点 \(findings) 条：zeren findings") }
        if vault == "locked" { steps.append("密库未打开，个人信息不显示：--passphrase-file 文件") }
        return steps
    }
}
