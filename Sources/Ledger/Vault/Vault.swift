import CryptoSuites
import Foundation
import GRDB

/// 密库: the wrapped data keys, the vault's secrets and the look-up of document numbers.
///
/// One owner, one thread: a vault is not Sendable. What is unwrapped stays in memory until the
/// vault is let go. New data keys and look-up rows are held back until `commitPending()`, which
/// the ledger calls before it writes the lines that use them.
/// Source: FORMAT.md, section 4.
package final class Vault {
    package let suite: CryptoSuite
    package let isReadOnly: Bool
    /// 32 bytes; keys the ids of imported rows (FORMAT.md, section 3).
    package let importSecret: [UInt8]

    let random: any RandomSource
    let file: VaultFile
    /// Wraps the vault key; kept so that an erasure can change the vault key.
    let outer: KeyWrap
    var inner: KeyWrap
    /// 32 bytes; keys the look-up by document number.
    let lookupSecret: [UInt8]

    /// Both forms of every key that was asked for, pending ones included.
    var keys: [String: DataKey] = [:]
    var owners: [String: String] = [:]
    var tagKeys: [String: [UInt8]] = [:]
    /// Owners whose new key is not on the disk yet, in the order they came.
    var pendingOwners: [String] = []
    /// Look-up rows that are not on the disk yet.
    var pendingDocuments: [Digest: [String]] = [:]

    /// Makes a vault: a random vault key, wrapped under the passphrase, and two random secrets.
    ///
    /// - Throws: `VaultError.exists` when there is a file at the path; it is not touched.
    package static func create(
        path: String, unlock: VaultUnlock, suite: CryptoSuite, random: any RandomSource,
        cost: ScryptCost = .standard
    ) throws(VaultError) -> Vault {
        let salt = random.bytes(16)
        let outer = KeyWrap(
            suite: suite,
            key: try VaultHeader.outerKey(unlock: unlock, salt: salt, cost: cost))
        let inner = KeyWrap(suite: suite, key: random.bytes(DataKey.size))
        let header = VaultHeader(
            suite: suite.name, salt: salt, cost: cost,
            wrappedVaultKey: outer.wrapVaultKey(inner, random: random))
        let secrets = VaultSecrets.names.map { (name: $0, bytes: random.bytes(DataKey.size)) }
        let file = try VaultFile(creating: path) { database in
            try header.write(database)
            try VaultSecrets.write(secrets, inner: inner, random: random, database)
        }
        return try Vault(
            file: file, outer: outer, inner: inner, suite: suite, random: random, readOnly: false)
    }

    /// Opens a vault; scrypt runs once, here.
    ///
    /// - Throws: `VaultError.wrongKey` for another passphrase or key file, `absent`, `notAVault`,
    ///   `formatUnknown`, `suiteDiffers`, `costOutOfBounds`, `damagedSecret`, `storage`.
    package convenience init(
        open path: String, unlock: VaultUnlock, suite: CryptoSuite, random: any RandomSource,
        readOnly: Bool
    ) throws(VaultError) {
        let file = try VaultFile(opening: path, readOnly: readOnly)
        guard let header = try file.read(VaultHeader.read) else { throw .notAVault(path: path) }
        guard header.suite.utf8.elementsEqual(suite.name.utf8) else {
            throw .suiteDiffers(stored: header.suite)
        }
        let outer = KeyWrap(
            suite: suite,
            key: try VaultHeader.outerKey(unlock: unlock, salt: header.salt, cost: header.cost))
        let inner = try outer.unwrapVaultKey(header.wrappedVaultKey)
        try self.init(
            file: file, outer: outer, inner: inner, suite: suite, random: random,
            readOnly: readOnly)
    }

    private init(
        file: VaultFile, outer: KeyWrap, inner: KeyWrap, suite: CryptoSuite,
        random: any RandomSource, readOnly: Bool
    ) throws(VaultError) {
        self.file = file
        self.outer = outer
        self.inner = inner
        self.suite = suite
        self.random = random
        self.isReadOnly = readOnly
        self.importSecret = try VaultSecrets.read(VaultSecrets.importName, inner, file)
        self.lookupSecret = try VaultSecrets.read(VaultSecrets.lookupName, inner, file)
    }

    /// One synced transaction with every new data key and look-up row; nothing when there is none.
    ///
    /// The ledger calls it before it writes the lines that use them: a crash in between leaves a
    /// key that nothing uses, never a box that nothing opens.
    /// - Throws: When it throws, nothing was written and everything still is pending.
    package func commitPending() throws(VaultError) {
        guard !pendingOwners.isEmpty || !pendingDocuments.isEmpty else { return }
        let rows = wrapped(pendingOwners)
        let documents = pendingDocuments
        try file.change { database in
            try KeyRow.insert(rows, database)
            let statement = try database.makeStatement(
                sql: "INSERT OR IGNORE INTO document VALUES (?, ?)")
            for (tag, owners) in documents {
                for owner in owners {
                    try statement.execute(arguments: [Data(tag.bytes), owner])
                }
            }
        }
        pendingOwners.removeAll()
        pendingDocuments.removeAll()
    }

    /// Forgets every new data key and look-up row since the last commit: the boxes sealed with
    /// them must not be written.
    package func discardPending() {
        for owner in pendingOwners { forget(owner) }
        pendingOwners.removeAll()
        pendingDocuments.removeAll()
    }

    /// Lets go of every unwrapped data key that is on the disk; what is asked for again is read
    /// again. Who passes through a whole ledger calls it, for every household has keys of its own.
    package func forgetKeys() {
        let pending = Set(pendingOwners)
        for owner in keys.keys where !pending.contains(owner) { forget(owner) }
    }

    private func wrapped(_ owners: [String]) -> [KeyRow] {
        owners.map { owner in
            guard let key = keys[owner] else { preconditionFailure("a pending key is in memory") }
            return KeyRow(owner: owner, key: key, inner: inner, random: random)
        }
    }

    func forget(_ owner: String) {
        if let key = keys.removeValue(forKey: owner) { owners.removeValue(forKey: key.id) }
        tagKeys.removeValue(forKey: owner)
    }
}
