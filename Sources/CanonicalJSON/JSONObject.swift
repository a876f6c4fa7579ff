/// The members of a JSON object, sorted by key as RFC 8785 orders them, each key once.
package struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    /// In canonical order.
    package private(set) var members: [(key: String, value: JSONValue)]

    package init() {
        members = []
    }

    /// Of two members with the same key the later one stays.
    package init(_ pairs: [(String, JSONValue)]) {
        members = []
        members.reserveCapacity(pairs.count)
        for (key, value) in pairs { self[key] = value }
    }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }

    /// For the parser, which has checked order and uniqueness.
    init(sorted members: [(key: String, value: JSONValue)]) {
        self.members = members
    }

    package var keys: [String] { members.map(\.key) }
    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }

    /// Setting nil takes the member out: an optional member is absent, never null.
    package subscript(_ key: String) -> JSONValue? {
        get {
            let index = insertionIndex(of: key)
            return holds(key, at: index) ? members[index].value : nil
        }
        set {
            let index = insertionIndex(of: key)
            switch (newValue, holds(key, at: index)) {
            case (let value?, true): members[index].value = value
            case (let value?, false): members.insert((key, value), at: index)
            case (nil, true): members.remove(at: index)
            case (nil, false): break
            }
        }
    }

    @discardableResult
    package mutating func removeValue(forKey key: String) -> JSONValue? {
        let value = self[key]
        self[key] = nil
        return value
    }

    /// Both objects' members; where both have a key, the other's value.
    package func merging(_ other: JSONObject) -> JSONObject {
        var merged = self
        for (key, value) in other.members { merged[key] = value }
        return merged
    }

    private func holds(_ key: String, at index: Int) -> Bool {
        index < members.count && members[index].key.hasSameBytes(as: key)
    }

    private func insertionIndex(of key: String) -> Int {
        // Members mostly come in order: look at the end first.
        if let last = members.last, last.key.precedesInUTF16(key) { return members.count }
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle].key.precedesInUTF16(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.elementsEqual(right.members) {
            $0.key.hasSameBytes(as: $1.key) && $0.value == $1.value
        }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for (key, value) in members {
            key.hashBytes(into: &hasher)
            hasher.combine(value)
        }
    }
}
