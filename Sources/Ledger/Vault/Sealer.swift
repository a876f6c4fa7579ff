import CanonicalJSON
import CryptoSuites

/// Closes the open forms of a payload before the append, and opens boxes for readers.
///
/// A box = nonce ‖ ciphertext ‖ tag under the owner's data key; associated data = event id LF
/// pointer of the `sealed` member: a box moved to another event or place does not open.
/// Source: FORMAT.md, section 4.
package struct Sealer {
    /// nil = locked: nothing opens, and only payloads without open forms pass `seal`.
    package let vault: Vault?
    package let suite: CryptoSuite
    package let random: any RandomSource

    package init(vault: Vault?, suite: CryptoSuite, random: any RandomSource) {
        self.vault = vault
        self.suite = suite
        self.random = random
    }

    /// The payload with every open form closed. New data keys are pending in the vault.
    ///
    /// - Throws: `malformedSeal` for a `sealed` member that is neither form or whose fields have
    ///   no canonical form, `ownerTwice`, `ownerInvalid`, `locked`, `readOnly`, `storage`.
    package func seal(_ data: JSONObject, eventID: String) throws(VaultError) -> JSONObject {
        var owners: Set<String> = []
        let sealed = try SealedWalk.replace(in: data) {
            (value: JSONValue, pointer: () -> String) throws(VaultError) -> JSONValue? in
            switch SealedMember(value) {
            case .closed: return nil
            case nil: throw .malformedSeal(pointer: pointer())
            case .open(let owner, let fields):
                guard owners.insert(owner).inserted else {
                    throw .ownerTwice(owner: owner, pointer: pointer())
                }
                return try close(fields, owner: owner, eventID: eventID, pointer: pointer()).value
            }
        }
        return sealed ?? data
    }

    private func close(
        _ fields: JSONObject, owner: String, eventID: String, pointer: String
    ) throws(VaultError) -> SealedMember {
        guard let vault else { throw .locked }
        let plaintext = SealPadding.plaintext(of: fields)
        // Nothing is sealed that would not be taken when it is opened.
        guard SealPadding.fields(in: plaintext) != nil else {
            throw .malformedSeal(pointer: pointer)
        }
        let key = try vault.dataKey(owner: owner)
        let box = suite.seal(
            plaintext, key: key.bytes, nonce: random.bytes(suite.nonceCount),
            associatedData: Self.associatedData(eventID: eventID, pointer: pointer))
        return .closed(box: box, keyID: key.id)
    }

    /// The payload with every box opened whose key is at hand.
    ///
    /// - Throws: `storage` only. A box that does not open is in `faults`, one without a key in
    ///   `locked`; both stay as they are.
    package func open(_ data: JSONObject, eventID: String) throws(VaultError) -> OpenedData {
        var result = OpenedData(data: data)
        let opened = try SealedWalk.replace(in: data) {
            (value: JSONValue, pointer: () -> String) throws(VaultError) -> JSONValue? in
            guard case .closed(let box, let keyID)? = SealedMember(value) else {
                result.faults.append(SealFault(pointer: pointer(), reason: .malformed))
                return nil
            }
            let pointer = pointer()
            switch try content(of: box, keyID: keyID, eventID: eventID, pointer: pointer) {
            case .fields(let member): return member.value
            case .fault(let reason):
                result.faults.append(SealFault(pointer: pointer, reason: reason))
            case .locked: result.locked.append(SealedBox(pointer: pointer, keyID: keyID))
            }
            return nil
        }
        if let opened { result.data = opened }
        return result
    }

    private enum Content {
        case fields(SealedMember)
        case locked
        case fault(SealFault.Reason)
    }

    private func content(
        of box: [UInt8], keyID: String, eventID: String, pointer: String
    ) throws(VaultError) -> Content {
        guard let vault else { return .locked }
        let owned: OwnedKey
        do {
            guard let found = try vault.dataKey(id: keyID) else { return .locked }
            owned = found
        } catch .damagedKey {
            return .fault(.keyDamaged)
        }
        let plaintext = try? suite.open(
            box, key: owned.key.bytes,
            associatedData: Self.associatedData(eventID: eventID, pointer: pointer))
        guard let plaintext else { return .fault(.notAuthentic) }
        guard let fields = SealPadding.fields(in: plaintext) else {
            return .fault(.contentNotCanonical)
        }
        return .fields(.open(owner: owned.owner, fields: fields))
    }

    /// The boxes of a payload as it stands in the log, in the payload's order; opens nothing.
    package static func inventory(of data: JSONObject) -> SealedInventory {
        var inventory = SealedInventory()
        _ = SealedWalk.replace(in: data) {
            (value: JSONValue, pointer: () -> String) -> JSONValue? in
            if case .closed(_, let keyID)? = SealedMember(value) {
                inventory.boxes.append(SealedBox(pointer: pointer(), keyID: keyID))
            } else {
                inventory.malformed.append(pointer())
            }
            return nil
        }
        return inventory
    }

    private static func associatedData(eventID: String, pointer: String) -> [UInt8] {
        Array("\(eventID)\n\(pointer)".utf8)
    }
}
