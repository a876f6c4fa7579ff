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

    /// 吊销之后、存疑期间的签名.
    struct LateUse {
        let person: String
        let key: String
        /// The commit's last line.
        let event: Int
        let revocation: Int
        /// Otherwise the key was doubtful by then.
        let isRevoked: Bool
    }

    private(set) var entries: [Entry]
    private(set) var late: [LateUse] = []

    init(_ ledger: ReadableLedger) throws {
        let identity = ledger.identity
        entries = [Entry(key: identity.logKey, kind: "log", enrolled: 0)]
        entries += identity.keepers.map { Entry(key: $0, kind: "keeper", enrolled: 0) }
        var commits: [(event: Int, recorded: String, keys: [String])] = []
        var revocations: [(key: String, event: Int, since: String?)] = []
        try ledger.forEachLine { line, _ in
            if !line.hasMore { commits.append((line.sequence, line.recorded, line.signatureKeys)) }
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
                revocations.append((name, line.sequence, line.data["suspectSince"]?.stringValue))
            default: return
            }
        }
        for revocation in revocations {
            let since = revocation.since.flatMap { Moment($0) ?? Moment(recorded: $0) }
            for commit in commits where commit.keys.contains(revocation.key) {
                let isRevoked = revocation.event < commit.event
                let time = Moment(recorded: commit.recorded)
                let isDoubtful = since.map { since in time.map { since <= $0 } ?? false } ?? false
                guard isRevoked || isDoubtful else { continue }
                late.append(
                    LateUse(
                        person: LineDecoder.person(ofKey: revocation.key), key: revocation.key,
                        event: commit.event, revocation: revocation.event, isRevoked: isRevoked))
            }
        }
    }
}
