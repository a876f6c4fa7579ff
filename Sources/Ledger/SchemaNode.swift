import CanonicalJSON

/// One schema inside a schema file, compiled; others are named by their place in the file's list.
///
/// A keyword says nothing about values of another type. Source: JSON Schema 2020-12.
struct SchemaNode: Sendable {
    enum Kind: String, Sendable {
        case object, array, string, integer, boolean

        func fits(_ value: JSONValue) -> Bool {
            switch (self, value) {
            case (.object, .object), (.array, .array), (.string, .string), (.integer, .integer),
                (.boolean, .bool):
                true
            default: false
            }
        }

        var title: String {
            switch self {
            case .object: "对象"
            case .array: "数组"
            case .string: "字符串"
            case .integer: "整数"
            case .boolean: "true 或 false"
            }
        }
    }

    struct Limits: Sendable {
        var least: Int?
        var most: Int?

        func allows(_ count: Int) -> Bool { (least ?? .min) <= count && count <= (most ?? .max) }

        var title: String {
            switch (least, most) {
            case (let least?, let most?): least == most ? "\(least)" : "\(least) 至 \(most)"
            case (let least?, nil): "不小于 \(least)"
            case (nil, let most?): "不大于 \(most)"
            case (nil, nil): ""
            }
        }
    }

    /// The schema `false`: nothing fits.
    var isNever = false
    var kind: Kind?
    var reference: Int?
    var constant: JSONValue?
    var choices: [JSONValue]?
    var pattern: SchemaPattern?
    var length = Limits()
    var range = Limits()
    var count = Limits()
    var items: Int?
    var required: [String] = []
    var dependent: [(key: String, required: [String])] = []
    var properties: [(key: String, node: Int)] = []
    var propertyNames: Int?
    var additional: Int?
    /// `unevaluatedProperties: false`; what is evaluated is `properties` (the compiler sees to it).
    var isClosed = false
    var anyOf: [Int] = []
    var oneOf: [Int] = []
}

/// 不合格式: the first place at which a value doesn't fit. Never quotes the value.
struct SchemaMisfit: Sendable, Equatable {
    /// RFC 6901, from the payload.
    var pointer: String
    /// Chinese.
    let reason: String

    init(_ reason: String) { (pointer, self.reason) = ("", reason) }

    func inside(_ step: String) -> SchemaMisfit {
        var outer = self
        outer.pointer = "/" + step + pointer
        return outer
    }

    var message: String { (pointer.isEmpty ? "内容" : pointer) + " " + reason }
}

/// A schema file, compiled.
struct CompiledSchema: Sendable {
    /// The root is the last one.
    let nodes: [SchemaNode]
    let root: Int

    func misfit(of value: JSONValue) -> SchemaMisfit? { misfit(value, nodes[root]) }

    private func misfit(_ value: JSONValue, _ node: SchemaNode) -> SchemaMisfit? {
        if node.isNever { return SchemaMisfit("不应有") }
        if let kind = node.kind, !kind.fits(value) { return SchemaMisfit("应为\(kind.title)") }
        if let reference = node.reference, let fault = misfit(value, nodes[reference]) {
            return fault
        }
        if let constant = node.constant, constant != value {
            return SchemaMisfit("应为 \(constant.text(pretty: false))")
        }
        if let choices = node.choices, !choices.contains(value) {
            let texts = choices.map { $0.text(pretty: false) }
            return SchemaMisfit("应为 \(texts.joined(separator: "、")) 之一")
        }
        let inner: SchemaMisfit?
        switch value {
        case .string(let text): inner = misfit(text, node)
        case .integer(let integer): inner = misfit(integer, node)
        case .array(let array): inner = misfit(array, node)
        case .object(let object): inner = misfit(object, node)
        case .bool, .null: inner = nil
        }
        return inner ?? branches(value, node)
    }

    private func branches(_ value: JSONValue, _ node: SchemaNode) -> SchemaMisfit? {
        if !node.anyOf.isEmpty, !node.anyOf.contains(where: { misfit(value, nodes[$0]) == nil }) {
            return SchemaMisfit("不合所列任何一种写法")
        }
        guard !node.oneOf.isEmpty else { return nil }
        let fitting = node.oneOf.count { misfit(value, nodes[$0]) == nil }
        return fitting == 1 ? nil : SchemaMisfit("应合所列写法中的一种，且只合一种")
    }

    private func misfit(_ text: String, _ node: SchemaNode) -> SchemaMisfit? {
        if let pattern = node.pattern, !pattern.matches(text) {
            return SchemaMisfit("写法不对")
        }
        guard node.length.least != nil || node.length.most != nil else { return nil }
        return node.length.allows(text.unicodeScalars.count)
            ? nil : SchemaMisfit("字数应为 \(node.length.title)")
    }

    private func misfit(_ integer: Int64, _ node: SchemaNode) -> SchemaMisfit? {
        node.range.allows(Int(integer)) ? nil : SchemaMisfit("应为 \(node.range.title)")
    }

    private func misfit(_ array: [JSONValue], _ node: SchemaNode) -> SchemaMisfit? {
        guard node.count.allows(array.count) else {
            return SchemaMisfit("项数应为 \(node.count.title)")
        }
        guard let items = node.items else { return nil }
        for (index, element) in array.enumerated() {
            if let fault = misfit(element, nodes[items]) { return fault.inside("\(index)") }
        }
        return nil
    }

    private func misfit(_ object: JSONObject, _ node: SchemaNode) -> SchemaMisfit? {
        for key in node.required where object[key] == nil { return SchemaMisfit("缺少 \(key)") }
        for (key, others) in node.dependent where object[key] != nil {
            for other in others where object[other] == nil {
                return SchemaMisfit("有 \(key) 而缺少 \(other)")
            }
        }
        var known = 0
        for (key, place) in node.properties {
            guard let value = object[key] else { continue }
            known += 1
            if let fault = misfit(value, nodes[place]) { return fault.inside(key) }
        }
        if let names = node.propertyNames {
            for key in object.keys where misfit(.string(key), nodes[names]) != nil {
                return SchemaMisfit("成员名“\(key)”写法不对")
            }
        }
        guard known < object.count, node.isClosed || node.additional != nil else { return nil }
        for (key, value) in object.members where !node.hasProperty(key) {
            guard let additional = node.additional else {
                return SchemaMisfit("有不认识的成员 \(key)")
            }
            if let fault = misfit(value, nodes[additional]) { return fault.inside(key) }
        }
        return nil
    }
}

extension SchemaNode {
    func hasProperty(_ key: String) -> Bool {
        properties.contains { $0.key.utf8.elementsEqual(key.utf8) }
    }
}
