import ArgumentParser
import CryptoSuites
import EventLog

/// 演示: the sample township in a fresh folder, one story, then a flipped bit in a copy.
struct DemoCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "演示：样例镇从建账到核验，再改动一个比特",
        discussion: """
            例：
              zeren demo
              zeren demo 演示文件夹
            """, aliases: ["演示"])

    /// More lines of a step than these are left out.
    private static let shownMax = 24

    @OptionGroup var global: GlobalOptions

    @Argument(help: ArgumentHelp("空的或还没有的文件夹（缺省在临时文件夹里新建）", valueName: "FOLDER"))
    var folder: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let folder = try freshFolder(context)
        var steps: [DemoStep] = []
        let run = DemoRun(sample: try SampleTownship(), folder: folder, context: context) { step in
            steps.append(step)
            if !global.json { context.answer(Array(text(step, steps.count).utf8)) }
        }
        let isRight = try run.all()
        let count = steps.filter { $0.difference == nil }.count
        let summary =
            "\(isRight ? "演示完成" : "演示与预期不符")：\(steps.count) 步中 \(count) 步如预期\n账本留在 \(folder)\n"
        print(
            context, text: summary,
            json: [
                "folder": .text(folder), "passed": .bool(isRight),
                "steps": .array(
                    steps.map { step in
                        [
                            "step": .text(step.name), "title": .text(step.title),
                            "command": .texts(["zeren"] + step.command),
                            "passed": .bool(step.difference == nil),
                            "difference": .text(step.difference),
                        ]
                    }),
            ])
        return isRight ? .done : .failed
    }

    private func freshFolder(_ context: CommandContext) throws -> String {
        let temporary = context.variables["TMPDIR"] ?? "/tmp"
        let fresh = "\(LedgerFolder(temporary).path)/zeren-demo-\(context.random.bytes(4).hex)"
        let folder = context.absolute(folder ?? fresh)
        if try context.disk.status(folder) != nil, try !context.disk.list(folder).isEmpty {
            throw CommandFailure(
                code: "folderNotEmpty", exit: .usage, message: "文件夹不是空的：\(folder)",
                place: CommandFailure.Place(file: folder), remedy: "指明一个空的或还没有的文件夹")
        }
        try context.disk.makeFolders(folder, permissions: 0o755)
        return folder
    }

    private func text(_ step: DemoStep, _ number: Int) -> String {
        let words = step.command.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
        var lines = step.text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        if lines.count > Self.shownMax {
            let left = lines.count - Self.shownMax
            let half = Self.shownMax / 2
            lines = lines.prefix(half) + ["    …（略去 \(left) 行）"] + lines.suffix(half)
        }
        let verdict = step.difference.map { "✗ 与预期不符：\($0)" } ?? "✓ 如预期"
        return "【\(number)】\(step.title)\n$ zeren \(words.joined(separator: " "))\n"
            + lines.joined(separator: "\n") + "\n\(verdict)\n\n"
    }
}
