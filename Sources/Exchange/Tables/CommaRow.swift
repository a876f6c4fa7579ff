/// 一行 CSV: a row of comma-separated values for people's spreadsheets, formulas guarded.
///
/// Source: RFC 4180.
package enum CommaRow {
    /// The mark that Excel and WPS tell UTF-8 by, at a file's beginning.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The row with CR LF.
    package static func text(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let guarded = FormulaGuard.guarded(text)
        guard guarded.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return guarded
        }
        return "\""
            + guarded.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
