import HouseholdWork
import RuleMarks
import Testing

@Suite("时间 [R-TIME-01 R-TIME-03]")
struct TimeRulesTests {
    /// What the clock says of an act of 10 March, 09:00.
    private func check(_ now: Moment, isExplained: Bool = false) -> Refusal? {
        do throws(Refusal) {
            try TimeRules.check(at(10), now: now, isExplained: isExplained)
            for rule in [Rule.future, .lateUnexplained] { RuleLog.note(rule.id, fired: false) }
            return nil
        } catch {
            RuleLog.note(error.rule.id, fired: true)
            return error
        }
    }

    @Test("晚于现在的事不收；钟慢五分钟以内的容得下", .fires("R-TIME-01"), .silent("R-TIME-01"))
    func refusesTheFuture() {
        #expect(check(moment(10, 8, 54))?.rule == .future)
        #expect(check(moment(9))?.remedy.isEmpty == false)
        #expect(check(moment(10, 8, 55)) == nil)
        #expect(check(moment(10, 9, 0)) == nil)
    }

    @Test(
        "过了一天才录的，没有说明和凭据不收；有的照收", .fires("R-TIME-03"), .silent("R-TIME-03"))
    func refusesUnexplainedLateness() {
        #expect(check(moment(11, 9, 1))?.rule == .lateUnexplained)
        #expect(check(moment(11, 9, 0)) == nil)
        #expect(check(moment(31), isExplained: true) == nil)
    }
}
