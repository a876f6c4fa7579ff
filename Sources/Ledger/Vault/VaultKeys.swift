import CanonicalJSON
import CryptoSuites

extension Vault {
    /// The owner's data key: the one there is, else a new one, which is pending.
    ///
    /// - Throws: `ownerInvalid`; `readOnly` when there is none and the vault was opened for
    ///   reading; `damagedKey`; `storage`.
    package func dataKey(owner: String) throws(VaultError) -> DataKey {
        guard SealOwner.isValid(owner) else { throw .ownerInvalid(owner) }
        if let key = try existingDataKey(owner: owner) { return key }
        guard !isReadOnly else { throw .readOnly }
        let key = DataKey(bytes: random.bytes(DataKey.size), suite: suite)
        remember(owner, key)
        pendingOwners.append(owner)
        return key
    }

    /// The owner's data key if there is one (pending ones included); never makes one.
    package func existingDataKey(owner: String) throws(VaultError) -> DataKey? {
        guard SealOwner.isValid(owner) else { return nil }
        if let key = keys[owner] { return key }
        guard let row = try KeyRow.find(owner: owner, file) else { return nil }
        let key = try row.unwrap(inner)
        remember(owner, key)
        return key
    }

    /// The data key of that id (32 hex) and whose it is; nil when it was erased or never here.
    package func dataKey(id: String) throws(VaultError) -> OwnedKey? {
        if let owner = owners[id], let key = keys[owner] { return OwnedKey(owner: owner, key: key) }
        guard let bytes = [UInt8](hex: id), bytes.count == 16,
            let row = try KeyRow.find(keyID: bytes, file)
        else { return nil }
        let key = try row.unwrap(inner)
        remember(row.owner, key)
        return OwnedKey(owner: row.owner, key: key)
    }

    /// What makes two values of one owner comparable without showing them: 32 hex, the first 16
    /// bytes of HMAC-H(HKDF-H(data key, info `zeren/tag/v1`), field LF JCS(value)).
    ///
    /// - Returns: nil when the owner has no data key (any more): the tag dies with it.
    /// Source: FORMAT.md, section 4.
    package func tag(
        owner: String, field: String, value: JSONValue
    ) throws(VaultError) -> String? {
        guard let tagKey = try tagKey(owner: owner) else { return nil }
        var message = Array(field.utf8)
        message.append(0x0A)
        value.appendCanonical(to: &message)
        return Array(suite.hmac(key: tagKey, message).bytes.prefix(16)).hex
    }

    private func tagKey(owner: String) throws(VaultError) -> [UInt8]? {
        if SealOwner.isValid(owner), let known = tagKeys[owner] { return known }
        guard let key = try existingDataKey(owner: owner) else { return nil }
        let derived = suite.deriveKey(key.bytes, info: Array("zeren/tag/v1".utf8), count: 32)
        tagKeys[owner] = derived
        return derived
    }

    private func remember(_ owner: String, _ key: DataKey) {
        keys[owner] = key
        owners[key.id] = owner
    }
}
