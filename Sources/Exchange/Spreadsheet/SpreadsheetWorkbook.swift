extension Workbook {
    /// Reads a workbook out of the bytes of an `.xlsx` file.
    ///
    /// A sheet without any content is as one that isn't there; those that the program adds for
    /// people (填写说明, 选项, 导入结果) are left out.
    /// - Throws: `WorkbookError`.
    package init(
        spreadsheet file: SourceFile, catalog: SheetCatalog,
        limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookError) {
        guard file.bytes.count <= limits.fileSizeMax else {
            throw .fileTooLarge(file: file.name, sizeMax: limits.fileSizeMax)
        }
        let book: SpreadsheetBook
        do { book = try SpreadsheetBook(file.bytes, limits: limits) } catch {
            throw error.workbookError(file: file.name, sheet: nil)
        }
        var read: [String: Sheet] = [:]
        var warnings: [WorkbookWarning] = []
        var budget = SpreadsheetBudget()
        var remaining = limits
        for entry in book.entries {
            let name = CellText.plain(entry.name)
            if SheetPages.Extra.all.contains(name) { continue }
            guard let form = catalog[name] else {
                let nearMisses = NearMiss.of(name, among: catalog.forms.map(\.name))
                warnings.append(.unknownSheet(sheet: name, nearMisses: nearMisses))
                continue
            }
            guard read[name] == nil else {
                throw .spreadsheet(file: file.name, .sheetTwice(name))
            }
            let worksheet: Worksheet
            do { worksheet = try book.worksheet(entry, budget: budget) } catch {
                throw error.workbookError(file: file.name, sheet: name)
            }
            budget = worksheet.remaining
            let records = SpreadsheetRecords(
                worksheet, file: file.name, sheet: name, isFrom1904: book.content.isFrom1904)
            let result = try Self.sheet(form, worksheet, records, limits: &remaining)
            read[name] = result.0
            warnings += result.1
        }
        guard !read.isEmpty else { throw .noSheets(path: file.name) }
        self.init(
            name: file.name, files: [file], isFolder: false,
            sheets: catalog.forms.map { read[$0.name] ?? Sheet(form: $0) }, warnings: warnings)
    }

    private static func sheet(
        _ form: SheetForm, _ worksheet: Worksheet, _ records: SpreadsheetRecords,
        limits: inout WorkbookLimits
    ) throws(WorkbookError) -> (Sheet, [WorkbookWarning]) {
        guard !worksheet.rows.isEmpty else { return (Sheet(form: form), []) }
        let reader = SheetReader(form: form, limits: limits)
        let (sheet, columns) = try reader.read(records)
        limits.tableCellCountMax -= sheet.cellCount
        var warnings = columns
        warnings += records.titles.map {
            .unreadTitle(sheet: form.name, row: $0.row, text: $0.text)
        }
        if let merge = worksheet.merges.first(where: { $0.first.row > records.lastHeadingRow }) {
            warnings.append(.mergedCells(sheet: form.name, row: merge.first.row))
        }
        return (sheet, warnings)
    }
}
