import CXlsxWriter

/// Why an `.xlsx` file can't be made.
package enum SpreadsheetWritingError: Error, Sendable, Equatable {
    /// The system's `errno`.
    case system(code: Int32)
    /// libxlsxwriter's own number, and the sheet at fault when it is one's.
    case library(code: Int, sheet: String?)
}

/// Makes `.xlsx` files with libxlsxwriter, in memory: the caller puts them in place.
///
/// The same pages give the same bytes: the date of creation is fixed (1980-01-01, the zip format's
/// first day), and nothing of the machine or the person is written. While it works the library
/// keeps parts in temporary files that have no name and that only this user can open.
package enum SpreadsheetWriter {
    /// 1980-01-01T00:00:00Z.
    private static let created: time_t = 315_532_800

    /// - Throws: `SpreadsheetWritingError`.
    package static func bytes(
        _ pages: [SpreadsheetPage]
    ) throws(SpreadsheetWritingError) -> [UInt8] {
        let file = try MemoryFile()
        guard let workbook = workbook_new(file.path) else {
            throw .library(code: Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue), sheet: nil)
        }
        var properties = lxw_doc_properties()
        properties.created = created
        workbook_set_properties(workbook, &properties)
        do {
            var formats: [SpreadsheetLook: UnsafeMutablePointer<lxw_format>] = [:]
            for look in SpreadsheetLook.allCases {
                formats[look] = look.format(in: workbook)
            }
            for page in pages { try PageWriter(page, workbook, formats).write() }
        } catch {
            // Closing is also what frees it; what it wrote is dropped with the file.
            workbook_close(workbook)
            throw error
        }
        let code = workbook_close(workbook)
        guard code == LXW_NO_ERROR else {
            throw .library(code: Int(code.rawValue), sheet: nil)
        }
        return try file.bytes()
    }
}

/// Writes one page. The library counts rows and columns from 0.
private struct PageWriter {
    let page: SpreadsheetPage
    let workbook: UnsafeMutablePointer<lxw_workbook>
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: [SpreadsheetLook: UnsafeMutablePointer<lxw_format>]

    init(
        _ page: SpreadsheetPage, _ workbook: UnsafeMutablePointer<lxw_workbook>,
        _ formats: [SpreadsheetLook: UnsafeMutablePointer<lxw_format>]
    ) throws(SpreadsheetWritingError) {
        guard let sheet = workbook_add_worksheet(workbook, page.name) else {
            throw .library(
                code: Int(LXW_ERROR_PARAMETER_VALIDATION.rawValue), sheet: page.name)
        }
        self.page = page
        self.workbook = workbook
        self.sheet = sheet
        self.formats = formats
    }

    func write() throws(SpreadsheetWritingError) {
        for (index, column) in page.columns.enumerated() {
            let place = lxw_col_t(truncatingIfNeeded: index)
            try check(
                worksheet_set_column(sheet, place, place, column.width, formats[column.look]))
        }
        for (row, height) in page.heights.sorted(by: { $0.key < $1.key }) {
            try check(worksheet_set_row(sheet, place(row), height, nil))
        }
        for merge in page.merges { try write(merge) }
        for cell in page.cells { try write(cell) }
        for choice in page.choices { try write(choice) }
        if page.frozenRows > 0 { worksheet_freeze_panes(sheet, lxw_row_t(page.frozenRows), 0) }
        if page.isHidden { worksheet_hide(sheet) }
        if page.isForPrint {
            worksheet_set_landscape(sheet)
            worksheet_set_paper(sheet, 9)
            worksheet_fit_to_pages(sheet, 1, 0)
        }
    }

    private func write(_ cell: SpreadsheetPage.Cell) throws(SpreadsheetWritingError) {
        let (row, column) = (place(cell.row), lxw_col_t(truncatingIfNeeded: cell.column - 1))
        switch cell.content {
        case .text(let text) where text.isEmpty:
            try check(worksheet_write_blank(sheet, row, column, formats[cell.look]))
        case .text(let text):
            if let link = cell.link {
                try check(
                    worksheet_write_url_opt(
                        sheet, row, column, "internal:" + link, formats[cell.look], text, nil))
                break
            }
            try check(
                worksheet_write_string(
                    sheet, row, column, RichText.escaped(text), formats[cell.look]))
        case .number(let number):
            try check(
                worksheet_write_number(sheet, row, column, Double(number), formats[cell.look]))
        }
        guard let remark = cell.remark else { return }
        var options = lxw_comment_options()
        options.width = 360
        options.height = 150
        try check(worksheet_write_comment_opt(sheet, row, column, remark, &options))
    }

    private func write(_ merge: SpreadsheetPage.Merge) throws(SpreadsheetWritingError) {
        try check(
            worksheet_merge_range(
                sheet, place(merge.rows.lowerBound),
                lxw_col_t(truncatingIfNeeded: merge.columns.lowerBound - 1),
                place(merge.rows.upperBound),
                lxw_col_t(truncatingIfNeeded: merge.columns.upperBound - 1), merge.text,
                formats[merge.look]))
    }

    private func write(_ choice: SpreadsheetPage.Choice) throws(SpreadsheetWritingError) {
        let column = lxw_col_t(truncatingIfNeeded: choice.column - 1)
        let severity =
            choice.isClosed
            ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
        let first = lxw_row_t(max(page.frozenRows, 1))
        let code = ("=" + choice.source).withCString { formula in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.error_type = UInt8(severity.rawValue)
            // The library copies it within the call.
            validation.value_formula = UnsafeMutablePointer(mutating: formula)
            return worksheet_data_validation_range(
                sheet, first, column, 1_048_575, column, &validation)
        }
        try check(code)
    }

    private func place(_ row: Int) -> lxw_row_t { lxw_row_t(truncatingIfNeeded: row - 1) }

    private func check(_ code: lxw_error) throws(SpreadsheetWritingError) {
        guard code == LXW_NO_ERROR else {
            throw .library(code: Int(code.rawValue), sheet: page.name)
        }
    }
}
