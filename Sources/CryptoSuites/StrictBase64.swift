/// Base64 with `+/` and padding on one line, read strictly: only what `encode` writes is decoded.
///
/// Source: RFC 4648 §4 and §3.5 (pad bits are zero); FORMAT.md, section 0.
package enum StrictBase64 {
    package static func encode(_ bytes: [UInt8]) -> String {
        let textCount = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: textCount) { text in
            var position = 0
            for index in stride(from: 0, to: bytes.count, by: 3) {
                let rest = bytes.count - index
                let group =
                    UInt32(bytes[index]) << 16
                    | (rest > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
                    | (rest > 2 ? UInt32(bytes[index + 2]) : 0)
                text[position] = digit(group >> 18)
                text[position + 1] = digit(group >> 12)
                text[position + 2] = rest > 1 ? digit(group >> 6) : padding
                text[position + 3] = rest > 2 ? digit(group) : padding
                position += 4
            }
            return textCount
        }
    }

    /// Nil unless `text` is exactly what `encode` makes of the result.
    package static func decode(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { decode($0) }
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        for index in stride(from: 0, to: text.count, by: 4) {
            let isLast = index + 4 == text.count
            let pads =
                isLast && text[index + 3] == padding ? (text[index + 2] == padding ? 2 : 1) : 0
            var group: UInt32 = 0
            for digitIndex in 0..<4 - pads {
                guard let value = value(text[index + digitIndex]) else { return nil }
                group |= value << UInt32(18 - 6 * digitIndex)
            }
            // The bits behind the last whole byte must be zero.
            if pads > 0 && group & (pads == 1 ? 0xff : 0xffff) != 0 { return nil }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            if pads < 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if pads < 1 { bytes.append(UInt8(truncatingIfNeeded: group)) }
        }
        return bytes
    }

    private static let padding = UInt8(ascii: "=")

    /// The digit of the lowest six bits.
    private static func digit(_ bits: UInt32) -> UInt8 {
        let value = UInt8(bits & 0x3f)
        return switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(_ digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
