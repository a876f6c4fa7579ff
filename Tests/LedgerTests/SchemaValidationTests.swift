import CanonicalJSON
import Foundation
import Testing

@testable import Ledger

@Suite("The schemas, before python3-jsonschema and before our checker")
struct SchemaValidationTests {
    @Test("Examples fit; without a required member or with an unknown one they don't")
    func examplesFit() throws {
        let checker = try SchemaChecker()
        let cases = try SchemaCase.all().flatMap { $0.essential }
        for one in cases {
            let message = checker.check(type: one.type, data: one.data)
            #expect((message == nil) == (one.expected == true), "\(one.label): \(message ?? "")")
        }
        guard let verdicts = try JSONSchemaTool.verdicts(cases) else { return }
        for (one, verdict) in zip(cases, verdicts) {
            #expect(verdict == one.expected, "python3-jsonschema: \(one.label)")
        }
    }

    @Test("Our checker says of every mutated example what python3-jsonschema says")
    func verdictsAgree() throws {
        let checker = try SchemaChecker()
        let cases = try SchemaCase.all().flatMap { $0.mutants(atMost: 250) }
        guard let verdicts = try JSONSchemaTool.verdicts(cases) else { return }
        #expect(verdicts.contains(true))
        #expect(verdicts.contains(false))
        for (one, verdict) in zip(cases, verdicts) {
            let message = checker.check(type: one.type, data: one.data)
            let text = JSONValue.object(one.data).text(pretty: false)
            #expect((message == nil) == verdict, "\(one.label): \(message ?? "") \(text)")
        }
    }

    @Test("The plan's default configuration fits the event that adopts it")
    func planFits() throws {
        let text = try #require(CarriedSchemas.files["plan-2019.json"])
        let data: JSONObject = [
            "level": "town", "unitId": "U01", "document": "", "adoptedOn": "2019-03-07",
            "authors": ["P0004"], "configuration": try JSONValue(reading: Array(text.utf8)),
        ]
        #expect(try SchemaChecker().check(type: "plan.adopted.v1", data: data) == nil)
    }
}

/// A payload, and what is to be said of it.
struct SchemaCase {
    let type: String
    let label: String
    let data: JSONObject
    /// nil = whatever python3-jsonschema says.
    var expected: Bool?
    private var required: [String] = []

    private init(_ type: String, _ label: String, _ data: JSONObject, _ expected: Bool?) {
        self.type = type
        self.label = "\(type) \(label)"
        self.data = data
        self.expected = expected
    }

    /// Every example of every carried schema.
    static func all() throws -> [SchemaCase] {
        var cases: [SchemaCase] = []
        for (path, text) in CarriedSchemas.files.sorted(by: { $0.key < $1.key }) {
            let object = try #require(try JSONValue(reading: Array(text.utf8)).objectValue)
            guard object["$schema"] != nil, !path.contains("/") else { continue }
            let examples = object["examples"]?.arrayValue ?? []
            #expect(examples.count >= 2, "\(path)")
            for (index, example) in examples.enumerated() {
                var one = SchemaCase(
                    String(path.dropLast(".json".count)), "\(index)",
                    try #require(example.objectValue), true)
                one.required = (object["required"]?.arrayValue ?? []).compactMap(\.stringValue)
                cases.append(one)
            }
        }
        return cases
    }

    /// The example, with each required member dropped, and with an unknown member.
    var essential: [SchemaCase] {
        let dropped = required.map { member in
            var less = data
            less.removeValue(forKey: member)
            return SchemaCase(type, "\(label) without \(member)", less, false)
        }
        var more = data
        more["unknown"] = 1
        return [self] + dropped + [SchemaCase(type, "\(label) with more", more, false)]
    }

    /// The example with one place of it changed: some of all such changes, always the same.
    func mutants(atMost limit: Int) -> [SchemaCase] {
        let all = Self.mutants(of: .object(data)).compactMap(\.objectValue)
        // A large prime step, so that not only one kind of change is taken.
        return (0..<min(limit, all.count)).map { index in
            let place = index * 7919 % all.count
            return SchemaCase(type, "\(label) mutant \(place)", all[place], nil)
        }
    }

    private static func mutants(of value: JSONValue) -> [JSONValue] {
        var result: [JSONValue] = [
            .null, true, 0, -1, 9_007_199_254_740_991, "", "甲 乙", "x", [], [:], ["x", 1],
        ]
        switch value {
        case .string(let text):
            result += [
                .string(text + "\n"), .string(text + "0"), .string(String(text.dropLast())),
                .string(text.uppercased()), .string(text + String(repeating: "长", count: 60)),
                .string(text + String(repeating: "长", count: 300)),
                .string(text.replacing("0", with: "9")), .string(text.replacing("1", with: "＋")),
            ]
        case .integer(let integer):
            result += [.integer(integer + 1), .integer(-integer), .string("\(integer)")]
        case .bool(let bool): result.append(.bool(!bool))
        case .array(let array):
            result.append(.array(array + array))
            for (index, element) in array.enumerated() {
                result += mutants(of: element).map { mutant in
                    var changed = array
                    changed[index] = mutant
                    return .array(changed)
                }
            }
        case .object(let object):
            result.append(.object(object.merging(["unknown": "x"])))
            for (key, inner) in object.members {
                var less = object
                less.removeValue(forKey: key)
                result.append(.object(less))
                less["x" + key] = inner
                result.append(.object(less))
                result += mutants(of: inner).map { .object(object.merging([key: $0])) }
            }
        case .null: break
        }
        return result
    }
}

/// Debian's python3-jsonschema, run on the repository's folder.
enum JSONSchemaTool {
    /// Python's `$` also fits before a last line feed, ECMA-262's (and so JSON Schema's) doesn't.
    private static let script = """
        import json, sys
        try:
            from jsonschema import Draft202012Validator
        except ImportError:
            sys.exit(77)
        def strict(value):
            if isinstance(value, dict):
                return {key: inner[:-1] + r"\\Z" if key == "pattern" and isinstance(inner, str)
                        and inner.endswith("$") else strict(inner) for key, inner in value.items()}
            return [strict(inner) for inner in value] if isinstance(value, list) else value
        validators = {}
        for line in open(sys.argv[2], encoding="utf-8"):
            name, data = json.loads(line)
            if name not in validators:
                with open(sys.argv[1] + "/" + name + ".json", encoding="utf-8") as file:
                    schema = json.load(file)
                Draft202012Validator.check_schema(schema)
                validators[name] = Draft202012Validator(strict(schema))
            sys.stdout.write("1" if validators[name].is_valid(data) else "0")
        """

    /// - Returns: A verdict a case; nil when python3-jsonschema isn't there.
    static func verdicts(_ cases: [SchemaCase]) throws -> [Bool]? {
        let python = URL(filePath: "/usr/bin/python3")
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return notRun() }
        let input = FileManager.default.temporaryDirectory
            .appending(path: "zeren-schema-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: input) }
        var lines: [UInt8] = []
        for one in cases {
            JSONValue.array([.string(one.type), .object(one.data)]).appendCanonical(to: &lines)
            lines.append(0x0A)
        }
        try Data(lines).write(to: input)
        let process = Process()
        process.executableURL = python
        process.arguments = ["-c", script, SchemaFolder.url.path, input.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus == 77 { return notRun() }
        #expect(process.terminationStatus == 0)
        #expect(output.count == cases.count)
        return output.map { $0 == UInt8(ascii: "1") }
    }

    private static func notRun() -> [Bool]? {
        print("未运行: python3-jsonschema")
        return nil
    }
}
