import GRDB

/// 转储: every row of every table as text, in an order that depends on nothing but the rows.
package struct StateDump {
    /// `table|column=value|…`, sorted. NULL is `column=`, text is quoted.
    package let rows: [String]

    /// - Parameter findings: false leaves out the findings and as of when they are.
    init(_ database: Database, findings: Bool = true) throws {
        var rows: [String] = []
        for table in StateTable.allCases where findings || table != .finding {
            let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM \(table.rawValue)")
            while let row = try cursor.next() {
                let cells = row.compactMap { column, value in
                    findings || column != "finding_size" ? "\(column)=\(Self.text(value))" : nil
                }
                rows.append(([table.rawValue] + cells).joined(separator: "|"))
            }
        }
        self.rows = rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
