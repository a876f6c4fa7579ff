import CryptoSuites
import Synchronization

/// Reads the lines of a log. It writes nothing and takes no lock, so the folder may be read-only
/// and somebody else's.
///
/// It sees whole commits only. Lines are given as they are: whether they are right is the
/// verifier's question. Source: FORMAT.md, section 1.
package final class LogReader: Sendable {
    private let folder: LedgerFolder
    private let disk: any Disk
    private let limit: Int
    private let state: Mutex<State>

    private struct State {
        var size = 0
        /// By file; a file's index is made when it is first needed.
        var indexes: [Int: LineIndex] = [:]
    }

    /// - Parameter limit: no line from this sequence on is seen. Who reads while another process
    ///   writes gives the size of the checkpoint that he has read before.
    /// - Throws: `LogError.noLog`, `.disk`.
    package init(
        folder: LedgerFolder, disk: any Disk = SystemDisk(), limit: Int = .max
    ) throws(LogError) {
        self.folder = folder
        self.disk = disk
        self.limit = limit
        state = Mutex(State())
        try refresh()
    }

    /// How many lines there are.
    package var size: Int { state.withLock { $0.size } }

    /// Looks again where the log ends.
    package func refresh() throws(LogError) {
        let files = try LogFiles(folder, disk)
        try state.withLock { state throws(LogError) in
            state.size = 0
            guard files.count > 0 else { return }
            let newest = files.count - 1
            let index = try LineIndex(files.open(newest))
            state.indexes[newest] = index
            var size = newest * folder.linesPerFile + index.count
            size = min(size, limit)
            // A commit without its end isn't there yet.
            var scanner = LineScanner()
            while size > 0 {
                let line = try self.line(size - 1, &state)
                let scanned = line.withUnsafeBytes { bytes in
                    Result { () throws(LineFault) in try scanner.scan(bytes) }
                }
                if case .success(let line) = scanned, !line.hasMore { break }
                size -= 1
            }
            state.size = size
        }
    }

    /// One line, without its LF.
    ///
    /// - Throws: `LogError.beyondEnd`, `.disk`.
    package func line(_ sequence: Int) throws(LogError) -> [UInt8] {
        try state.withLock { state throws(LogError) in
            guard (0..<state.size).contains(sequence) else {
                throw .beyondEnd(sequence: sequence, size: state.size)
            }
            return try line(sequence, &state)
        }
    }

    /// Calls `body` with each line (without its LF, lent for the call), in order, the last one
    /// included.
    ///
    /// - Throws: `LogError.beyondEnd`, `.damaged` when a file has too few lines, `.disk`, and
    ///   what `body` throws.
    package func forEach(
        from first: Int, through last: Int,
        _ body: (_ sequence: Int, _ line: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard first <= last else { return }
        let size = size
        guard first >= 0, last < size else {
            throw LogError.beyondEnd(sequence: first < 0 ? first : last, size: size)
        }
        let files = try LogFiles(folder, disk)
        var sequence = first
        while sequence <= last {
            let file = sequence / folder.linesPerFile
            let (offset, skipped) = try state.withLock { state throws(LogError) in
                try index(of: file, &state).place(of: sequence % folder.linesPerFile)
            }
            let stream = LineStream(try files.open(file), from: offset)
            for _ in 0..<skipped { _ = try stream.next() }
            let fileEnd = (file + 1) * folder.linesPerFile
            while sequence <= last, sequence < fileEnd {
                guard let line = try stream.next() else {
                    throw LogError.damaged(sequence: sequence)
                }
                try body(sequence, line.bytes)
                sequence += 1
            }
        }
    }

    /// The leaf hash of the last line; zero when there is none.
    package func lastLeaf(_ hasher: DigestHasher) throws(LogError) -> Digest {
        let size = size
        return size == 0 ? .zero : hasher.leaf(try line(size - 1))
    }

    private func line(_ sequence: Int, _ state: inout State) throws(LogError) -> [UInt8] {
        let file = sequence / folder.linesPerFile
        let index = try index(of: file, &state)
        let inFile = sequence % folder.linesPerFile
        guard inFile < index.count else { throw .damaged(sequence: sequence) }
        let (offset, skipped) = index.place(of: inFile)
        let path = folder.logFile(file)
        let bytes = try onDisk { () throws(DiskError) in
            try disk.open(path, .read).bytes(offset..<index.groupEnd(of: inFile))
        }
        let lines = bytes.split(
            separator: 0x0A, maxSplits: skipped + 1, omittingEmptySubsequences: false)
        guard skipped < lines.count else { throw .damaged(sequence: sequence) }
        return Array(lines[skipped])
    }

    private func index(of file: Int, _ state: inout State) throws(LogError) -> LineIndex {
        if let index = state.indexes[file] { return index }
        let path = folder.logFile(file)
        let index = try LineIndex(onDisk { () throws(DiskError) in try disk.open(path, .read) })
        state.indexes[file] = index
        return index
    }
}

/// Where every sixteenth line of a log file starts.
private struct LineIndex: Sendable {
    private static let step = 16
    private var starts: [Int] = []
    private var end = 0
    private(set) var count = 0

    init(_ file: any DiskFile) throws(LogError) {
        let stream = LineStream(file)
        while let line = try onDisk({ () throws(DiskError) in try stream.next() }) {
            if line.followsGap { break }
            if count % LineIndex.step == 0 { starts.append(line.offset) }
            count += 1
            end = stream.end
        }
    }

    /// From where to read, and how many lines to step over there.
    func place(of line: Int) -> (offset: Int, skipped: Int) {
        let group = line / LineIndex.step
        guard group < starts.count else { return (end, 0) }
        return (starts[group], line % LineIndex.step)
    }

    /// Where the lines read with this one end.
    func groupEnd(of line: Int) -> Int {
        let next = line / LineIndex.step + 1
        return next < starts.count ? starts[next] : end
    }
}
