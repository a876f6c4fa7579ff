import CanonicalJSON
import CryptoSuites
import EventLog
import Foundation
import Ledger
import Synchronization

@testable import zeren

/// A machine of its own for commands that run in process.
final class Workbench: Sendable {
    let root: String
    var ledger: String { root + "/ledger" }
    private let variables: [String: String]

    /// - Parameter variables: beside, or instead of, `HOME` and `ZEREN_LEDGER`.
    init(_ variables: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.path + "/zeren-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let own = ["HOME": root + "/home", "ZEREN_LEDGER": root + "/ledger"]
        self.variables = own.merging(variables) { $1 }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private final class Sink {
        var bytes: [UInt8] = []
    }

    struct Result {
        let exit: ExitStatus
        let bytes: [UInt8]
        let remark: String
        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// The answer as JSON, read by somebody else's reader.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        }

        func object() throws -> [String: Any] { try json() as? [String: Any] ?? [:] }
        func list() throws -> [[String: Any]] { try json() as? [[String: Any]] ?? [] }
    }

    /// Runs one command; nothing is asked.
    func run(_ arguments: String..., now: String? = nil) -> Result { run(arguments, now: now) }

    /// - Parameter typing: Lines of the input; a terminal, when there are some.
    func run(_ arguments: [String], now: String? = nil, typing: [String] = []) -> Result {
        let answer = Sink()
        let remark = Sink()
        let exit = Zeren.run(arguments, in: context(answer, remark, now, Typist(typing)))
        return Result(
            exit: exit, bytes: answer.bytes, remark: String(decoding: remark.bytes, as: UTF8.self))
    }

    /// A context whose answers nobody reads.
    func context() -> CommandContext { context(Sink(), Sink(), nil, Typist([])) }

    /// Somebody who types lines, one after the other.
    private final class Typist: Sendable {
        private let lines: Mutex<[String]>
        let isThere: Bool

        init(_ lines: [String]) {
            self.lines = Mutex(lines)
            isThere = !lines.isEmpty
        }

        @Sendable func next(_ prompt: String) -> String? {
            lines.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    private func context(_ answer: Sink, _ remark: Sink, _ now: String?, _ typist: Typist)
        -> CommandContext
    {
        let fixed = now.flatMap { Timestamp($0) }
        return CommandContext(
            variables: variables, workingFolder: root, disk: SystemDisk(), random: SystemRandom(),
            clock: { fixed ?? SystemProcess.now() },
            answer: { answer.bytes += $0 }, remark: { remark.bytes += $0 },
            terminal: Terminal(
                isInput: typist.isThere, isAnswer: false, isRemark: false,
                askSecret: typist.next, ask: typist.next))
    }

    /// The ledger opened to write, as acts without a command of their own need it.
    func desk(now: String) throws -> WritableLedger {
        let sink = Sink()
        return try WritableLedger(
            LedgerFolder(ledger),
            environment: context(sink, sink, now, Typist([])).ledgerEnvironment(),
            protection: .none)
    }

    @discardableResult
    func initLedger(keeper: String = "P0001") -> Result {
        run(
            "init", "--origin", "test.example/1", "--name", "样例镇", "--keeper", keeper,
            "--no-passphrase")
    }
}
