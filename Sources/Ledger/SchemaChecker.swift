import CanonicalJSON

/// 格式核对: whether payloads fit the schemas that the program carries. Each schema is compiled once.
///
/// Understands exactly the part of JSON Schema 2020-12 that our schemas use; anything else in a
/// schema is an error when it is read. Source: JSON Schema 2020-12; FORMAT.md, section 3.
package struct SchemaChecker: Sendable {
    /// By type, such as `table.signed.v1`; `event` and `line` too.
    private let schemas: [String: CompiledSchema]

    /// - Parameter files: Schema files by path; files that aren't schemas, and the outputs' in
    ///   folders of their own, are passed over.
    package init(files: [String: String] = CarriedSchemas.files) throws(SchemaError) {
        var schemas: [String: CompiledSchema] = [:]
        for (path, text) in files where !path.contains("/") {
            guard let object = (try? JSONValue(reading: Array(text.utf8)))?.objectValue else {
                throw SchemaError(file: path, what: "JSON")
            }
            guard object["$schema"] != nil else { continue }
            schemas[String(path.dropLast(".json".count))] =
                try SchemaCompiler.compile(file: path, object)
        }
        self.schemas = schemas
    }

    /// Whether there is a schema for the type here.
    package func knows(type: String) -> Bool { schemas[type] != nil }

    /// - Returns: What doesn't fit, in Chinese, and where; nil when all does, and for a type that
    ///   isn't known (`knows`). No value of the payload is in it.
    package func check(type: String, data: JSONObject) -> String? {
        schemas[type]?.misfit(of: .object(data))?.message
    }

    /// The same for `data` as it stands in a line, in canonical form.
    package func check(type: String, data: UnsafeRawBufferPointer) -> String? {
        guard let schema = schemas[type] else { return nil }
        guard let value = try? JSONValue(canonical: data) else { return "内容 不是规范的 JSON" }
        return schema.misfit(of: value)?.message
    }
}
