import GRDB

/// 转储: every row of every table as text, in an order that depends on nothing but the rows.
package struct StateDump {
    /// `table|column=value|…`, sorted. NULL is `column=`, text is quoted.
    package let rows: [String]

    init(_ database: Database) throws {
        var rows: [String] = []
        for table in StateTable.allCases {
            let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM \(table.rawValue)")
            while let row = try cursor.next() { rows.append(Self.text(row, of: table.rawValue)) }
        }
        self.rows = rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func text(_ row: Row, of table: String) -> String {
        ([table] + row.map { column, value in "\(column)=\(text(value))" })
            .joined(separator: "|")
    }

    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: ""
        case .int64(let integer): String(integer)
        case .double(let double): String(double)
        case .string(let string): "\"" + string + "\""
        case .blob(let data): "x" + data.map { String($0, radix: 16) }.joined(separator: ".")
        }
    }
}
