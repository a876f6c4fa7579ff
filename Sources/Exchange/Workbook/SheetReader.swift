/// What a sheet's reader takes its rows from: a CSV file, or a worksheet.
protocol SheetRecords {
    /// The file, and the sheet within it when it has several.
    var label: String { get }
    /// The row that was read last, as a spreadsheet shows it.
    var row: Int { get }
    /// - Parameter column: From 1.
    func place(row: Int, column: Int) -> WorkbookError.Place
    /// The headings, to be taken first; nil when there is nothing at all.
    mutating func headings() throws(WorkbookError) -> SheetHeadings?
    /// The texts of the next row, from the first column on; nil at the end.
    mutating func record() throws(WorkbookError) -> [String]?
    /// Checks and mends the cells of the row that was read last.
    ///
    /// - Parameters:
    ///   - raw: A text for each of the form's columns.
    ///   - columns: For each of them, its place among the headings, from 0.
    func refine(_ raw: inout [String], columns: [Int], form: SheetForm) throws(WorkbookError)
}

/// 表头 as written.
struct SheetHeadings {
    /// From the first column on.
    var texts: [String]
    /// Places (from 0) of columns under another one's merged heading → that heading.
    var covered: [Int: String] = [:]
    /// The (last) row of the headings.
    var row = 1
}

/// Reads the rows of one sheet by its form.
struct SheetReader {
    let form: SheetForm
    let limits: WorkbookLimits

    /// - Returns: The sheet, and a warning for each column that its form doesn't know.
    func read(_ source: some SheetRecords) throws(WorkbookError) -> (Sheet, [WorkbookWarning]) {
        var records = source
        guard let first = try records.headings() else { throw .noHeadings(file: records.label) }
        var headings = try checked(first, records)
        let renamed = try SheetAliases(form).rename(&headings, records)
        let columns = try columns(headings.texts, records)
        var unread = UnreadColumns(headings.texts, form)
        var rows: [SheetRow] = []
        while let cells = try records.record() {
            let isEmpty = cells.allSatisfy { CellText.plain($0).isEmpty }
            if isEmpty { continue }
            try checkLength(cells, headings: headings, columns: columns, records)
            var raw = columns.map { $0 < cells.count ? cells[$0] : "" }
            try records.refine(&raw, columns: columns, form: form)
            raw = raw.map(FormulaGuard.restored)
            unread.take(cells, row: records.row)
            rows.append(SheetRow(form: form, number: records.row, raw: raw))
            guard rows.count * columns.count <= limits.tableCellCountMax else {
                throw .tooManyTableCells(file: records.label)
            }
        }
        var sheet = Sheet(form: form, rows: rows)
        sheet.headingRow = headings.row
        sheet.unread = unread.columns
        return (sheet, renamed + warnings(headings.texts))
    }

    /// The normalised headings, without the empty ones at the end.
    private func checked(
        _ written: SheetHeadings, _ records: some SheetRecords
    ) throws(WorkbookError) -> SheetHeadings {
        var headings = written
        headings.texts = written.texts.map { CellText.folded($0) }
        while let last = headings.texts.indices.last, headings.texts[last].isEmpty,
            headings.covered[last] == nil
        {
            headings.texts.removeLast()
        }
        guard headings.texts.contains(where: { !$0.isEmpty }) else {
            throw .noHeadings(file: records.label)
        }
        var seen: Set<String> = []
        for (index, heading) in headings.texts.enumerated()
        where headings.covered[index] == nil {
            let place = records.place(row: headings.row, column: index + 1)
            guard !heading.isEmpty else { throw .emptyHeading(place) }
            guard seen.insert(heading).inserted else {
                throw .duplicateHeading(place, heading: heading)
            }
        }
        return headings
    }

    /// For each of the form's columns, its place in the file.
    private func columns(
        _ headings: [String], _ records: some SheetRecords
    ) throws(WorkbookError) -> [Int] {
        let places = form.headings.compactMap { headings.firstIndex(of: $0) }
        guard places.count == form.columns.count else {
            let unknown = headings.filter { !$0.isEmpty && form.place(of: $0) == nil }
            let missing = form.headings.filter { !headings.contains($0) }
            throw .missingColumns(
                file: records.label,
                missing.map {
                    .init(heading: $0, nearMisses: NearMiss.of($0, among: unknown))
                })
        }
        return places
    }

    /// Cells beyond the headings must be empty. A row may end early only before columns that may
    /// be empty: some spreadsheets leave trailing empty cells out, but a torn file isn't that.
    private func checkLength(
        _ cells: [String], headings: SheetHeadings, columns: [Int], _ records: some SheetRecords
    ) throws(WorkbookError) {
        let width = headings.texts.count
        let surplus = cells.indices.dropFirst(width).first { !CellText.plain(cells[$0]).isEmpty }
        if let surplus {
            throw .rowTooLong(
                records.place(row: records.row, column: surplus + 1), expected: width,
                found: cells.count)
        }
        for (column, heading) in headings.covered.sorted(by: { $0.key < $1.key })
        where column < cells.count && !CellText.plain(cells[column]).isEmpty {
            throw .spreadsheetCell(
                records.place(row: records.row, column: column + 1), .underMergedHeading(heading))
        }
        let isKeyCut = zip(form.columns, columns).contains { $0.isKey && $1 >= cells.count }
        if isKeyCut {
            throw .rowTooShort(
                records.place(row: records.row, column: cells.count + 1), expected: width,
                found: cells.count)
        }
    }

    private func warnings(_ headings: [String]) -> [WorkbookWarning] {
        headings.filter { !$0.isEmpty && form.place(of: $0) == nil }.map {
            .unknownColumn(
                sheet: form.name, heading: $0, nearMisses: NearMiss.of($0, among: form.headings))
        }
    }
}
