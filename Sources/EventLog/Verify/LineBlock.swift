import CryptoSuites
import Dispatch
import Synchronization

/// What a line says by itself, without its neighbours.
struct LineReading: Sendable {
    var leaf: Digest
    var content: Result<LogLine, LineFault>
    /// Zero when the line can't be read.
    var eventHash: Digest
}

/// Some mebibytes of lines, whose form and hashes are worked out on all processors at once.
struct LineBlock {
    struct Entry: Sendable {
        var bytes: Range<Int>
        /// Its sequence isn't known yet.
        var place: LinePlace
        var followsGap: Bool
    }

    private static let bytesMax = 4 << 20
    private static let chunk = 256

    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []

    /// Lines may be no more than a byte long, so their number counts too.
    var isFull: Bool {
        bytes.count >= LineBlock.bytesMax || entries.count >= LineBlock.bytesMax / 64
    }

    mutating func add(_ line: LineStream.Line, _ place: LinePlace) {
        let start = bytes.count
        bytes.append(contentsOf: line.bytes)
        entries.append(
            Entry(bytes: start..<bytes.count, place: place, followsGap: line.followsGap))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// One reading an entry, in order.
    func read(_ suite: CryptoSuite) -> [LineReading] {
        let (bytes, entries, size) = (bytes, entries, LineBlock.chunk)
        let chunks = (entries.count + size - 1) / size
        let done = Mutex<[Int: [LineReading]]>([:])
        DispatchQueue.concurrentPerform(iterations: chunks) { number in
            let part = entries[(number * size)..<min((number + 1) * size, entries.count)]
            let readings = LineBlock.read(part, bytes, suite)
            done.withLock { $0[number] = readings }
        }
        let parts = done.withLock { $0 }
        return (0..<chunks).flatMap { parts[$0] ?? [] }
    }

    private static func read(
        _ entries: ArraySlice<Entry>, _ bytes: [UInt8], _ suite: CryptoSuite
    ) -> [LineReading] {
        let hasher = suite.makeHasher()
        var scanner = LineScanner()
        return bytes.withUnsafeBytes { all in
            entries.map { entry in
                let line = UnsafeRawBufferPointer(rebasing: all[entry.bytes])
                let leaf = hasher.leaf(line)
                do throws(LineFault) {
                    let content = try scanner.scan(line)
                    let event = UnsafeRawBufferPointer(rebasing: line[content.event])
                    return LineReading(
                        leaf: leaf, content: .success(content), eventHash: hasher.hash(event))
                } catch {
                    return LineReading(leaf: leaf, content: .failure(error), eventHash: .zero)
                }
            }
        }
    }
}
