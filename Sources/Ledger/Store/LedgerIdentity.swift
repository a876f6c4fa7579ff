import CanonicalJSON
import CryptoSuites
import EventLog

/// What line 0 says of a ledger. Source: FORMAT.md, section 3a, `ledger.opened`.
package struct LedgerIdentity: Sendable {
    package static let formatVersion = 1

    package let origin: String
    package let name: String
    package let suite: CryptoSuite
    package let logKey: VerifierKey
    package let keepers: [VerifierKey]

    package init(
        origin: String, name: String, suite: CryptoSuite, logKey: VerifierKey,
        keepers: [VerifierKey]
    ) {
        self.origin = origin
        self.name = name
        self.suite = suite
        self.logKey = logKey
        self.keepers = keepers
    }

    /// Reads line 0. - Returns: nil when it isn't one that is understood here.
    package init?(line: [UInt8]) {
        guard let value = try? JSONValue(canonical: line),
            let event = value.objectValue?["event"]?.objectValue,
            event["type"]?.stringValue == OwnEvent.opened,
            let origin = event["source"]?.stringValue,
            let data = event["data"]?.objectValue,
            data["format"]?.integerValue == LedgerIdentity.formatVersion,
            let suite = data["suite"]?.stringValue.flatMap({ CryptoSuite.named($0) }),
            let name = data["name"]?.stringValue,
            let log = data["log"]?.stringValue.flatMap({ try? VerifierKey(parsing: $0) }),
            let keepers = data["keepers"]?.arrayValue
        else { return nil }
        let keys = keepers.compactMap { $0.stringValue.flatMap { try? VerifierKey(parsing: $0) } }
        guard keys.count == keepers.count, !keys.isEmpty else { return nil }
        self.init(origin: origin, name: name, suite: suite, logKey: log, keepers: keys)
    }

    package var payload: JSONObject {
        [
            "format": .integer(Int64(LedgerIdentity.formatVersion)), "suite": .string(suite.name),
            "name": .string(name), "log": .string(logKey.description),
            "keepers": .array(keepers.map { .string($0.description) }),
        ]
    }
}

/// 账本自己的事件: stored names. Source: FORMAT.md, section 3a.
package enum OwnEvent {
    package static let opened = "ledger.opened.v1"
    package static let keyEnrolled = "key.enrolled.v1"
    package static let keyRevoked = "key.revoked.v1"
    package static let subject = "ledger"
}
