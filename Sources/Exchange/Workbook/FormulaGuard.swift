/// 公式防护: the one place that decides which texts a spreadsheet might take for a formula (OWASP,
/// "CSV Injection").
///
/// | text | written |
/// |---|---|
/// | begins with one of `= + - @`, their full-width forms, TAB, CR or LF | `'` ahead |
/// | the same behind one or more `'` | one more `'` ahead |
/// | a plain number such as `-1,200.50`; dashes alone | as it is |
/// | any other | as it is |
///
/// Blanks and what isn't drawn don't hide a sign behind them. Reading takes one `'` off where writing may have put it:
/// what is exported and imported again is the same.
package enum FormulaGuard {
    /// The text as it is written into a file for people.
    package static func guarded(_ text: String) -> String {
        let (quotes, rest) = parted(text)
        guard beginsFormula(rest), quotes > 0 || !isHarmless(rest) else { return text }
        return "'" + text
    }

    /// The text that `guarded` was given.
    package static func restored(_ text: String) -> String {
        guard text.utf8.first == quote else { return text }
        let (_, rest) = parted(text)
        return beginsFormula(rest) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static let quote = UInt8(ascii: "'")

    private static func parted(_ text: String) -> (quotes: Int, rest: Substring.UnicodeScalarView) {
        let rest = text.unicodeScalars.drop { $0 == "'" }
        return (text.unicodeScalars.count - rest.count, rest)
    }

    private static func beginsFormula(_ rest: Substring.UnicodeScalarView) -> Bool {
        if let first = rest.first, first == "\t" || first == "\r" || first == "\n" { return true }
        guard let sign = rest.first(where: { !isSkipped($0) }) else { return false }
        switch sign {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }

    private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.value < 0x20
    }

    /// A number with its sign, or nothing but dashes: no spreadsheet computes anything with these.
    private static func isHarmless(_ rest: Substring.UnicodeScalarView) -> Bool {
        if rest.allSatisfy({ $0 == "-" || $0 == "\u{FF0D}" }) { return true }
        guard rest.first == "-" else { return false }
        let number = rest.dropFirst()
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        let isDigits = { (part: Substring.UnicodeScalarView) in
            !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) }
        }
        let groups = parts.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
        return parts.count <= 2 && groups.allSatisfy(isDigits)
            && parts.dropFirst().allSatisfy(isDigits)
    }
}
