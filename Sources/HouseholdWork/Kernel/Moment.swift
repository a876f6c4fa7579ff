/// 时间: when something happened, Asia/Shanghai, to the second.
///
/// Stored as `YYYY-MM-DDTHH:MM:SS+08:00` (Source: FORMAT.md, section 3); the plan's zone has no
/// summer time, so the local clock orders moments.
package struct Moment: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00+08:00 by the local clock.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package init(day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The event's `time` attribute. - Returns: nil when it isn't exactly of that form.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
            bytes[19...].elementsEqual("+08:00".utf8),
            let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Digits.number(bytes[11..<13]), hour < 24,
            let minute = Digits.number(bytes[14..<16]), minute < 60,
            let second = Digits.number(bytes[17..<19]), second < 60
        else { return nil }
        self.init(day: day, hour: hour, minute: minute, second: second)
    }

    /// The local time of an instant in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ` (a line's `recorded`).
    package init?(recorded text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
            bytes[23] == 0x5A, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Digits.number(bytes[11..<13]), hour < 24,
            let minute = Digits.number(bytes[14..<16]), minute < 60,
            let second = Digits.number(bytes[17..<19]), second < 60
        else { return nil }
        self.init(
            seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second
                + Moment.offsetSeconds)
    }

    package static let offsetSeconds = 8 * 3600

    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    package var day: Day {
        Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    }

    package var secondOfDay: Int { seconds - day.number * 86_400 }

    package var text: String {
        let clock = secondOfDay
        return day.text + "T" + Digits.padded(clock / 3600, 2) + ":"
            + Digits.padded(clock / 60 % 60, 2) + ":" + Digits.padded(clock % 60, 2) + "+08:00"
    }

    /// `2019-03-14 09:30`, as people read it.
    package var shortText: String {
        let clock = secondOfDay
        return day.text + " " + Digits.padded(clock / 3600, 2) + ":"
            + Digits.padded(clock / 60 % 60, 2)
    }

    /// The last second of a day: what had happened by the end of it.
    package static func end(of day: Day) -> Moment {
        Moment(day: day, hour: 23, minute: 59, second: 59)
    }
}

/// How exactly the paper gives a time (the event's `timeprecision`).
package enum Precision: String, Sendable { case day, minute }
