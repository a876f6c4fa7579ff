import CanonicalJSON
import CryptoSuites

/// The bytes of one line, from what it says.
struct LineText {
    var after: Int
    /// Canonical.
    var event: [UInt8]
    var hasMore: Bool
    var previous: Digest
    var recorded: Timestamp
    var sequence: Int
    /// On the commit's last line only.
    var signatures: [LineSignature]

    /// Without the LF. Members in RFC 8785's order.
    var bytes: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(event.count + 400)
        line.append(contentsOf: "{\"after\":".utf8)
        appendCanonicalInteger(Int64(after), to: &line)
        line.append(contentsOf: ",\"event\":".utf8)
        line.append(contentsOf: event)
        if hasMore { line.append(contentsOf: ",\"more\":true".utf8) }
        line.append(contentsOf: ",\"previous\":\"".utf8)
        previous.appendHex(to: &line)
        line.append(contentsOf: "\",\"recorded\":\"".utf8)
        recorded.append(to: &line)
        line.append(contentsOf: "\",\"sequence\":".utf8)
        appendCanonicalInteger(Int64(sequence), to: &line)
        if !signatures.isEmpty {
            line.append(contentsOf: ",\"signatures\":".utf8)
            LineSignature.append(signatures, to: &line)
        }
        line.append(UInt8(ascii: "}"))
        return line
    }
}

/// What the signers of a commit sign; every row is ended by LF.
///
/// | row | |
/// |---|---|
/// | 1 | `zeren/commit/v1` |
/// | 2 | origin |
/// | 3 | `after`, decimal |
/// | 4 | leaf hash of line `after` − 1, 64 hex; 64 zeros if `after` is 0 |
/// | 5… | an event hash each, in order, 64 hex |
///
/// Source: FORMAT.md, section 2.
package struct CommitText: Sendable {
    package var origin: String
    package var after: Int
    /// Leaf hash of line `after` − 1, or `.zero`.
    package var anchor: Digest
    package var eventHashes: [Digest]

    package init(origin: String, after: Int, anchor: Digest, eventHashes: [Digest]) {
        self.origin = origin
        self.after = after
        self.anchor = anchor
        self.eventHashes = eventHashes
    }

    package var bytes: [UInt8] {
        var text = Array("zeren/commit/v1\n\(origin)\n\(after)\n".utf8)
        text.reserveCapacity(text.count + 65 * (eventHashes.count + 1))
        for digest in [anchor] + eventHashes {
            digest.appendHex(to: &text)
            text.append(0x0A)
        }
        return text
    }
}

extension Digest {
    /// Whether `hex` is this digest's 64 hex characters; allocates nothing.
    package func isSpelled(_ hex: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard hex.count == 2 * Digest.byteCount else { return false }
        return withUnsafeBytes { bytes in
            var index = hex.startIndex
            for byte in bytes {
                guard hex[index] == Digest.hexDigit(byte >> 4),
                    hex[index + 1] == Digest.hexDigit(byte & 0x0F)
                else { return false }
                index += 2
            }
            return true
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
    }
}
