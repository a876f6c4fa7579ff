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
    private let answers = Mutex<[UInt8]>([])
    private let remarks = Mutex<[UInt8]>([])
    private let variables: [String: String]

    /// - Parameter machine: workbenches of one machine share keys and remembered heads.
    init(sharing other: Workbench? = nil, home: String? = nil) throws {
        root =
            other?.root
            ?? FileManager.default.temporaryDirectory.path + "/zeren-\(UUID().uuidString)"
        let home = home ?? root + "/home"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        variables = ["HOME": home, "ZEREN_LEDGER": root + "/ledger"]
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

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

    func run(_ arguments: [String], now: String? = nil) -> Result {
        answers.withLock { $0 = [] }
        remarks.withLock { $0 = [] }
        let exit = Zeren.run(arguments, in: context(now: now))
        return Result(
            exit: exit, bytes: answers.withLock { $0 },
            remark: String(decoding: remarks.withLock { $0 }, as: UTF8.self))
    }

    func context(now: String? = nil) -> CommandContext {
        let fixed = now.flatMap { Timestamp($0) }
        return CommandContext(
            variables: variables, workingFolder: root, disk: SystemDisk(), random: SystemRandom(),
            clock: { fixed ?? SystemProcess.now() },
            answer: { bytes in self.answers.withLock { $0 += bytes } },
            remark: { bytes in self.remarks.withLock { $0 += bytes } }, terminal: .none)
    }

    @discardableResult
    func initLedger() -> Result {
        run(
            "init", "--origin", "test.example/1", "--name", "样例镇", "--keeper", "P0001",
            "--no-passphrase")
    }
}
