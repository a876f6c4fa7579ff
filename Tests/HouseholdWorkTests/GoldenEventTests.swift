import CanonicalJSON
import Foundation
import HouseholdWork
import Testing

@Suite("The examples of the schemas")
struct GoldenEventTests {
    /// Members that every event may have; they aren't the event's own.
    private static let common: Set<String> = [
        "evidence", "lateReason", "basis", "offline", "factual",
    ]

    @Test("Every stored event of every version has a schema of its name, and every such schema one")
    func everyEventHasItsSchema() throws {
        let names =
            EventCatalog.types.flatMap { EventCatalog.names(of: $0) }
            + Array(LedgerOwnEvent.titles.keys)
        #expect(names.sorted() == (try GoldenSchema.all()).map(\.type).sorted())
    }

    @Test("A schema's title is what people call the event")
    func titlesAgree() throws {
        for schema in try GoldenSchema.all() {
            #expect(schema.object["title"]?.stringValue == EventCatalog.title(of: schema.type))
        }
    }

    @Test(
        "An event reads its examples and writes them again to the same bytes",
        arguments: EventCatalog.types.map { $0.name })
    func examplesComeBack(name: String) throws {
        let type = try #require(EventCatalog.type(named: name))
        let examples = try GoldenSchema(type: name).examples
        #expect(examples.count >= 2)
        for example in examples {
            let own = JSONObject(
                example.members.filter { !Self.common.contains($0.key) }
                    .map { ($0.key, $0.value) })
            let opened = try GoldenBoxes.opening(.object(own))
            let payload = try #require(opened.objectValue)
            let again = try type.init(payload: payload).payload
            #expect(
                String(decoding: JSONValue.object(again).canonicalBytes(), as: UTF8.self)
                    == String(decoding: opened.canonicalBytes(), as: UTF8.self))
        }
    }

    @Test("An older version's examples are read as the newest one, and are examples of its form")
    func olderExamplesAreRead() throws {
        for older in EventCatalog.upcasting.olderNames {
            let schema = try GoldenSchema(type: older)
            let newest = EventCatalog.upcasting.newestName(of: older)
            #expect(schema.examples.count >= 2)
            for example in schema.examples {
                let event = try #require(try EventCatalog.event(older, data: example))
                #expect(type(of: event).name == newest)
                for member in schema.required {
                    var less = example
                    less.removeValue(forKey: member)
                    #expect(throws: PayloadError.self, "\(older) \(member)") {
                        try EventCatalog.event(older, data: less)
                    }
                }
            }
        }
    }

    @Test("An event can be read while its boxes are closed, with its common members beside")
    func closedExamplesAreRead() throws {
        for type in EventCatalog.types {
            for example in try GoldenSchema(type: type.name).examples {
                #expect(throws: Never.self, "\(type.name)") { try type.init(payload: example) }
            }
        }
    }

    @Test("An example without a member that is required can't be read")
    func requiredMembersAreRequired() throws {
        for type in EventCatalog.types {
            let schema = try GoldenSchema(type: type.name)
            for member in schema.required {
                for example in schema.examples {
                    var less = example
                    #expect(less.removeValue(forKey: member) != nil, "\(type.name) \(member)")
                    #expect(throws: PayloadError.self, "\(type.name) \(member)") {
                        try type.init(payload: less)
                    }
                }
            }
        }
    }

    @Test("Every member that a schema names stands in one of its examples")
    func examplesAreFull() throws {
        for schema in try GoldenSchema.all() {
            var named: Set<String> = []
            GoldenSchema.collectProperties(.object(schema.object), into: &named)
            var shown: Set<String> = []
            for example in schema.examples {
                GoldenSchema.collectKeys(.object(example), into: &shown)
            }
            #expect(named.subtracting(shown).isEmpty, "\(schema.type)")
        }
    }

    @Test("The words of a schema's choices are the code's")
    func choicesAgree() throws {
        #expect(try words("role.appointed.v1", "role") == Role.allCases.map(\.rawValue).sorted())
        #expect(try words("table.signed.v1", "party") == Party.allCases.map(\.rawValue).sorted())
        #expect(
            try words("table.signed.v1", "method")
                == SigningMethod.allCases.map(\.rawValue).sorted())
        let hops = try words("materials.distributed.v1", "hop")
        #expect(hops.allSatisfy { Distribution.Hop(rawValue: $0) != nil })
        let modes = try words("visit.conducted.v1", "mode")
        #expect(modes.allSatisfy { Visit.Mode(rawValue: $0) != nil })
        for name in ["plan.adopted.v1", "training.held.v1", "report.submitted.v1"] {
            let levels = try words(name, "level")
            #expect(levels.allSatisfy { PlanAdoption.Level(rawValue: $0) != nil })
        }
        for name in ["entry.audited.v1", "entry.reviewed.v1"] {
            let verdicts = try words(name, "verdict")
            #expect(verdicts.allSatisfy { Verdict.Kind(rawValue: $0) != nil })
        }
    }

    private func words(_ type: String, _ member: String) throws -> [String] {
        let object = try GoldenSchema(type: type).object
        var node = try #require(object["properties"]?.objectValue?[member]?.objectValue)
        if let reference = node["$ref"]?.stringValue?.split(separator: "/").last {
            node = try #require(
                object["$defs"]?.objectValue?[String(reference)]?.objectValue)
        }
        let words = try #require(node["enum"]?.arrayValue).compactMap(\.stringValue)
        #expect(!words.isEmpty)
        return words.sorted()
    }
}

/// A schema of the repository's folder `Schemas/`.
struct GoldenSchema {
    let type: String
    let object: JSONObject

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schemas")

    init(type: String) throws {
        self.type = type
        let bytes = try Data(contentsOf: Self.folder.appending(path: "\(type).json"))
        object = try #require(try JSONValue(reading: Array(bytes)).objectValue)
    }

    /// Those of events: the ones with a version in their name.
    static func all() throws -> [GoldenSchema] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".json") && $0.contains(".v") }
            .map { try GoldenSchema(type: String($0.dropLast(".json".count))) }
    }

    var examples: [JSONObject] {
        (object["examples"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    var required: [String] {
        (object["required"]?.arrayValue ?? []).compactMap(\.stringValue)
    }

    static func collectProperties(_ schema: JSONValue, into names: inout Set<String>) {
        switch schema {
        case .object(let object):
            names.formUnion(object["properties"]?.objectValue?.keys ?? [])
            for (key, value) in object.members where key != "examples" {
                collectProperties(value, into: &names)
            }
        case .array(let array): for value in array { collectProperties(value, into: &names) }
        default: break
        }
    }

    static func collectKeys(_ value: JSONValue, into keys: inout Set<String>) {
        switch value {
        case .object(let object):
            keys.formUnion(object.keys)
            for (_, value) in object.members { collectKeys(value, into: &keys) }
        case .array(let array): for value in array { collectKeys(value, into: &keys) }
        default: break
        }
    }
}

extension GoldenBoxes {
    /// The value with each closed box in the form that the acts write.
    static func opening(_ value: JSONValue) throws -> JSONValue {
        switch value {
        case .array(let array): return .array(try array.map(opening))
        case .object(let object):
            if let box = object["box"]?.stringValue {
                let text = try #require(opened[box], "a box without its contents")
                return try JSONValue(reading: Array(text.utf8))
            }
            return .object(JSONObject(try object.members.map { ($0.key, try opening($0.value)) }))
        default: return value
        }
    }
}
