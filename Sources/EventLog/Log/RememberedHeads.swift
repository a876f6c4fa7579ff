import CryptoSuites
import TransparencyLog

/// The newest checkpoint of a log that this machine has seen.
package struct RememberedHead: Sendable, Equatable {
    /// Whether the key itself is trusted here (`init` ran here). A head that only a verify has
    /// remembered finds rollback, but pins no key.
    package var isPinned: Bool
    /// The signed note, byte for byte; empty when only the key is remembered.
    package var note: [UInt8]
    /// What the note says, its signature verified.
    package var checkpoint: Checkpoint?
}

/// Heads remembered outside the ledgers' folders, so that an old copy put in place is noticed.
///
/// One file a log key, named by the hex SHA-256 of the verifier key's text: a first line
/// `zeren/head/v1 pinned` or `zeren/head/v1 seen`, then the checkpoint's note, if any.
/// Source: FORMAT.md, section 6 (Append, publish) and section 9.
package struct RememberedHeads: Sendable {
    private let folder: String
    private let disk: any Disk

    private static let pinnedLine = Array("zeren/head/v1 pinned\n".utf8)
    private static let seenLine = Array("zeren/head/v1 seen\n".utf8)

    /// - Parameter folder: made when something is first remembered.
    package init(folder: String, disk: any Disk = SystemDisk()) {
        self.folder = folder
        self.disk = disk
    }

    package func path(of key: VerifierKey) -> String { "\(folder)/\(key.fingerprint)" }

    /// nil = nothing is remembered of this log.
    ///
    /// - Throws: `LogError.rememberedHeadBad`, `.disk`.
    package func head(of key: VerifierKey) throws(LogError) -> RememberedHead? {
        let path = path(of: key)
        guard
            let bytes = try onDisk({ () throws(DiskError) in
                try disk.contents(path, sizeMax: SignedNote.byteCountMax)
            })
        else { return nil }
        let isPinned = bytes.starts(with: RememberedHeads.pinnedLine)
        guard isPinned || bytes.starts(with: RememberedHeads.seenLine) else {
            throw .rememberedHeadBad(path: path)
        }
        let first = isPinned ? RememberedHeads.pinnedLine : RememberedHeads.seenLine
        let note = Array(bytes.dropFirst(first.count))
        guard !note.isEmpty else {
            return RememberedHead(isPinned: isPinned, note: [], checkpoint: nil)
        }
        do {
            let checkpoint = try Checkpoint.open(note, key: key)
            return RememberedHead(isPinned: isPinned, note: note, checkpoint: checkpoint)
        } catch {
            throw .rememberedHeadBad(path: path)
        }
    }

    /// Trusts the key from now on, with or without a head.
    package func pin(_ key: VerifierKey) throws(LogError) {
        try update(key) { head in
            RememberedHead(
                isPinned: true, note: head?.note ?? [], checkpoint: head?.checkpoint)
        }
    }

    /// Keeps the larger one of this head and the one remembered. A pinned key stays pinned.
    ///
    /// - Throws: `LogError.checkpointBad`, `.twoRoots`, `.rememberedHeadBad`, `.disk`.
    package func remember(_ note: [UInt8], of key: VerifierKey) throws(LogError) {
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint.open(note, key: key)
        } catch {
            throw .checkpointBad(error)
        }
        try update(key) { head throws(LogError) in
            let isPinned = head?.isPinned ?? false
            if let head, let known = head.checkpoint {
                guard known.size != checkpoint.size || known.root == checkpoint.root else {
                    throw .twoRoots(size: known.size)
                }
                if known.size >= checkpoint.size { return head }
            }
            return RememberedHead(isPinned: isPinned, note: note, checkpoint: checkpoint)
        }
    }

    /// Reads, changes and writes in one step; several processes may remember at once.
    private func update(
        _ key: VerifierKey,
        _ change: (RememberedHead?) throws(LogError) -> RememberedHead
    ) throws(LogError) {
        let lock = try onDisk { () throws(DiskError) in
            try disk.makeFolders(folder, permissions: 0o700)
            return try disk.open(
                folder + "/lock", .createIfMissing(permissions: 0o600, isEmptied: false))
        }
        _ = try onDisk { () throws(DiskError) in try lock.lock(isWaiting: true) }
        let old = try head(of: key)
        let new = try change(old)
        guard new != old else { return }
        let first = new.isPinned ? RememberedHeads.pinnedLine : RememberedHeads.seenLine
        try onDisk { () throws(DiskError) in
            try disk.replace(
                path(of: key), in: folder, with: first + new.note, permissions: 0o600)
        }
        withExtendedLifetime(lock) {}
    }
}
