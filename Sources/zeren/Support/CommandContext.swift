import CryptoSuites
import EventLog
import Glibc
import Ledger

/// What a command has of the machine: tests hand in their own.
struct CommandContext {
    /// Environment variables.
    let variables: [String: String]
    /// Absolute, without a slash at its end.
    let workingFolder: String
    let disk: any Disk
    let random: any RandomSource
    /// UTC.
    let clock: @Sendable () -> Timestamp
    /// stdout: the answer and nothing else.
    let answer: ([UInt8]) -> Void
    /// stderr: everything else.
    let remark: ([UInt8]) -> Void
    let terminal: Terminal

    static let producer = "zeren/0.1.0"

    /// The machine itself.
    static func system() -> CommandContext {
        CommandContext(
            variables: SystemProcess.variables(), workingFolder: SystemProcess.workingFolder(),
            disk: SystemDisk(), random: SystemRandom(), clock: SystemProcess.now,
            answer: { SystemProcess.write($0, to: STDOUT_FILENO) },
            remark: { SystemProcess.write($0, to: STDERR_FILENO) },
            terminal: Terminal.system())
    }

    /// - Throws: `CommandFailure` when no place for keys is known.
    func ledgerEnvironment() throws -> LedgerEnvironment {
        guard let people = PeopleKeyStore(environment: variables, disk: disk) else {
            throw CommandFailure(
                code: "noHome", exit: .failed, message: "不知道个人密钥放在哪里：没有设置 HOME 或 ZEREN_KEYS",
                remedy: "设置环境变量 ZEREN_KEYS=文件夹，再试一次")
        }
        return LedgerEnvironment(
            disk: disk, random: random, clock: clock, people: people,
            heads: RememberedHeads(folder: stateFolder(people) + "/heads", disk: disk),
            producer: CommandContext.producer)
    }

    /// What this machine remembers: `$XDG_STATE_HOME/zeren`, else `~/.local/state/zeren`.
    func stateFolder(_ people: PeopleKeyStore) -> String {
        if let state = variables["XDG_STATE_HOME"], !state.isEmpty { return "\(state)/zeren" }
        if let home = variables["HOME"], !home.isEmpty { return "\(home)/.local/state/zeren" }
        return people.folder
    }

    func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    }

    func say(_ text: String) { remark(Array(text.utf8)) }
}
