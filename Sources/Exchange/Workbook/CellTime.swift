/// 时间: a moment to the minute on the wall clock of Asia/Shanghai (+08:00).
///
/// A date counts from 00:00 of its day, so a date and its midnight are one and the same value: a
/// spreadsheet that saves `2019-03-14` as `2019/3/14 0:00` or as 43538 changes nothing.
///
/// Source: workbook.md.
package struct CellTime: Sendable, Hashable {
    package let year: Int
    package let month: Int
    package let day: Int
    package let hour: Int
    package let minute: Int

    /// Whether more than a day is said: false for a date (and for midnight).
    package var hasClock: Bool { hour != 0 || minute != 0 }

    /// - Throws: `CellFault.noSuchTime` when there is no such day or minute.
    package init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0
    ) throws(CellFault) {
        guard (1900...2199).contains(year), (1...12).contains(month),
            (1...CivilDay.count(year: year, month: month)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute)
        else { throw .noSuchTime }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
    }

    /// `2019-03-14`.
    package var dayText: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

    /// `09:30`.
    package var clockText: String { "\(Self.two(hour)):\(Self.two(minute))" }

    /// `2019-03-14 09:30`, or `2019-03-14` without a clock.
    package var canonicalText: String { hasClock ? "\(dayText) \(clockText)" : dayText }

    /// `2019-03-14T09:30:00+08:00`, as an event's `time` is written.
    package var eventText: String { "\(dayText)T\(clockText):00+08:00" }

    /// Days since 1970-01-01, of the day in Shanghai.
    package var dayNumber: Int { CivilDay.number(year: year, month: month, day: day) }

    /// Seconds since 1970-01-01T00:00:00Z.
    package var secondsSinceEpoch: Int {
        dayNumber * 86_400 + hour * 3_600 + minute * 60 - 8 * 3_600
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CellTime: Comparable {
    package static func < (left: CellTime, right: CellTime) -> Bool {
        left.secondsSinceEpoch < right.secondsSinceEpoch
    }
}

/// Days of the proleptic Gregorian calendar.
enum CivilDay {
    static func count(year: Int, month: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. Years begin in March here, so that the leap day comes last.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return 365 * marchYear + leapDays + dayOfYear - 719_468
    }

    /// The inverse of `number`, for years after 0.
    static func date(number: Int) -> (year: Int, month: Int, day: Int) {
        let days = number + 719_468
        let ofEra = days % 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = days / 146_097 * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
