import CryptoSuites
import Foundation
import GRDB

/// The row of `meta`: what turns a passphrase into the vault key.
struct VaultHeader: Sendable {
    let suite: String
    /// 16 random bytes.
    let salt: [UInt8]
    let cost: ScryptCost
    let wrappedVaultKey: [UInt8]

    static func read(_ database: Database) throws -> VaultHeader? {
        try Row.fetchOne(database, sql: "SELECT * FROM meta").map { row in
            VaultHeader(
                suite: row["suite"], salt: Array(row["salt"] as Data),
                cost: ScryptCost(
                    costLog2: row["cost_log2"], blockSize: row["block_size"],
                    parallel: row["parallel"]),
                wrappedVaultKey: Array(row["wrapped_vault_key"] as Data))
        }
    }

    func write(_ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO meta VALUES (1, ?, ?, ?, ?, ?, ?)",
            arguments: [
                suite, Data(salt), cost.costLog2, cost.blockSize, cost.parallel,
                Data(wrappedVaultKey),
            ])
    }

    /// The key that wraps the vault key: scrypt of the passphrase, 32 bytes. Slow by intent.
    static func outerKey(
        unlock: VaultUnlock, salt: [UInt8], cost: ScryptCost
    ) throws(VaultError) -> [UInt8] {
        guard cost.isBearable else { throw .costOutOfBounds(cost) }
        do {
            return try scrypt(
                passphrase: unlock.passphrase, salt: salt, costLog2: cost.costLog2,
                blockSize: cost.blockSize, parallel: cost.parallel, count: DataKey.size)
        } catch {
            throw .costOutOfBounds(cost)
        }
    }
}
