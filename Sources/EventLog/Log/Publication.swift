import CryptoSuites
import TransparencyLog

/// A signed head found on this machine, its signature verified.
struct PublishedHead: Sendable {
    let note: [UInt8]
    let checkpoint: Checkpoint
}

/// The two places where a log's newest head is kept: its `checkpoint`, and outside its folder.
struct PublishedHeads {
    private let folder: LedgerFolder
    private let disk: any Disk
    private let logKey: VerifierKey
    private let heads: RememberedHeads

    init(
        _ folder: LedgerFolder, _ disk: any Disk, _ logKey: VerifierKey, _ heads: RememberedHeads
    ) {
        self.folder = folder
        self.disk = disk
        self.logKey = logKey
        self.heads = heads
    }

    /// nil = there is none.
    ///
    /// - Parameter isNeeded: when false, a bad one counts as none.
    func checkpoint(isNeeded: Bool = true) throws(LogError) -> PublishedHead? {
        let note = try onDisk { () throws(DiskError) in
            try disk.contents(folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        }
        guard let note else { return nil }
        do {
            return PublishedHead(
                note: note, checkpoint: try Checkpoint.open(note, key: logKey))
        } catch {
            if !isNeeded { return nil }
            throw .checkpointBad(error)
        }
    }

    func remembered() throws(LogError) -> PublishedHead? {
        guard let head = try heads.head(of: logKey), let checkpoint = head.checkpoint else {
            return nil
        }
        return PublishedHead(note: head.note, checkpoint: checkpoint)
    }
}

extension LogWriter {
    /// Signs a checkpoint over all lines and puts it in place, then remembers it outside the
    /// folder. When the published one says the same already, nothing is signed.
    ///
    /// Both heads are read first: the log never signs two roots for one size, nor a smaller tree
    /// after a larger. Full tiles are synced before it is signed, and the new root is checked against
    /// what the tiles give; a disk that refuses tiles refuses no checkpoint (`tileTrouble`).
    /// - Parameter isReplacingBad: true only for `repair --checkpoint`: a bad one is replaced.
    /// - Throws: `LogError.wrongLogKey`, `.twoRoots`, `.smallerThanPublished`,
    ///   `.headNotExtended`, `.checkpointBad`, `.disk`, `.poisoned`, `.closed`.
    @discardableResult
    package func publish(
        logKey key: PrivateKey, isReplacingBad: Bool = false
    ) throws(LogError) -> Checkpoint {
        try checkUsable()
        guard key.publicKey == logKey.publicKey else { throw .wrongLogKey }
        let published = PublishedHeads(folder, disk, logKey, heads)
        let current = try published.checkpoint(isNeeded: !isReplacingBad)
        let remembered = try published.remembered()
        for old in [current, remembered].compactMap({ $0 }) { try checkExtends(old) }
        try makeTiles(after: current?.checkpoint)
        if let current, current.checkpoint.size == UInt64(size) {
            try guarded { () throws(LogError) in try heads.remember(current.note, of: logKey) }
            return current.checkpoint
        }
        let note = Checkpoint.sign(
            origin: logKey.name, size: UInt64(size), root: root, key: key)
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint.open(note, key: logKey)
        } catch {
            throw .checkpointBad(error)
        }
        try guarded { () throws(LogError) in
            try onDisk { () throws(DiskError) in
                try disk.replace(
                    folder.checkpoint, in: folder.path, with: note, permissions: 0o644)
            }
            try heads.remember(note, of: logKey)
        }
        extendedNotes = [note]
        forgetLeaves()
        removeOldTiles(of: current?.checkpoint)
        return checkpoint
    }

    /// The tiles of all lines: from the published tree's on, when these are right; else all anew.
    ///
    /// - Throws: `LogError.damaged` when the lines read again aren't those of the writer's root;
    ///   `.disk` when they can't be read.
    private func makeTiles(after published: Checkpoint?) throws(LogError) {
        let head = TreeHead(size: UInt64(size), root: root)
        let tiles = TileFolder(folder, disk: disk)
        let edge = published.flatMap { tiles.edge(of: $0.head, hasher) }
        guard edge?.size != head.size else { return }
        var making = TileMaking(tiles, from: edge ?? TileEdge(), hasher: hasher)
        let first = Int(making.edge.size)
        if let leaves = recentLeaves(from: first) {
            for leaf in leaves { making.append(leaf) }
        } else {
            let reader = try LogReader(folder: folder, disk: disk, limit: size)
            try reader.forEachLeaf(from: first, below: size, hasher) { leaf in
                making.append(leaf, isComparing: edge == nil)
            }
        }
        guard making.gives(head) else { throw .damaged(sequence: max(0, size - 1)) }
        making.writeEdge()
        tileTrouble = making.trouble
    }

    private func removeOldTiles(of published: Checkpoint?) {
        guard tileTrouble == nil, let published else { return }
        do throws(DiskError) {
            try TileFolder(folder, disk: disk).removePartials(
                of: published.size, nowOf: UInt64(size))
        } catch {
            tileTrouble = error
        }
    }

    /// The head must be one of this log's earlier ones, or the present one.
    private func checkExtends(_ old: PublishedHead) throws(LogError) {
        let checkpoint = old.checkpoint
        guard checkpoint.size <= UInt64(size) else {
            throw .smallerThanPublished(size: UInt64(size), published: checkpoint.size)
        }
        if checkpoint.size == UInt64(size) {
            guard checkpoint.root == root else { throw .twoRoots(size: checkpoint.size) }
            return
        }
        guard !extendedNotes.contains(old.note) else { return }
        // Somebody else put it there since the log was opened.
        let opening = try LogOpening(
            LogFiles(folder, disk), wantedSizes: [checkpoint.size], hasher: hasher)
        guard opening.roots[checkpoint.size] == checkpoint.root else {
            throw .headNotExtended(remembered: checkpoint)
        }
    }
}
