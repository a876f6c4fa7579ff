import GRDB

/// 逐行比对: whether a file of tables has the rows of tables just made. SQLite itself compares, along
/// the primary keys: no rows are kept in memory.
struct StateComparison {
    /// The first row, by table and key, that the tables just made haven't; nil when there is none.
    private(set) var stored: String?
    /// The first row that the file hasn't.
    private(set) var computed: String?

    var isEqual: Bool { stored == nil && computed == nil }

    /// - Parameters:
    ///   - made: The tables just made.
    ///   - path: The file.
    ///   - findings: false leaves out the findings and as of when they are.
    /// - Throws: `DatabaseError` when the file can't be read.
    init(_ made: StateFile, with path: String, findings: Bool = true) throws {
        (stored, computed) = try made.queue.inDatabase { database in
            try database.execute(sql: "ATTACH DATABASE ? AS stored", arguments: [path])
            let tables = StateTable.allCases.map(\.rawValue).sorted()
                .filter { findings || $0 != StateTable.finding.rawValue }
            let stored = try Self.first(of: "stored", not: "main", tables, findings, database)
            let computed = try Self.first(of: "main", not: "stored", tables, findings, database)
            return (stored, computed)
        }
    }

    private static func first(
        of one: String, not other: String, _ tables: [String], _ findings: Bool,
        _ database: Database
    ) throws -> String? {
        for table in tables {
            let keys = try database.primaryKey(table).columns
            let columns = try database.columns(in: table).map(\.name)
                .filter { findings || $0 != "finding_size" }
            let isSame = keys.map { "b.\($0) = a.\($0)" }.joined(separator: " AND ")
            let differs = columns.map { "b.\($0) IS NOT a.\($0)" }.joined(separator: " OR ")
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT \(columns.map { "a.\($0)" }.joined(separator: ", "))
                    FROM \(one).\(table) AS a LEFT JOIN \(other).\(table) AS b ON \(isSame)
                    WHERE \(differs)
                    ORDER BY \(keys.map { "a.\($0)" }.joined(separator: ", ")) LIMIT 1
                    """)
            if let row { return StateDump.text(row, of: table) }
        }
        return nil
    }
}
