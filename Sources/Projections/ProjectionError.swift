import GRDB

/// Why a projection can't be made, kept up or asked. Never a wrong answer of the ledger: the log is
/// the only source, and whoever needs an answer can replay it.
package enum ProjectionError: Error, Equatable {
    /// SQLite's extended result code.
    case storage(code: Int32)
    /// A pointer of a box that leads nowhere in its own payload: a bug.
    case boxLost(sequence: Int, pointer: String)
}

extension ProjectionError {
    /// Runs what asks SQLite. Its code is kept and its text dropped, which may quote rows.
    ///
    /// - Throws: `ProjectionError` for whatever SQLite says; other errors as they are.
    static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw ProjectionError.storage(code: error.extendedResultCode.rawValue)
        }
    }
}
