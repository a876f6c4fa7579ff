import CanonicalJSON

/// A walk through a payload that hands every `sealed` member to a transformation.
///
/// What is inside a `sealed` member is not walked: an open form's fields are one box.
struct SealedWalk {
    private enum Step {
        case key(String)
        case index(Int)
    }

    private var steps: [Step] = [.key("data")]

    /// - Parameter transform: The member's value and a way to its pointer; returns what to put in
    ///   its place, nil to leave it.
    /// - Returns: nil when nothing was replaced.
    static func replace<Failure: Error>(
        in data: JSONObject,
        _ transform: (JSONValue, () -> String) throws(Failure) -> JSONValue?
    ) throws(Failure) -> JSONObject? {
        var walk = SealedWalk()
        return try walk.object(data, transform)
    }

    private mutating func object<Failure: Error>(
        _ object: JSONObject,
        _ transform: (JSONValue, () -> String) throws(Failure) -> JSONValue?
    ) throws(Failure) -> JSONObject? {
        var result: JSONObject?
        for (key, value) in object.members {
            steps.append(.key(key))
            let replacement: JSONValue?
            if key.utf8.elementsEqual(SealedMember.name.utf8) {
                let steps = steps
                replacement = try transform(value, { Self.pointer(steps) })
            } else {
                replacement = try container(value, transform)
            }
            steps.removeLast()
            if let replacement {
                if result == nil { result = object }
                result?[key] = replacement
            }
        }
        return result
    }

    private mutating func container<Failure: Error>(
        _ value: JSONValue,
        _ transform: (JSONValue, () -> String) throws(Failure) -> JSONValue?
    ) throws(Failure) -> JSONValue? {
        switch value {
        case .object(let inner):
            return try object(inner, transform).map(JSONValue.object)
        case .array(let elements):
            var result: [JSONValue]?
            for (index, element) in elements.enumerated() {
                steps.append(.index(index))
                let replacement = try container(element, transform)
                steps.removeLast()
                if let replacement {
                    if result == nil { result = elements }
                    result?[index] = replacement
                }
            }
            return result.map(JSONValue.array)
        case .string, .integer, .bool, .null: return nil
        }
    }

    /// Source: RFC 6901, section 3.
    private static func pointer(_ steps: [Step]) -> String {
        var text = ""
        for step in steps {
            text += "/"
            switch step {
            case .index(let index): text += String(index)
            case .key(let key):
                for scalar in key.unicodeScalars {
                    switch scalar {
                    case "~": text += "~0"
                    case "/": text += "~1"
                    default: text.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        return text
    }
}
