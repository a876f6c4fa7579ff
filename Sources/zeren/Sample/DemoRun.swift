import EventLog
import Foundation

/// 演示的一步: what was run, and whether it came out as expected.
struct DemoStep {
    let name: String
    let title: String
    let command: [String]
    /// What was shown.
    let text: String
    /// nil = as expected; else what differs, in Chinese.
    let difference: String?
}

/// 演示: the sample township in a folder of its own, with keys and remembered heads of its own.
struct DemoRun {
    let sample: SampleTownship
    let folder: String
    let context: CommandContext
    /// Called with each step when it is done.
    let show: (DemoStep) -> Void

    private var ledger: String { folder + "/账本" }
    private var copy: String { folder + "/被改动的副本" }

    /// The machine as the demo's commands see it: nothing of the user's own is touched.
    private func inner(_ answer: @escaping ([UInt8]) -> Void) -> CommandContext {
        var variables = context.variables
        variables["ZEREN_KEYS"] = folder + "/密钥"
        variables["XDG_STATE_HOME"] = folder + "/本机记忆"
        variables["ZEREN_LEDGER"] = ledger
        variables["ZEREN_PASSPHRASE_FILE"] = nil
        return CommandContext(
            variables: variables, workingFolder: folder, disk: context.disk,
            random: context.random, clock: context.clock, answer: answer, remark: answer,
            terminal: .none)
    }

    private func run(_ arguments: [String]) -> (exit: ExitStatus, text: String) {
        let output = DemoOutput()
        let exit = Zeren.run(arguments, in: inner { output.append($0) })
        return (exit, output.text)
    }

    /// - Returns: Whether every step came out as expected.
    func all() throws -> Bool {
        let steps: [() throws -> DemoStep] = [
            opening, entering, tracing, finding, reporting, verifying, tampering,
        ]
        var isRight = true
        for step in steps {
            let done = try step()
            show(done)
            if done.difference != nil { isRight = false }
        }
        return isRight
    }

    private func step(
        _ name: String, _ title: String, _ command: [String], exit: ExitStatus,
        check: (String) throws -> String? = { _ in nil }
    ) throws -> DemoStep {
        let (found, text) = run(command)
        let difference =
            found == exit
            ? try check(text) : "退出码应为 \(exit.rawValue)，实为 \(found.rawValue)"
        return DemoStep(
            name: name, title: title, command: command, text: text, difference: difference)
    }

    private func opening() throws -> DemoStep {
        try step(
            "init", "建账",
            [
                "init", "--origin", SampleTownship.origin, "--name", SampleTownship.name,
                "--keeper", SampleTownship.keeper, "--no-passphrase",
            ], exit: .done)
    }

    private func entering() throws -> DemoStep {
        try step(
            "import", "工作台账入账：该拒的拒绝，其余入账", ["import", sample.papers, "--commit", "-q"],
            exit: .findings
        ) { _ in
            // Entered rows aren't entered again; refused ones are refused again.
            try DemoCheck.refusals(
                run(["import", sample.papers, "--commit", "--json", "-q"]).text, sample)
        }
    }

    private func tracing() throws -> DemoStep {
        let household = SampleTownship.household
        return try step(
            "trace", "一户一个值的责任链", ["trace", household, SampleTownship.indicator], exit: .done
        ) { text in
            text.contains("现值 \(SampleTownship.value)") && text.contains("纸质签字不是电子签名")
                ? nil : "应有现值 \(SampleTownship.value) 和纸质签字的说明"
        }
    }

    private func finding() throws -> DemoStep {
        let command = ["findings", "--as-of", SampleTownship.asOf]
        return try step("findings", "疑点", command, exit: .findings) { _ in
            try DemoCheck.findings(run(command + ["--json", "-q"]).text, sample)
        }
    }

    private func reporting() throws -> DemoStep {
        let command = ["report", "annex", "--as-of", SampleTownship.asOf]
        return try step("annex", "进展表", command, exit: .done) { _ in
            let lines = SampleTownship.lines(run(command + ["--csv", "-q"]).text)
            return Array(lines.dropLast()) == sample.annex ? nil : "各村的数与预期的进展表不同"
        }
    }

    private func verifying() throws -> DemoStep {
        try step("verify", "核验", ["verify"], exit: .done) { text in
            text.contains("结论：通过") ? nil : "应当通过"
        }
    }

    /// Flips one bit of the line that records the correction, in a copy.
    private func tampering() throws -> DemoStep {
        try FileManager.default.copyItem(atPath: ledger, toPath: copy)
        let reader = try LogReader(folder: LedgerFolder(ledger), disk: context.disk)
        let sequence = reader.size / 2
        var offset = 100
        for before in 0..<sequence { offset += try reader.line(before).count + 1 }
        let file = try context.disk.open(LedgerFolder(copy).logFile(0), .readWrite)
        let byte = try file.bytes(offset..<offset + 1)
        try file.write(byte.map { $0 ^ 1 }, at: offset)
        return try step(
            "tamper", "副本里第 \(sequence) 条改动一个比特，再核验", ["verify", "--ledger", copy],
            exit: .broken
        ) { text in
            text.contains("第一处 第 \(sequence) 条") ? nil : "应指出第 \(sequence) 条"
        }
    }
}

/// What a command has written, both streams in order.
final class DemoOutput {
    private var bytes: [UInt8] = []

    func append(_ more: [UInt8]) { bytes += more }
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
