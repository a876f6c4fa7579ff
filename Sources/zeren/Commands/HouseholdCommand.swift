import Accountability
import ArgumentParser
import HouseholdWork
import Ledger

/// 户情: a household's whole story.
struct HouseholdCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "household", abstract: "户情：一户的全部经过和三统一；给出 --as-of 的，另列后来得知的",
        discussion: """
            例：
              zeren household 户编号
              zeren household 户编号 --as-of 2009-03-25
              zeren household 户编号 --as-of 2009-03-25 --learnt-since 812
              zeren household 户编号 --as-of 2009-03-25 --known-at 812
            """, aliases: ["户情"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("户编号", valueName: "HOUSEHOLD")) var household: String

    @Option(
        name: .customLong("learnt-since"),
        help: ArgumentHelp("此后才得知的另列（缺省为 --as-of 那天终了）", valueName: "SEQUENCE|TIME"))
    var learntSince: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let subject = Subject.household(household)
        let scope = try view.scope(ledger, context)
        var events: [ListedEvent] = []
        let folded = try LedgerView(ledger, scope) { event in
            if event.line.subject == subject { events.append(event) }
        }
        let household = try folded.household(household)
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        let known = events.filter { event in
            (event.recorded?.order.time ?? Moment(seconds: .min)) <= scope.moment
        }
        let story = HouseholdStory(
            household: household, events: known, judgement: judgement,
            hindsight: try hindsight(household, events, judgement))
        try show(
            context, folded, .household(household.id), text: story.text, json: story.answer)
        return .done
    }

    /// nil unless a day was given, or a place in the ledger from which on to look.
    private func hindsight(
        _ household: Household, _ events: [ListedEvent], _ judgement: Judgement
    ) throws -> HindsightText? {
        let now = judgement.view
        guard now.scope.isDayGiven || learntSince != nil else { return nil }
        let last = min(try knownThen(now), now.scope.last, now.ledger.size - 1)
        let scope = ViewScope(
            moment: now.scope.moment, last: last, isDayGiven: now.scope.isDayGiven,
            isClear: now.scope.isClear)
        let then = try LedgerView(now.ledger, scope).state.history(household.id).state
        let day = judgement.record.asOf
        let learnt = events.filter { event in
            let time = event.recorded?.order.time ?? Moment(seconds: .min)
            let isKnowledge = event.recorded?.event is RecordAnnulled
            return last < event.sequence && (isKnowledge || time <= now.scope.moment)
        }
        return HindsightText(
            hindsight: Hindsight(
                then: then.isEnrolled ? then : nil, now: household, on: day,
                judgement.record.plan),
            knownThen: last, knownNow: min(now.scope.last, now.ledger.size - 1), day: day,
            learnt: learnt, names: now.names)
    }

    private func knownThen(_ now: LedgerView) throws -> Int {
        guard let learntSince else {
            return try ViewOptions.lastRecorded(by: now.scope.moment, in: now.ledger)
        }
        return try ViewOptions.last(learntSince, "--learnt-since", now.ledger)
    }
}
