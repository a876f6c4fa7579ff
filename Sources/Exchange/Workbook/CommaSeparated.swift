/// 逗号分隔文本: reads the records of a CSV file, strictly.
///
/// | element | bytes |
/// |---|---|
/// | file | records in one of `TextDecoder`'s encodings; the last line end may be missing |
/// | line end | LF or CR LF |
/// | plain cell | anything but `,` `"` CR LF |
/// | quoted cell | `"` … `"`, with `""` for a quote; commas and line ends belong to the text |
///
/// Source: RFC 4180, section 2.
struct CommaSeparated: SheetRecords {
    private let bytes: [UInt8]
    private let file: String
    private let limits: WorkbookLimits
    private let encoding: TextDecoder.Encoding
    private var position = 0
    /// The record being read, from 1: the row that a spreadsheet shows.
    private(set) var row = 0
    private var column = 1

    /// - Throws: `WorkbookError.notUTF8` when the file begins as UTF-16BE or a spreadsheet does.
    init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(WorkbookError) {
        let start = WorkbookError.Place(file: file, row: 1, column: 1)
        if bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8(start, .utf16BigEndian) }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .notUTF8(start, .spreadsheet)
        }
        encoding = TextDecoder.encoding(of: bytes)
        self.bytes = TextDecoder.decoded(bytes, encoding)
        self.file = file
        self.limits = limits
    }

    /// - Returns: The cells of the next record as written; nil at the end of the file.
    mutating func record() throws(WorkbookError) -> [String]? {
        guard position < bytes.count else { return nil }
        row += 1
        column = 1
        guard row <= limits.rowCountMax else {
            throw .tooManyRows(file: file, countMax: limits.rowCountMax)
        }
        var cells: [String] = []
        while true {
            guard column <= limits.cellCountMax else {
                throw .tooManyCells(place, countMax: limits.cellCountMax)
            }
            cells.append(try cell())
            guard position < bytes.count, bytes[position] == 0x2C else { break }
            position += 1
            column += 1
        }
        try lineEnd()
        return cells
    }

    mutating func headings() throws(WorkbookError) -> SheetHeadings? {
        try record().map { SheetHeadings(texts: $0) }
    }

    var label: String { file }

    func place(row: Int, column: Int) -> WorkbookError.Place {
        WorkbookError.Place(file: file, row: row, column: column)
    }

    func refine(_ raw: inout [String], columns: [Int], form: SheetForm) throws(WorkbookError) {}

    private var place: WorkbookError.Place { .init(file: file, row: row, column: column) }

    private mutating func lineEnd() throws(WorkbookError) {
        guard position < bytes.count else { return }
        switch bytes[position] {
        case 0x0A: position += 1
        case 0x0D:
            guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
                throw .strayCarriageReturn(place)
            }
            position += 2
        default: throw .textAfterQuote(place)
        }
    }

    private mutating func cell() throws(WorkbookError) -> String {
        guard position < bytes.count, bytes[position] == 0x22 else { return try plainCell() }
        return try quotedCell()
    }

    private mutating func plainCell() throws(WorkbookError) -> String {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0x2C, 0x0A, 0x0D: return try text(bytes[start..<position])
            case 0x22: throw .strayQuote(place)
            default: position += 1
            }
        }
        return try text(bytes[start..<position])
    }

    private mutating func quotedCell() throws(WorkbookError) -> String {
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x22 {
                guard position < bytes.count, bytes[position] == 0x22 else {
                    return try text(content[...])
                }
                position += 1
            }
            content.append(byte)
        }
        // Where decoding ended, the quote's end may lie behind.
        if content.last == 0xFF { throw .notUTF8(place, fault) }
        throw .unterminatedQuote(place)
    }

    private var fault: WorkbookError.Encoding {
        switch encoding {
        case .utf8: .unknown
        case .utf16: .utf16
        case .gb18030: .gb18030
        }
    }

    private func text(_ content: ArraySlice<UInt8>) throws(WorkbookError) -> String {
        guard content.count <= limits.cellSizeMax else {
            throw .cellTooLong(place, sizeMax: limits.cellSizeMax)
        }
        guard !content.contains(0) else { throw .zeroByte(place) }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw .notUTF8(place, fault)
        }
        return text
    }
}
