import Glibc

/// The lines of one log file, one after the other, through one buffer of a mebibyte.
///
/// | at the end stands | it is |
/// |---|---|
/// | NUL bytes only | preallocation: not part of the log |
/// | bytes without an LF (and NULs behind them) | torn: `tail` says where |
///
/// Source: FORMAT.md, section 1.
package final class LineStream {
    /// Bytes that an LF ends.
    package struct Line {
        /// From the start of the file.
        package var offset: Int
        /// Without the LF; lent until the next call. Of a line that is too long, 65,536 bytes.
        package var bytes: UnsafeRawBufferPointer
        /// How many bytes the line has, without the LF.
        package var byteCount: Int
        /// NUL bytes stand before it: then it isn't the log's next line.
        package var followsGap: Bool
    }

    private let file: any DiskFile
    private let buffer: UnsafeMutableRawBufferPointer
    /// Offset in the file of the buffer's first byte.
    private var base: Int
    /// In the buffer: where the next line starts, and where what was read ends.
    private var start = 0
    private var filled = 0
    private var isAtEnd = false

    /// Behind the LF of the last line given.
    package private(set) var end: Int
    /// What stands behind the last line, without the NULs at the end. Known once `next` gave nil.
    package private(set) var tail: Range<Int>
    /// How many NULs stand at the end. Known with `tail`.
    package private(set) var nulCount = 0

    private static let clip = LogLine.byteCountMax + 1

    package init(_ file: any DiskFile, from offset: Int = 0, bufferSize: Int = 1 << 20) {
        precondition(bufferSize >= 2 * LineStream.clip, "a line fits into the buffer twice")
        self.file = file
        base = offset
        end = offset
        tail = offset..<offset
        buffer = .allocate(byteCount: bufferSize, alignment: 16)
    }

    deinit {
        buffer.deallocate()
    }

    /// The next line; nil at the end of the file.
    package func next() throws(DiskError) -> Line? {
        let gapStart = base + start
        try skipNULs()
        let followsGap = base + start > gapStart
        var searched = start
        while true {
            if let length = lineFeed(from: searched) {
                let bytes = UnsafeRawBufferPointer(rebasing: buffer[start..<length])
                let line = Line(
                    offset: base + start,
                    bytes: UnsafeRawBufferPointer(rebasing: bytes.prefix(LineStream.clip)),
                    byteCount: bytes.count, followsGap: followsGap)
                start = length + 1
                end = base + start
                return line
            }
            searched = filled
            if isAtEnd {
                finish(from: gapStart, contentEnd: contentEnd())
                return nil
            }
            if filled - start >= LineStream.clip {
                return try longLine(from: gapStart, followsGap: followsGap)
            }
            let moved = start
            try fill()
            searched -= moved - start
        }
    }

    /// Reads on behind what is kept of the buffer: everything from the next line's start on.
    private func fill() throws(DiskError) {
        if start > 0 {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
            base += start
            filled -= start
            start = 0
        }
        try readOn()
    }

    private func readOn() throws(DiskError) {
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        let count = try file.read(into: room, at: base + filled)
        isAtEnd = count < room.count
        filled += count
    }

    private func skipNULs() throws(DiskError) {
        while true {
            while start < filled, buffer[start] == 0 { start += 1 }
            if start < filled || isAtEnd { return }
            try fill()
        }
    }

    private func lineFeed(from index: Int) -> Int? {
        guard index < filled, let address = buffer.baseAddress,
            let found = memchr(address + index, 0x0A, filled - index)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(address)
    }

    /// Behind the last byte in the buffer that isn't NUL, in the file; nil = there are only NULs.
    private func contentEnd() -> Int? {
        buffer[start..<filled].lastIndex { $0 != 0 }.map { base + $0 + 1 }
    }

    private func finish(from gapStart: Int, contentEnd: Int?) {
        start = filled
        tail = gapStart..<max(gapStart, contentEnd ?? gapStart)
        nulCount = base + filled - tail.upperBound
    }

    /// Keeps the line's first bytes and goes on to its LF, or to the end of the file.
    private func longLine(from gapStart: Int, followsGap: Bool) throws(DiskError) -> Line? {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<filled]))
        let offset = base + start
        filled -= start
        start = 0
        base = offset
        var contentEnd = contentEnd()
        let kept = LineStream.clip
        while !isAtEnd {
            // The kept bytes stay at the front; what is behind them is read over.
            base += filled - kept
            filled = kept
            try readOn()
            start = kept
            contentEnd = self.contentEnd() ?? contentEnd
            if let length = lineFeed(from: kept) {
                start = length + 1
                end = base + start
                return Line(
                    offset: offset, bytes: UnsafeRawBufferPointer(rebasing: buffer[..<kept]),
                    byteCount: end - 1 - offset, followsGap: followsGap)
            }
        }
        finish(from: gapStart, contentEnd: contentEnd)
        return nil
    }
}

/// The log files of a ledger.
package struct LogFiles: Sendable {
    package let folder: LedgerFolder
    package let disk: any Disk
    /// How many files there are, numbered from 0 without a gap.
    package let count: Int
    /// Files behind a missing one.
    package let strays: [Int]

    /// - Throws: `LogError.noLog` when there is no `log` folder.
    package init(_ folder: LedgerFolder, _ disk: any Disk) throws(LogError) {
        self.folder = folder
        self.disk = disk
        guard try onDisk({ () throws(DiskError) in try disk.status(folder.log) })?.isFolder == true
        else { throw .noLog(path: folder.log) }
        let names = try onDisk { () throws(DiskError) in try disk.list(folder.log) }
        let indexes = names.compactMap(LedgerFolder.logFileIndex).sorted()
        let count = indexes.enumerated().prefix { $0.offset == $0.element }.count
        self.count = count
        strays = Array(indexes[count...])
    }

    package func open(_ index: Int, _ mode: OpenMode = .read) throws(LogError) -> any DiskFile {
        try onDisk { () throws(DiskError) in try disk.open(folder.logFile(index), mode) }
    }
}
