import CryptoSuites

/// Wraps keys under a key: the suite's authenticated encryption, bound to whose key it is.
///
/// Associated data: `zeren/wrap/v1` LF owner LF key id. Source: FORMAT.md, section 4.
/// The vault's own rows use names no owner can have:
///
/// | row | owner | key id |
/// |---|---|---|
/// | a data key | `household/…`, `member/…`, `person/…` | 32 hex |
/// | a secret | `secret/<name>` | empty |
/// | the vault key, under scrypt's output | `vault` | name of the suite |
struct KeyWrap: Sendable {
    let suite: CryptoSuite
    /// 32 bytes.
    let key: [UInt8]

    func wrap(
        _ bytes: [UInt8], owner: String, keyID: String, random: any RandomSource
    ) -> [UInt8] {
        suite.seal(
            bytes, key: key, nonce: random.bytes(suite.nonceCount),
            associatedData: Self.associatedData(owner: owner, keyID: keyID))
    }

    /// - Returns: nil when the bytes are not what `wrap` made for this owner under this key.
    func unwrap(_ wrapped: [UInt8], owner: String, keyID: String) -> [UInt8]? {
        try? suite.open(
            wrapped, key: key, associatedData: Self.associatedData(owner: owner, keyID: keyID))
    }

    /// Wraps the vault key; self is scrypt's output.
    func wrapVaultKey(_ inner: KeyWrap, random: any RandomSource) -> [UInt8] {
        wrap(inner.key, owner: "vault", keyID: suite.name, random: random)
    }

    /// - Throws: `wrongKey`.
    func unwrapVaultKey(_ wrapped: [UInt8]) throws(VaultError) -> KeyWrap {
        guard let key = unwrap(wrapped, owner: "vault", keyID: suite.name),
            key.count == DataKey.size
        else { throw .wrongKey }
        return KeyWrap(suite: suite, key: key)
    }

    private static func associatedData(owner: String, keyID: String) -> [UInt8] {
        Array("zeren/wrap/v1\n\(owner)\n\(keyID)".utf8)
    }
}
