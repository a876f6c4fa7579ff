import GRDB

/// `state.sqlite`: the file of a ledger's projections.
///
/// Rollback journal, never WAL (a read-only folder of somebody else couldn't be read then), deleted
/// content overwritten: a box whose key was erased leaves no copy behind.
struct StateFile {
    /// "zstt", in SQLite's header.
    static let applicationID = 0x7A73_7474
    /// A file of another version is made anew.
    static let version = 2

    let queue: DatabaseQueue

    /// Makes a file that isn't there yet. It isn't durable before it is synced.
    ///
    /// - Parameter path: nil makes one without a name, for checks: SQLite removes it.
    init(creating path: String?) throws {
        // SQLite takes the empty name for such a file.
        queue = try DatabaseQueue(
            path: path ?? "", configuration: Self.configuration(isReadOnly: false))
        try queue.inDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;
                    PRAGMA cache_size = -32768;
                    """)
        }
        try prepare()
    }

    /// - Returns: nil when the file is no projection of this version.
    init?(opening path: String, isReadOnly: Bool) throws {
        do {
            queue = try DatabaseQueue(
                path: path, configuration: Self.configuration(isReadOnly: isReadOnly))
            let isOurs = try queue.inDatabase { database in
                try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.applicationID
                    && Int.fetchOne(database, sql: "PRAGMA user_version") == Self.version
            }
            guard isOurs else { return nil }
        } catch let error as DatabaseError where Self.damage.contains(error.resultCode) {
            return nil
        }
    }

    private static let damage: [ResultCode] = [.SQLITE_NOTADB, .SQLITE_CORRUPT]

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    """)
        }
        return configuration
    }

    private func prepare() throws {
        try queue.inTransaction(.immediate) { database in
            for table in StateTable.allCases {
                try database.execute(sql: table.creation)
            }
            try database.execute(
                sql: """
                    CREATE INDEX event_id ON event (id);
                    CREATE INDEX event_type ON event (type);
                    CREATE INDEX box_key ON box (key);
                    PRAGMA application_id = \(Self.applicationID);
                    PRAGMA user_version = \(Self.version);
                    """)
            return .commit
        }
    }

    /// One transaction.
    func change(_ body: (Database) throws -> Void) throws {
        try queue.inTransaction(.immediate) { database in
            try body(database)
            return .commit
        }
    }

    func head() throws -> StateHead? { try queue.inDatabase(StateHead.read) }

    /// Of all tables.
    func rowCount() throws -> Int {
        try queue.inDatabase { database in
            try StateTable.allCases.reduce(0) { sum, table in
                let count = try Int.fetchOne(
                    database, sql: "SELECT COUNT(*) FROM \(table.rawValue)")
                return sum + (count ?? 0)
            }
        }
    }
}
