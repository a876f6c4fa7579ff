/// A JSON value without floats. Two values are equal when their canonical bytes are.
///
/// Strings compare by their UTF-8 bytes, not by Unicode equivalence as `String` does.
/// Source: RFC 8785; FORMAT.md, section 0.
package enum JSONValue: Sendable {
    case object(JSONObject)
    case array([JSONValue])
    case string(String)
    case integer(Int64)
    case bool(Bool)
    case null
}

extension JSONValue {
    /// The largest integer that is allowed: 2^53 − 1; the smallest is its negative.
    package static let integerMax: Int64 = 9_007_199_254_740_991
    /// How many containers may lie inside one another.
    package static let depthMax = 32

    package var objectValue: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    package var arrayValue: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    package var stringValue: String? {
        if case .string(let string) = self { string } else { nil }
    }

    package var integerValue: Int? {
        if case .integer(let integer) = self { Int(exactly: integer) } else { nil }
    }

    package var boolValue: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }
}

extension JSONValue: Hashable {
    package static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.integer(let left), .integer(let right)): left == right
        case (.bool(let left), .bool(let right)): left == right
        case (.null, .null): true
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .object(let object): hasher.combine(object)
        case .array(let array): hasher.combine(array)
        case .string(let string): string.hashBytes(into: &hasher)
        case .integer(let integer): hasher.combine(integer)
        case .bool(let bool): hasher.combine(bool)
        case .null: hasher.combine(0 as UInt8)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements))
    }
}

extension String {
    func hasSameBytes(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }

    func hashBytes(into hasher: inout Hasher) {
        for byte in utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }

    /// RFC 8785's order of keys: by UTF-16 code units.
    ///
    /// It differs from the order of UTF-8 bytes only where U+E000–U+FFFF (lead bytes EE, EF)
    /// meets a supplementary character (F0–F4), whose surrogates are smaller.
    func precedesInUTF16(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8) { rank($0) < rank($1) }
    }

    private func rank(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x0A : byte
    }
}
