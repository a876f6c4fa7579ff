/// 富文本: the text of a shared or inline string, its runs joined, phonetic runs left out.
///
/// Source: ECMA-376 part 1, sections 18.4.4 (`r`), 18.4.6 (`rPh`), 18.4.12 (`t`) and 22.9.2.19
/// (`_x000D_`).
struct RichText {
    private let sizeMax: Int
    private var bytes: [UInt8] = []
    private var isText = false
    private var phoneticDepth = 0
    private var isTooLong = false

    init(sizeMax: Int) { self.sizeMax = sizeMax }

    /// Forgets what was read; a new string begins.
    mutating func reset() { self = RichText(sizeMax: sizeMax) }

    mutating func start(_ name: String) {
        if name == "rPh" { phoneticDepth += 1 }
        if name == "t" { isText = phoneticDepth == 0 }
    }

    mutating func end(_ name: String) {
        if name == "rPh" { phoneticDepth -= 1 }
        if name == "t" { isText = false }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard isText, !isTooLong else { return }
        bytes.append(contentsOf: piece)
        isTooLong = bytes.count > sizeMax
        if isTooLong { bytes = [] }
    }

    /// - Returns: nil when the string is longer than a cell may be.
    var string: String? {
        isTooLong ? nil : Self.unescaped(String(decoding: bytes, as: UTF8.self))
    }

    /// Puts the characters in place that XML can't carry: `_x000D_` is a carriage return.
    static func unescaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x5F) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let first = rest.first {
            if let scalar = escape(rest.prefix(7)) {
                result.append(scalar)
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }

    /// The inverse: what would be read as such an escape is written with its first mark escaped.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(0x5F) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let first = rest.popFirst() {
            result.append(first)
            guard first == "_",
                escape(Substring("_" + String(rest.prefix(6))).unicodeScalars) != nil
            else { continue }
            result.append(contentsOf: "x005F_".unicodeScalars)
        }
        return String(result)
    }

    private static func escape(_ head: Substring.UnicodeScalarView) -> Unicode.Scalar? {
        guard head.first == "_", head.last == "_", head.count == 7,
            head.dropFirst().first == "x"
        else { return nil }
        let digits = head.dropFirst(2).dropLast()
        guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
        return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
    }
}

/// 共享文字: the texts that cells point to by number.
final class SharedStrings: XMLListener {
    /// nil for a text that is longer than a cell may be.
    private(set) var texts: [String?] = []
    private var current: RichText
    private var isInside = false
    private let limits: WorkbookLimits

    init(limits: WorkbookLimits) {
        self.limits = limits
        current = RichText(sizeMax: limits.cellSizeMax)
    }

    func start(_ name: String, _ attributes: XMLAttributes) {
        if name == "si" {
            isInside = true
            current.reset()
        } else if isInside {
            current.start(name)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isInside { current.append(bytes) } }

    func end(_ name: String) throws(SpreadsheetFault) {
        current.end(name)
        guard name == "si" else { return }
        isInside = false
        guard texts.count < limits.spreadsheet.cellCountMax else {
            throw .tooManyCells(countMax: limits.spreadsheet.cellCountMax)
        }
        texts.append(current.string)
    }
}
