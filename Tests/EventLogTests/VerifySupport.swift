import CanonicalJSON
import CryptoSuites
import TransparencyLog

@testable import EventLog

typealias TestKey = (key: VerifierKey, privateKey: PrivateKey)

/// A read-only disk in memory.
struct MemoryDisk: Disk {
    var files: [String: [UInt8]]

    private final class File: DiskFile {
        let path: String
        let bytes: [UInt8]

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        func size() -> Int { bytes.count }

        func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
            let count = max(0, min(buffer.count, bytes.count - offset))
            bytes.withUnsafeBytes { all in
                buffer.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: all[offset..<(offset + count)]))
            }
            return count
        }

        func write(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
            throw DiskError(operation: .write, path: path, code: 30)
        }
        func sync() {}
        func truncate(to size: Int) throws(DiskError) {
            throw DiskError(operation: .truncate, path: path, code: 30)
        }
        func lock(isWaiting: Bool) throws(DiskError) -> Bool {
            throw DiskError(operation: .lock, path: path, code: 30)
        }
    }

    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> any DiskFile {
        guard let bytes = files[path], mode == .read else {
            throw DiskError(operation: .open, path: path, code: 2)
        }
        return File(path: path, bytes: bytes)
    }

    func status(_ path: String) -> FileStatus? {
        if let bytes = files[path] {
            return FileStatus(size: bytes.count, isFolder: false, permissions: 0o644)
        }
        let isFolder = files.keys.contains { $0.hasPrefix(path + "/") }
        return isFolder ? FileStatus(size: 0, isFolder: true, permissions: 0o755) : nil
    }

    func makeFolder(_ path: String, permissions: UInt32) throws(DiskError) {
        throw DiskError(operation: .makeFolder, path: path, code: 30)
    }

    func list(_ path: String) -> [String] {
        files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
            .filter { !$0.contains("/") }.sorted()
    }

    func rename(_ path: String, to target: String) throws(DiskError) {
        throw DiskError(operation: .rename, path: path, code: 30)
    }
    func remove(_ path: String) throws(DiskError) {
        throw DiskError(operation: .remove, path: path, code: 30)
    }
}

/// A log that tests make line by line, rightly or wrongly.
struct MadeLog {
    struct Line {
        var after: Int
        var event: [UInt8]
        var hasMore: Bool
        var recorded: Timestamp
        var sequence: Int
        var signatures: [LineSignature] = []
        /// Instead of the leaf hash of the line before.
        var previous: Digest?
        /// Instead of the line's own bytes.
        var raw: [UInt8]?
    }

    static func hasher() -> DigestHasher { CryptoSuite.sha256Ed25519.makeHasher() }

    var lines: [Line] = []
    var linesPerFile = LedgerFolder.linesPerFile
    var logKey: TestKey
    /// Files besides the log and the checkpoint.
    var others: [String: [UInt8]] = [:]
    /// Instead of the right one.
    var checkpointNote: [UInt8]?
    var hasCheckpoint = true
    /// Behind the last line.
    var tail: [UInt8] = []

    var origin: String { logKey.key.name }

    /// The lines' bytes, chained.
    var bytes: [[UInt8]] {
        let hasher = MadeLog.hasher()
        var previous = Digest.zero
        return lines.map { line in
            let text = LineText(
                after: line.after, event: line.event, hasMore: line.hasMore,
                previous: line.previous ?? previous, recorded: line.recorded,
                sequence: line.sequence, signatures: line.signatures)
            let bytes = line.raw ?? text.bytes
            previous = hasher.leaf(bytes)
            return bytes
        }
    }

    var leaves: [Digest] {
        let hasher = MadeLog.hasher()
        return bytes.map { hasher.leaf($0) }
    }

    func checkpoint(size: Int? = nil, key: TestKey? = nil) -> [UInt8] {
        let hasher = MadeLog.hasher()
        var frontier = TreeFrontier()
        let leaves = leaves
        for leaf in leaves.prefix(size ?? leaves.count) { frontier.append(leaf, hasher) }
        return Checkpoint.sign(
            origin: origin, size: UInt64(size ?? leaves.count), root: frontier.root(hasher),
            key: (key ?? logKey).privateKey)
    }

    /// Adds a commit signed by these; `after` is how many lines there are unless it is given.
    mutating func commit(
        _ events: [Envelope], by signers: [TestKey], after: Int? = nil,
        recorded: Int64? = nil
    ) {
        let after = after ?? lines.count
        let leaves = leaves
        let hasher = MadeLog.hasher()
        let start = lines.count
        let milliseconds = 1_795_489_200_000 + (recorded ?? Int64(start) * 1_000)
        for (index, event) in events.enumerated() {
            lines.append(
                Line(
                    after: after, event: event.canonicalBytes(), hasMore: index + 1 < events.count,
                    recorded: Timestamp(milliseconds: milliseconds) ?? .zero,
                    sequence: start + index))
        }
        // A line of the commit itself may be the anchor, when a test asks for it.
        let anchor = after == 0 ? .zero : (after <= start ? leaves : self.leaves)[after - 1]
        sign(start..<lines.count, signers, after: after, anchor: anchor, hasher)
    }

    private mutating func sign(
        _ range: Range<Int>, _ signers: [TestKey], after: Int, anchor: Digest,
        _ hasher: DigestHasher
    ) {
        let text = CommitText(
            origin: origin, after: after, anchor: anchor,
            eventHashes: lines[range].map { hasher.hash($0.event) })
        lines[range.upperBound - 1].signatures = signers.map { signer in
            LineSignature(key: signer.key.shortName, value: signer.privateKey.sign(text.bytes))
        }
    }

    /// What somebody without people's keys can do after a change: number the lines anew. (They are
    /// chained anew, and the checkpoint is signed anew, whenever bytes are made.)
    mutating func renumber() {
        for index in lines.indices { lines[index].sequence = index }
    }

    var folder: LedgerFolder { LedgerFolder("/ledger", linesPerFile: linesPerFile) }

    var disk: MemoryDisk {
        var files: [String: [UInt8]] = [:]
        let bytes = bytes
        for start in stride(from: 0, to: bytes.count, by: linesPerFile) {
            let content: [UInt8] = bytes[start..<min(start + linesPerFile, bytes.count)]
                .flatMap { line -> [UInt8] in line + [0x0A] }
            files[folder.logFile(start / linesPerFile)] = content
        }
        files[folder.logFile((bytes.count - 1) / linesPerFile)]? += tail
        if hasCheckpoint { files[folder.checkpoint] = checkpointNote ?? checkpoint() }
        return MemoryDisk(files: files.merging(others) { $1 })
    }

    func verify(_ demands: VerifyDemands = VerifyDemands()) throws -> VerifyReport {
        try LogVerifier(folder: folder, disk: disk).verify(demands)
    }
}

/// A small township's ledger: keeper P0001, clerks P0002 and P0003, five household commits.
///
/// | lines | commit |
/// |---|---|
/// | 0, 1, 2 | opened; P0002 and P0003 enrolled |
/// | 3, 4 | household A by P0002 |
/// | 5 | household B by P0003 |
/// | 6 | household A by P0002 |
/// | 7, 8 | household C by P0003 |
/// | 9 | household B by P0002 |
struct Town {
    let log: TestKey
    let keeper: TestKey
    let second: TestKey
    let third: TestKey
    var made: MadeLog

    /// - Parameter isAnchored: false = every commit is signed with `after` 0, as if nothing had
    ///   been on the disk: the defence switched off.
    init(isAnchored: Bool = true, lineCount: Int = 10) throws {
        log = try Vector.logKey()
        keeper = try Vector.keeper()
        second = try Vector.clerk()
        third = try vectorKey("P0003", first: 0x60)
        made = MadeLog(logKey: log)
        let after = isAnchored ? nil : 0
        made.commit(
            [
                Town.opening(log, keepers: [keeper]), enrol(second, number: 1),
                enrol(third, number: 2),
            ],
            by: [keeper], after: 0)
        let commits: [(TestKey, [(String, Int)])] = [
            (second, [("A", 0), ("A", 1)]), (third, [("B", 0)]), (second, [("A", 2)]),
            (third, [("C", 0), ("C", 1)]), (second, [("B", 1)]),
        ]
        for (signer, events) in commits where made.lines.count + events.count <= lineCount {
            let start = made.lines.count
            made.commit(
                events.enumerated().map { index, event in
                    Town.event(
                        start + index, household: event.0, version: event.1, by: signer)
                }, by: [signer], after: after)
        }
    }

    static func id(_ number: Int) -> String {
        let digits = String(number)
        return "019ac000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
            + digits
    }

    static func envelope(
        _ number: Int, type: String, subject: String, version: Int, by person: String,
        data: JSONObject
    ) -> Envelope {
        Envelope(
            id: id(number), source: Vector.origin, type: type, subject: subject,
            subjectVersion: version, time: "2019-03-06T09:00:00+08:00", actor: person,
            actorRole: "villageInfoOfficer", recorder: person, producer: "zeren/0.1.0", data: data)
    }

    static func event(
        _ number: Int, household: String, version: Int, by signer: TestKey, data: JSONObject = [:]
    ) -> Envelope {
        envelope(
            number, type: "household.enrolled.v1", subject: "household/\(household)",
            version: version, by: signer.key.name, data: data)
    }

    static func opening(_ log: TestKey, keepers: [TestKey]) -> Envelope {
        envelope(
            0, type: "ledger.opened.v1", subject: "ledger", version: 0,
            by: keepers[0].key.name,
            data: [
                "format": 1, "suite": "sha256-ed25519", "name": "样例镇",
                "log": .string(log.key.description),
                "keepers": .array(keepers.map { .string($0.key.description) }),
            ])
    }

    func enrol(
        _ new: TestKey, number: Int, version: Int = 0, by recorder: TestKey? = nil,
        possession: TestKey? = nil, more: JSONObject = [:]
    ) -> Envelope {
        let message = "zeren/enrol/v1\n\(Vector.origin)\n\(new.key)\n"
        let proof = (possession ?? new).privateKey.sign(Array(message.utf8))
        let data: JSONObject = [
            "personId": .string(new.key.name), "key": .string(new.key.description),
            "possession": .string(StrictBase64.encode(proof)),
        ]
        return Town.envelope(
            number, type: "key.enrolled.v1", subject: "person/\(new.key.name)", version: version,
            by: (recorder ?? keeper).key.name, data: data.merging(more))
    }

    func revoke(_ old: TestKey, number: Int, version: Int = 1, by recorder: TestKey) -> Envelope {
        Town.envelope(
            number, type: "key.revoked.v1", subject: "person/\(old.key.name)", version: version,
            by: recorder.key.name,
            data: ["key": .string(old.key.shortName), "reason": "lost"])
    }
}

extension VerifyDemands {
    static func without(_ checks: Check...) -> VerifyDemands {
        VerifyDemands(checks: Set(Check.allCases).subtracting(checks))
    }
}

extension VerifyReport {
    /// `chainBroken@3`, one a fault.
    var codes: [String] {
        faults.map { "\($0.kind.rawValue)@\($0.sequence.map(String.init) ?? "-")" }
    }
}
