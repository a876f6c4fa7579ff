import CryptoSuites
import TransparencyLog

/// The ledger's `witness` folder: its checkpoints with the cosignatures that witnesses gave.
///
/// One file a size, named by it (`000000002535`): the log's signature lines and the cosignatures.
/// They are evidence, verified by whoever uses them. Source: FORMAT.md, sections 1 and 6.
package struct WitnessShelf: Sendable {
    private let folder: LedgerFolder
    private let disk: any Disk

    package init(_ folder: LedgerFolder, disk: any Disk) {
        self.folder = folder
        self.disk = disk
    }

    package func path(of size: UInt64) -> String {
        let digits = String(size)
        let zeros = String(repeating: "0", count: max(0, 12 - digits.utf8.count))
        return "\(folder.witness)/\(zeros)\(digits)"
    }

    /// What lies there and is a note of a checkpoint, largest first. Nothing is verified.
    ///
    /// - Throws: `LogError.disk`.
    package func notes() throws(LogError) -> [(path: String, note: SignedNote)] {
        let names = try onDisk { () throws(DiskError) in
            try disk.status(folder.witness) == nil ? [] : try disk.list(folder.witness)
        }
        var notes: [(path: String, note: SignedNote)] = []
        for name in names.reversed() {
            guard let size = UInt64(name), path(of: size) == "\(folder.witness)/\(name)" else {
                continue
            }
            if let note = try note(of: size) { notes.append((path(of: size), note)) }
        }
        return notes
    }

    /// - Returns: nil when there is none, or something else.
    package func note(of size: UInt64) throws(LogError) -> SignedNote? {
        let bytes = try onDisk { () throws(DiskError) in
            try disk.contents(path(of: size), sizeMax: SignedNote.byteCountMax)
        }
        guard let bytes, let note = try? SignedNote(parsing: bytes),
            let checkpoint = try? Checkpoint(parsing: note.text), checkpoint.size == size
        else { return nil }
        return note
    }

    /// Adds a note's lines to those that lie there for the same checkpoint.
    ///
    /// - Parameter note: All of its lines have been verified, and the log gives its root.
    /// - Throws: `LogError.twoRoots` when another checkpoint of that size lies there; `.disk`.
    package func add(_ note: SignedNote, size: UInt64) throws(LogError) {
        var merged = note
        if let known = try self.note(of: size) {
            guard known.text.utf8.elementsEqual(note.text.utf8) else {
                throw .twoRoots(size: size)
            }
            merged = known
            for line in note.signatures where !known.signatures.contains(line) {
                merged = merged.adding(line)
            }
        }
        try onDisk { () throws(DiskError) in
            try disk.makeFolders(folder.witness, permissions: 0o755)
            try disk.replace(
                path(of: size), in: folder.witness, with: merged.bytes, permissions: 0o644)
        }
    }
}
