// `_nfc` is the standard library's own composition (UAX #15): Foundation's would carry ICU along.
@_spi(_Unicode) import Swift

/// 单元格文本: a cell as written, brought to the one spelling that a row's identity is made of.
///
/// A text that its kind can't read stays as it is written (trimmed and folded): whether a row is
/// refused for it is decided where the cell is read, with the row's place.
package enum CellText {
    /// - Returns: The canonical text; normalising it again changes nothing.
    package static func normalised(_ raw: String, _ kind: CellKind) -> String {
        switch kind {
        case .text, .dependent: return plain(raw)
        case .names: return split(plain(raw)).joined(separator: ";")
        case .code: return folded(raw)
        case .codes: return split(folded(raw)).joined(separator: ";")
        case .identity: return folded(raw).uppercased()
        case .time, .date:
            let text = folded(raw)
            return (try? CellTime(text))?.canonicalText ?? text
        case .whole:
            let text = folded(raw)
            return (try? CellNumber.whole(text)).map(String.init) ?? text
        case .decimal:
            let text = folded(raw)
            return (try? CellNumber.hundredths(text)).map(CellNumber.text) ?? text
        }
    }

    /// The items of a list: several people in one cell, parted by `;`, `；` or `、`.
    ///
    /// - Returns: The trimmed items in their order; empty ones are left out.
    package static func split(_ text: String) -> [String] {
        text.unicodeScalars
            .split { $0 == ";" || $0 == "\u{FF1B}" || $0 == "\u{3001}" }
            .map { trimmed(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// Composed, trimmed free text with LF line ends, private-use characters at standard places.
    /// Full-width characters stay: they are content.
    package static func plain(_ raw: String) -> String {
        if isPlainASCII(raw) { return raw }
        var composed = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in raw._nfc {
            if !(afterReturn && scalar == "\n") {
                composed.append(scalar == "\r" ? "\n" : PrivateUse.folded(scalar))
            }
            afterReturn = scalar == "\r"
        }
        return trimmed(String(composed))
    }

    /// `plain`, with full-width letters, digits and the signs of codes and times at half width,
    /// dashes as `-`, and a run of blanks as one.
    package static func folded(_ raw: String) -> String {
        if isPlainASCII(raw), !raw.utf8.contains(0x20) { return raw }
        var result = String.UnicodeScalarView()
        for scalar in plain(raw).unicodeScalars {
            let next: Unicode.Scalar = isBlank(scalar) ? " " : halfWidth(scalar)
            if next == " ", result.last == " " { continue }
            result.append(next)
        }
        return String(result)
    }

    /// Whether a spreadsheet has rounded a certificate's number to 15 digits: written like
    /// `9.99999E+17`, or 18 digits that end in `000` and whose check digit doesn't fit.
    ///
    /// Source: workbook.md; GB 11643-1999, section 3.4 (ISO 7064 MOD 11-2).
    package static func isRounded(_ identity: String) -> Bool {
        let bytes = Array(identity.utf8)
        let scientific = bytes.contains { $0 == 0x45 || $0 == 0x65 } && Double(identity) != nil
        if scientific { return true }
        let digits = bytes.compactMap { (0x30...0x39).contains($0) ? Int($0) - 0x30 : nil }
        guard bytes.count == 18, digits.count == 18, digits.suffix(3) == [0, 0, 0] else {
            return false
        }
        let sum = digits.reduce(0) { ($0 * 2 + $1) % 11 }
        return sum != 1
    }

    /// Whether a spreadsheet shows a number of more than 15 digits here: `4.52E+17`. No code and no
    /// name is written so.
    ///
    /// Source: workbook.md.
    package static func isScientific(_ text: String) -> Bool {
        let parts = text.utf8.split(
            maxSplits: 1, omittingEmptySubsequences: false,
            whereSeparator: { $0 == 0x45 || $0 == 0x65 })
        guard parts.count == 2, parts[1].first == 0x2B, let head = parts[0].first else {
            return false
        }
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        return isDigit(head) && parts[0].allSatisfy { isDigit($0) || $0 == 0x2E }
            && parts[1].count > 1 && parts[1].dropFirst().allSatisfy(isDigit)
    }

    /// Nothing to compose, trim or fold: printable ASCII without a blank at its ends.
    private static func isPlainASCII(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.first != 0x20, bytes.last != 0x20 else { return false }
        return bytes.allSatisfy { (0x20...0x7E).contains($0) }
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// White space (with the full-width and no-break space), the BOM and zero-width spaces.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: scalar.properties.isWhitespace
        }
    }

    private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: "-"
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0B, 0xFF0C, 0xFF0E, 0xFF0F,
            0xFF1A, 0xFF1B:
            Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }
}
