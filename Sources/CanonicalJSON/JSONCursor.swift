/// A position in bytes that are read as JSON; the lexical rules of both spellings.
///
/// Nothing here allocates. The bytes are only lent: a cursor must not outlive them.
struct JSONCursor {
    /// Which spelling of JSON is accepted.
    enum Spelling {
        /// FORMAT.md section 0 and nothing else.
        case canonical
        /// Our own files: white space, any escapes, any keys in any order.
        case relaxed
    }

    let bytes: UnsafeRawBufferPointer
    let spelling: Spelling
    var offset = 0
    /// Where `skipValue` passed the first null; −1 = it passed none.
    var firstNull = -1

    init(_ bytes: UnsafeRawBufferPointer, spelling: Spelling) {
        self.bytes = bytes
        self.spelling = spelling
    }

    func fail(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
        JSONError(offset: offset ?? self.offset, reason: reason)
    }

    var isAtEnd: Bool { offset == bytes.count }

    func peek() throws(JSONError) -> UInt8 {
        guard offset < bytes.count else { throw fail(.endsEarly) }
        return bytes[offset]
    }

    mutating func skipSpace() {
        guard spelling == .relaxed else { return }
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    }

    mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
        guard try peek() == UInt8(ascii: character) else { throw fail(.unexpectedByte) }
        offset += 1
    }

    /// Steps over the character if it is the next one.
    mutating func take(_ character: Unicode.Scalar) throws(JSONError) -> Bool {
        guard try peek() == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    mutating func expect(word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try peek() == word.utf8Start[index] else { throw fail(.unexpectedByte) }
            offset += 1
        }
    }

    /// `0` or `-?[1-9][0-9]*`, within ±(2^53 − 1).
    mutating func integer() throws(JSONError) -> Int64 {
        let start = offset
        let isNegative = try take("-")
        guard case 0x30...0x39 = try peek() else { throw fail(.unexpectedByte) }
        var magnitude: Int64 = 0
        let firstDigit = offset
        while offset < bytes.count, case let byte = bytes[offset], byte >= 0x30, byte <= 0x39 {
            magnitude = magnitude * 10 + Int64(byte - 0x30)
            guard magnitude <= JSONValue.integerMax else { throw fail(.integerTooLarge, at: start) }
            offset += 1
        }
        if bytes[firstDigit] == 0x30, isNegative || offset > firstDigit + 1 {
            throw fail(.notAnInteger, at: start)
        }
        if offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                throw fail(.notAnInteger, at: start)
            default: break
            }
        }
        return isNegative ? -magnitude : magnitude
    }

    /// A key of the canonical form; returns its range without the quotes.
    mutating func canonicalKey() throws(JSONError) -> Range<Int> {
        try expect("\"")
        let start = offset
        while true {
            switch try peek() {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                offset += 1
            case UInt8(ascii: "\""):
                let key = start..<offset
                guard !key.isEmpty, key.count <= 64 else { throw fail(.wrongKey, at: start) }
                offset += 1
                return key
            default: throw fail(.wrongKey)
            }
        }
    }

    /// A string; returns its range without the quotes, and whether it has escapes.
    mutating func string() throws(JSONError) -> (range: Range<Int>, isEscaped: Bool) {
        try expect("\"")
        let start = offset
        var isEscaped = false
        while true {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return (start..<(offset - 1), isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                _ = try escape()
            case 0x00..<0x20: throw fail(.controlCharacter)
            case 0x20..<0x80: offset += 1
            default: try skipMultibyte(first: byte)
            }
        }
    }

    /// Steps over one escape (a surrogate pair is one) and returns what it stands for.
    mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = offset
        offset += 1
        let byte = try peek()
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "t"): return "\u{09}"
        case UInt8(ascii: "n"): return "\u{0A}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "r"): return "\u{0D}"
        case UInt8(ascii: "/") where spelling == .relaxed: return "/"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw fail(.wrongEscape, at: start)
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let unit = try fourHexDigits(from: start)
        guard unit != 0 else { throw fail(.controlCharacter, at: start) }
        if spelling == .canonical {
            let hasShortForm = (0x08...0x0D).contains(unit) && unit != 0x0B
            guard unit < 0x20, !hasShortForm, let scalar = Unicode.Scalar(unit) else {
                throw fail(.wrongEscape, at: start)
            }
            return scalar
        }
        guard (0xD800...0xDFFF).contains(unit) else {
            guard let scalar = Unicode.Scalar(unit) else { throw fail(.wrongEscape, at: start) }
            return scalar
        }
        guard unit < 0xDC00, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
            bytes[offset + 1] == UInt8(ascii: "u")
        else { throw fail(.loneSurrogate, at: start) }
        offset += 2
        let low = try fourHexDigits(from: start)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw fail(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func fourHexDigits(from start: Int) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            switch byte {
            case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
            case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x61 + 10)
            case 0x41...0x46 where spelling == .relaxed: unit = unit << 4 | UInt32(byte - 0x41 + 10)
            default: throw fail(.wrongEscape, at: start)
            }
            offset += 1
        }
        return unit
    }

    /// One well-formed sequence of two to four bytes (Unicode 15, table 3-7).
    private mutating func skipMultibyte(first: UInt8) throws(JSONError) {
        let second: ClosedRange<UInt8>
        let count: Int
        switch first {
        case 0xC2...0xDF: (second, count) = (0x80...0xBF, 2)
        case 0xE0: (second, count) = (0xA0...0xBF, 3)
        case 0xED: (second, count) = (0x80...0x9F, 3)
        case 0xE1...0xEF: (second, count) = (0x80...0xBF, 3)
        case 0xF0: (second, count) = (0x90...0xBF, 4)
        case 0xF1...0xF3: (second, count) = (0x80...0xBF, 4)
        case 0xF4: (second, count) = (0x80...0x8F, 4)
        default: throw fail(.invalidUTF8)
        }
        guard offset + count <= bytes.count, second.contains(bytes[offset + 1]) else {
            throw fail(.invalidUTF8)
        }
        for index in 2..<max(count, 2) where bytes[offset + index] & 0xC0 != 0x80 {
            throw fail(.invalidUTF8)
        }
        offset += count
    }
}
