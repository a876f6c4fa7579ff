/// Why a workbook can't be read at all. Nothing of it is entered.
package enum WorkbookError: Error, Sendable, Equatable {
    /// Where in a file: row and column count from 1, the headings are row 1.
    package struct Place: Sendable, Equatable {
        package let file: String
        package let row: Int
        package let column: Int
    }

    /// What a file seems to be that isn't UTF-8.
    package enum Encoding: Sendable, Equatable {
        case utf16
        case spreadsheet
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
    case missingColumns(file: String, [MissingColumn])

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
        case .duplicateHeading: "headingTwice"
        case .missingColumns: "columnMissing"
        }
    }

    package var place: Place? {
        switch self {
        case .notUTF8(let place, _), .zeroByte(let place), .cellTooLong(let place, _),
            .unterminatedQuote(let place), .strayQuote(let place), .textAfterQuote(let place),
            .strayCarriageReturn(let place), .tooManyCells(let place, _),
            .rowTooLong(let place, _, _), .rowTooShort(let place, _, _),
            .emptyHeading(let place), .duplicateHeading(let place, _):
            place
        default: nil
        }
    }
}
