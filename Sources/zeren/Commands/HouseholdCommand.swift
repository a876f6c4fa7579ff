import Accountability
import ArgumentParser
import HouseholdWork

/// 户情: a household's whole story.
struct HouseholdCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "household", abstract: "户情：一户的全部经过和三统一",
        discussion: "例：\n  zeren household 户编号", aliases: ["户情"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("户编号", valueName: "HOUSEHOLD")) var household: String

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
        let story = HouseholdStory(household: household, events: known, judgement: judgement)
        print(context, text: story.text, json: story.answer)
        return .done
    }
}
