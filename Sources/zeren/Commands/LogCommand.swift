import ArgumentParser
import HouseholdWork
import Ledger

/// 流水: events, newest first.
struct LogCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "流水：事件，新的在前",
        discussion: """
            例：
              zeren log --limit 20
              zeren log --subject 户编号 --reverse
              zeren log --person P0039 --since 2009-03-17 --until 2009-03-18
            """, aliases: ["流水"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions

    @Option(help: ArgumentHelp("只看这个主体（户编号亦可）", valueName: "SUBJECT")) var subject: String?
    @Option(help: ArgumentHelp("只看此人所做或所录", valueName: "PERSON")) var person: String?
    @Option(help: ArgumentHelp("只看这类事件（名称或中文）", valueName: "TYPE")) var type: String?
    @Option(help: ArgumentHelp("发生在这天或以后", valueName: "DAY")) var since: String?
    @Option(help: ArgumentHelp("发生在这天或以前", valueName: "DAY")) var until: String?
    @Option(help: ArgumentHelp("最多几条", valueName: "N")) var limit: Int?
    @Flag(help: "旧的在前") var reverse = false

    func run(in context: CommandContext) throws -> ExitStatus {
        let since = try day(since, "--since")
        let until = try day(until, "--until")
        var events: [ListedEvent] = []
        let ledger = try readLedger(context)
        let scope = try view.scope(ledger, context)
        let folded = try LedgerView(ledger, scope) { event in
            guard let moment = Moment(event.time), !scope.isDayGiven || moment <= scope.moment,
                matches(event.line), since.map({ $0 <= moment.day }) ?? true,
                until.map({ moment.day <= $0 }) ?? true
            else { return }
            events.append(event)
        }
        if !reverse { events.reverse() }
        if let limit { events = Array(events.prefix(max(0, limit))) }
        let names = folded.names
        print(context, text: text(events, names), json: .array(events.map { $0.answer(names) }))
        return .done
    }

    private func day(_ text: String?, _ option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else {
            throw CommandFailure.malformed(option, text, "2009-03-17")
        }
        return day
    }

    private func matches(_ line: DecodedLine) -> Bool {
        if let subject, line.subject != subject, line.subject != Subject.household(subject) {
            return false
        }
        if let person, line.text("actor") != person, line.text("recorder") != person {
            return false
        }
        guard let type else { return true }
        return line.type == type || line.type.hasPrefix(type + ".")
            || EventCatalog.title(of: line.type) == type
    }

    private func text(_ events: [ListedEvent], _ names: Names) -> String {
        ColumnText.table(
            events.map { event in
                [
                    ColumnText.leading("#\(event.sequence)", to: 6), event.timeText,
                    EventCatalog.title(of: event.line.type), event.summary(names),
                ]
            })
    }
}
