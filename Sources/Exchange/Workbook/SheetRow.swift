/// 行: one row of a sheet, its cells normalised and in the order of the sheet's form.
///
/// The cells are what the row's identity is made of: the same row in a re-saved file (other
/// spelling of dates and numbers, BOM, line ends, widths, order of columns) has equal cells.
package struct SheetRow: Sendable, Equatable {
    package let form: SheetForm
    /// The row that a spreadsheet shows; the headings are row 1.
    package let number: Int
    /// A canonical text for each of `form.columns`.
    package let cells: [String]

    package init(form: SheetForm, number: Int, raw: [String]) {
        self.form = form
        self.number = number
        cells = form.normalised(raw)
    }

    package var sheet: String { form.name }

    /// - Returns: The cell's canonical text, empty when nothing is written.
    package subscript(heading: String) -> String {
        guard let place = form.place(of: heading) else {
            preconditionFailure("the sheet \(form.name) has no column \(heading)")
        }
        return cells[place]
    }

    /// The headings of the key cells that are empty.
    package var emptyKeys: [String] { form.keyHeadings.filter { self[$0].isEmpty } }

    /// The items of a list of codes or names.
    package func list(_ heading: String) -> [String] { CellText.split(self[heading]) }

    /// - Returns: nil when the cell is empty.
    package func text(_ heading: String) -> String? {
        let cell = self[heading]
        return cell.isEmpty ? nil : cell
    }

    /// - Throws: `CellError` of `.empty`.
    package func required(_ heading: String) throws(CellError) -> String {
        let cell = self[heading]
        guard !cell.isEmpty else { throw error(heading, .empty) }
        return cell
    }

    /// A certificate's number as written.
    ///
    /// - Throws: `CellError` of `.roundedBySpreadsheet`.
    package func identity(_ heading: String) throws(CellError) -> String {
        let cell = self[heading]
        guard !CellText.isRounded(cell) else { throw error(heading, .roundedBySpreadsheet) }
        return cell
    }

    /// The first cell whose number a spreadsheet has rounded: a certificate's, or any other that
    /// isn't to be computed with.
    package var roundedCell: CellError? {
        for (index, column) in form.columns.enumerated() where !cells[index].isEmpty {
            let isRounded =
                switch form.kind(ofColumn: index, raw: cells) {
                case .identity: CellText.isRounded(cells[index])
                case .text, .code, .codes, .names, .dependent: CellText.isScientific(cells[index])
                case .time, .date, .whole, .decimal: false
                }
            if isRounded { return error(column.heading, .roundedBySpreadsheet) }
        }
        return nil
    }

    package func time(_ heading: String) throws(CellError) -> CellTime {
        try read(heading) { text throws(CellFault) in try CellTime(text) }
    }

    /// - Throws: `CellError` of `.clockGiven` too, when more than a day is written.
    package func date(_ heading: String) throws(CellError) -> CellTime {
        let time = try time(heading)
        guard !time.hasClock else { throw error(heading, .clockGiven) }
        return time
    }

    package func whole(_ heading: String) throws(CellError) -> Int {
        try read(heading) { text throws(CellFault) in try CellNumber.whole(text) }
    }

    /// - Returns: The number in hundredths: `61.00` is 6100.
    package func hundredths(_ heading: String) throws(CellError) -> Int {
        try read(heading) { text throws(CellFault) in try CellNumber.hundredths(text) }
    }

    /// The time that the row counts from; nil for the sheets without one.
    package func time() throws(CellError) -> CellTime? {
        guard let heading = form.timeHeading else { return nil }
        let column = form.place(of: heading).map { form.columns[$0].kind }
        return column == .date ? try date(heading) : try time(heading)
    }

    /// An error of this row, for a fault that the caller has found.
    package func error(_ heading: String, _ fault: CellFault) -> CellError {
        CellError(
            sheet: form.name, row: number, heading: heading, value: self[heading], fault: fault)
    }

    private func read<Value>(
        _ heading: String, _ parse: (String) throws(CellFault) -> Value
    ) throws(CellError) -> Value {
        do { return try parse(self[heading]) } catch { throw self.error(heading, error) }
    }
}
