import GRDB
import GRDBSQLite

/// What a column takes; bound to SQLite's statement itself, for there are millions of them.
protocol RowValue: Sendable {
    /// - Returns: SQLite's result code.
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

extension Int: RowValue {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        sqlite3_bind_int64(statement, place, Int64(self))
    }
}

extension Bool: RowValue {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        sqlite3_bind_int64(statement, place, self ? 1 : 0)
    }
}

extension String: RowValue {
    /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        var text = self
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(
                    statement, place, characters.baseAddress, Int32(characters.count),
                    String.copied)
            }
        }
    }
}

/// Rows in, on prepared statements: one a table.
final class StateWriter {
    let database: Database
    /// Then there is nothing to delete before rows are written.
    private let isEmpty: Bool
    private var inserts: [StateTable: Statement] = [:]
    private var deletes: [Statement] = []

    /// - Parameter isEmpty: the tables are new.
    init(_ database: Database, isEmpty: Bool) {
        self.database = database
        self.isEmpty = isEmpty
    }

    /// A row with all its columns, in the table's order; it replaces one with the same key.
    ///
    /// - Parameter parts: the values, in one list or several.
    /// - Throws: `DatabaseError`.
    func insert(_ table: StateTable, _ parts: [(any RowValue)?]...) throws {
        let statement = try insertion(table, parts.reduce(0) { $0 + $1.count }).sqliteStatement
        var place: Int32 = 0
        for part in parts {
            for value in part {
                place += 1
                let code =
                    value?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place)
                guard code == SQLITE_OK else { throw StateWriter.failure(code) }
            }
        }
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw StateWriter.failure(code) }
    }

    private func insertion(_ table: StateTable, _ count: Int) throws -> Statement {
        if let known = inserts[table] { return known }
        let marks = Array(repeating: "?", count: count).joined(separator: ", ")
        let statement = try database.makeStatement(
            sql: "INSERT OR REPLACE INTO \(table.rawValue) VALUES (\(marks))")
        inserts[table] = statement
        return statement
    }

    private static func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code))
    }

    func deleteHousehold(_ id: String) throws {
        if isEmpty { return }
        if deletes.isEmpty {
            deletes = try StateTable.ofHousehold.map { table in
                try database.makeStatement(
                    sql: "DELETE FROM \(table.rawValue) WHERE household = ?")
            }
        }
        for statement in deletes { try statement.execute(arguments: [id]) }
    }

    func deleteNotComputed(_ subject: String) throws {
        if isEmpty { return }
        let statement = try database.cachedStatement(
            sql: "DELETE FROM not_computed WHERE subject = ?")
        try statement.execute(arguments: [subject])
    }

    /// Marks an event, and takes out what the registry's tables have of it.
    func annul(_ id: String, by sequence: Int) throws {
        for table in StateTable.ofTownship {
            try database.cachedStatement(
                sql: """
                    DELETE FROM \(table.rawValue)
                    WHERE sequence = (SELECT sequence FROM event WHERE id = ?)
                    """
            ).execute(arguments: [id])
        }
        try database.cachedStatement(sql: "UPDATE event SET annulled_by = ? WHERE id = ?")
            .execute(arguments: [sequence, id])
    }

    func deleteAll(_ table: StateTable) throws {
        try database.execute(sql: "DELETE FROM \(table.rawValue)")
    }
}
