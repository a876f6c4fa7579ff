import Accountability
import ArgumentParser
import HouseholdWork

/// 人员: what somebody did, owes and got wrong; or everybody at a glance.
struct PersonCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "人员：一个人做过什么、还欠什么、错在哪里；不写是谁，列出全部人员",
        discussion: """
            例：
              zeren person
              zeren person P0039
              zeren person 张一 --as-of 2009-03-31 --json
            """, aliases: ["人员"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Argument(help: ArgumentHelp("人员编号或姓名；不写为全部", valueName: "PERSON")) var person: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        guard let person else { return try everybody(folded, context) }
        let id = try folded.person(person)
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        guard
            let record = PersonRecord(
                id, in: judgement.record, findings: judgement.findings)
        else { throw CommandFailure.absent("人员", id, code: "noSuchPerson") }
        let text = PersonText(record: record, names: folded.names)
        try show(
            context, folded, Viewed(filters: [("person", id)]), text: text.text,
            json: text.answer)
        return .done
    }

    private func everybody(_ folded: LedgerView, _ context: CommandContext) throws -> ExitStatus {
        let judgement = try Judgement(folded)
        hintLocked(context, judgement)
        let keys = try LedgerKeys(folded.ledger)
        let text = TownPeopleText(
            people: TownPeople(judgement.record), late: keys.late, names: folded.names)
        try show(context, folded, .everything, text: text.text, json: text.answer)
        return .done
    }
}
