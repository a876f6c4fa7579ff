import Foundation
import Testing

extension SampleSuites {
    @Suite("样例镇的每一条都合 Schemas/ 的格式")
    struct SampleSchemaTests {
        /// Reads log lines; prints how many lines and types fit, then one row a misfit.
        private static let program = """
            import json, pathlib, sys
            try:
                import jsonschema
            except ImportError:
                sys.exit(77)
            folder, schemas = map(pathlib.Path, sys.argv[1:])
            checkers = {}
            def check(name, value, what):
                if name not in checkers:
                    text = (schemas / (name + ".json")).read_text(encoding="utf-8")
                    checkers[name] = jsonschema.Draft202012Validator(json.loads(text))
                for error in checkers[name].iter_errors(value):
                    print("misfit", what, name, "/".join(map(str, error.absolute_path)))
            count = 0
            for path in sorted((folder / "log").glob("*.jsonl")):
                for text in path.read_text(encoding="utf-8").splitlines():
                    line = json.loads(text)
                    check("line", line, count)
                    check("event", line["event"], count)
                    check(line["event"]["type"], line["event"]["data"], count)
                    count += 1
            print(count, len(checkers))
            """

        private func validate(_ folder: String) throws -> (status: Int32, lines: [Substring]) {
            let schemas = URL(fileURLWithPath: #filePath)
                .deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("Schemas")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
            process.arguments = ["-c", Self.program, folder, schemas.path]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (
                process.terminationStatus,
                String(decoding: output, as: UTF8.self).split(separator: "\n")
            )
        }

        @Test("行、信封、内容三层，由 python3-jsonschema 逐条核对；改坏一条就查得出")
        func everyLineFits() throws {
            let sample = try SampleLedger.required()
            guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
                print("未运行: python3")
                return
            }
            let good = try validate(sample.ledger)
            guard good.status != 77 else {
                print("未运行: python3-jsonschema")
                return
            }
            #expect(good.lines.count == 1, "\(good.lines.prefix(3))")
            let counts = good.lines.last?.split(separator: " ").compactMap { Int($0) } ?? []
            #expect(counts.count == 2 && counts[0] > 2_000 && counts[1] > 25)

            let copy = FileManager.default.temporaryDirectory
                .appendingPathComponent("zeren-schema-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: copy) }
            let log = copy.appendingPathComponent("log")
            try FileManager.default.createDirectory(at: log, withIntermediateDirectories: true)
            let text = try String(
                contentsOfFile: sample.ledger + "/log/000000.jsonl", encoding: .utf8)
            let damaged = text.replacingOccurrences(of: "\"visitId\"", with: "\"visit\"")
            try damaged.write(
                to: log.appendingPathComponent("000000.jsonl"), atomically: true, encoding: .utf8)
            let bad = try validate(copy.path)
            #expect(
                bad.lines.contains { $0.hasPrefix("misfit") && $0.contains("visit.conducted.v1") })
        }
    }
}
