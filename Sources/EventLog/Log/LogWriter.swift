import CryptoSuites
import TransparencyLog

/// The one writer of a log. Belongs to one task at a time.
///
/// | word | what it means here |
/// |---|---|
/// | durable | `append` came back: the lines are synced |
/// | published | `publish` came back: a signed checkpoint covers them |
///
/// Source: FORMAT.md, section 6.
package final class LogWriter {
    package let folder: LedgerFolder
    package let logKey: VerifierKey
    /// The copy of the torn bytes that opening found and cut; nil when there were none.
    package private(set) var tornFile: String?
    /// By how many milliseconds the clock was behind the log at the last append; 0 = it wasn't.
    /// The last line's time was repeated then.
    package private(set) var clockBehindMilliseconds: Int64 = 0

    /// Why the tiles of the last publication couldn't be written; nil = they were.
    package internal(set) var tileTrouble: DiskError?

    let disk: any Disk
    let heads: RememberedHeads
    let hasher: DigestHasher
    private(set) var head: LogHead
    /// Notes whose roots this log is known to extend, so that they aren't computed again.
    var extendedNotes: Set<[UInt8]> = []

    /// Leaf hashes of the lines appended since the last publication, and the first one's sequence.
    private var recent: (first: Int, leaves: [Digest])

    private var state = State.usable
    private var lock: (any DiskFile)?
    private let logFolder: any DiskFile
    /// The newest log file, open; nil = the next line makes one, or it wasn't needed yet.
    private var file: (any DiskFile)?

    private enum State {
        case usable
        case poisoned
        case closed
    }

    package var size: Int { head.size }
    /// Leaf hash of the last line; zero when there is none.
    package var lastLeaf: Digest { head.lastLeaf }
    package var lastRecorded: Timestamp? { head.lastRecorded }
    package var root: Digest { head.frontier.root(hasher) }

    /// Makes an empty log. Its first file comes with its first line.
    ///
    /// - Throws: `LogError.alreadyThere`, `.locked`, `.headNotExtended` when this machine
    ///   remembers a log with this key, `.disk`.
    package static func create(
        _ folder: LedgerFolder, disk: any Disk = SystemDisk(), logKey: VerifierKey,
        heads: RememberedHeads
    ) throws(LogError) -> LogWriter {
        try onDisk { () throws(DiskError) in
            try disk.makeFolders(folder.path, permissions: 0o755)
        }
        let lock = try takeLock(folder, disk)
        let checkpoint = try onDisk { () throws(DiskError) in try disk.status(folder.checkpoint) }
        guard checkpoint == nil else { throw .alreadyThere(path: folder.checkpoint) }
        if try onDisk({ () throws(DiskError) in try disk.status(folder.log) }) != nil {
            let files = try LogFiles(folder, disk)
            guard files.count == 0, files.strays.isEmpty else {
                throw .alreadyThere(path: folder.log)
            }
        } else {
            try onDisk { () throws(DiskError) in
                try disk.makeFolder(folder.log, permissions: 0o755)
                try disk.open(folder.path, .folder).sync()
            }
        }
        return try LogWriter(
            folder, disk, logKey, heads, lock: lock, isCheckpointNeeded: true)
    }

    /// Continues a log; recovers first from a crash, if there was one.
    ///
    /// - Parameter isCheckpointNeeded: false only for `repair --checkpoint`, after a full verify.
    /// - Throws: `LogError.noLog`, `.locked`, `.damaged`, `.checkpointMissing`, `.checkpointBad`,
    ///   `.headNotExtended`, `.rememberedHeadBad`, `.disk`. Nothing was changed then, except
    ///   after a `.disk` in the middle of the recovery, which the next opening finishes.
    package static func open(
        _ folder: LedgerFolder, disk: any Disk = SystemDisk(), logKey: VerifierKey,
        heads: RememberedHeads, isCheckpointNeeded: Bool = true
    ) throws(LogError) -> LogWriter {
        guard try onDisk({ () throws(DiskError) in try disk.status(folder.log) }) != nil else {
            throw .noLog(path: folder.log)
        }
        return try LogWriter(
            folder, disk, logKey, heads, lock: takeLock(folder, disk),
            isCheckpointNeeded: isCheckpointNeeded)
    }

    private init(
        _ folder: LedgerFolder, _ disk: any Disk, _ logKey: VerifierKey, _ heads: RememberedHeads,
        lock: any DiskFile, isCheckpointNeeded: Bool
    ) throws(LogError) {
        self.folder = folder
        self.disk = disk
        self.logKey = logKey
        self.heads = heads
        self.lock = lock
        hasher = logKey.suite.makeHasher()
        logFolder = try onDisk { () throws(DiskError) in try disk.open(folder.log, .folder) }
        let files = try LogFiles(folder, disk)
        let published = PublishedHeads(folder, disk, logKey, heads)
        let checkpoint = try published.checkpoint(isNeeded: isCheckpointNeeded)
        let remembered = try published.remembered()
        let opening = try LogOpening(
            files, wantedSizes: Set([checkpoint, remembered].compactMap { $0?.checkpoint.size }),
            hasher: hasher)
        head = opening.head
        recent = (opening.head.size, [])
        let recovery = LogRecovery(files: files, head: opening.head, hasher: hasher)
        try LogWriter.check(opening, recovery, checkpoint, remembered)
        if checkpoint == nil, isCheckpointNeeded, head.size > 0 {
            throw .checkpointMissing(size: head.size)
        }
        extendedNotes = Set([checkpoint, remembered].compactMap { $0?.note })
        tornFile = try recovery.cut()
    }

    /// Nothing that was synced may be missing, and both heads must be of this log.
    private static func check(
        _ opening: LogOpening, _ recovery: LogRecovery, _ checkpoint: PublishedHead?,
        _ remembered: PublishedHead?
    ) throws(LogError) {
        let size = UInt64(opening.head.size)
        if opening.isDamaged { throw .damaged(sequence: opening.firstBad) }
        if let checkpoint = checkpoint?.checkpoint {
            guard checkpoint.size <= size else { throw .damaged(sequence: opening.firstBad) }
            guard opening.roots[checkpoint.size] == checkpoint.root else {
                throw .damaged(sequence: max(0, Int(checkpoint.size) - 1))
            }
        }
        if try recovery.hasLaterLine() { throw .damaged(sequence: opening.firstBad) }
        if let remembered = remembered?.checkpoint {
            guard opening.roots[remembered.size] == remembered.root else {
                throw .headNotExtended(remembered: remembered)
            }
        }
    }

    private static func takeLock(
        _ folder: LedgerFolder, _ disk: any Disk
    ) throws(LogError) -> any DiskFile {
        let lock = try onDisk { () throws(DiskError) in
            try disk.open(
                folder.lock, .createIfMissing(permissions: 0o644, isEmptied: false))
        }
        guard try onDisk({ () throws(DiskError) in try lock.lock(isWaiting: false) }) else {
            throw .locked(path: folder.lock)
        }
        return lock
    }

    /// Signs, writes and syncs a batch; when it comes back the lines are durable.
    ///
    /// All commits share one `after`: the lines that were synced before the batch.
    /// - Parameter recorded: the clock. When it is behind the log's last line, that line's time
    ///   is repeated, and `clockBehindMilliseconds` says by how much.
    /// - Returns: the sequences of each commit's lines.
    /// - Throws: `LogError.draft`, `.draftLine`: nothing was written. `.disk`: what was written
    ///   has been taken back, or the writer is poisoned. `.poisoned`, `.closed`.
    package func append(
        commits: [CommitDraft], recorded: Timestamp
    ) throws(LogError) -> [Range<Int>] {
        try checkUsable()
        let stamp = max(recorded, head.lastRecorded ?? recorded)
        var batch = LogBatch(
            origin: logKey.name, after: head.size, anchor: head.lastLeaf, recorded: stamp,
            hasher: hasher)
        var ranges: [Range<Int>] = []
        for commit in commits { ranges.append(try batch.add(commit)) }
        clockBehindMilliseconds = stamp.milliseconds - recorded.milliseconds
        guard let lastLeaf = batch.leaves.last else { return [] }
        let end = try write(batch.lines)
        for leaf in batch.leaves { head.frontier.append(leaf, hasher) }
        recent.leaves += batch.leaves
        head.size += batch.lines.count
        head.lastLeaf = lastLeaf
        head.lastRecorded = stamp
        (head.file, head.fileEnd) = end
        return ranges
    }

    /// Lets the log go. The lock is free then.
    package func close() {
        state = .closed
        file = nil
        lock = nil
    }

    /// The leaf hashes from this line on; nil = they must be read.
    func recentLeaves(from first: Int) -> ArraySlice<Digest>? {
        guard first >= recent.first, first <= size else { return nil }
        return recent.leaves[(first - recent.first)...]
    }

    func forgetLeaves() { recent = (size, []) }

    func checkUsable() throws(LogError) {
        switch state {
        case .usable: break
        case .poisoned: throw .poisoned
        case .closed: throw .closed
        }
    }

    /// Runs what may fail; after a failed sync nothing is written any more.
    func guarded(_ body: () throws(LogError) -> Void) throws(LogError) {
        do {
            try body()
        } catch {
            if case .disk(let cause) = error, cause.operation == .sync { state = .poisoned }
            throw error
        }
    }
}

// MARK: - Writing

extension LogWriter {
    /// Writes lines behind the last one and syncs them; a full file before the next one is made.
    ///
    /// - Returns: the file that the last line is in, and where it ends.
    private func write(_ lines: [[UInt8]]) throws(LogError) -> (file: Int, fileEnd: Int) {
        do throws(DiskError) {
            var position = (file: head.file, fileEnd: head.fileEnd)
            var isFolderChanged = false
            var next = 0
            while next < lines.count {
                let sequence = head.size + next
                let index = sequence / folder.linesPerFile
                if index > position.file || file == nil {
                    // A full file that this batch wrote to is synced before its successor is made.
                    if next > 0 { try file?.sync() }
                    let isNew = try openFile(index)
                    isFolderChanged = isFolderChanged || isNew || index > position.file
                    if index > position.file { position = (index, 0) }
                }
                let room = folder.linesPerFile - sequence % folder.linesPerFile
                let part = lines[next..<min(lines.count, next + room)]
                let bytes = Array(part.map { $0 + [0x0A] }.joined())
                try file?.write(bytes, at: position.fileEnd)
                position.fileEnd += bytes.count
                next += part.count
            }
            try file?.sync()
            if isFolderChanged { try logFolder.sync() }
            return position
        } catch {
            takeBack(after: error)
            throw .disk(error)
        }
    }

    /// - Returns: whether the file is new.
    private func openFile(_ index: Int) throws(DiskError) -> Bool {
        let path = folder.logFile(index)
        file = nil
        let isNew = try disk.status(path) == nil
        file = try disk.open(path, isNew ? .create(permissions: 0o644) : .readWrite)
        return isNew
    }

    /// After an error the log ends where it did before; when that can't be had, or when nobody
    /// knows what is on the disk, the writer stops.
    private func takeBack(after error: DiskError) {
        file = nil
        guard error.operation != .sync else {
            state = .poisoned
            return
        }
        do throws(LogError) {
            let files = try LogFiles(folder, disk)
            try LogRecovery(files: files, head: head, hasher: hasher).drop()
        } catch {
            state = .poisoned
        }
    }
}
