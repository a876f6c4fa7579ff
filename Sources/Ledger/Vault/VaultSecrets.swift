import CryptoSuites
import Foundation
import GRDB

/// The vault's two secrets of 32 bytes, wrapped under the vault key.
enum VaultSecrets {
    static let importName = "import"
    static let lookupName = "look-up"
    static let names = [importName, lookupName]

    static func write(
        _ secrets: [(name: String, bytes: [UInt8])], inner: KeyWrap, random: any RandomSource,
        _ database: Database
    ) throws {
        for secret in secrets {
            let wrapped = inner.wrap(
                secret.bytes, owner: "secret/\(secret.name)", keyID: "", random: random)
            try database.execute(
                sql: "INSERT OR REPLACE INTO secret VALUES (?, ?)",
                arguments: [secret.name, Data(wrapped)])
        }
    }

    static func read(
        _ name: String, _ inner: KeyWrap, _ file: VaultFile
    ) throws(VaultError) -> [UInt8] {
        let wrapped = try file.read { database in
            try Data.fetchOne(
                database, sql: "SELECT wrapped FROM secret WHERE name = ?", arguments: [name])
        }
        let bytes = wrapped.flatMap {
            inner.unwrap(Array($0), owner: "secret/\(name)", keyID: "")
        }
        guard let bytes, bytes.count == DataKey.size else { throw .damagedSecret(name: name) }
        return bytes
    }
}
