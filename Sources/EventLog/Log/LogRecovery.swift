import CanonicalJSON
import CryptoSuites

/// What lies behind the last whole commit when a writer opens the log.
///
/// A batch that was being written when the machine stopped leaves such bytes: they were never
/// acknowledged, are copied aside and cut. Bytes that had been synced are never cut.
/// Source: FORMAT.md, section 6, "After a crash".
struct LogRecovery {
    let files: LogFiles
    let head: LogHead
    let hasher: DigestHasher

    /// Whether a whole line stands there that was signed when more than the good lines were on
    /// disk: then these had been synced.
    func hasLaterLine() throws(LogError) -> Bool {
        var scanner = LineScanner()
        for index in head.file..<max(files.count, head.file) {
            let stream = LineStream(
                try files.open(index), from: index == head.file ? head.fileEnd : 0)
            while let line = try onDisk({ () throws(DiskError) in try stream.next() }) {
                for candidate in LogRecovery.lines(in: line.bytes) {
                    guard let scanned = try? scanner.scan(candidate) else { continue }
                    if scanned.after > head.size { return true }
                }
            }
        }
        return false
    }

    /// Copies the torn bytes to a file of their own, then cuts the log behind the last whole
    /// commit.
    ///
    /// - Returns: the copy's path; nil when there was nothing but preallocation, or nothing.
    func cut() throws(LogError) -> String? {
        guard files.count > 0 else { return nil }
        let (torn, hasMoreBytes) = try tornBytes()
        guard hasMoreBytes else { return nil }
        var copy: String?
        if !torn.isEmpty {
            let path = files.folder.torn(head.size, hash: hasher.hash(torn).hex)
            try onDisk { () throws(DiskError) in
                try files.disk.replace(
                    path, in: files.folder.log, with: torn, permissions: 0o644)
            }
            copy = path
        }
        try drop()
        return copy
    }

    /// Cuts the log behind the last whole commit, without a copy.
    func drop() throws(LogError) {
        guard files.count > 0 else { return }
        try onDisk { () throws(DiskError) in
            // The newest first: a file may lack lines only when it is the newest itself.
            for index in stride(from: files.count - 1, to: head.file, by: -1) {
                try files.disk.remove(files.folder.logFile(index))
            }
            try files.disk.open(files.folder.log, .folder).sync()
            let file = try files.disk.open(files.folder.logFile(head.file), .readWrite)
            try file.truncate(to: head.fileEnd)
            try file.sync()
        }
    }

    /// The bytes behind the last whole commit, without the NULs at their end, and whether there
    /// are any bytes at all.
    private func tornBytes() throws(LogError) -> (torn: [UInt8], hasMoreBytes: Bool) {
        var bytes: [UInt8] = []
        for index in head.file..<files.count {
            let file = try files.open(index)
            let start = index == head.file ? head.fileEnd : 0
            bytes += try onDisk { () throws(DiskError) in
                try file.bytes(start..<max(start, file.size()))
            }
        }
        let hasMoreBytes = !bytes.isEmpty
        while bytes.last == 0 { bytes.removeLast() }
        return (bytes, hasMoreBytes)
    }

    /// The bytes as a line, and from each place on at which a line may start inside them: a lost
    /// block in front takes the LF with it.
    private static func lines(in bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
        let start = Array("{\"after\":".utf8)
        return bytes.indices.filter { bytes[$0] == start[0] && bytes[$0...].starts(with: start) }
            .map { UnsafeRawBufferPointer(rebasing: bytes[$0...]) }
    }
}
