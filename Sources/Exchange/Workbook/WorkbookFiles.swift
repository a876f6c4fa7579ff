import FoundationEssentials

extension Workbook {
    /// Reads an `.xlsx` file, a folder of CSV files named after the sheets, or one such file.
    ///
    /// Hidden files and the lock files of office programs (`~$…`, `.~lock…`) are left out silently.
    /// - Throws: `WorkbookError`.
    package static func read(
        _ path: String, catalog: SheetCatalog, limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookError) -> Workbook {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .notFound(path: path)
        }
        return isFolder
            ? try read(folder: path, catalog: catalog, limits: limits)
            : try read(file: path, catalog: catalog, limits: limits)
    }

    private static func read(
        folder: String, catalog: SheetCatalog, limits: WorkbookLimits
    ) throws(WorkbookError) -> Workbook {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(file: lastName(folder))
        }
        var files: [SourceFile] = []
        var total = 0
        for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
            guard SheetFileName(name).sheet.flatMap({ catalog[$0] }) != nil else {
                files.append(SourceFile(name: name, bytes: []))
                continue
            }
            let file = try source("\(folder)/\(name)", limits: limits)
            total += file.bytes.count
            guard total <= limits.totalSizeMax else {
                throw .workbookTooLarge(sizeMax: limits.totalSizeMax)
            }
            files.append(file)
        }
        return try Workbook(
            name: lastName(folder), files: files, catalog: catalog, limits: limits)
    }

    private static func read(
        file path: String, catalog: SheetCatalog, limits: WorkbookLimits
    ) throws(WorkbookError) -> Workbook {
        let name = lastName(path)
        if SheetFileName(name).isSpreadsheet {
            return try Workbook(
                spreadsheet: try source(path, limits: limits), catalog: catalog, limits: limits)
        }
        guard let sheet = SheetFileName(name).sheet else { throw .unsupportedFormat(file: name) }
        guard catalog[sheet] != nil else {
            let nearMisses = NearMiss.of(sheet, among: catalog.forms.map(\.name))
            throw .unknownSheet(file: name, nearMisses: nearMisses)
        }
        return try Workbook(
            name: name, files: [try source(path, limits: limits)], isFolder: false,
            catalog: catalog, limits: limits)
    }

    /// Reads a regular file (through links) whose size is checked first.
    private static func source(
        _ path: String, limits: WorkbookLimits
    ) throws(WorkbookError) -> SourceFile {
        let name = lastName(path)
        let resolved = URL(filePath: path).resolvingSymlinksInPath().path
        guard let facts = try? FileManager.default.attributesOfItem(atPath: resolved),
            facts[.type] as? FileAttributeType == .typeRegular
        else { throw .unreadable(file: name) }
        let size = (facts[.size] as? UInt64).map { Int(clamping: $0) } ?? facts[.size] as? Int ?? 0
        guard size <= limits.fileSizeMax else {
            throw .fileTooLarge(file: name, sizeMax: limits.fileSizeMax)
        }
        guard let data = FileManager.default.contents(atPath: resolved) else {
            throw .unreadable(file: name)
        }
        return SourceFile(name: name, bytes: [UInt8](data))
    }

    private static func lastName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
