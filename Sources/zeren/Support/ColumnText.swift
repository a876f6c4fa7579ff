/// 排版: text in columns, where a Chinese character is two wide.
enum ColumnText {
    /// Columns on a terminal. Source: Unicode, UAX #11 (wide and full-width ranges).
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD,
    ]

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x1100 {
            let isMark = scalar.properties.generalCategory == .nonspacingMark
            return scalar.value < 0x20 || isMark ? 0 : 1
        }
        // Quotation marks and dashes are drawn wide beside Chinese, but count as one.
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(text)))
    }

    static func leading(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - self.width(text))) + text
    }

    /// Rows as columns, two spaces between and none at the end.
    static func table(_ rows: [[String]]) -> String {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], width(cell))
            }
        }
        return rows.map { row in
            let last = row.lastIndex { !$0.isEmpty } ?? 0
            let cells = row.prefix(last + 1).enumerated().map { column, cell in
                column == last ? cell : padded(cell, to: widths[column])
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    /// `2,226`
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }
}
