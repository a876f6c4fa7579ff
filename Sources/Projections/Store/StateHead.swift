import GRDB
import Ledger

/// How far the log has been folded; written in the same transaction as the rows.
package struct StateHead: Sendable, Equatable {
    /// How many lines.
    package let size: Int
    /// Leaf hash of the last of them, 64 hex.
    package let leaf: String
    /// Whether the vault was open: without it sealed values have no tags.
    package let isVaultOpen: Bool
    /// As of how many lines the findings were computed.
    package let findingSize: Int

    static func read(_ database: Database) throws -> StateHead? {
        try Row.fetchOne(database, sql: "SELECT * FROM head").map { row in
            StateHead(
                size: row["size"], leaf: row["leaf"], isVaultOpen: row["vault"] == "open",
                findingSize: row["finding_size"])
        }
    }

    func write(_ writer: StateWriter) throws {
        try writer.insert(
            .head, [1, size, leaf, isVaultOpen ? "open" : "locked", findingSize])
    }

    /// The leaf hash of a log's line, 64 hex.
    static func leaf(of sequence: Int, in ledger: ReadableLedger) throws -> String {
        let hasher = ledger.identity.suite.makeHasher()
        return hasher.leaf(try ledger.reader.line(sequence)).hex
    }
}
