import EventLog

/// Why the ledger doesn't do what was asked.
package enum LedgerError: Error {
    case log(LogError)
    case vault(VaultError)
    case key(KeyFileError)
    /// Line 0 isn't a `ledger.opened` of a format and suite known here.
    case notALedger(path: String)
    /// The folder isn't empty.
    case folderNotEmpty(path: String)
    case originInvalid(String)
    case personInvalid(String)
    /// No key of this person is valid in this ledger now.
    case keyNotValid(person: String)
    /// The recorder's private key file isn't the key that the ledger knows.
    case keyDiffers(person: String)
    /// The subject's events in the index aren't those of the log.
    case indexDiffers(subject: String)
    /// A payload that isn't of its event's form.
    case payload(sequence: Int, member: String)
    /// A payload of a version that this program doesn't know; `known` is its newest of that event.
    case newerVersion(sequence: Int, type: String, known: String)
    /// An event that doesn't fit a line.
    case eventTooLong(type: String, bytes: Int)
    /// What was to be written isn't what FORMAT.md or the schema asks for: a bug.
    case malformed(type: String, why: String)
}
