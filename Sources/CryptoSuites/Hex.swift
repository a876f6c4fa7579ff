extension [UInt8] {
    /// Two lower-case hexadecimal digits a byte.
    package var hex: String {
        String(unsafeUninitializedCapacity: 2 * count) { text in
            for (index, byte) in enumerated() {
                text[2 * index] = hexDigit(byte >> 4)
                text[2 * index + 1] = hexDigit(byte & 0x0f)
            }
            return 2 * count
        }
    }

    /// Nil unless `hex` is an even number of lower-case hexadecimal digits.
    package init?(hex: String) {
        var hex = hex
        guard let bytes = hex.withUTF8({ [UInt8](hex: UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        self = bytes
    }

    /// Nil unless `hex` is an even number of lower-case hexadecimal digits, in ASCII.
    package init?(hex: UnsafeRawBufferPointer) {
        guard hex.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hex.count / 2)
        for index in stride(from: 0, to: hex.count, by: 2) {
            guard let high = hexValue(hex[index]), let low = hexValue(hex[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }
}

/// The ASCII digit of a value below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
