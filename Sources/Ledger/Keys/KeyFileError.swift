import EventLog

/// What is wrong with a key's file. Facts only: never a key or a passphrase.
package enum KeyFileError: Error, Equatable, Sendable {
    /// No file at this path.
    case absent(path: String)
    /// A file that is never overwritten is already there.
    case exists(path: String)
    /// The key is protected and no passphrase was given.
    case passphraseMissing(path: String)
    /// The passphrase does not decrypt this key.
    case wrongPassphrase(path: String)
    /// The file is no private key (or no key file) of the ledger's suite.
    case damaged(path: String)
    /// The person's id can't be part of a key's name or of a file name.
    case personInvalid(String)
    /// What the disk refused.
    case disk(DiskError)
}
