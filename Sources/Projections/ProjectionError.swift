/// Why a projection can't be made, kept up or asked. Never a wrong answer of the ledger: the log is
/// the only source, and whoever needs an answer can replay it.
package enum ProjectionError: Error, Equatable {
    /// SQLite's extended result code.
    case storage(code: Int32)
    /// A pointer of a box that leads nowhere in its own payload: a bug.
    case boxLost(sequence: Int, pointer: String)
}
