import CryptoSuites

/// The keys of a ledger, and which of them count for the commit that is being read.
///
/// Validity is counted in commits: what a commit enrols or revokes is entered after the commit.
/// Source: FORMAT.md, section 3a.
struct KeyRegister {
    struct Entry {
        let key: VerifierKey
        let verifier: SignatureVerifier
        let isKeeper: Bool
        /// `YYYY-MM-DD`
        let notAfter: String?
        /// Sequence of the event.
        let enrolled: Int
        var revoked: Int?

        init(_ key: VerifierKey, isKeeper: Bool, notAfter: String?, enrolled: Int) {
            self.key = key
            verifier = SignatureVerifier(key.publicKey)
            self.isKeeper = isKeeper
            self.notAfter = notAfter
            self.enrolled = enrolled
        }

        /// Whether its last day was before `recorded`'s.
        func hasExpired(_ recorded: Timestamp) -> Bool {
            notAfter.map { $0.utf8.lexicographicallyPrecedes(recorded.day.utf8) } ?? false
        }

        func isValid(_ recorded: Timestamp) -> Bool {
            revoked == nil && !hasExpired(recorded)
        }
    }

    /// By the bytes of `<person>+<8 hex>`.
    private var entries: [[UInt8]: Entry] = [:]
    private let logKey: VerifierKey?

    init(_ opening: Opening?) {
        logKey = opening?.logKey
        for keeper in opening?.keepers ?? [] {
            add(Entry(keeper, isKeeper: true, notAfter: nil, enrolled: 0))
        }
    }

    subscript(shortName: String) -> Entry? { entries[Array(shortName.utf8)] }

    var keys: [EnrolledKey] {
        entries.values.map { entry in
            EnrolledKey(
                key: entry.key, isKeeper: entry.isKeeper, enrolled: entry.enrolled,
                revoked: entry.revoked, notAfter: entry.notAfter)
        }.sorted { left, right in
            left.enrolled == right.enrolled
                ? left.key.shortName.utf8.lexicographicallyPrecedes(right.key.shortName.utf8)
                : left.enrolled < right.enrolled
        }
    }

    /// How many different people have a valid key.
    func personCount(_ recorded: Timestamp) -> Int {
        Set(entries.values.filter { $0.isValid(recorded) }.map { Array($0.key.name.utf8) }).count
    }

    /// Whether this very key is there already.
    func has(_ key: VerifierKey) -> Bool { self[key.shortName]?.key == key }

    /// Whether the key would be somebody else's too, the log's, or share its short name.
    func conflicts(_ key: VerifierKey) -> Bool {
        if let logKey, logKey.publicKey == key.publicKey { return true }
        return entries.values.contains { entry in
            entry.key != key
                && (entry.key.publicKey == key.publicKey
                    || entry.key.shortName.utf8.elementsEqual(key.shortName.utf8))
        }
    }

    mutating func add(_ entry: Entry) {
        entries[Array(entry.key.shortName.utf8)] = entry
    }

    mutating func revoke(_ shortName: String, at sequence: Int) {
        entries[Array(shortName.utf8)]?.revoked = sequence
    }
}
