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
