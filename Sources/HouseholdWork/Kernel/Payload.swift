import CanonicalJSON

/// A payload that isn't of its event's form.
package struct PayloadError: Error, Sendable, Equatable {
    /// The member at fault.
    package let member: String
    package init(_ member: String) { self.member = member }
}

/// Reads members of a payload; what is missing or of the wrong type is an error that names it.
package struct PayloadReader {
    package let object: JSONObject
    package init(_ object: JSONObject) { self.object = object }

    package func string(_ key: String) throws(PayloadError) -> String {
        guard let value = object[key]?.stringValue else { throw PayloadError(key) }
        return value
    }

    package func optionalString(_ key: String) throws(PayloadError) -> String? {
        guard let member = object[key] else { return nil }
        guard let value = member.stringValue else { throw PayloadError(key) }
        return value
    }

    package func integer(_ key: String) throws(PayloadError) -> Int {
        guard let value = object[key]?.integerValue else { throw PayloadError(key) }
        return Int(value)
    }

    package func optionalInteger(_ key: String) throws(PayloadError) -> Int? {
        guard let member = object[key] else { return nil }
        guard let value = member.integerValue else { throw PayloadError(key) }
        return Int(value)
    }

    /// A member that is `true` or absent.
    package func flag(_ key: String) throws(PayloadError) -> Bool {
        guard let member = object[key] else { return false }
        guard let value = member.boolValue else { throw PayloadError(key) }
        return value
    }

    package func bool(_ key: String) throws(PayloadError) -> Bool {
        guard let value = object[key]?.boolValue else { throw PayloadError(key) }
        return value
    }

    package func day(_ key: String) throws(PayloadError) -> Day {
        guard let day = Day(try string(key)) else { throw PayloadError(key) }
        return day
    }

    package func optionalDay(_ key: String) throws(PayloadError) -> Day? {
        guard let text = try optionalString(key) else { return nil }
        guard let day = Day(text) else { throw PayloadError(key) }
        return day
    }

    package func strings(_ key: String) throws(PayloadError) -> [String] {
        guard let array = object[key]?.arrayValue else { throw PayloadError(key) }
        var result: [String] = []
        result.reserveCapacity(array.count)
        for element in array {
            guard let value = element.stringValue else { throw PayloadError(key) }
            result.append(value)
        }
        return result
    }

    package func objects(_ key: String) throws(PayloadError) -> [PayloadReader] {
        guard let array = object[key]?.arrayValue else { throw PayloadError(key) }
        var result: [PayloadReader] = []
        for element in array {
            guard let value = element.objectValue else { throw PayloadError(key) }
            result.append(PayloadReader(value))
        }
        return result
    }

    package func optionalObjects(_ key: String) throws(PayloadError) -> [PayloadReader] {
        object[key] == nil ? [] : try objects(key)
    }

    package func choice<Choice: RawRepresentable<String>>(_ key: String, _: Choice.Type)
        throws(PayloadError) -> Choice
    {
        guard let choice = Choice(rawValue: try string(key)) else { throw PayloadError(key) }
        return choice
    }

    /// The opened fields of the member `sealed`; nil when there is no box or it is closed.
    package var sealedFields: JSONObject? { object["sealed"]?.objectValue?["fields"]?.objectValue }

    /// True when there is a box that could not be opened.
    package var isLocked: Bool { object["sealed"]?.objectValue?["box"] != nil }
}

extension JSONObject {
    /// Builds an object; members that are nil are left out (an optional member is absent, never null).
    package init(present members: KeyValuePairs<String, JSONValue?>) {
        self.init()
        for (key, value) in members { if let value { self[key] = value } }
    }

    /// Puts fields of one owner in open form under `sealed`; nothing when there are none.
    package mutating func seal(_ fields: JSONObject, owner: String) {
        guard !fields.isEmpty else { return }
        self["sealed"] = .object(["owner": .string(owner), "fields": .object(fields)])
    }
}

extension JSONValue {
    package static func strings(_ values: some Sequence<String>) -> JSONValue {
        .array(values.map { .string($0) })
    }

    package static func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }

    package static func day(_ day: Day) -> JSONValue { .string(day.text) }
}
