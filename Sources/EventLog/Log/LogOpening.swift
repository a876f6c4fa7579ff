import CryptoSuites
import TransparencyLog

/// What a writer knows of the log that it continues: everything up to the last whole commit.
struct LogHead: Sendable {
    var size = 0
    var frontier = TreeFrontier()
    var lastLeaf = Digest.zero
    var lastRecorded: Timestamp?
    /// The file that the last line is in, and where its LF ends in it.
    var file = 0
    var fileEnd = 0
}

/// Reads a log from its first line to its last whole commit, before anything is written.
///
/// This is the one place that reads everything: with tiles it will read the right edge and the
/// lines behind the checkpoint only (FORMAT.md, section 6, "Opening is O(1)").
struct LogOpening {
    /// Up to the last whole commit.
    private(set) var head = LogHead()
    /// The first sequence at which no whole, well-formed, rightly chained line stands.
    private(set) var firstBad = 0
    /// Whether bytes behind the last whole commit can't be a torn batch, whatever they are.
    private(set) var isDamaged = false
    /// The roots of the sizes that were asked for, as far as the log has them.
    private(set) var roots: [UInt64: Digest] = [:]

    private let wanted: Set<UInt64>
    private let hasher: DigestHasher
    private var scanner = LineScanner()
    /// Of the commit that isn't whole yet.
    private var openLeaves: [Digest] = []

    /// - Throws: `LogError.disk` only; what is wrong with the lines is said by the properties.
    init(
        _ files: LogFiles, wantedSizes: Set<UInt64>, hasher: DigestHasher
    ) throws(LogError) {
        wanted = wantedSizes
        self.hasher = hasher
        // Files behind a missing one were made after the missing one had been synced.
        isDamaged = !files.strays.isEmpty
        noteRoot(head.frontier)
        for index in 0..<files.count {
            guard try read(files, index) else { return }
        }
    }

    /// - Returns: false when the log ends in this file.
    private mutating func read(_ files: LogFiles, _ index: Int) throws(LogError) -> Bool {
        let stream = LineStream(try files.open(index))
        let isNewest = index == files.count - 1
        var lineCount = 0
        while let line = try onDisk({ () throws(DiskError) in try stream.next() }) {
            guard lineCount < files.folder.linesPerFile, take(line, index, stream.end) else {
                // The next file was made after this one had been synced.
                if !isNewest { isDamaged = true }
                return false
            }
            lineCount += 1
        }
        guard !isNewest else { return false }
        let isFull = lineCount == files.folder.linesPerFile
        guard isFull, stream.tail.isEmpty, stream.nulCount == 0 else {
            isDamaged = true
            return false
        }
        return true
    }

    /// - Returns: false when it isn't the log's next line.
    private mutating func take(_ line: LineStream.Line, _ file: Int, _ end: Int) -> Bool {
        guard !line.followsGap, line.byteCount == line.bytes.count,
            let scanned = try? scanner.scan(line.bytes), scanned.sequence == firstBad,
            (openLeaves.last ?? head.lastLeaf).isSpelled(line.bytes[scanned.previous])
        else { return false }
        openLeaves.append(hasher.leaf(line.bytes))
        firstBad += 1
        guard !scanned.hasMore else { return true }
        for leaf in openLeaves {
            head.frontier.append(leaf, hasher)
            noteRoot(head.frontier)
        }
        head.lastLeaf = openLeaves.last ?? head.lastLeaf
        openLeaves.removeAll(keepingCapacity: true)
        head.size = firstBad
        head.lastRecorded = scanned.recorded
        head.file = file
        head.fileEnd = end
        return true
    }

    private mutating func noteRoot(_ frontier: TreeFrontier) {
        guard wanted.contains(frontier.size) else { return }
        roots[frontier.size] = frontier.root(hasher)
    }
}
