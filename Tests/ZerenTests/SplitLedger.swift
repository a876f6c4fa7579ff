import CryptoSuites
import EventLog
import Foundation
import Ledger
import Testing
import TransparencyLog

@testable import zeren

/// A log that has signed two roots for one size, by its own key.
enum SplitLedger {
    /// Evidence of it, as a witness stores it. - Returns: its path.
    static func evidence(_ bench: Workbench, at path: String) throws -> String {
        let folder = LedgerFolder(bench.ledger)
        let key = try LogKeyFile(
            folder: folder, suite: .sha256Ed25519, disk: SystemDisk()
        ).load(passphrase: nil)
        let known = try SignedNote(
            parsing: Array(Data(contentsOf: URL(fileURLWithPath: folder.checkpoint))))
        let checkpoint = try Checkpoint(parsing: known.text)
        let shown = try SignedNote(
            parsing: Checkpoint.sign(
                origin: checkpoint.origin, size: checkpoint.size, root: .zero, key: key))
        try Data(SplitView(known: known, shown: shown).bytes)
            .write(to: URL(fileURLWithPath: path))
        return path
    }
}
