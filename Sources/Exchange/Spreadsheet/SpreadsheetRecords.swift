/// A worksheet's rows as the sheet's reader takes them.
struct SpreadsheetRecords: SheetRecords {
    let file: String
    let sheet: String
    private let rows: [Worksheet.Row]
    private let isFrom1904: Bool
    private let merged: MergedHeadings
    private var next = 0

    init(_ worksheet: Worksheet, file: String, sheet: String, isFrom1904: Bool) {
        self.file = file
        self.sheet = sheet
        self.isFrom1904 = isFrom1904
        rows = worksheet.rows
        merged = MergedHeadings(worksheet)
    }

    var label: String { "\(file) \(sheet)" }
    /// The row that was read last.
    private(set) var row = 1
    /// The titles above the headings, which aren't read.
    var titles: [(row: Int, text: String)] { merged.titles }
    var lastHeadingRow: Int { merged.lastRow }

    func place(row: Int, column: Int) -> WorkbookError.Place {
        WorkbookError.Place(file: file, sheet: sheet, row: row, column: column)
    }

    mutating func headings() throws(WorkbookError) -> SheetHeadings? {
        row = merged.lastRow
        next = rows.firstIndex { $0.number > merged.lastRow } ?? rows.count
        return SheetHeadings(texts: merged.texts, covered: merged.covered, row: row)
    }

    mutating func record() throws(WorkbookError) -> [String]? {
        guard next < rows.count else { return nil }
        let cells = rows[next].cells
        row = rows[next].number
        next += 1
        // Empty cells at the end are never written: a row is as long as the headings at least.
        let width = max(merged.texts.count, cells.last?.column ?? 0)
        var record = [String](repeating: "", count: width)
        for cell in cells { record[cell.column - 1] = cell.text }
        return record
    }

    /// Refuses formulas and error values in the columns that are read, and takes plain numbers in
    /// columns of times as day counts of the workbook's own system.
    func refine(
        _ raw: inout [String], columns: [Int], form: SheetForm
    ) throws(WorkbookError) {
        guard next > 0, rows.indices.contains(next - 1) else { return }
        let cells = rows[next - 1].cells
        for (index, column) in columns.enumerated() {
            guard let cell = cells.first(where: { $0.column == column + 1 }) else { continue }
            switch cell.kind {
            case .formula: throw fault(.formula, cell)
            case .error: throw fault(.errorValue(cell.text), cell)
            case .text: continue
            case .number:
                guard isFrom1904, form.kind(ofColumn: index, raw: raw).isOfTime,
                    let value = Double(cell.text)
                else { continue }
                raw[index] = SerialNumber.dateText(value, from1904: true)
            }
        }
    }

    private func fault(_ fault: SpreadsheetCellFault, _ cell: Worksheet.Cell) -> WorkbookError {
        SpreadsheetFault.cell(row: row, column: cell.column, fault)
            .workbookError(file: file, sheet: sheet)
    }
}

extension CellKind {
    fileprivate var isOfTime: Bool { self == .time || self == .date }
}
