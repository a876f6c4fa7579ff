/// The forms of the event's attributes, on bytes; nothing here allocates.
///
/// Source: FORMAT.md, section 3.
enum AttributeForm {
    /// CloudEvents' integers.
    static let integerMax = Int(Int32.max)

    /// A UUID in lower case.
    static func isUUID(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        guard bytes.count == 36 else { return false }
        for (index, byte) in bytes.enumerated() {
            switch (index, byte) {
            case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")),
                (23, UInt8(ascii: "-")):
                break
            case (8, _), (13, _), (18, _), (23, _): return false
            case (_, 0x30...0x39), (_, 0x61...0x66): break
            default: return false
            }
        }
        return true
    }

    /// Lower case hex of a digest.
    static func isDigest(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.count == 64
            && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// `table.signed.v1`: two words of letters, each beginning in lower case, and a version from 1.
    static func isType(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        guard bytes.count <= 128, let first = bytes.firstIndex(of: UInt8(ascii: ".")),
            case let rest = bytes[bytes.index(after: first)...],
            let second = rest.firstIndex(of: UInt8(ascii: ".")),
            isWord(bytes[..<first]), isWord(rest[..<second])
        else { return false }
        let version = rest[rest.index(after: second)...]
        guard version.count >= 2, version.first == UInt8(ascii: "v") else { return false }
        let digits = version.dropFirst()
        return digits.first != 0x30 && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `ledger`, or a kind, a slash and a name.
    static func isSubject(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        if bytes.elementsEqual("ledger".utf8) { return true }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let kind = bytes[..<slash]
        let isKind =
            kind.elementsEqual("household".utf8) || kind.elementsEqual("village".utf8)
            || kind.elementsEqual("person".utf8) || kind.elementsEqual("unit".utf8)
            || kind.elementsEqual("township".utf8)
        return isKind && isUnbroken(bytes[bytes.index(after: slash)...])
            && characterCount(bytes) <= 200
    }

    /// `contactPerson`. Which words there are is the work's matter, not the log's.
    static func isRole(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.count <= 64 && isWord(bytes)
    }

    /// `P0001`
    static func isPerson(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        isUnbroken(bytes) && characterCount(bytes) <= 128
    }

    /// `zeren/0.1.0`
    static func isProducer(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.starts(with: "zeren/".utf8) && bytes.count > 6
            && !bytes.contains(UInt8(ascii: " ")) && characterCount(bytes) <= 64
    }

    /// The caller's own number: a device, a piece of work.
    static func isMark(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        characterCount(bytes) <= 128
    }

    private static func isWord(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        guard let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
        return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
    }

    /// Not empty, without space, plus or slash.
    private static func isUnbroken(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy {
                $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/")
            }
    }

    /// Of a canonical string's bytes, as JSON Schema counts: an escape is one character.
    private static func characterCount(_ bytes: some RandomAccessCollection<UInt8>) -> Int {
        var count = 0
        var passedOver = 0
        var isEscape = false
        for byte in bytes {
            if passedOver > 0 {
                passedOver -= 1
            } else if isEscape {
                isEscape = false
                if byte == UInt8(ascii: "u") { passedOver = 4 }
            } else {
                isEscape = byte == UInt8(ascii: "\\")
                if byte & 0xC0 != 0x80 { count += 1 }
            }
        }
        return count
    }

    /// `YYYY-MM-DDTHH:MM:SS+08:00`, coarse as the precision says.
    static func isTime(
        _ bytes: some RandomAccessCollection<UInt8>, precision: TimePrecision?
    ) -> Bool {
        guard bytes.count == 25, bytes.suffix(6).elementsEqual("+08:00".utf8),
            let time = CivilTime(bytes.prefix(19))
        else { return false }
        switch precision {
        case nil: return true
        case .minute: return time.second == 0
        case .day: return time.hour == 0 && time.minute == 0 && time.second == 0
        }
    }
}

/// How exactly it is known when an event happened; absent = to the second.
package enum TimePrecision: String, Sendable, CaseIterable {
    case day
    case minute
}
