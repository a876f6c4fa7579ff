/// 工作表: the filled cells of one sheet, read from its part.
///
/// Hidden rows and columns are rows and columns like others.
/// Source: ECMA-376 part 1, sections 18.3.1.73 (`row`), 18.3.1.4 (`c`), 18.3.1.55 (`mergeCell`).
final class Worksheet: XMLListener {
    struct Cell {
        enum Kind { case text, number, formula, error }
        /// From 1.
        let column: Int
        let text: String
        let kind: Kind
    }

    struct Row {
        /// From 1.
        let number: Int
        /// In the order of their columns.
        var cells: [Cell]

        func text(_ column: Int) -> String {
            cells.first { $0.column == column }?.text ?? ""
        }
    }

    /// Rows that hold something, in their order.
    private(set) var rows: [Row] = []
    private(set) var merges: [MergedRange] = []

    private let book: SpreadsheetContent
    private let limits: WorkbookLimits
    private var budget: SpreadsheetBudget
    private var rowNumber = 0
    private var row: Row?
    private var isInData = false
    private var position = CellReference(row: 0, column: 0)
    private var attributes = (type: "", style: 0)
    private var hasFormula = false
    private var isInCell = false
    private var isInValue = false
    private var value: [UInt8] = []
    private var inline: RichText

    init(book: SpreadsheetContent, budget: SpreadsheetBudget, limits: WorkbookLimits) {
        self.book = book
        self.budget = budget
        self.limits = limits
        inline = RichText(sizeMax: limits.cellSizeMax)
    }

    /// What the sheets after this one may still hold.
    var remaining: SpreadsheetBudget { budget }

    func start(_ name: String, _ attributes: XMLAttributes) throws(SpreadsheetFault) {
        switch name {
        case "sheetData": isInData = true
        case "row" where isInData: try startRow(attributes)
        case "c" where row != nil: try startCell(attributes)
        case "f" where isInCell: hasFormula = true
        case "v" where isInCell: isInValue = true
        case "mergeCell": try merge(attributes)
        default: if isInCell { inline.start(name) }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SpreadsheetFault) {
        guard isInCell else { return }
        guard isInValue else { return inline.append(bytes) }
        value.append(contentsOf: bytes)
        guard value.count <= limits.cellSizeMax else {
            throw fault(.tooLong(sizeMax: limits.cellSizeMax))
        }
    }

    func end(_ name: String) throws(SpreadsheetFault) {
        switch name {
        case "sheetData": isInData = false
        case "row":
            if let row, !row.cells.isEmpty { rows.append(row) }
            row = nil
        case "v": isInValue = false
        case "c" where isInCell:
            isInCell = false
            try endCell()
        default: if isInCell { inline.end(name) }
        }
    }

    private func startRow(_ attributes: XMLAttributes) throws(SpreadsheetFault) {
        let number = attributes["r"].map { Int($0) } ?? rowNumber + 1
        guard let number, number > rowNumber else {
            throw .cell(row: rowNumber + 1, column: 1, .misplaced)
        }
        rowNumber = number
        position = CellReference(row: number, column: 0)
        row = Row(number: number, cells: [])
    }

    private func startCell(_ attributes: XMLAttributes) throws(SpreadsheetFault) {
        let next = CellReference(row: rowNumber, column: position.column + 1)
        let found = attributes["r"].map { CellReference($0) } ?? next
        guard let found, found.row == rowNumber, found.column >= next.column else {
            throw .cell(row: next.row, column: next.column, .misplaced)
        }
        position = found
        self.attributes = (
            attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0
        )
        hasFormula = false
        isInCell = true
        value = []
        inline.reset()
    }

    private func endCell() throws(SpreadsheetFault) {
        let text = try content()
        let kind: Cell.Kind =
            switch attributes.type {
            case "e": .error
            case _ where hasFormula: .formula
            case "n" where !text.isEmpty: .number
            default: .text
            }
        guard !text.isEmpty || hasFormula else { return }
        guard rowNumber <= limits.rowCountMax else {
            throw fault(.tooManyRows(countMax: limits.rowCountMax))
        }
        guard position.column <= limits.cellCountMax else {
            throw fault(.rowTooLong(countMax: limits.cellCountMax))
        }
        guard !text.utf8.contains(0) else { throw fault(.zeroByte) }
        try budget.take(text, limits: limits.spreadsheet)
        row?.cells.append(Cell(column: position.column, text: text, kind: kind))
    }

    private func content() throws(SpreadsheetFault) -> String {
        if attributes.type == "inlineStr" {
            guard let text = inline.string else {
                throw fault(.tooLong(sizeMax: limits.cellSizeMax))
            }
            return text
        }
        let raw = String(decoding: value, as: UTF8.self)
        if raw.isEmpty { return "" }
        switch attributes.type {
        case "s":
            guard let index = Int(raw), book.texts.indices.contains(index) else {
                throw fault(.noSuchText)
            }
            guard let text = book.texts[index] else {
                throw fault(.tooLong(sizeMax: limits.cellSizeMax))
            }
            return text
        case "b": return raw == "1" ? "TRUE" : "FALSE"
        case "d": return raw.split(separator: "T", maxSplits: 1).joined(separator: " ")
        case "n": return try number(raw)
        case "e": return raw
        default: return RichText.unescaped(raw)
        }
    }

    private func number(_ raw: String) throws(SpreadsheetFault) -> String {
        guard let value = Double(CellText.plain(raw)), value.isFinite else {
            throw fault(.notANumber)
        }
        return switch book.styles[attributes.style] {
        case .plain: SerialNumber.text(value)
        case .date: SerialNumber.dateText(value, from1904: book.isFrom1904)
        case .padded(let digits): SerialNumber.text(value, digits: digits)
        }
    }

    private func merge(_ attributes: XMLAttributes) throws(SpreadsheetFault) {
        guard let range = attributes["ref"].flatMap(MergedRange.init) else { return }
        guard merges.count < limits.spreadsheet.mergeCountMax else {
            throw .tooManyMerges(countMax: limits.spreadsheet.mergeCountMax)
        }
        merges.append(range)
    }

    private func fault(_ fault: SpreadsheetCellFault) -> SpreadsheetFault {
        .cell(row: position.row, column: position.column, fault)
    }
}

/// What one file's cells have used up of its limits.
struct SpreadsheetBudget: Sendable {
    private var cellCount = 0
    private var textSize = 0

    mutating func take(_ text: String, limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        cellCount += 1
        textSize += text.utf8.count
        guard cellCount <= limits.cellCountMax else {
            throw .tooManyCells(countMax: limits.cellCountMax)
        }
        guard textSize <= limits.textSizeMax else {
            throw .textTooLarge(sizeMax: limits.textSizeMax)
        }
    }
}

/// What a file's sheets share.
struct SpreadsheetContent {
    var isFrom1904 = false
    var texts: [String?] = []
    var styles = NumberStyles()
}
