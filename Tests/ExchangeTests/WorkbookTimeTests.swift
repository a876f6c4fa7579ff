import Testing

@testable import Exchange

@Suite("时间单元格")
struct WorkbookTimeTests {
    @Test(
        "同一时刻的各种写法是一回事",
        arguments: [
            "2019-03-14 09:30", "2019/3/14 9:30", "2019/03/14 09:30:00", "2019年3月14日9时30分",
            "2019年3月14日 9:30", "2019年03月14日 09时30分", "２０１９－０３－１４　０９：３０",
            "43538.3958333333", "43538.39583", " 2019-03-14  09:30 ",
        ])
    func readsTheMinute(text: String) throws {
        #expect(CellText.normalised(text, .time) == "2019-03-14 09:30")
        let time = try CellTime(CellText.folded(text))
        #expect(time.hasClock)
        #expect(time.eventText == "2019-03-14T09:30:00+08:00")
        #expect(time.secondsSinceEpoch == 1_552_527_000)
    }

    @Test(
        "日期从当天零时起算，零时也就是日期",
        arguments: [
            "2019-03-14", "2019/3/14", "2019年3月14日", "43538", "43538.0", "2019/3/14 0:00",
            "2019年3月14日0时",
        ])
    func readsTheDay(text: String) throws {
        #expect(CellText.normalised(text, .date) == "2019-03-14")
        #expect(try !CellTime(text).hasClock)
    }

    @Test(
        "不是时间的不猜",
        arguments: [
            "昨天", "2019", "2019-03", "2019.3.14", "20190314", "2019-03/14", "2019年3月14",
            "2019-03-14T09:30", "2019-03-1409:30", "2019-03-14 9", "2019-03-14 09:30 上午",
            "9999", "100000", "43538.3.3", "-43538", "4.3538E4",
        ])
    func refusesWhatIsNoTime(text: String) {
        #expect(throws: CellFault.notATime) { try CellTime(text) }
        #expect(CellText.normalised(text, .time) == CellText.folded(text))
    }

    @Test(
        "没有的日子不收",
        arguments: [
            "2019-02-29", "2019-13-01", "2019-00-10", "2019-04-31", "2019-04-00", "19-04-01",
            "2019-04-01 24:00", "2019-04-01 10:60", "2019年2月30日",
        ])
    func refusesNoSuchTime(text: String) {
        #expect(throws: CellFault.noSuchTime) { try CellTime(text) }
    }

    @Test("带秒的不收", arguments: ["2019-03-14 09:30:01", "43538.39584"])
    func refusesSeconds(text: String) {
        #expect(throws: CellFault.secondsGiven) { try CellTime(text) }
    }

    @Test("空白不是时间")
    func refusesEmpty() { #expect(throws: CellFault.empty) { try CellTime("") } }

    @Test("day numbers and dates are each other's inverse, day by day over 200 years")
    func countsDays() throws {
        var expected = CivilDay.number(year: 1970, month: 1, day: 1)
        #expect(expected == 0)
        var earlier: CellTime?
        for year in 1970...2170 {
            for month in 1...12 {
                for day in 1...CivilDay.count(year: year, month: month) {
                    let time = try CellTime(year: year, month: month, day: day)
                    #expect(time.dayNumber == expected)
                    #expect(CivilDay.date(number: expected) == (year, month, day))
                    if let earlier { #expect(earlier < time) }
                    earlier = time
                    expected += 1
                }
            }
        }
    }
}
