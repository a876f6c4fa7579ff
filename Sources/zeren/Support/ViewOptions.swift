import ArgumentParser
import EventLog
import HouseholdWork
import Ledger

/// 各视图通用: what was true when, as known when.
struct ViewOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: ArgumentHelp("看到这一天终了为止（缺省现在）", valueName: "DAY"))
    var asOf: String?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp("只用当时已入账的：序号或时间", valueName: "SEQUENCE|TIME"))
    var knownAt: String?

    func scope(_ ledger: ReadableLedger, _ context: CommandContext) throws -> ViewScope {
        ViewScope(moment: try moment(context), last: try last(ledger), isDayGiven: asOf != nil)
    }

    private func moment(_ context: CommandContext) throws -> Moment {
        guard let asOf else { return LocalTime.moment(context.clock()) }
        guard let day = Day(asOf) else {
            throw CommandFailure.malformed("--as-of", asOf, "2009-04-11")
        }
        return Moment.end(of: day)
    }

    private func last(_ ledger: ReadableLedger) throws -> Int {
        let newest = ledger.size - 1
        guard let knownAt else { return newest }
        if let sequence = Int(knownAt) {
            guard (0...newest).contains(sequence) else {
                throw LogError.beyondEnd(sequence: sequence, size: ledger.size)
            }
            return sequence
        }
        guard let moment = ViewOptions.moment(knownAt) else {
            throw CommandFailure.malformed("--known-at", knownAt, "801 或 \"2009-04-11 09:30\"")
        }
        return try lastRecorded(by: moment, in: ledger)
    }

    /// `2009-04-11 09:30`, `2009-04-11` (its end) or RFC 3339 as in the events.
    static func moment(_ text: String) -> Moment? {
        if let moment = Moment(text) ?? Moment(recorded: text) { return moment }
        if let day = Day(text) { return Moment.end(of: day) }
        let padded = text.split(separator: " ").joined(separator: "T")
        return Moment(padded + ":59+08:00") ?? Moment(padded + "+08:00")
    }

    /// `recorded` never goes back, so halving finds it. -1 when nothing was recorded by then.
    func lastRecorded(by moment: Moment, in ledger: ReadableLedger) throws -> Int {
        var low = 0
        var high = ledger.size
        while low < high {
            let middle = (low + high) / 2
            guard let recorded = Moment(recorded: try ledger.line(middle).recorded) else {
                throw LogError.damaged(sequence: middle)
            }
            if recorded <= moment { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}

/// 所见范围.
struct ViewScope {
    /// What happened later doesn't count.
    let moment: Moment
    /// What was entered later isn't known.
    let last: Int
    /// Without a day of the caller's, lists show what is dated later, too.
    let isDayGiven: Bool

    /// All that is known, and all that has happened.
    static let everything = ViewScope(moment: Moment(seconds: .max), last: .max, isDayGiven: false)
}

extension CommandFailure {
    static func malformed(_ option: String, _ value: String, _ example: String) -> CommandFailure {
        CommandFailure(
            code: "usage", exit: .usage, message: "\(option) 的写法不对：\(value)",
            remedy: "写成 \(example)")
    }
}
