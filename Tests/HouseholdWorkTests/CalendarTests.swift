import HouseholdWork
import Testing

@Suite("日、时间、数字")
struct CalendarTests {
    @Test(
        "存在的日子读出来再写回去不变",
        arguments: [
            "1970-01-01", "0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "2030-12-31",
            "1900-02-28", "1582-10-10",
        ])
    func existingDays(text: String) {
        #expect(Day(text)?.text == text)
    }

    @Test(
        "不存在的日子、不合格式的字读不出来",
        arguments: [
            "1900-02-29", "2023-02-29", "2030-02-30", "2030-04-31", "2030-06-31", "2030-09-31",
            "2030-11-31", "2030-13-01", "2030-00-10", "2030-01-00", "2030-01-32", "0000-01-01",
            "2030-1-01", "2030/01/01", "2030-01-01 ", " 2030-01-1", "２０３０-01-01", "",
            "2030-01/01", "20a0-01-01", "2030-0b-01", "2030-01-0c",
        ])
    func missingDays(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("一天接一天，四百年不错一天")
    func everyDayOfFourCenturies() {
        let first = Day(year: 1901, month: 1, day: 1)?.number ?? 0
        #expect(first == -25_202)
        for number in first..<(first + 146_097) {
            let (year, month, day) = Day(number: number).parts
            #expect(Day(year: year, month: month, day: day)?.number == number)
        }
        #expect(Day(number: first + 146_097).text == "2301-01-01")
    }

    @Test("满岁在生日当天；二月廿九生的，平年在三月一日")
    func ageCountsOnTheBirthday() throws {
        let birth = try #require(Day("2012-03-10"))
        #expect(birth.years(to: try #require(Day("2030-03-09"))) == 17)
        #expect(birth.years(to: try #require(Day("2030-03-10"))) == 18)
        #expect(birth.years(to: try #require(Day("2031-02-28"))) == 18)
        let leap = try #require(Day("2012-02-29"))
        #expect(leap.years(to: try #require(Day("2030-02-28"))) == 17)
        #expect(leap.years(to: try #require(Day("2030-03-01"))) == 18)
    }

    @Test("时间按存储格式读写，差一点都不收")
    func momentsOfStoredForm() {
        let text = "2030-03-10T09:08:07+08:00"
        #expect(Moment(text)?.text == text)
        #expect(Moment(text)?.shortText == "2030-03-10 09:08")
        #expect(Moment(text) == Moment(day: march(10), hour: 9, minute: 8, second: 7))
        for wrong in [
            "2030-03-10T24:00:00+08:00", "2030-03-10T09:60:00+08:00", "2030-03-10T09:08:60+08:00",
            "2030-03-10 09:08:07+08:00", "2030-03-10T09:08:07+09:00", "2030-03-10T09:08:07Z",
            "2030-02-30T09:08:07+08:00", "2030-03-10T09-08:07+08:00", "2030-03-10T09:08-07+08:00",
            "2030-03-10Txx:08:07+08:00", "2030-03-10T09:xx:07+08:00", "2030-03-10T09:08:xx+08:00",
        ] {
            #expect(Moment(wrong) == nil, "\(wrong)")
        }
    }

    @Test("入账时间是世界时，合当地时间早八小时，可以跨日")
    func recordedIsUniversalTime() {
        let late = Moment(recorded: "2030-03-09T23:30:05.123Z")
        #expect(late?.text == "2030-03-10T07:30:05+08:00")
        for wrong in [
            "2030-03-09T23:30:05.123", "2030-03-09 23:30:05.123Z", "2030-03-09T2x:30:05.123Z",
            "2030-03-09T23:3x:05.123Z", "2030-03-09T23:30:0x.123Z", "2030-02-29T23:30:05.123Z",
            "2030-03-09T23-30:05.123Z", "2030-03-09T23:30-05.123Z", "2030-03-09T23:30:05.123+",
            "2030-03-09T24:30:05.123Z", "2030-03-09T23:60:05.123Z", "2030-03-09T23:30:60.123Z",
        ] {
            #expect(Moment(recorded: wrong) == nil, "\(wrong)")
        }
    }

    @Test("一九七〇年以前的时间也归在自己那一天")
    func beforeTheEpoch() {
        let moment = Moment(day: Day(number: -1), hour: 23, minute: 59, second: 59)
        #expect(moment.seconds == -1)
        #expect(moment.day == Day(number: -1))
        #expect(moment.secondOfDay == 86_399)
        #expect(Moment(seconds: -86_400).day == Day(number: -1))
        #expect(Moment.end(of: Day(number: -1)) == moment)
        #expect(moment < Moment(seconds: 0))
    }

    @Test("数字只认阿拉伯数字，至多十八位")
    func digits() {
        #expect(Digits.number(Array("0042".utf8)) == 42)
        #expect(Digits.number(Array("999999999999999999".utf8)) == 999_999_999_999_999_999)
        for wrong in ["", "1000000000000000000", "4a", "-1", " 1", "４", "/", ":"] {
            #expect(Digits.number(Array(wrong.utf8)) == nil, "\(wrong)")
        }
        #expect(Digits.padded(7, 2) == "07")
        #expect(Digits.padded(123, 2) == "123")
    }
}
