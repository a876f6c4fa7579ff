extension JSONValue {
    /// Reads a value that must be in the canonical form of FORMAT.md section 0: writing it again
    /// gives the same bytes.
    package init(canonical bytes: UnsafeRawBufferPointer) throws(JSONError) {
        var reader = JSONReader(cursor: JSONCursor(bytes, spelling: .canonical))
        self = try reader.document()
    }

    package init(canonical bytes: [UInt8]) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
            try JSONValue(canonical: UnsafeRawBufferPointer(buffer))
        }
    }

    /// Reads our own data files and configuration: white space, any escapes and any keys in any
    /// order. Duplicate keys, floats and trailing commas are refused here too.
    ///
    /// - Parameter sizeMax: in bytes.
    package init(reading text: [UInt8], sizeMax: Int = 64 << 20) throws(JSONError) {
        guard text.count <= sizeMax else { throw JSONError(offset: sizeMax, reason: .tooLarge) }
        self = try text.withUnsafeBufferPointer { buffer throws(JSONError) in
            let cursor = JSONCursor(UnsafeRawBufferPointer(buffer), spelling: .relaxed)
            var reader = JSONReader(cursor: cursor)
            return try reader.document()
        }
    }
}

/// Makes a tree of values of what a cursor reads.
private struct JSONReader {
    var cursor: JSONCursor

    mutating func document() throws(JSONError) -> JSONValue {
        cursor.skipSpace()
        let value = try value(depth: 0)
        cursor.skipSpace()
        guard cursor.isAtEnd else { throw cursor.fail(.trailingBytes) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        switch try cursor.peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), 0x30...0x39: return .integer(try cursor.integer())
        case UInt8(ascii: "t"):
            try cursor.expect(word: "true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try cursor.expect(word: "false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try cursor.expect(word: "null")
            return .null
        case UInt8(ascii: "{"):
            guard depth < JSONValue.depthMax else { throw cursor.fail(.tooDeep) }
            return .object(try object(depth: depth))
        case UInt8(ascii: "["):
            guard depth < JSONValue.depthMax else { throw cursor.fail(.tooDeep) }
            return .array(try array(depth: depth))
        default: throw cursor.fail(.unexpectedByte)
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
        try cursor.expect("[")
        cursor.skipSpace()
        var values: [JSONValue] = []
        if try cursor.take("]") { return values }
        repeat {
            cursor.skipSpace()
            values.append(try value(depth: depth + 1))
            cursor.skipSpace()
        } while try cursor.take(",")
        try cursor.expect("]")
        return values
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
        try cursor.expect("{")
        cursor.skipSpace()
        if try cursor.take("}") { return JSONObject() }
        if cursor.spelling == .relaxed { return try relaxedMembers(depth: depth) }
        var members: [(key: String, value: JSONValue)] = []
        var previous: Range<Int>?
        repeat {
            let key = try cursor.key(after: previous)
            previous = key
            let name = String(decoding: cursor.bytes[key], as: UTF8.self)
            members.append((name, try value(depth: depth + 1)))
        } while try cursor.take(",")
        try cursor.expect("}")
        return JSONObject(sorted: members)
    }

    private mutating func relaxedMembers(depth: Int) throws(JSONError) -> JSONObject {
        var object = JSONObject()
        repeat {
            cursor.skipSpace()
            let start = cursor.offset
            let key = try string()
            guard object[key] == nil else { throw cursor.fail(.duplicateKey, at: start) }
            cursor.skipSpace()
            try cursor.expect(":")
            cursor.skipSpace()
            object[key] = try value(depth: depth + 1)
            cursor.skipSpace()
        } while try cursor.take(",")
        try cursor.expect("}")
        return object
    }

    private mutating func string() throws(JSONError) -> String {
        let (range, isEscaped) = try cursor.string()
        guard isEscaped else { return String(decoding: cursor.bytes[range], as: UTF8.self) }
        var inside = JSONCursor(
            UnsafeRawBufferPointer(rebasing: cursor.bytes[range]), spelling: cursor.spelling)
        var scalars: [UInt8] = []
        while !inside.isAtEnd {
            if try inside.peek() == UInt8(ascii: "\\") {
                scalars.append(contentsOf: Character(try inside.escape()).utf8)
            } else {
                scalars.append(inside.bytes[inside.offset])
                inside.offset += 1
            }
        }
        return String(decoding: scalars, as: UTF8.self)
    }
}
