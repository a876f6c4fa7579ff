import GRDB
import Ledger

/// 主体索引: which lines belong to a subject, from `state.sqlite`.
///
/// Only usable while the tables' head is the log's; a caller without one scans the log
/// (`MemoryIndex`). What it says is checked against the lines on replay.
package struct SQLiteIndex: SubjectIndex {
    package let size: Int
    private let file: StateFile

    /// - Returns: nil when there are no tables, they are behind, or they were made of another log.
    /// - Throws: What reading the log throws; a file that can't be read is as good as none.
    package init?(_ ledger: ReadableLedger) throws {
        guard ledger.size > 0,
            let file = try? StateFile(opening: ledger.folder.state, isReadOnly: true),
            let head = try? file.head(), head.size == ledger.size,
            try StateHead.leaf(of: head.size - 1, in: ledger) == head.leaf
        else { return nil }
        self.file = file
        size = head.size
    }

    package func sequences(of subject: String) throws -> [Int] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: """
                    SELECT sequence FROM event_subject WHERE subject = ? AND is_own
                    ORDER BY sequence
                    """, arguments: [subject])
        }
    }

    /// Its own events and the village-wide ones that name it.
    package func mentions(of subject: String) throws -> [Int] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: "SELECT sequence FROM event_subject WHERE subject = ? ORDER BY sequence",
                arguments: [subject])
        }
    }

    package func subjects() throws -> [String] {
        try read { database in
            try String.fetchAll(
                database, sql: "SELECT DISTINCT subject FROM event_subject WHERE is_own")
        }
    }

    package func sequence(ofID id: String) throws -> Int? {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT MIN(sequence) FROM event WHERE id = ?", arguments: [id])
        }
    }

    private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try ProjectionError.wrapping { try file.queue.inDatabase(body) }
    }
}
