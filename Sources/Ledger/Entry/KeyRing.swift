import CryptoSuites

/// 有效密钥: whose key a writer may sign with now. What counts in an old commit is the verifier's
/// question. Source: FORMAT.md, section 3a.
struct KeyRing {
    private var keys: [String: VerifierKey] = [:]

    init(_ identity: LedgerIdentity) {
        for key in identity.keepers { keys[key.name] = key }
    }

    func key(of person: String) -> VerifierKey? { keys[person] }

    mutating func replay(_ subject: String, in ledger: ReadableLedger, _ scene: LedgerScene) throws
    {
        for sequence in scene.sequences(of: subject) {
            let line = try ledger.line(sequence)
            switch line.type {
            case OwnEvent.keyEnrolled:
                if let text = line.data["key"]?.stringValue,
                    let key = try? VerifierKey(parsing: text)
                {
                    keys[key.name] = key
                }
            case OwnEvent.keyRevoked:
                if let short = line.data["key"]?.stringValue {
                    keys = keys.filter { $0.value.shortName != short }
                }
            default: break
            }
        }
    }
}
