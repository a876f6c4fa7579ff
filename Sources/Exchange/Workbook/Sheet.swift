/// 表: one sheet's rows. A sheet that the workbook doesn't hold has none.
package struct Sheet: Sendable, Equatable {
    package let form: SheetForm
    package let rows: [SheetRow]

    package init(form: SheetForm, rows: [SheetRow] = []) {
        self.form = form
        self.rows = rows
    }

    package var name: String { form.name }
    /// The form's headings, in the order of the rows' cells.
    package var headings: [String] { form.headings }
}

/// Reads one file's bytes into a sheet.
struct SheetReader {
    let form: SheetForm
    let file: String
    let limits: WorkbookLimits

    /// - Returns: The sheet, and a warning for each column that its form doesn't know.
    func read(_ bytes: [UInt8]) throws(WorkbookError) -> (Sheet, [WorkbookWarning]) {
        var records = try CommaSeparated(bytes, file: file, limits: limits)
        guard let first = try records.next() else { throw .noHeadings(file: file) }
        let headings = try headings(first)
        let columns = try columns(headings)
        var rows: [SheetRow] = []
        while let cells = try records.next() {
            let isEmpty = cells.allSatisfy { CellText.plain($0).isEmpty }
            if isEmpty { continue }
            try checkLength(cells, headings: headings, columns: columns, row: records.row)
            let raw = columns.map { $0 < cells.count ? cells[$0] : "" }
            rows.append(SheetRow(form: form, number: records.row, raw: raw))
        }
        return (Sheet(form: form, rows: rows), warnings(headings))
    }

    /// The normalised headings, without the empty ones at the end.
    private func headings(_ cells: [String]) throws(WorkbookError) -> [String] {
        var headings = cells.map { CellText.folded($0) }
        while headings.last == "" { headings.removeLast() }
        guard !headings.isEmpty else { throw .noHeadings(file: file) }
        var seen: Set<String> = []
        for (index, heading) in headings.enumerated() {
            let place = place(row: 1, column: index)
            guard !heading.isEmpty else { throw .emptyHeading(place) }
            guard seen.insert(heading).inserted else {
                throw .duplicateHeading(place, heading: heading)
            }
        }
        return headings
    }

    /// For each of the form's columns, its place in the file.
    private func columns(_ headings: [String]) throws(WorkbookError) -> [Int] {
        let places = form.headings.compactMap { headings.firstIndex(of: $0) }
        guard places.count == form.columns.count else {
            let unknown = headings.filter { form.place(of: $0) == nil }
            let missing = form.headings.filter { !headings.contains($0) }
            throw .missingColumns(
                file: file,
                missing.map {
                    .init(heading: $0, nearMisses: NearMiss.of($0, among: unknown))
                })
        }
        return places
    }

    /// Cells beyond the headings must be empty. A row may end early only before columns that may
    /// be empty: some spreadsheets leave trailing empty cells out, but a torn file isn't that.
    private func checkLength(
        _ cells: [String], headings: [String], columns: [Int], row: Int
    ) throws(WorkbookError) {
        let surplus = cells.indices.dropFirst(headings.count).first {
            !CellText.plain(cells[$0]).isEmpty
        }
        if let surplus {
            throw .rowTooLong(
                place(row: row, column: surplus), expected: headings.count, found: cells.count)
        }
        let isKeyCut = zip(form.columns, columns).contains { $0.isKey && $1 >= cells.count }
        if isKeyCut {
            throw .rowTooShort(
                place(row: row, column: cells.count), expected: headings.count,
                found: cells.count)
        }
    }

    private func warnings(_ headings: [String]) -> [WorkbookWarning] {
        headings.filter { form.place(of: $0) == nil }.map {
            .unknownColumn(
                sheet: form.name, heading: $0, nearMisses: NearMiss.of($0, among: form.headings))
        }
    }

    /// - Parameter column: From 0.
    private func place(row: Int, column: Int) -> WorkbookError.Place {
        .init(file: file, row: row, column: column + 1)
    }
}
