import CanonicalJSON

/// A schema that says something which the checker doesn't know.
package struct SchemaError: Error, Sendable, Equatable {
    /// The file's path inside `Schemas/`.
    package let file: String
    /// The keyword, or what is wrong.
    package let what: String
}

/// Reads a schema file into nodes. Only what our schemas use is known; the rest is an error, so
/// that no keyword is ever silently passed over.
struct SchemaCompiler {
    private let file: String
    private let definitions: JSONObject
    private var nodes: [SchemaNode] = []
    /// By name; nil while a definition is being read: our schemas don't refer to themselves.
    private var references: [String: Int?] = [:]

    static func compile(file: String, _ schema: JSONObject) throws(SchemaError) -> CompiledSchema {
        var compiler = SchemaCompiler(
            file: file, definitions: schema["$defs"]?.objectValue ?? [:])
        let root = try compiler.node(.object(schema))
        for name in compiler.definitions.keys { _ = try compiler.reference("#/$defs/\(name)") }
        return CompiledSchema(nodes: compiler.nodes, root: root)
    }

    private init(file: String, definitions: JSONObject) {
        (self.file, self.definitions) = (file, definitions)
    }

    private func fail(_ what: String) -> SchemaError { SchemaError(file: file, what: what) }

    private mutating func node(_ schema: JSONValue) throws(SchemaError) -> Int {
        var node = SchemaNode()
        switch schema {
        case .bool(let isEverything): node.isNever = !isEverything
        case .object(let object):
            for (keyword, value) in object.members { try read(keyword, value, into: &node) }
            try checkClosed(node)
        default: throw fail("schema")
        }
        nodes.append(node)
        return nodes.count - 1
    }

    private mutating func read(
        _ keyword: String, _ value: JSONValue, into node: inout SchemaNode
    ) throws(SchemaError) {
        switch keyword {
        case "$schema", "$id", "$defs", "title", "description", "examples": return
        case "$ref": node.reference = try reference(try text(keyword, value))
        case "type":
            guard let kind = SchemaNode.Kind(rawValue: try text(keyword, value)) else {
                throw fail(keyword)
            }
            node.kind = kind
        case "const": node.constant = value
        case "enum": node.choices = try array(keyword, value)
        case "pattern":
            guard let pattern = SchemaPattern(try text(keyword, value)) else {
                throw fail("pattern \(value.text(pretty: false))")
            }
            node.pattern = pattern
        case "items": node.items = try self.node(value)
        case "anyOf": node.anyOf = try all(keyword, value)
        case "oneOf": node.oneOf = try all(keyword, value)
        case "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems":
            guard let limit = value.integerValue else { throw fail(keyword) }
            read(limit: limit, keyword, into: &node)
        default: try readObject(keyword, value, into: &node)
        }
    }

    private func read(limit: Int, _ keyword: String, into node: inout SchemaNode) {
        switch keyword {
        case "minLength": node.length.least = limit
        case "maxLength": node.length.most = limit
        case "minimum": node.range.least = limit
        case "maximum": node.range.most = limit
        case "minItems": node.count.least = limit
        default: node.count.most = limit
        }
    }

    private mutating func readObject(
        _ keyword: String, _ value: JSONValue, into node: inout SchemaNode
    ) throws(SchemaError) {
        switch keyword {
        case "required": node.required = try texts(keyword, value)
        case "properties":
            for (key, schema) in try object(keyword, value).members {
                node.properties.append((key, try self.node(schema)))
            }
        case "dependentRequired":
            for (key, others) in try object(keyword, value).members {
                node.dependent.append((key, try texts(keyword, others)))
            }
        case "propertyNames": node.propertyNames = try self.node(value)
        case "additionalProperties": node.additional = try self.node(value)
        case "unevaluatedProperties":
            guard value == false else { throw fail(keyword) }
            node.isClosed = true
        default: throw fail(keyword)
        }
    }

    /// Beside `unevaluatedProperties` nothing else may bring in properties of its own.
    private func checkClosed(_ node: SchemaNode) throws(SchemaError) {
        guard node.isClosed else { return }
        guard node.reference == nil, node.additional == nil else {
            throw fail("unevaluatedProperties")
        }
        for branch in (node.anyOf + node.oneOf).map({ nodes[$0] }) {
            guard branch.reference == nil, branch.additional == nil, branch.anyOf.isEmpty,
                branch.oneOf.isEmpty, branch.properties.allSatisfy({ node.hasProperty($0.key) })
            else { throw fail("unevaluatedProperties") }
        }
    }

    private mutating func reference(_ target: String) throws(SchemaError) -> Int {
        let prefix = "#/$defs/"
        let name = String(target.dropFirst(prefix.count))
        guard target.hasPrefix(prefix), let schema = definitions[name] else {
            throw fail("$ref \(target)")
        }
        if let known = references[name] {
            guard let place = known else { throw fail("$ref \(target)") }
            return place
        }
        references[name] = .some(nil)
        let place = try node(schema)
        references[name] = place
        return place
    }

    private mutating func all(_ keyword: String, _ value: JSONValue) throws(SchemaError) -> [Int] {
        var places: [Int] = []
        for schema in try array(keyword, value) { places.append(try node(schema)) }
        return places
    }

    private func text(_ keyword: String, _ value: JSONValue) throws(SchemaError) -> String {
        guard let text = value.stringValue else { throw fail(keyword) }
        return text
    }

    private func array(_ keyword: String, _ value: JSONValue) throws(SchemaError) -> [JSONValue] {
        guard let array = value.arrayValue, !array.isEmpty else { throw fail(keyword) }
        return array
    }

    private func object(_ keyword: String, _ value: JSONValue) throws(SchemaError) -> JSONObject {
        guard let object = value.objectValue else { throw fail(keyword) }
        return object
    }

    private func texts(_ keyword: String, _ value: JSONValue) throws(SchemaError) -> [String] {
        var texts: [String] = []
        for element in try array(keyword, value) { texts.append(try text(keyword, element)) }
        return texts
    }
}
