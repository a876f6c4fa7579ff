/// 单元格种类: how the cells of a column are normalised and read.
///
/// | kind | canonical text |
/// |---|---|
/// | `text` | free text: composed (NFC), trimmed, line ends as LF, width kept |
/// | `names` | several people's names: `text` each, joined with `;` |
/// | `code` | a number or a word of a closed list: also folded to half width, inner blanks one |
/// | `codes` | several codes, joined with `;` |
/// | `identity` | a certificate's number: `code` in upper case |
/// | `time` | `2019-03-14 09:30`, or `2019-03-14` for a day (which counts from 00:00) |
/// | `date` | as `time`, but a clock is a fault when it is read |
/// | `whole` | `2018` |
/// | `decimal` | `1200.50`, always two digits behind the point |
/// | `dependent` | the kind that the row's cell under `on` names in its form; else `text` |
///
/// Source: workbook.md.
package enum CellKind: Sendable, Equatable {
    case text
    case names
    case code
    case codes
    case identity
    case time
    case date
    case whole
    case decimal
    case dependent(on: String)

    /// The kind of an indicator's cells.
    ///
    /// - Parameter indicatorType: The column `type` of indicators.csv.
    /// - Returns: nil for a type that the table doesn't know.
    package init?(indicatorType: String) {
        switch indicatorType {
        case "text": self = .text
        case "idNo": self = .identity
        case "phone", "code", "bool": self = .code
        case "codes": self = .codes
        case "year", "int": self = .whole
        case "money", "moneyDerived", "decimal2": self = .decimal
        case "date": self = .date
        default: return nil
        }
    }
}
