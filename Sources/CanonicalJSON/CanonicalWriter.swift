// RFC 8785's form: no white space, keys sorted, the shortest escapes, integers in full.
// The writer refuses nothing; what must be within FORMAT.md section 0 is scanned before it is
// written to the log.

extension JSONValue {
    package func canonicalBytes() -> [UInt8] {
        var bytes: [UInt8] = []
        appendCanonical(to: &bytes)
        return bytes
    }

    package func appendCanonical(to bytes: inout [UInt8]) {
        switch self {
        case .object(let object): object.appendCanonical(to: &bytes)
        case .array(let array):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in array.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.appendCanonical(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .string(let string): appendCanonicalString(string, to: &bytes)
        case .integer(let integer): appendCanonicalInteger(integer, to: &bytes)
        case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    /// For people and `--json`: canonical, or with two spaces an indent and sorted keys.
    package func text(pretty: Bool) -> String {
        var bytes: [UInt8] = []
        if pretty {
            appendPretty(to: &bytes, indent: 0)
        } else {
            appendCanonical(to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendPretty(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .object(let object) where !object.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                appendNewLine(to: &bytes, indent: indent + 2)
                appendCanonicalString(member.key, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.value.appendPretty(to: &bytes, indent: indent + 2)
            }
            appendNewLine(to: &bytes, indent: indent)
            bytes.append(UInt8(ascii: "}"))
        case .array(let array) where !array.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, value) in array.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                appendNewLine(to: &bytes, indent: indent + 2)
                value.appendPretty(to: &bytes, indent: indent + 2)
            }
            appendNewLine(to: &bytes, indent: indent)
            bytes.append(UInt8(ascii: "]"))
        default: appendCanonical(to: &bytes)
        }
    }

    private func appendNewLine(to bytes: inout [UInt8], indent: Int) {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
    }
}

extension JSONObject {
    package func canonicalBytes() -> [UInt8] {
        var bytes: [UInt8] = []
        appendCanonical(to: &bytes)
        return bytes
    }

    package func appendCanonical(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            appendCanonicalString(member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            member.value.appendCanonical(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

/// A string with its quotes; escapes only `\" \\ \b \t \n \f \r \u00xx`.
package func appendCanonicalString(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
        case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
        case 0x08: bytes.append(contentsOf: [0x5C, UInt8(ascii: "b")])
        case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
        case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
        case 0x0C: bytes.append(contentsOf: [0x5C, UInt8(ascii: "f")])
        case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
        case 0x00..<0x20:
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(hexDigit(byte >> 4))
            bytes.append(hexDigit(byte & 0x0F))
        default: bytes.append(byte)
        }
    }
    bytes.append(UInt8(ascii: "\""))
}

/// An integer in decimal, without a `String` in between.
package func appendCanonicalInteger(_ integer: Int64, to bytes: inout [UInt8]) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = integer.magnitude
    repeat {
        bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
    } while rest > 0
    bytes[start...].reverse()
}

private func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
