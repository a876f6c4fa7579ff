import CanonicalJSON

/// 升版: how a payload of an older version is read: as a payload of the next version.
///
/// What has been entered is never changed: an upcast only says what the older payload means now. It
/// works on opened and on closed boxes alike and never looks into one.
package struct Upcast: Sendable {
    package typealias Change = @Sendable (JSONObject) throws(PayloadError) -> JSONObject

    /// The stored name that is read: `entry.deferred.v1`.
    package let older: StoredName
    private let change: Change

    /// - Parameter change: The payload as the next version writes it; members of every event
    ///   (`evidence`, `lateReason`) pass through untouched.
    package init(_ older: String, change: @escaping Change) {
        guard let name = StoredName(older) else {
            preconditionFailure("an upcast names a stored event: \(older)")
        }
        self.older = name
        self.change = change
    }

    package var newer: StoredName { older.next }

    package func payload(_ payload: JSONObject) throws(PayloadError) -> JSONObject {
        try change(payload)
    }
}

/// 存储名: an event's name for ever and the version of its payload: `entry.deferred.v2`.
package struct StoredName: Sendable, Hashable {
    /// `entry.deferred`.
    package let name: String
    /// From 1.
    package let version: Int

    package init(name: String, version: Int) { (self.name, self.version) = (name, version) }

    /// - Returns: nil when the text isn't of the form.
    package init?(_ text: String) {
        guard let point = text.lastIndex(of: ".") else { return nil }
        let ending = text[point...].utf8
        guard ending.starts(with: ".v".utf8), let version = Digits.number(ending.dropFirst(2)),
            version > 0
        else { return nil }
        self.init(name: String(text[..<point]), version: version)
        guard self.text == text else { return nil }
    }

    package var text: String { "\(name).v\(version)" }
    package var next: StoredName { StoredName(name: name, version: version + 1) }
}

/// 升版表: the one place where type and version become the payload that the program reads now.
package struct Upcasting: Sendable {
    private let steps: [String: Upcast]

    package init(_ upcasts: [Upcast]) {
        steps = Dictionary(
            upcasts.map { ($0.older.text, $0) },
            uniquingKeysWith: { _, _ in preconditionFailure("two upcasts of one version") })
    }

    /// Stored names that only upcasts read.
    package var olderNames: [String] { steps.keys.sorted() }

    /// The name under which a payload of a stored name is read now.
    package func newestName(of stored: String) -> String {
        var name = stored
        while let step = steps[name] { name = step.newer.text }
        return name
    }

    /// A payload of a stored name as one of its newest version.
    package func newest(_ stored: String, _ payload: JSONObject) throws(PayloadError) -> JSONObject
    {
        var (name, payload) = (stored, payload)
        while let step = steps[name] {
            payload = try step.payload(payload)
            name = step.newer.text
        }
        return payload
    }
}
