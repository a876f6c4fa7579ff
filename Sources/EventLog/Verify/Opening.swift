import CanonicalJSON
import CryptoSuites
import TransparencyLog

/// What line 0 says: the ledger's first event, `ledger.opened.v1`.
///
/// Source: FORMAT.md, section 3a.
package struct Opening: Sendable {
    static let type: StaticString = "ledger.opened.v1"

    package let origin: String
    package let name: String
    package let suite: CryptoSuite
    package let logKey: VerifierKey
    package let keepers: [VerifierKey]

    /// - Parameter event: the event of line 0.
    /// - Returns: nil unless it opens a ledger of this format and of a suite known here.
    package init?(_ event: Envelope) {
        let data = event.data
        guard event.type.utf8.elementsEqual(Opening.type.description.utf8),
            event.subject.utf8.elementsEqual("ledger".utf8), data["format"]?.integerValue == 1,
            let suite = data["suite"]?.stringValue.flatMap(CryptoSuite.named),
            let name = data["name"]?.stringValue, Checkpoint.isValidOrigin(event.source),
            let logKey = Opening.key(data["log"], suite),
            logKey.name.utf8.elementsEqual(event.source.utf8),
            let written = data["keepers"]?.arrayValue, !written.isEmpty
        else { return nil }
        let keepers = written.compactMap { Opening.key($0, suite) }
        let publicKeys = Set((keepers + [logKey]).map(\.publicKey))
        let shortNames = Set(keepers.map { Array($0.shortName.utf8) })
        guard keepers.count == written.count, publicKeys.count == keepers.count + 1,
            shortNames.count == keepers.count
        else { return nil }
        origin = event.source
        self.name = name
        self.suite = suite
        self.logKey = logKey
        self.keepers = keepers
    }

    private static func key(_ value: JSONValue?, _ suite: CryptoSuite) -> VerifierKey? {
        guard let text = value?.stringValue, let key = try? VerifierKey(parsing: text),
            key.suite == suite
        else { return nil }
        return key
    }
}
