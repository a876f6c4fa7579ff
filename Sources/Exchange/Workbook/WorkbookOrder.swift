extension Workbook {
    /// 裁定次序: the rows in the order in which they are decided.
    package struct Order: Sendable {
        /// Sheets without a time first; then by time, equal times by sheet, then by row.
        package let rows: [SheetRow]
        /// The rows whose time can't be read: refused, in the order of sheets and rows.
        package let unreadable: [(row: SheetRow, error: CellError)]
    }

    /// Source: workbook.md, "Rows of all sheets are taken in the order of their times".
    package var order: Order {
        var timed: [(time: CellTime, row: SheetRow)] = []
        var untimed: [SheetRow] = []
        var unreadable: [(row: SheetRow, error: CellError)] = []
        for row in sheets.lazy.flatMap(\.rows) {
            do {
                if let time = try row.time() {
                    timed.append((time, row))
                } else {
                    untimed.append(row)
                }
            } catch {
                unreadable.append((row, error))
            }
        }
        // Swift's sort isn't promised to be stable: rank and row number decide.
        timed.sort {
            ($0.time.secondsSinceEpoch, $0.row.form.rank, $0.row.number)
                < ($1.time.secondsSinceEpoch, $1.row.form.rank, $1.row.number)
        }
        return Order(rows: untimed + timed.map(\.row), unreadable: unreadable)
    }
}
