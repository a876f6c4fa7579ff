import CryptoSuites
import HouseholdWork
import Ledger

/// 账本里的密钥: what the events say of keys. Whether they count is `verify`'s question.
struct LedgerKeys {
    struct Entry {
        let key: VerifierKey
        /// `log`, `keeper` or `person`.
        let kind: String
        let enrolled: Int
        var revoked: Int?
    }

    private(set) var entries: [Entry]

    init(_ ledger: ReadableLedger) throws {
        let identity = ledger.identity
        entries = [Entry(key: identity.logKey, kind: "log", enrolled: 0)]
        entries += identity.keepers.map { Entry(key: $0, kind: "keeper", enrolled: 0) }
        try ledger.forEachLine { line, _ in
            switch line.type {
            case OwnEvent.keyEnrolled:
                guard let text = line.data["key"]?.stringValue,
                    let key = try? VerifierKey(parsing: text)
                else { return }
                entries.append(Entry(key: key, kind: "person", enrolled: line.sequence))
            case OwnEvent.keyRevoked:
                guard let name = line.data["key"]?.stringValue,
                    let index = entries.firstIndex(where: { $0.key.shortName == name })
                else { return }
                entries[index].revoked = line.sequence
            default: return
            }
        }
    }
}
