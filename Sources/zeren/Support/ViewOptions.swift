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

    @Flag(help: "个人信息显示明文：先登记是谁、为什么看，再显示")
    var reveal = false

    @Option(help: ArgumentHelp("查看明文的理由", valueName: "TEXT"))
    var reason: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("登记查看的人，用其密钥签名", valueName: "PERSON"))
    var recorder: String?

    @Option(help: ArgumentHelp("查看的人（不是登记人自己时）", valueName: "PERSON"))
    var actor: String?

    func scope(_ ledger: ReadableLedger, _ context: CommandContext) throws -> ViewScope {
        if reveal, (reason ?? "").isEmpty {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "--reveal 要同时写明 --reason 理由",
                remedy: "写成 --reveal --reason 与户口簿核对；不必看明文的，去掉 --reveal")
        }
        if reveal { try requireOpen(ledger) }
        return ViewScope(
            moment: try moment(context), last: try last(ledger), isDayGiven: asOf != nil,
            isClear: reveal)
    }

    private func moment(_ context: CommandContext) throws -> Moment {
        guard let asOf else { return LocalTime.moment(context.clock()) }
        guard let day = Day(asOf) else {
            throw CommandFailure.malformed("--as-of", asOf, "2009-04-11")
        }
        return Moment.end(of: day)
    }

    private func last(_ ledger: ReadableLedger) throws -> Int {
        guard let knownAt else { return ledger.size - 1 }
        return try Self.last(knownAt, "--known-at", ledger)
    }

    /// The last line that is meant by a sequence or a time; -1 when there was none by then.
    static func last(_ word: String, _ option: String, _ ledger: ReadableLedger) throws -> Int {
        if let sequence = Int(word) {
            guard (0..<ledger.size).contains(sequence) else {
                throw LogError.beyondEnd(sequence: sequence, size: ledger.size)
            }
            return sequence
        }
        guard let moment = ViewOptions.moment(word) else {
            throw CommandFailure.malformed(option, word, "801 或 \"2009-04-11 09:30\"")
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
    static func lastRecorded(by moment: Moment, in ledger: ReadableLedger) throws -> Int {
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
    /// 明文: personal values aren't masked.
    var isClear = false

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
