import CryptoSuites
import Foundation
import GRDB

/// A row of `data_key`: a data key as it lies on the disk.
struct KeyRow: Sendable {
    let owner: String
    /// 16 bytes.
    let keyID: [UInt8]
    let wrapped: [UInt8]

    init(owner: String, key: DataKey, inner: KeyWrap, random: any RandomSource) {
        self.owner = owner
        self.keyID = [UInt8](hex: key.id) ?? []
        self.wrapped = inner.wrap(key.bytes, owner: owner, keyID: key.id, random: random)
    }

    init(_ row: Row) {
        owner = row["owner"]
        keyID = Array(row["key_id"] as Data)
        wrapped = Array(row["wrapped"] as Data)
    }

    /// The data key; it must be what was wrapped for this owner, and its id its own.
    func unwrap(_ inner: KeyWrap) throws(VaultError) -> DataKey {
        let id = keyID.hex
        guard let bytes = inner.unwrap(wrapped, owner: owner, keyID: id),
            bytes.count == DataKey.size
        else { throw .damagedKey(owner: owner) }
        let key = DataKey(bytes: bytes, suite: inner.suite)
        guard key.id == id else { throw .damagedKey(owner: owner) }
        return key
    }

    static func insert(_ rows: [KeyRow], _ database: Database) throws {
        let statement = try database.makeStatement(sql: "INSERT INTO data_key VALUES (?, ?, ?)")
        for row in rows {
            try statement.execute(arguments: [row.owner, Data(row.keyID), Data(row.wrapped)])
        }
    }

    static func find(owner: String, _ file: VaultFile) throws(VaultError) -> KeyRow? {
        try file.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT * FROM data_key WHERE owner = ?")
            return try Row.fetchOne(statement, arguments: [owner]).map(KeyRow.init)
        }
    }

    static func find(keyID: [UInt8], _ file: VaultFile) throws(VaultError) -> KeyRow? {
        try file.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT * FROM data_key WHERE key_id = ?")
            return try Row.fetchOne(statement, arguments: [Data(keyID)]).map(KeyRow.init)
        }
    }
}
