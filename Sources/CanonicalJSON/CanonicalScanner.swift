/// Checks in one pass that bytes are one object in canonical form, and remembers where the
/// members of that object, and of one object inside it, stand.
///
/// The slots are allocated once, at `init`; a scan allocates nothing. Use one scanner for many
/// lines. Source: FORMAT.md, section 0 and section 2.
package struct CanonicalScanner: Sendable {
    private var outer: MemberSlots
    private var inner: MemberSlots
    private let nested: Int
    /// Where the first null of the last scan stands; −1 = there was none.
    private var nullOffset = -1

    /// - Parameters:
    ///   - members: every name the object may have.
    ///   - nested: the one of them whose value is the object that is looked into.
    ///   - inner: every name that object may have.
    package init(members: [String], nested: String, inner: [String]) {
        let sorted = members.sorted { $0.precedesInUTF16($1) }
        guard let index = sorted.firstIndex(of: nested) else {
            preconditionFailure("the nested member is one of the members")
        }
        self.outer = MemberSlots(sorted)
        self.inner = MemberSlots(inner.sorted { $0.precedesInUTF16($1) })
        self.nested = index
    }

    /// The index of a member's slot: its place among the sorted names.
    package func slot(ofMember name: String) -> Int? { outer.names.firstIndex(of: name) }
    package func slot(ofInner name: String) -> Int? { inner.names.firstIndex(of: name) }

    /// Where a member's value stood in the last scan, in bytes; nil = it was absent.
    package func member(_ slot: Int) -> Range<Int>? { outer[slot] }

    /// The same for a member of the nested object.
    package func innerMember(_ slot: Int) -> Range<Int>? { inner[slot] }

    /// Whether the last scan, which threw nothing, met a null at any depth: its offset.
    package var firstNull: Int? { nullOffset < 0 ? nil : nullOffset }

    /// - Throws: `JSONError`, also for a member of either object that isn't in its list. A nested
    ///   member that isn't an object is no error here; its inner slots are empty then.
    package mutating func scan(_ bytes: UnsafeRawBufferPointer) throws(JSONError) {
        outer.clear()
        inner.clear()
        var cursor = JSONCursor(bytes, spelling: .canonical)
        try cursor.expect("{")
        if try !cursor.take("}") {
            var previous: Range<Int>?
            repeat {
                let slot = try outer.nextSlot(&cursor, after: &previous)
                let start = cursor.offset
                if slot == nested, try cursor.peek() == UInt8(ascii: "{") {
                    try scanInner(&cursor)
                } else {
                    try cursor.skipValue(depth: 1)
                }
                outer.fill(slot, start..<cursor.offset)
            } while try cursor.take(",")
            try cursor.expect("}")
        }
        guard cursor.isAtEnd else { throw cursor.fail(.trailingBytes) }
        nullOffset = cursor.firstNull
    }

    private mutating func scanInner(_ cursor: inout JSONCursor) throws(JSONError) {
        try cursor.expect("{")
        if try cursor.take("}") { return }
        var previous: Range<Int>?
        repeat {
            let slot = try inner.nextSlot(&cursor, after: &previous)
            let start = cursor.offset
            try cursor.skipValue(depth: 2)
            inner.fill(slot, start..<cursor.offset)
        } while try cursor.take(",")
        try cursor.expect("}")
    }
}

/// Sorted names and, for each, where its value stood.
private struct MemberSlots: Sendable {
    let names: [String]
    private let spelled: [[UInt8]]
    private var ranges: [Range<Int>]
    private var next = 0

    init(_ names: [String]) {
        self.names = names
        self.spelled = names.map { Array($0.utf8) }
        self.ranges = Array(repeating: 0..<0, count: names.count)
    }

    subscript(slot: Int) -> Range<Int>? {
        ranges[slot].isEmpty ? nil : ranges[slot]
    }

    mutating func clear() {
        for index in ranges.indices { ranges[index] = 0..<0 }
        next = 0
    }

    mutating func fill(_ slot: Int, _ range: Range<Int>) {
        ranges[slot] = range
    }

    /// Reads a key and its colon and finds its slot. Keys and names are both sorted, so one walk
    /// over the names serves the whole object.
    mutating func nextSlot(
        _ cursor: inout JSONCursor, after previous: inout Range<Int>?
    ) throws(JSONError) -> Int {
        let key = try cursor.key(after: previous)
        previous = key
        while next < spelled.count {
            if cursor.matches(key, spelled[next]) {
                next += 1
                return next - 1
            }
            next += 1
        }
        throw cursor.fail(.unknownMember, at: key.lowerBound)
    }
}

extension JSONCursor {
    /// A canonical key and its colon; the key must stand behind the one before.
    mutating func key(after previous: Range<Int>?) throws(JSONError) -> Range<Int> {
        let key = try canonicalKey()
        if let previous {
            switch compare(previous, key) {
            case 0: throw fail(.duplicateKey, at: key.lowerBound)
            case 1...: throw fail(.keyOrder, at: key.lowerBound)
            default: break
            }
        }
        try expect(":")
        return key
    }

    /// Steps over a canonical value that lies inside `depth` containers.
    mutating func skipValue(depth: Int) throws(JSONError) {
        switch try peek() {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "-"), 0x30...0x39: _ = try integer()
        case UInt8(ascii: "t"): try expect(word: "true")
        case UInt8(ascii: "f"): try expect(word: "false")
        case UInt8(ascii: "n"):
            if firstNull < 0 { firstNull = offset }
            try expect(word: "null")
        case UInt8(ascii: "{"):
            guard depth < JSONValue.depthMax else { throw fail(.tooDeep) }
            try expect("{")
            if try take("}") { return }
            var previous: Range<Int>?
            repeat {
                previous = try key(after: previous)
                try skipValue(depth: depth + 1)
            } while try take(",")
            try expect("}")
        case UInt8(ascii: "["):
            guard depth < JSONValue.depthMax else { throw fail(.tooDeep) }
            try expect("[")
            if try take("]") { return }
            repeat { try skipValue(depth: depth + 1) } while try take(",")
            try expect("]")
        default: throw fail(.unexpectedByte)
        }
    }

    fileprivate func matches(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
        guard range.count == name.count else { return false }
        for index in name.indices where bytes[range.lowerBound + index] != name[index] {
            return false
        }
        return true
    }

    /// −1, 0 or 1, by bytes.
    private func compare(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        for index in 0..<min(left.count, right.count) {
            let (first, second) = (bytes[left.lowerBound + index], bytes[right.lowerBound + index])
            if first != second { return first < second ? -1 : 1 }
        }
        return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
    }
}
