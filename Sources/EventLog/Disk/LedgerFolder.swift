/// Where the parts of a ledger lie.
///
/// Source: FORMAT.md, section 1.
package struct LedgerFolder: Sendable, Hashable {
    /// How many lines a log file has when it is full.
    package static let linesPerFile = 65_536

    /// Without a slash at its end.
    package let path: String
    /// As `LedgerFolder.linesPerFile`, except in small worlds of tests.
    package let linesPerFile: Int

    package init(_ path: String, linesPerFile: Int = LedgerFolder.linesPerFile) {
        self.linesPerFile = linesPerFile
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        self.path = String(decoding: bytes, as: UTF8.self)
    }

    package var log: String { path + "/log" }
    package var checkpoint: String { path + "/checkpoint" }
    package var tile: String { path + "/tile" }
    package var evidence: String { path + "/evidence" }
    package var state: String { path + "/state.sqlite" }
    package var vault: String { path + "/vault.sqlite" }
    package var keys: String { path + "/keys" }
    package var logKey: String { path + "/keys/log.pem" }
    package var witness: String { path + "/witness" }
    package var lock: String { path + "/lock" }

    /// - Parameter hex: 64 hex, H of the file's bytes.
    package func evidence(_ hex: String) -> String { "\(evidence)/\(hex)" }

    package func logFile(_ index: Int) -> String { "\(log)/\(LedgerFolder.logFileName(index))" }

    /// `000000.jsonl`; six digits at least.
    package static func logFileName(_ index: Int) -> String {
        let digits = String(index)
        return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + ".jsonl"
    }

    /// Which log file has this name; nil when the name is none of a log file.
    package static func logFileIndex(_ name: String) -> Int? {
        guard name.hasSuffix(".jsonl"), let index = Int(name.dropLast(6)), index >= 0,
            logFileName(index) == name
        else { return nil }
        return index
    }

    /// - Parameters:
    ///   - sequence: the first line that wasn't kept.
    ///   - hash: H of the bytes, of which the first 8 hex are in the name.
    package func torn(_ sequence: Int, hash: String) -> String {
        "\(log)/torn-\(sequence)-\(hash.prefix(8)).bin"
    }
}
