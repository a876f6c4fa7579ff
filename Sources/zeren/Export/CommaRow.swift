/// A row of comma-separated values that a spreadsheet takes for text and numbers, never for a
/// formula. Source: RFC 4180; OWASP, "CSV Injection".
enum CommaRow {
    /// What a spreadsheet takes for the beginning of a formula, full-width signs too.
    private static let signs: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]

    static func text(_ cells: [String]) -> String {
        cells.map { quoted(harmless($0)) }.joined(separator: ",") + "\r\n"
    }

    /// An apostrophe stands before what could be a formula; negative numbers stay as they are.
    static func harmless(_ text: String) -> String {
        let first = text.unicodeScalars.first { !isBlank($0) }
        let isBlankSign = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
        guard let first, signs.contains(Character(first)) || isBlankSign else {
            return isBlankSign ? "'" + text : text
        }
        return isNumber(text) ? text : "'" + text
    }

    /// Spaces of every kind and what isn't drawn: readers skip them before they look for a sign.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\t" || scalar == "\r" { return false }
        return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.value < 0x20
    }

    /// `-12`, `-0.50`, and nothing else that begins with a sign.
    private static func isNumber(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "-") else { return false }
        let parts = text.utf8.dropFirst().split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isEveryPartDigits = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
        }
        return parts.count <= 2 && isEveryPartDigits
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return text
        }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
