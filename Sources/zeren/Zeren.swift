import ArgumentParser
import Glibc

/// 责任链: the command.
@main
struct Zeren: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zeren", abstract: "责任链：把一镇的扶贫台账记成谁都能核验的账本",
        discussion: """
            例：
              zeren init --origin papers.example/2019 --name 样例镇 --keeper P0001
              zeren import 工作台账文件夹 --commit
              zeren trace 户编号 住房面积
              zeren verify
            """,
        version: CommandContext.producer,
        subcommands: [
            InitCommand.self, TemplateCommand.self, ImportCommand.self, StatusCommand.self,
            LogCommand.self,
            ShowCommand.self, TraceCommand.self, HouseholdCommand.self, FindingsCommand.self,
            PersonCommand.self, UnitCommand.self, VillageCommand.self, ProgressCommand.self,
            CompareCommand.self, ChangesCommand.self, ExportCommand.self, RulesCommand.self,
            ReportCommand.self, VerifyCommand.self, ProveCommand.self, CheckCommand.self,
            WitnessCommand.self, BundleCommand.self, InspectCommand.self, RebuildCommand.self,
            KeysCommand.self, DemoCommand.self,
            BenchCommand.self, CompletionCommand.self,
        ], groupedSubcommands: ActCatalog.commandGroups)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        Glibc.exit(run(arguments, in: .system()).rawValue)
    }

    /// Runs one command. Tests call it with a context of their own.
    static func run(_ arguments: [String], in context: CommandContext) -> ExitStatus {
        do {
            var command = try parseAsRoot(arguments)
            guard let command = command as? any ZerenCommand else {
                try command.run()
                return .done
            }
            return try command.run(in: context)
        } catch {
            return report(error, arguments, context)
        }
    }

    private static func report(
        _ error: any Error, _ arguments: [String], _ context: CommandContext
    ) -> ExitStatus {
        let failure: CommandFailure
        if let known = LedgerErrorText.failure(of: error) {
            failure = known
        } else if exitCode(for: error) == .success {
            context.answer(Array((ParserText.help(fullMessage(for: error)) + "\n").utf8))
            return .done
        } else if exitCode(for: error) == .validationFailure {
            failure = ParserText.failure(message(for: error))
        } else {
            failure = UnknownErrorText.failure(error)
        }
        if arguments.contains("--json") { context.answer(failure.answer.bytes) }
        context.say(failure.text)
        return failure.exit
    }
}
