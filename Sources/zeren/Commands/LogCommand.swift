import ArgumentParser
import HouseholdWork
import Ledger

/// 流水: events, newest first.
struct LogCommand: ViewCommand {
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
        var seen = Seen()
        let ledger = try readLedger(context)
        let scope = try view.scope(ledger, context)
        let folded = try LedgerView(ledger, scope) { event in
            seen.add(event.line)
            guard let moment = Moment(event.time), !scope.isDayGiven || moment <= scope.moment,
                matches(event.line), since.map({ $0 <= moment.day }) ?? true,
                until.map({ moment.day <= $0 }) ?? true
            else { return }
            events.append(event)
        }
        try requireKnown(seen, folded)
        if !reverse { events.reverse() }
        if let limit { events = Array(events.prefix(max(0, limit))) }
        let names = folded.names
        try show(
            context, folded, viewed(folded), text: text(events, names),
            json: .array(events.map { $0.answer(names) }))
        return .done
    }

    private func viewed(_ folded: LedgerView) -> Viewed {
        let household = subject.flatMap { word in
            let id = Subject.household(of: word) ?? word
            return folded.state.hasHistory(id) ? id : nil
        }
        return Viewed(
            filters: [
                ("subject", subject), ("person", person), ("type", type), ("since", since),
                ("until", until),
            ], household: household)
    }

    /// Who and what the lines name.
    private struct Seen {
        var subjects: Set<String> = []
        var persons: Set<String> = []
        var types: Set<String> = []

        mutating func add(_ line: DecodedLine) {
            subjects.insert(line.subject)
            persons.insert(line.text("actor"))
            persons.insert(line.text("recorder"))
            types.insert(line.type)
        }
    }

    private func requireKnown(_ seen: Seen, _ view: LedgerView) throws {
        try KnownNames.subjects(seen.subjects).require(subject) { subject in
            seen.subjects.contains(subject) || seen.subjects.contains(Subject.household(subject))
        }
        try KnownNames.persons(seen.persons.union(view.township.persons.keys)).require(person)
        let types = seen.types.union(EventCatalog.types.map { $0.name })
            .union(LedgerOwnEvent.titles.keys)
        try KnownNames.types(types).require(type) { type in
            types.contains { LogCommand.isNamed($0, type) }
        }
    }

    /// By its stored name, with its version or without, or by its title.
    private static func isNamed(_ stored: String, _ word: String) -> Bool {
        stored == word || stored.hasPrefix(word + ".") || EventCatalog.title(of: stored) == word
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
        return LogCommand.isNamed(line.type, type)
    }

    private func text(_ events: [ListedEvent], _ names: Names) -> String {
        ColumnText.table(
            events.map { event in
                [
                    ColumnText.leading("#\(event.sequence)", to: 6), event.timeText,
                    EventCatalog.title(of: event.line.type),
                    AnnulmentText.mark(event.annulment(names))
                        + FactualText.mark(event.recorded?.stamp) + event.summary(names),
                ]
            })
    }
}
