import HouseholdWork
import Ledger

/// 视图: a ledger folded for reading: what had happened by a moment, as known at a sequence.
struct LedgerView {
    let ledger: ReadableLedger
    let scope: ViewScope
    private(set) var state = WorkState()

    /// - Parameter listen: called with every line that is known, whenever it happened.
    init(
        _ ledger: ReadableLedger, _ scope: ViewScope, listen: (ListedEvent) -> Void = { _ in }
    ) throws {
        self.ledger = ledger
        self.scope = scope
        let end = RecordedEvent.Order(time: scope.moment, rank: .max)
        try ledger.forEachLine { line, signers in
            guard line.sequence <= scope.last else { return }
            let recorded = try LineDecoder.recorded(line, signers: signers)
            listen(ListedEvent(line, recorded))
            guard let recorded else { return }
            // That something is void was learnt, whenever: as far as we know it never was so.
            let isKnowledge = recorded.event is RecordAnnulled
            if recorded.order < end || isKnowledge { state.apply(recorded) }
        }
    }

    var asOf: Day { scope.moment.day }
    var township: Township { state.township }
    var names: Names {
        Names(state: state, isVaultOpen: ledger.vault != nil, isClear: scope.isClear)
    }

    /// - Throws: `CommandFailure` with what is near when there is no such household.
    func household(_ id: HouseholdID) throws -> Household {
        let household = state.history(id).state
        guard household.isEnrolled else { throw knownHouseholds.failure(id) }
        return household
    }

    /// - Parameter text: an indicator's name or id. - Throws: `CommandFailure` with what is near.
    func indicator(_ text: String) throws -> Indicator {
        let configuration = township.configuration
        if let found = configuration?.indicator(name: text) ?? configuration?.indicator(id: text) {
            return found
        }
        let near = (configuration?.indicators ?? []).filter { indicator in
            indicator.name.contains { text.contains($0) } && shared(indicator.name, text) >= 2
        }
        let names = near.prefix(6).map(\.name).joined(separator: "、")
        throw CommandFailure(
            code: "noSuchIndicator", exit: .usage, message: "方案的指标里没有“\(text)”",
            remedy: names.isEmpty ? "写信息表上的指标名" : "是不是：\(names)")
    }

    private func shared(_ left: String, _ right: String) -> Int {
        Set(left).intersection(Set(right)).count
    }
}

/// 流水一条: one event as lists show it.
struct ListedEvent {
    let line: DecodedLine
    /// nil for the ledger's own events and for types that this program doesn't know.
    let recorded: RecordedEvent?

    init(_ line: DecodedLine, _ recorded: RecordedEvent?) {
        (self.line, self.recorded) = (line, recorded)
    }

    var sequence: Int { line.sequence }
    var time: String { line.text("time") }

    /// `2009-03-17 08:37`, or the day alone when the paper gives no more.
    var timeText: String {
        guard let moment = Moment(time) else { return time }
        return TimeText.text(moment, isDayOnly: line.text("timeprecision") == "day")
    }

    /// Why it doesn't hold any more; nil when it does.
    func annulment(_ names: Names) -> Annulment? {
        names.state.annulment(ofID: line.id, subject: line.subject)
    }

    func summary(_ names: Names) -> String {
        if let recorded, let event = recorded.event as? any Summarized {
            return event.summary(names, recorded.stamp)
        }
        return OwnEventText.summary(line)
    }

    func answer(_ names: Names) -> Answer {
        [
            "sequence": .number(sequence), "type": .text(line.type),
            "subject": .text(line.subject), "time": .text(time),
            "recorded": .text(line.recorded), "actor": .text(line.text("actor")),
            "actorRole": .text(line.text("actorrole")), "recorder": .text(line.text("recorder")),
            "summary": .text(summary(names)),
            "status": .text(annulment(names) == nil ? "inForce" : "annulled"),
        ]
    }
}

/// 时间的写法.
enum TimeText {
    /// 16 columns wide, so that times stand under one another.
    static func text(_ moment: Moment, isDayOnly: Bool) -> String {
        isDayOnly ? ColumnText.padded(moment.day.text, to: 16) : moment.shortText
    }
}
