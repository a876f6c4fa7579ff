import CZip

@testable import Exchange

/// A small `.xlsx` file, its parts written by the test and packed by libzip.
struct SpreadsheetFixture {
    /// Name → content, in the order in which they are packed.
    var parts: [(name: String, content: String)] = []
    var isDeflated = true

    private static let main =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    private static let kinds =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// - Parameters:
    ///   - sheets: Names and what stands within `worksheet`, in the order of the workbook.
    ///   - strings: What stands within `sst`.
    ///   - styles: What stands within `styleSheet`.
    init(
        _ sheets: KeyValuePairs<String, String>, strings: String = "", styles: String = "",
        workbookProperties: String = ""
    ) {
        add("_rels/.rels", Self.relationships([("rId1", "officeDocument", "xl/workbook.xml", "")]))
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.key)\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\"/>"
        }
        add(
            "xl/workbook.xml",
            "<workbook \(Self.main)>\(workbookProperties)<sheets>\(list.joined())</sheets>"
                + "</workbook>")
        // The parts are numbered the other way round: only the relationships tell which is which.
        let targets = sheets.indices.map { index in
            ("r\(index)", "worksheet", "worksheets/sheet\(sheets.count - index).xml", "")
        }
        let shared = [
            ("rs", "sharedStrings", "/xl/sharedStrings.xml", ""),
            ("rt", "styles", "./styles.xml", ""),
        ]
        add("xl/_rels/workbook.xml.rels", Self.relationships(targets + shared))
        for (index, sheet) in sheets.enumerated() {
            add(
                "xl/worksheets/sheet\(sheets.count - index).xml",
                "<worksheet \(Self.main)>\(sheet.value)</worksheet>")
        }
        add("xl/sharedStrings.xml", "<sst \(Self.main)>\(strings)</sst>")
        add("xl/styles.xml", "<styleSheet \(Self.main)>\(styles)</styleSheet>")
    }

    mutating func add(_ name: String, _ content: String) { parts.append((name, content)) }

    mutating func replace(_ name: String, _ change: (String) -> String) {
        parts = parts.map { $0.name == name ? ($0.name, change($0.content)) : $0 }
    }

    /// Relationships: identifier, last word of the type, target, further attributes.
    static func relationships(_ all: [(String, String, String, String)]) -> String {
        let items = all.map { identifier, kind, target, more in
            "<Relationship Id=\"\(identifier)\" Type=\"\(kinds)\(kind)\" Target=\"\(target)\" \(more)/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\">\(items.joined())</Relationships>"
    }

    /// Rows of inline strings, the first one row 1; empty texts are cells left out.
    static func rows(_ rows: [[String]]) -> String {
        let lines = rows.enumerated().map { number, texts in
            let cells = texts.enumerated().map { column, text in
                text.isEmpty
                    ? "" : cell(column + 1, number + 1, "inlineStr", "<is><t>\(text)</t></is>")
            }
            return "<row r=\"\(number + 1)\">\(cells.joined())</row>"
        }
        return "<sheetData>\(lines.joined())</sheetData>"
    }

    static func cell(
        _ column: Int, _ row: Int, _ type: String, _ content: String, style: Int = 0
    ) -> String {
        let letters = WorkbookError.Place(file: "", row: row, column: column).letters
        return "<c r=\"\(letters)\(row)\" t=\"\(type)\" s=\"\(style)\">\(content)</c>"
    }

    /// The packed file.
    func bytes() throws -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 1, nil),
            let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil)
        else { throw PackingFailed() }
        zip_source_keep(target)
        defer { zip_source_free(target) }
        // libzip reads the parts when the archive is closed.
        let contents = parts.map { part in
            let copy = UnsafeMutableRawBufferPointer.allocate(
                byteCount: max(1, part.content.utf8.count), alignment: 1)
            copy.copyBytes(from: part.content.utf8)
            return copy
        }
        defer { for content in contents { content.deallocate() } }
        for (part, content) in zip(parts, contents) {
            let source = zip_source_buffer(
                archive, content.baseAddress, zip_uint64_t(part.content.utf8.count), 0)
            guard let source else { throw PackingFailed() }
            let place = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard place >= 0 else { throw PackingFailed() }
            let method = isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
            zip_set_file_compression(archive, zip_uint64_t(place), method, 9)
        }
        guard zip_close(archive) == 0, zip_source_open(target) == 0 else { throw PackingFailed() }
        defer { zip_source_close(target) }
        var facts = zip_stat_t()
        guard zip_source_stat(target, &facts) == 0 else { throw PackingFailed() }
        var bytes = [UInt8](repeating: 0, count: Int(facts.size))
        let count = bytes.withUnsafeMutableBytes { buffer in
            buffer.baseAddress.map { zip_source_read(target, $0, facts.size) } ?? -1
        }
        guard count == bytes.count else { throw PackingFailed() }
        return bytes
    }

    func workbook(limits: WorkbookLimits = WorkbookLimits()) throws -> Workbook {
        try Workbook(
            spreadsheet: .init(name: "台账.xlsx", bytes: try bytes()),
            catalog: WorkbookFixture.catalog, limits: limits)
    }

    /// The error that reading throws; nil when it reads.
    func error(limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookError? {
        Self.error(try bytes(), limits: limits)
    }

    static func error(
        _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
    ) -> WorkbookError? {
        do {
            _ = try Workbook(
                spreadsheet: .init(name: "台账.xlsx", bytes: bytes),
                catalog: WorkbookFixture.catalog, limits: limits)
            return nil
        } catch { return error }
    }

    struct PackingFailed: Error {}
}
