import CanonicalJSON
import CryptoSuites

/// 行标识: an event's id from the contents of the rows that it is made of. Whoever lacks the vault's
/// import secret can't guess a row from it. Source: FORMAT.md, section 3, `id`.
package struct RowIdentity: Sendable {
    private let suite: CryptoSuite
    private let secret: [UInt8]
    private let origin: String

    package init(suite: CryptoSuite, secret: [UInt8], origin: String) {
        (self.suite, self.secret, self.origin) = (suite, secret, origin)
    }

    /// - Parameters:
    ///   - rows: The rows' normalised cells.
    ///   - running: The number among identical rows, from 0.
    ///   - index: The number among the events made of these rows, from 0.
    /// - Returns: UUIDv8, lower case.
    package func id(sheet: String, rows: [[String]], running: Int, index: Int) -> String {
        let cells = rows.map { row in JSONValue.array(row.map { .string($0) }) }
        let value: JSONValue = .array([
            .string(sheet), .array(cells), .integer(Int64(running)), .integer(Int64(index)),
        ])
        let message = Array("zeren/import/v1\n\(origin)\n".utf8) + value.canonicalBytes()
        return UUIDText.version8(suite.hmac(key: secret, message).bytes)
    }
}

/// UUIDs as text. Source: RFC 9562, sections 4, 5.7, 5.8.
package enum UUIDText {
    package static func version8(_ bytes: [UInt8]) -> String { text(bytes, version: 8) }

    /// - Parameter milliseconds: Since 1970, UTC.
    package static func version7(milliseconds: Int64, random: [UInt8]) -> String {
        let time = UInt64(bitPattern: milliseconds)
        let head = (0..<6).map { UInt8(truncatingIfNeeded: time >> UInt64(40 - 8 * $0)) }
        return text(head + random.prefix(10), version: 7)
    }

    private static func text(_ source: [UInt8], version: UInt8) -> String {
        var bytes = Array(source.prefix(16))
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = bytes.hex
        var groups: [Substring] = []
        var rest = Substring(hex)
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }
}
