import ArgumentParser

/// A command that gets the machine handed in and says how it ended.
protocol ZerenCommand: ParsableCommand {
    var global: GlobalOptions { get }
    /// The file of `Schemas/output/` that its `--json` keeps to, where the words that call it
    /// (`report.annex`) don't name it: several commands that answer alike share one.
    static var answerSchema: String? { get }
    /// - Throws: `CommandFailure`, or an error that `LedgerErrorText` knows.
    func run(in context: CommandContext) throws -> ExitStatus
}

extension ZerenCommand {
    static var answerSchema: String? { nil }

    /// The answer, as the caller wants it: text for people, JSON for scripts.
    func print(
        _ context: CommandContext, text: @autoclosure () -> String, json: @autoclosure () -> Answer
    ) {
        context.answer(global.json ? json().bytes : Array(text().utf8))
    }

    /// A hint on stderr, unless `--quiet`.
    func hint(_ context: CommandContext, _ text: String) {
        if !global.quiet { context.say(text + "\n") }
    }

    /// Text that stands out, where colours are wanted.
    func alarm(_ context: CommandContext, _ text: String) -> String {
        let isWanted =
            switch global.color {
            case .always: true
            case .never: false
            case .auto:
                context.terminal.isAnswer && (context.variables["NO_COLOR"] ?? "").isEmpty
            }
        return isWanted ? "\u{1B}[31m\(text)\u{1B}[0m" : text
    }
}
