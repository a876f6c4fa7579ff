import GRDB
import Glibc

/// The SQLite file of a vault: rows in, rows out, nothing in clear but owners.
///
/// Rollback journal, every commit synced (the journal's folder too), deleted content overwritten,
/// mode 0600. A commit that returned is on the disk: the ledger relies on that before it writes a
/// line. SQLite's own system calls are not the ledger's `Disk`.
struct VaultFile: Sendable {
    /// "zvlt", in SQLite's header.
    static let applicationID = 0x7A76_6C74
    static let version = 1

    private static let tables = """
        CREATE TABLE meta (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            suite TEXT NOT NULL,
            salt BLOB NOT NULL,
            cost_log2 INTEGER NOT NULL,
            block_size INTEGER NOT NULL,
            parallel INTEGER NOT NULL,
            wrapped_vault_key BLOB NOT NULL
        ) STRICT;
        CREATE TABLE data_key (
            owner TEXT PRIMARY KEY,
            key_id BLOB NOT NULL UNIQUE,
            wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE secret (
            name TEXT PRIMARY KEY,
            wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE document (
            tag BLOB NOT NULL,
            owner TEXT NOT NULL,
            PRIMARY KEY (tag, owner)
        ) STRICT, WITHOUT ROWID;
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        """

    private let queue: DatabaseQueue

    /// Makes the file, which must not exist, with its tables and first rows.
    init(
        creating path: String, fill: (Database) throws -> Void
    ) throws(VaultError) {
        // Made here and not by SQLite: the mode must hold from the first byte on.
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : .system(call: "open", code: errno)
        }
        _ = Glibc.fchmod(descriptor, 0o600)
        _ = Glibc.close(descriptor)
        do {
            queue = try storing {
                let queue = try DatabaseQueue(
                    path: path, configuration: Self.configuration(readOnly: false))
                try queue.inTransaction(.immediate) { database in
                    try database.execute(sql: Self.tables)
                    try fill(database)
                    return .commit
                }
                return queue
            }
        } catch {
            _ = Glibc.unlink(path)
            throw error
        }
    }

    init(opening path: String, readOnly: Bool) throws(VaultError) {
        guard Glibc.access(path, F_OK) == 0 else {
            throw errno == ENOENT ? .absent(path: path) : .system(call: "access", code: errno)
        }
        do {
            queue = try DatabaseQueue(
                path: path, configuration: Self.configuration(readOnly: readOnly))
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw .notAVault(path: path)
        } catch {
            throw .storing(error)
        }
        let numbers = try read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id"),
                try Int.fetchOne(database, sql: "PRAGMA user_version")
            )
        }
        guard numbers.0 == Self.applicationID else { throw .notAVault(path: path) }
        guard numbers.1 == Self.version else { throw .formatUnknown(numbers.1 ?? 0) }
    }

    private static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA;
                    PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
                    """)
            // A vault never is in WAL mode: that would leave copies behind the erasure.
            if !readOnly { try database.execute(sql: "PRAGMA journal_mode = DELETE") }
        }
        return configuration
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(VaultError) -> Value {
        try storing { try queue.inDatabase(body) }
    }

    /// One synced transaction.
    func change(_ body: (Database) throws -> Void) throws(VaultError) {
        try storing {
            try queue.inTransaction(.immediate) { database in
                try body(database)
                return .commit
            }
        }
    }
}

extension VaultError {
    /// Keeps SQLite's code and drops its text, which may quote values.
    static func storing(_ error: any Error) -> VaultError {
        switch error {
        case let error as VaultError: error
        case let error as DatabaseError: .storage(code: error.extendedResultCode.rawValue)
        default: .storage(code: ResultCode.SQLITE_ERROR.rawValue)
        }
    }
}

/// Runs SQLite's part and turns what it throws into a `VaultError`.
func storing<Value>(_ body: () throws -> Value) throws(VaultError) -> Value {
    do {
        return try body()
    } catch {
        throw .storing(error)
    }
}
