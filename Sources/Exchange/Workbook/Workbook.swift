/// 工作台账: a village's working papers, read from an `.xlsx` file, a folder of CSV files, or one
/// of these.
///
/// Source: workbook.md.
package struct Workbook: Sendable {
    /// One file as it was read, for the digest that tells which papers were imported.
    package struct SourceFile: Sendable, Equatable {
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The folder's or file's name without its path.
    package let name: String
    /// A sheet for each form of the catalog, in its order.
    package let sheets: [Sheet]
    /// The files that became sheets, in the byte order of their names.
    package let files: [SourceFile]
    package let warnings: [WorkbookWarning]
    private let isFolder: Bool

    /// - Parameter sheets: One for each form of the catalog, in its order.
    init(
        name: String, files: [SourceFile], isFolder: Bool, sheets: [Sheet],
        warnings: [WorkbookWarning]
    ) {
        self.name = name
        self.files = files
        self.isFolder = isFolder
        self.sheets = sheets
        self.warnings = warnings
    }

    /// Reads a workbook out of the bytes of its files.
    ///
    /// - Parameter isFolder: False when the workbook is one file that was named itself.
    /// - Throws: `WorkbookError`, of the first file (by name) that can't be read.
    package init(
        name: String, files: [SourceFile], isFolder: Bool = true, catalog: SheetCatalog,
        limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookError) {
        let ordered = files.sorted {
            $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
        }
        var read: [String: (file: SourceFile, sheet: Sheet)] = [:]
        var warnings: [WorkbookWarning] = []
        var total = 0
        var remaining = limits
        for file in ordered {
            guard let sheet = SheetFileName(file.name).sheet, let form = catalog[sheet] else {
                warnings.append(.unknownFile(file: file.name, catalog: catalog))
                continue
            }
            if let earlier = read[sheet] {
                throw .twoFilesOfOneSheet(sheet: sheet, files: [earlier.file.name, file.name])
            }
            guard file.bytes.count <= limits.fileSizeMax else {
                throw .fileTooLarge(file: file.name, sizeMax: limits.fileSizeMax)
            }
            total += file.bytes.count
            guard total <= limits.totalSizeMax else {
                throw .workbookTooLarge(sizeMax: limits.totalSizeMax)
            }
            let records = try CommaSeparated(file.bytes, file: file.name, limits: limits)
            let result = try SheetReader(form: form, limits: remaining).read(records)
            remaining.tableCellCountMax -= result.0.cellCount
            read[sheet] = (file, result.0)
            warnings += result.1
        }
        guard !read.isEmpty else { throw .noSheets(path: name) }
        self.init(
            name: name,
            files: ordered.filter { file in read.values.contains { $0.file.name == file.name } },
            isFolder: isFolder,
            sheets: catalog.forms.map { read[$0.name]?.sheet ?? Sheet(form: $0) },
            warnings: warnings)
    }

    package subscript(sheet name: String) -> Sheet? { sheets.first { $0.name == name } }

    /// Rows of all sheets.
    package var rowCount: Int { sheets.reduce(0) { $0 + $1.rows.count } }

    /// What the workbook's digest is taken of.
    ///
    /// | workbook | bytes |
    /// |---|---|
    /// | one file | the file's own |
    /// | folder | for each of `files`: name, NUL, length in decimal, NUL, bytes |
    package var digestInput: [UInt8] {
        if !isFolder, let only = files.first { return only.bytes }
        var result: [UInt8] = []
        for file in files {
            result += Array(file.name.utf8) + [0] + Array("\(file.bytes.count)".utf8) + [0]
            result += file.bytes
        }
        return result
    }
}

/// What a file's name says about its sheet.
struct SheetFileName {
    /// The composed name without its ending; nil unless that is `.csv`.
    let sheet: String?
    let stem: String
    /// Whether it ends in `.xlsx`.
    let isSpreadsheet: Bool

    init(_ name: String) {
        let composed = CellText.plain(name)
        let dot = composed.utf8.lastIndex(of: 0x2E) ?? composed.endIndex
        stem = String(composed[..<dot])
        sheet = composed[dot...].lowercased() == ".csv" ? stem : nil
        isSpreadsheet = composed[dot...].lowercased() == ".xlsx"
    }
}

extension WorkbookWarning {
    static func unknownFile(file: String, catalog: SheetCatalog) -> WorkbookWarning {
        let stem = SheetFileName(file).stem
        return .unknownFile(
            file: file, nearMisses: NearMiss.of(stem, among: catalog.forms.map(\.name)))
    }
}
