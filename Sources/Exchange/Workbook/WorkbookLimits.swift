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

    package init() {}
}
