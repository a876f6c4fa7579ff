/// 数字格式: how the number of a cell is to be taken, by the cell's style.
///
/// Source: ECMA-376 part 1, sections 18.8.30 (`numFmt`) and 18.8.10 (`cellXfs`).
final class NumberStyles: XMLListener {
    enum Style: Sendable, Equatable {
        case plain
        /// A day count.
        case date
        /// A whole number, shown with zeros ahead to this many digits.
        case padded(digits: Int)
    }

    private var codes: [Int: Style] = [:]
    private var formats: [Int] = []
    private var isInCellFormats = false

    /// - Parameter index: The attribute `s` of a cell.
    subscript(index: Int) -> Style {
        guard formats.indices.contains(index) else { return .plain }
        return codes[formats[index]] ?? Self.builtIn(formats[index])
    }

    func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "cellXfs": isInCellFormats = true
        case "numFmt":
            guard let number = attributes["numFmtId"].flatMap({ Int($0) }),
                let code = attributes["formatCode"]
            else { return }
            codes[number] = Self.style(ofCode: code)
        case "xf" where isInCellFormats:
            formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: return
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) { if name == "cellXfs" { isInCellFormats = false } }

    /// The built-in formats that show dates and times, the Chinese ones among them. 46 is a
    /// duration: it counts hours, and is no time of a day.
    private static func builtIn(_ number: Int) -> Style {
        switch number {
        case 14...22, 27...36, 45, 47, 50...58: .date
        default: .plain
        }
    }

    /// Reads a format code such as `yyyy"年"m"月"d"日";@`, of which the first section counts.
    static func style(ofCode code: String) -> Style {
        var letters: [Unicode.Scalar] = []
        var rest = code.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                // A duration counts hours, minutes or seconds beyond their range: `[h]`.
                let isDuration =
                    !inside.isEmpty && inside.allSatisfy { "hmsHMS".unicodeScalars.contains($0) }
                if isDuration { return .plain }
            case "\\", "_", "*": rest = rest.dropFirst()
            case ";": rest = rest.suffix(0)
            default: letters.append(scalar)
            }
        }
        let word = String(String.UnicodeScalarView(letters)).lowercased()
        if word.hasPrefix("general") || word.hasPrefix("g/") || word == "@" { return .plain }
        let isZeros = word.utf8.allSatisfy { $0 == 0x30 }
        if isZeros, word.utf8.count > 1 { return .padded(digits: min(word.utf8.count, 15)) }
        let isNumeric = word.contains { "0#?".contains($0) }
        let isDate =
            word.contains { "ydhs".contains($0) }
            || (!isNumeric && word.contains { "me".contains($0) })
        return isDate ? .date : .plain
    }
}
