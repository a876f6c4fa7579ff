/// 合并表头: the headings of a sheet whose first rows hold merged cells.
///
/// | rows | are |
/// |---|---|
/// | at the top, all of whose filled cells are merged over several columns | titles: left out |
/// | the next one, and those down to which its cells are merged | the headings |
///
/// Of several heading rows a column takes the lowest text. A column that only lies under another
/// one's merged heading has none, and must be empty.
struct MergedHeadings {
    /// From the first column on.
    private(set) var texts: [String] = []
    /// Places in `texts` (from 0) of columns under another one's heading → that heading.
    private(set) var covered: [Int: String] = [:]
    /// The last heading row, from 1.
    private(set) var lastRow = 1
    private(set) var titles: [(row: Int, text: String)] = []

    /// How many rows titles and headings may take.
    private static let rowCountMax = 8

    init(_ sheet: Worksheet) {
        let rows = sheet.rows.prefix { $0.number <= Self.rowCountMax }
        let merges = sheet.merges.filter { $0.first.row <= Self.rowCountMax }
        func row(_ number: Int) -> Worksheet.Row? { rows.first { $0.number == number } }
        func range(_ row: Int, _ column: Int) -> MergedRange? {
            merges.first { $0.contains(row: row, column: column) }
        }
        var first = 1
        while let title = row(first), !title.cells.isEmpty,
            title.cells.allSatisfy({ range(first, $0.column)?.isWide == true }),
            rows.last?.number ?? 0 > first
        {
            titles.append((first, title.cells[0].text))
            first =
                title.cells.reduce(first) { max($0, range(first, $1.column)?.last.row ?? 0) } + 1
        }
        lastRow = first
        for merge in merges where merge.first.row == first {
            lastRow = min(max(lastRow, merge.last.row), Self.rowCountMax)
        }
        let columns = rows.flatMap(\.cells).map(\.column).max() ?? 0
        for column in 1..<(columns + 1) {
            var text = ""
            for number in (first...lastRow).reversed() where text.isEmpty {
                text = row(number)?.text(column) ?? ""
                guard text.isEmpty, let range = range(number, column) else { continue }
                let shown = row(range.first.row)?.text(range.first.column) ?? ""
                if range.first.column == column {
                    text = shown
                } else if number == lastRow {
                    covered[column - 1] = shown
                }
            }
            if !text.isEmpty { covered[column - 1] = nil }
            texts.append(text)
        }
    }
}
