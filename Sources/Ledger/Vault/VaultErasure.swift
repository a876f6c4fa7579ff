import CryptoSuites
import Foundation
import GRDB

extension Vault {
    /// 销密: destroys these owners' data keys and look-up rows, in one synced transaction.
    ///
    /// A new vault key wraps what remains, so that a wrapped key found in an old page of the disk
    /// opens with nothing that is still there. Owners without a key are passed over: an erasure
    /// that a crash interrupted is finished by doing it again. The caller has made
    /// `personal.erased` durable before. Source: FORMAT.md, section 4.
    /// - Throws: `readOnly`; `damagedKey` when a remaining key does not unwrap (nothing changes).
    package func destroy(owners erased: Set<String>) throws(VaultError) {
        guard !isReadOnly else { throw .readOnly }
        let fresh = KeyWrap(suite: suite, key: random.bytes(DataKey.size))
        let wrappedVaultKey = outer.wrapVaultKey(fresh, random: random)
        try file.change { database in
            for owner in erased {
                try database.execute(
                    sql: "DELETE FROM data_key WHERE owner = ?", arguments: [owner])
                try database.execute(
                    sql: "DELETE FROM document WHERE owner = ?", arguments: [owner])
            }
            try self.rewrap(under: fresh, database)
            try database.execute(
                sql: "UPDATE meta SET wrapped_vault_key = ?", arguments: [Data(wrappedVaultKey)])
        }
        inner = fresh
        for owner in erased { forget(owner) }
        pendingOwners.removeAll { erased.contains($0) }
        pendingDocuments = pendingDocuments.mapValues { $0.filter { !erased.contains($0) } }
    }

    /// Forgets what is in memory when another process has erased since it was read: each erasure
    /// changes the vault key. For whoever keeps a vault open over more than one request.
    ///
    /// - Throws: `wrongKey` when the file is now another vault; `storage`.
    package func refresh() throws(VaultError) {
        guard let header = try file.read(VaultHeader.read) else { throw .wrongKey }
        let current = try outer.unwrapVaultKey(header.wrappedVaultKey)
        guard current.key != inner.key else { return }
        inner = current
        let pending = Set(pendingOwners)
        for owner in keys.keys where !pending.contains(owner) { forget(owner) }
    }

    private func rewrap(under fresh: KeyWrap, _ database: Database) throws {
        let update = try database.makeStatement(
            sql: "UPDATE data_key SET wrapped = ? WHERE owner = ?")
        for row in try Row.fetchAll(database, sql: "SELECT * FROM data_key").map(KeyRow.init) {
            let key = try row.unwrap(inner)
            let again = KeyRow(owner: row.owner, key: key, inner: fresh, random: random)
            try update.execute(arguments: [Data(again.wrapped), again.owner])
        }
        let secrets = [
            (name: VaultSecrets.importName, bytes: importSecret),
            (name: VaultSecrets.lookupName, bytes: lookupSecret),
        ]
        try VaultSecrets.write(secrets, inner: fresh, random: random, database)
    }
}
