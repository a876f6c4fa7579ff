import TransparencyLog

/// Why the log doesn't do what was asked.
package enum LogError: Error, Equatable, Sendable {
    case disk(DiskError)
    /// There is no log in the folder.
    case noLog(path: String)
    /// A new log was to be made where something of one lies already.
    case alreadyThere(path: String)
    /// Another process writes.
    case locked(path: String)
    /// Bytes that had been synced aren't a line any more, or not the line that they were.
    /// Nothing was changed. The sequence is where the reader noticed; `verify` says more.
    case damaged(sequence: Int)
    /// A log with lines and without a checkpoint; `repair --checkpoint` makes a new one.
    case checkpointMissing(size: Int)
    /// The checkpoint isn't a note of this log's key; repaired likewise.
    case checkpointBad(NoteError)
    /// The head remembered outside the folder isn't a prefix of this log: an old copy was put in
    /// place. There is no repair.
    case headNotExtended(remembered: Checkpoint)
    /// The file of a remembered head isn't one.
    case rememberedHeadBad(path: String)
    /// Two signed roots for one size.
    case twoRoots(size: UInt64)
    /// A checkpoint larger than the log is published already.
    case smallerThanPublished(size: UInt64, published: UInt64)
    /// The private key isn't the log's.
    case wrongLogKey
    /// A sync or a rollback has failed before: only opening anew tells what is on the disk.
    case poisoned
    case closed
    /// A line that was to be read lies behind the end.
    case beyondEnd(sequence: Int, size: Int)
    /// The checkpoint, of this size, doesn't cover the line that was to be proved.
    case notPublished(sequence: Int, size: Int)
    /// A witness doesn't cosign.
    case witnessRefused(WitnessRefusal)
    /// The log has signed two roots for one size; the file proves it.
    case splitView(size: UInt64, evidence: String)
    /// What a witness cosigned last can't be read, or isn't what it stored.
    case witnessBookBad(path: String)
    /// A proof could neither be made nor checked.
    case proof(ProofError)
    /// An event or a line of a draft isn't what FORMAT.md asks for.
    case draftLine(LineFault)
    case draft(DraftFault)
}

/// Why a commit can't be written.
package enum DraftFault: Equatable, Sendable {
    /// Not 1 to 1,024 events.
    case eventCount(Int)
    /// Not 1 to 16 signers.
    case signerCount(Int)
    /// A signer's private key isn't the one that the verifier key names.
    case keyDiffers(key: String)
    /// The event's `recorder` isn't the first signer.
    case recorderDiffers(eventIndex: Int)
    /// The event's `source` isn't the log's origin.
    case sourceDiffers(eventIndex: Int)
}

/// Runs what only the disk can refuse.
func onDisk<Result>(
    _ body: () throws(DiskError) -> Result
) throws(LogError) -> Result {
    do {
        return try body()
    } catch {
        throw .disk(error)
    }
}
