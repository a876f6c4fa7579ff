/// Gives the columns of one sheet their own headings, where people wrote an alias.
struct SheetAliases {
    private let form: SheetForm

    init(_ form: SheetForm) { self.form = form }

    /// - Returns: A warning for each column that got another heading.
    /// - Throws: `WorkbookError.ambiguousHeadings` when two columns may be the same one.
    func rename(
        _ headings: inout SheetHeadings, _ records: some SheetRecords
    ) throws(WorkbookError) -> [WorkbookWarning] {
        let written = headings.texts
        var places: [String: [Int]] = [:]
        for (index, text) in written.enumerated() where form.place(of: text) == nil {
            let meant = HeadingAliases.headings(for: text).first {
                form.place(of: $0) != nil && !written.contains($0)
            }
            if let meant { places[meant, default: []].append(index) }
        }
        var warnings: [WorkbookWarning] = []
        for (heading, found) in places.sorted(by: { $0.value[0] < $1.value[0] }) {
            guard found.count == 1 else {
                throw .ambiguousHeadings(
                    records.place(row: headings.row, column: found[1] + 1), heading: heading,
                    written: found.map { written[$0] })
            }
            headings.texts[found[0]] = heading
            warnings.append(
                .renamedColumn(sheet: form.name, written: written[found[0]], heading: heading))
        }
        return warnings
    }
}

/// Collects what stands in columns that the form doesn't know.
struct UnreadColumns {
    private(set) var columns: [Sheet.UnreadColumn] = []
    private var places: [Int] = []

    init(_ headings: [String], _ form: SheetForm) {
        for (index, heading) in headings.enumerated()
        where !heading.isEmpty && form.place(of: heading) == nil {
            places.append(index)
            columns.append(.init(heading: heading))
        }
    }

    mutating func take(_ cells: [String], row: Int) {
        for (index, place) in places.enumerated() where place < cells.count {
            let text = CellText.plain(cells[place])
            if !text.isEmpty { columns[index].cells[row] = FormulaGuard.restored(text) }
        }
    }
}
