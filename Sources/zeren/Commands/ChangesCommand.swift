import Accountability
import ArgumentParser
import EventLog
import HouseholdWork
import Ledger

/// 变更: what was entered since, and what it changed.
struct ChangesCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "变更：某条或某天以来入账了什么，值、疑点、进展表因此变了什么",
        discussion: """
            例：
              zeren changes --since 2226
              zeren changes --since 2009-04-08 --as-of 2009-04-11 --json
            """, aliases: ["变更"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Option(help: ArgumentHelp("此条之后，或这天（含）以来入账的", valueName: "SEQUENCE|DAY"))
    var since: String

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let scope = try view.scope(ledger, context)
        let last = min(try lastBefore(ledger), scope.last)
        var events: [ListedEvent] = []
        let now = try LedgerView(ledger, scope) { event in
            if event.sequence > last { events.append(event) }
        }
        let earlier = ViewScope(moment: scope.moment, last: last, isDayGiven: scope.isDayGiven)
        let then = try LedgerView(ledger, earlier)
        let judgement = try Judgement(now)
        hintLocked(context, judgement)
        let record = Record(
            households: then.state.histories.values.map(\.state), township: then.township,
            asOf: scope.moment)
        let changes = Changes(
            from: record, record.map(FindingCatalog.all) ?? [], to: judgement.record,
            judgement.findings)
        let text = ChangesText(
            changes: changes, events: events, last: last, names: now.names)
        try show(
            context, now, Viewed(filters: [("since", since)]), text: text.text, json: text.answer)
        return .done
    }

    /// The last line that was known before.
    private func lastBefore(_ ledger: ReadableLedger) throws -> Int {
        if let sequence = Int(since) {
            guard (0..<ledger.size).contains(sequence) else {
                throw LogError.beyondEnd(sequence: sequence, size: ledger.size)
            }
            return sequence
        }
        guard let day = Day(since) else {
            throw CommandFailure.malformed("--since", since, "801 或 2009-04-08")
        }
        return try ViewOptions.lastRecorded(by: Moment.end(of: day.advanced(by: -1)), in: ledger)
    }
}
