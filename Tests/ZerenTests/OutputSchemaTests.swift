import ArgumentParser
import CanonicalJSON
import Foundation
import Ledger
import Testing

@testable import zeren

extension SampleSuites {
    /// What scripts read. Source: `Schemas/output/`.
    @Suite("每个命令的 --json 都合它的格式")
    struct OutputSchemaTests {
        @Test("由 python3-jsonschema 核对，多一个、少一个成员也看得出")
        func outputsFit() throws {
            let sample = try SampleLedger.required()
            let answers =
                try viewed(sample) + made() + disclosed() + witnessed() + [("demo", sample.demo)]
            let names = Set(answers.map(\.0))
            let carried = CarriedSchemas.files.keys.filter { $0.hasPrefix("output/") }
            let missing = carried.filter { name in
                !names.contains(String(name.dropFirst("output/".count).dropLast(".json".count)))
            }
            #expect(missing.isEmpty, "no command of this test answers \(missing)")
            let faults = try OutputSchemaTool.faults(answers.map { ($0.0, $0.1.bytes) })
            #expect(faults ?? [] == [])
        }

        @Test("每个命令都有 --json，每个 --json 都有格式")
        func everyCommandHasASchema() throws {
            let commands = CommandTree.leaves(Zeren.self)
            #expect(commands.count > 20)
            for (path, command) in commands {
                let answering = try #require(
                    command as? any ZerenCommand.Type, "\(path) has no --json")
                let name = answering.answerSchema ?? path.joined(separator: ".")
                #expect(CarriedSchemas.files["output/\(name).json"] != nil, "\(name)")
            }
        }

        @Test("改坏的答复看得出：成员换了类型、没有了、不认得")
        func detectsMisfits() throws {
            let bench = try Workbench()
            bench.initLedger()
            let whole = bench.run("show", "0", "--json")
            let damaged = [
                ("\"sequence\":0", "\"sequence\":\"0\""), ("\"status\":\"inForce\",", ""),
                ("\"status\":", "\"unheardOf\":1,\"status\":"),
            ].map { part, replacement in
                whole.text.replacingOccurrences(of: part, with: replacement)
            }
            #expect(damaged.allSatisfy { $0 != whole.text })
            for text in damaged {
                let faults = try OutputSchemaTool.faults([("show", Array(text.utf8))])
                #expect(faults.map { !$0.isEmpty } ?? true)
            }
        }

        /// Views of the sample, and of its copy with a flipped bit.
        private func viewed(_ sample: SampleLedger) throws -> [(String, Workbench.Result)] {
            let findings = sample.run("findings", "--json")
            let household = try #require(
                try findings.list().compactMap { $0["household"] as? String }.first)
            let village = try #require(
                try findings.list().compactMap { $0["village"] as? String }.first)
            let broken = sample.folder + "/被改动的副本"
            return [
                ("findings", findings), ("status", sample.run("status", "--json")),
                ("log", sample.run("log", "--json")), ("show", sample.run("show", "40", "--json")),
                ("trace", sample.run("trace", household, "--json")),
                ("trace", sample.run("trace", household, "住房面积", "--json")),
                ("household", sample.run("household", household, "--json")),
                ("report.annex", sample.run("report", "annex", "--json")),
                (
                    "report.annex.explain",
                    sample.run("report", "annex", "--explain", village, "3", "--json")
                ),
                ("person", sample.run("person", try responsible(sample, household), "--json")),
                ("village", sample.run("village", village, "--json")),
                ("progress", sample.run("progress", "--json")),
                ("compare", sample.run("compare", "--json")),
                ("compare", sample.run("compare", "--household", household, "--json")),
                ("changes", sample.run("changes", "--since", "2019-01-01", "--json")),
                ("changes", sample.run("changes", "--since", "400", "--json")),
                ("verify", sample.run("verify", "--json")),
                ("verify", sample.run("verify", "--ledger", broken, "--json")),
                (
                    "prove",
                    sample.run("prove", household, "--out", sample.bench.root + "/户", "--json")
                ),
                ("check", sample.run("check", sample.bench.root + "/户", "--json")),
                ("bundle", sample.run("bundle", sample.bench.root + "/包", "--json")),
                ("inspect", sample.run("inspect", sample.bench.root + "/包", "--json")),
                ("inspect", sample.run("inspect", broken, "--json")),
                ("import", sample.run("import", try SampleTownship().papers, "--json")),
                ("error", sample.run("findings", "--rule", "没有", "--json")),
            ] + (try units(sample))
        }

        private func responsible(_ sample: SampleLedger, _ household: String) throws -> String {
            let trace = try sample.run("trace", household, "--json").object()
            return try #require((trace["responsible"] as? [String: Any])?["contact"] as? String)
        }

        /// Every unit that somebody of the sample belongs to.
        private func units(_ sample: SampleLedger) throws -> [(String, Workbench.Result)] {
            let events = try sample.run("log", "--type", "unit.registered", "--json").list()
            let units = events.compactMap { $0["subject"] as? String }
                .map { String($0.dropFirst("unit/".count)) }
            #expect(!units.isEmpty)
            return units.map { ("unit", sample.run("unit", $0, "--json")) }
        }

        /// Answers that leave a trace, and those of a household corrected after an inspection.
        private func disclosed() throws -> [(String, Workbench.Result)] {
            let town = try QuestionTown.faultyTown()
            let household = QuestionTown.corrected
            let clear = ["--reveal", "--reason", "核对", "--json"]
            return [
                ("household", town.run("household", household, "--as-of", "2019-03-25", "--json")),
                ("household", town.run("household", household, "--as-of", "2019-03-20", "--json")),
                ("household", town.run(["household", household] + clear)),
                ("trace", town.run(["trace", household, "户主姓名"] + clear)),
                ("person", town.run(["person", "P0008"] + clear)),
                ("person", town.run("person", "P0014", "--json")),
                ("person", town.run("person", "P0010", "--json")),
                ("person.all", town.run("person", "--json")),
                ("show", town.run("show", "381", "--json")),
                ("findings", town.run("findings", "--json")),
                ("trace", town.run("trace", QuestionTown.misentered, "人均纯收入", "--json")),
                ("trace", town.run("trace", QuestionTown.exited, "住房面积", "--json")),
                ("village", town.run("village", "青坪村", "--json")),
                ("export", town.run("export", "values", "--csv", "v.csv", "--json")),
            ]
        }

        /// Of witnesses: one machine plays both parts.
        private func witnessed() throws -> [(String, Workbench.Result)] {
            let bench = try Workbench()
            bench.initLedger()
            let name = ["--name", "w.example"]
            let made = bench.run(["witness", "key"] + name + ["--no-passphrase", "--json"])
            let keys = try bench.run("keys", "log", "--json").object()
            let log = try #require(keys["vkey"] as? String)
            let asked = bench.run("witness", "ask", "--old", "0", "--out", "asked", "--json")
            let signed = bench.run(
                ["witness", "sign", "asked", "--trust", log, "--out", "signed"] + name
                    + ["--first", "--json"])
            let key = try #require(try made.object()["vkey"] as? String)
            let added = bench.run("witness", "add", "signed", "--trust", key, "--json")
            let split = try SplitLedger.evidence(bench, at: bench.root + "/split")
            try Data("witness W \(key)\nquorum W\n".utf8).write(
                to: URL(fileURLWithPath: bench.root + "/policy"))
            return [
                ("witness.key", made), ("witness.ask", asked), ("witness.sign", signed),
                ("witness.add", added),
                ("check.splitView", bench.run("check", split, "--trust", log, "--json")),
                ("check.splitView", bench.run("check", split, "--json")),
                ("verify", bench.run("verify", "--policy", "policy", "--json")),
            ]
        }

        /// Answers of a ledger of its own.
        private func made() throws -> [(String, Workbench.Result)] {
            let bench = try Workbench()
            let made = bench.run(
                "init", "--origin", "test.example/1", "--name", "样例镇", "--keeper", "P0001",
                "--no-passphrase", "--json")
            try Data("a\nb\n".utf8).write(to: URL(fileURLWithPath: bench.root + "/lines"))
            return [
                ("init", made), ("log", bench.run("log", "--json")),
                ("status", bench.run("status", "--json")),
                ("rebuild", bench.run("rebuild", "--json")),
                ("rebuild", bench.run("rebuild", "--json")),
                ("keys.list", bench.run("keys", "list", "--json")),
                ("keys.log", bench.run("keys", "log", "--json")),
                ("bench.root", bench.run("bench", "root", "lines", "--json")),
                (
                    "bench.proof",
                    bench.run("bench", "proof", "--size", "900", "--count", "5000", "--json")
                ),
                ("completion", bench.run("completion", "bash", "--json")),
                ("template", bench.run("template", "空白.xlsx", "--json")),
                ("act", bench.run("register-village", "1", "--name", "某村", "--dry-run", "--json")),
                ("act", bench.run("register-village", "1", "--name", "某村", "--json")),
                ("act", bench.run("register-village", "1", "--name", "某村", "--json")),
                ("error", bench.run("register-village", "1", "--name", "别的村", "--json")),
                ("rules", bench.run("rules", "--json")),
                ("rules.one", bench.run("rules", "R-SIG-03", "--json")),
                ("error", bench.run("show", "9", "--json")),
                ("error", bench.run("show", "--json")),
                ("error", bench.run("findings", "--json")),
            ]
        }
    }
}

/// The commands that do something, with the words that call them.
enum CommandTree {
    static func leaves(
        _ command: any ParsableCommand.Type, _ path: [String] = []
    ) -> [(path: [String], command: any ParsableCommand.Type)] {
        let below = command.configuration.subcommands
        guard !below.isEmpty else { return [(path, command)] }
        return below.flatMap { leaves($0, path + [$0.configuration.commandName ?? ""]) }
    }
}

/// Debian's python3-jsonschema and the schemas that the program carries.
enum OutputSchemaTool {
    /// Each answer against its schema, and against one whose objects are closed: the schemas are
    /// open, since members are only added, but they name every member that there is.
    private static let script = """
        import json, sys
        try:
            from jsonschema import Draft202012Validator
        except ImportError:
            sys.exit(77)
        def closed(value):
            if isinstance(value, dict):
                inner = {key: closed(part) for key, part in value.items()}
                if isinstance(inner.get("properties"), dict) and "required" in inner:
                    inner["additionalProperties"] = False
                return inner
            return [closed(part) for part in value] if isinstance(value, list) else value
        for line in open(sys.argv[1], encoding="utf-8"):
            name, schema, answer = json.loads(line)
            schema, answer = json.loads(schema), json.loads(answer)
            Draft202012Validator.check_schema(schema)
            for form in (schema, closed(schema)):
                for error in list(Draft202012Validator(form).iter_errors(answer))[:3]:
                    print(name, list(error.absolute_path), error.message[:200])
        """

    /// - Returns: What doesn't fit, a line each; nil when python3-jsonschema isn't there.
    static func faults(_ answers: [(name: String, bytes: [UInt8])]) throws -> [String]? {
        let python = URL(filePath: "/usr/bin/python3")
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return notRun() }
        var lines: [UInt8] = []
        for answer in answers {
            let schema = try #require(CarriedSchemas.files["output/\(answer.name).json"])
            let texts = [answer.name, schema, String(decoding: answer.bytes, as: UTF8.self)]
            JSONValue.array(texts.map { .string($0) }).appendCanonical(to: &lines)
            lines.append(0x0A)
        }
        let input = FileManager.default.temporaryDirectory
            .appending(path: "zeren-output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: input) }
        try Data(lines).write(to: input)
        let process = Process()
        process.executableURL = python
        process.arguments = ["-c", script, input.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus == 77 { return notRun() }
        #expect(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func notRun() -> [String]? {
        print("未运行: python3-jsonschema")
        return nil
    }
}
