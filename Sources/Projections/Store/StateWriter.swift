import GRDB

/// What a column takes.
typealias RowValue = DatabaseValueConvertible

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
    func insert(_ table: StateTable, _ values: [(any RowValue)?]) throws {
        let statement: Statement
        if let known = inserts[table] {
            statement = known
        } else {
            let marks = values.map { _ in "?" }.joined(separator: ", ")
            statement = try database.makeStatement(
                sql: "INSERT OR REPLACE INTO \(table.rawValue) VALUES (\(marks))")
            inserts[table] = statement
        }
        try statement.execute(arguments: StatementArguments(values))
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

    func deleteAll(_ table: StateTable) throws {
        try database.execute(sql: "DELETE FROM \(table.rawValue)")
    }
}
