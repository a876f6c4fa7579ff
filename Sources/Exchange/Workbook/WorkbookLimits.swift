/// How large a workbook may be, so that a damaged or hostile file can't exhaust the memory.
package struct WorkbookLimits: Sendable, Equatable {
    /// Bytes of one file.
    package var fileSizeMax = 64 << 20
    /// Bytes of all files together.
    package var totalSizeMax = 256 << 20
    /// Rows of one sheet, empty ones and the headings included.
    package var rowCountMax = 1_000_000
    /// Cells of one row.
    package var cellCountMax = 1_024
    /// Bytes of one cell in UTF-8.
    package var cellSizeMax = 32 << 10
    /// Cells of all rows together: each row counts with all columns of its sheet.
    package var tableCellCountMax = 8_000_000
    package var spreadsheet = SpreadsheetLimits()

    package init() {}
}

/// How much may come out of one `.xlsx` file, whatever it says about itself.
package struct SpreadsheetLimits: Sendable, Equatable {
    /// Parts (zip entries), read or not.
    package var partCountMax = 2_000
    /// Bytes of one part when inflated.
    package var partSizeMax = 128 << 20
    /// Bytes of all parts that are read, when inflated.
    package var inflatedSizeMax = 256 << 20
    /// How many times larger a part may get; parts below 1 MiB may get larger.
    package var ratioMax = 200
    /// Elements within elements.
    package var depthMax = 64
    /// Bytes of one tag.
    package var tagSizeMax = 1 << 20
    /// Bytes of all cells' texts, a shared text counted wherever it is used.
    package var textSizeMax = 128 << 20
    /// Cells that hold something, and texts that cells share, each.
    package var cellCountMax = 4_000_000
    /// Merged ranges of one sheet.
    package var mergeCountMax = 65_536

    package init() {}
}
