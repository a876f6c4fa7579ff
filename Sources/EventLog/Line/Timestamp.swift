/// A moment in UTC to the millisecond, written `YYYY-MM-DDTHH:MM:SS.mmmZ`; years 0000 to 9999.
///
/// Source: FORMAT.md, section 2, `recorded`.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Since 1970-01-01T00:00:00.000Z, without leap seconds.
    package let milliseconds: Int64

    private static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// nil outside of the years 0000 to 9999.
    package init?(milliseconds: Int64) {
        guard Timestamp.range.contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// nil unless the text is exactly of the form, with a day and a time of day that exist.
    package init?(_ text: String) {
        self.init(bytes: Array(text.utf8)[...])
    }

    /// The same from bytes; allocates nothing.
    package init?(bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count == 24, let date = CivilTime(bytes.prefix(19)) else { return nil }
        var fraction: Int64 = 0
        for (index, byte) in bytes.dropFirst(19).enumerated() {
            switch (index, byte) {
            case (0, UInt8(ascii: ".")), (4, UInt8(ascii: "Z")): break
            case (1...3, 0x30...0x39): fraction = fraction * 10 + Int64(byte - 0x30)
            default: return nil
            }
        }
        self.init(milliseconds: date.seconds * 1_000 + fraction)
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The day in UTC, `YYYY-MM-DD`.
    package var day: String { String(description.prefix(10)) }

    package func append(to bytes: inout [UInt8]) {
        let milliseconds = Int(milliseconds - Timestamp.range.lowerBound)
        // Days from 0000-03-01, so that a leap day is the last of its year.
        let days = milliseconds / 86_400_000 - 60
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let time = milliseconds % 86_400_000
        let fields = [
            (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4, "-"), (month, 2, "-"),
            (dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, 2, "T"),
            (time / 3_600_000, 2, ":"), (time / 60_000 % 60, 2, ":"), (time / 1_000 % 60, 2, "."),
            (time % 1_000, 3, "Z"),
        ]
        for (number, width, mark) in fields {
            let digits = String(number).utf8
            for _ in digits.count..<width { bytes.append(UInt8(ascii: "0")) }
            bytes.append(contentsOf: digits)
            bytes.append(contentsOf: mark.utf8)
        }
    }
}

extension Timestamp: CustomStringConvertible {
    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// `YYYY-MM-DDTHH:MM:SS`, a day and a time of day that exist; seconds 00–59.
struct CivilTime {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int

    init?(_ bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count == 19 else { return nil }
        var fields = (0, 0, 0, 0, 0, 0)
        for (index, byte) in bytes.enumerated() {
            let digit = Int(byte) - 0x30
            let isDigit = (0...9).contains(digit)
            switch index {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 10: guard byte == UInt8(ascii: "T") else { return nil }
            case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
            case _ where !isDigit: return nil
            case 0...3: fields.0 = fields.0 * 10 + digit
            case 5, 6: fields.1 = fields.1 * 10 + digit
            case 8, 9: fields.2 = fields.2 * 10 + digit
            case 11, 12: fields.3 = fields.3 * 10 + digit
            case 14, 15: fields.4 = fields.4 * 10 + digit
            default: fields.5 = fields.5 * 10 + digit
            }
        }
        (year, month, day, hour, minute, second) = fields
        guard (1...12).contains(month), day >= 1, day <= CivilTime.days(in: month, of: year),
            hour <= 23, minute <= 59, second <= 59
        else { return nil }
    }

    /// From 1970-01-01T00:00:00.
    var seconds: Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return Int64(((days * 24 + hour) * 60 + minute) * 60 + second)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
