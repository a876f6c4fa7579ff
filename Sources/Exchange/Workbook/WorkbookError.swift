/// Why a workbook can't be read at all. Nothing of it is entered.
package enum WorkbookError: Error, Sendable, Equatable {
    /// Where in a file: row and column count from 1, the headings are row 1.
    package struct Place: Sendable, Equatable {
        package let file: String
        /// The sheet, when the file holds several.
        package let sheet: String?
        package let row: Int
        package let column: Int

        package init(file: String, sheet: String? = nil, row: Int, column: Int) {
            self.file = file
            self.sheet = sheet
            self.row = row
            self.column = column
        }
    }

    /// What a file seems to be whose text can't be read.
    package enum Encoding: Sendable, Equatable {
        /// UTF-16LE with a BOM, damaged.
        case utf16
        case utf16BigEndian
        /// No UTF-8, and no GB18030 either.
        case gb18030
        case spreadsheet
        /// UTF-8 by its headings, damaged.
        case unknown
    }

    /// A heading that must be there, and what looks like it among the file's unknown ones.
    package struct MissingColumn: Sendable, Equatable {
        package let heading: String
        package let nearMisses: [String]
    }

    case notFound(path: String)
    case unreadable(file: String)
    case unsupportedFormat(file: String)
    case unknownSheet(file: String, nearMisses: [String])
    case noSheets(path: String)
    case twoFilesOfOneSheet(sheet: String, files: [String])
    case fileTooLarge(file: String, sizeMax: Int)
    case workbookTooLarge(sizeMax: Int)
    case notUTF8(Place, Encoding)
    case zeroByte(Place)
    case cellTooLong(Place, sizeMax: Int)
    case unterminatedQuote(Place)
    case strayQuote(Place)
    case textAfterQuote(Place)
    case strayCarriageReturn(Place)
    case tooManyCells(Place, countMax: Int)
    case tooManyRows(file: String, countMax: Int)
    case rowTooLong(Place, expected: Int, found: Int)
    case rowTooShort(Place, expected: Int, found: Int)
    case noHeadings(file: String)
    case emptyHeading(Place)
    case duplicateHeading(Place, heading: String)
    /// Two aliases of one column, and no column of its own name.
    case ambiguousHeadings(Place, heading: String, written: [String])
    case missingColumns(file: String, [MissingColumn])
    case tooManyTableCells(file: String)
    case spreadsheet(file: String, SpreadsheetFault)
    case spreadsheetCell(Place, SpreadsheetCellFault)

    /// A stable word for scripts.
    package var code: String {
        switch self {
        case .notFound: "workbookNotFound"
        case .unreadable: "workbookUnreadable"
        case .unsupportedFormat: "workbookFormatUnsupported"
        case .unknownSheet: "sheetUnknown"
        case .noSheets: "workbookWithoutSheets"
        case .twoFilesOfOneSheet: "sheetTwice"
        case .fileTooLarge, .workbookTooLarge: "workbookTooLarge"
        case .notUTF8: "encodingUnsupported"
        case .zeroByte: "zeroByte"
        case .cellTooLong: "cellTooLong"
        case .unterminatedQuote: "quoteUnterminated"
        case .strayQuote, .textAfterQuote: "quoteMisplaced"
        case .strayCarriageReturn: "lineEndMisplaced"
        case .tooManyCells, .rowTooLong: "rowTooLong"
        case .rowTooShort: "rowTooShort"
        case .tooManyRows: "sheetTooLong"
        case .noHeadings: "headingsMissing"
        case .emptyHeading: "headingEmpty"
        case .duplicateHeading, .ambiguousHeadings: "headingTwice"
        case .missingColumns: "columnMissing"
        case .tooManyTableCells: "workbookTooLarge"
        case .spreadsheet(_, let fault): fault.code
        case .spreadsheetCell(_, let fault): fault.code
        }
    }

    package var place: Place? {
        switch self {
        case .notUTF8(let place, _), .zeroByte(let place), .cellTooLong(let place, _),
            .unterminatedQuote(let place), .strayQuote(let place), .textAfterQuote(let place),
            .strayCarriageReturn(let place), .tooManyCells(let place, _),
            .rowTooLong(let place, _, _), .rowTooShort(let place, _, _),
            .emptyHeading(let place), .duplicateHeading(let place, _),
            .ambiguousHeadings(let place, _, _), .spreadsheetCell(let place, _):
            place
        default: nil
        }
    }
}
