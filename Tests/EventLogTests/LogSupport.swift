import CanonicalJSON
import CryptoSuites
import Foundation
import Synchronization
import Testing

@testable import EventLog

/// A ledger in a temporary folder, with the golden vector's keys and four lines a log file.
struct World {
    let temporary: TemporaryFolder
    let folder: LedgerFolder
    let heads: RememberedHeads
    let logKey: (VerifierKey, PrivateKey)
    let keeper: (VerifierKey, PrivateKey)

    init(linesPerFile: Int = 4) throws {
        temporary = try TemporaryFolder()
        folder = LedgerFolder(temporary.path + "/ledger", linesPerFile: linesPerFile)
        heads = RememberedHeads(folder: temporary.path + "/heads")
        logKey = try Vector.logKey()
        keeper = try Vector.keeper()
    }

    func create(disk: any Disk = SystemDisk()) throws(LogError) -> LogWriter {
        try LogWriter.create(folder, disk: disk, logKey: logKey.0, heads: heads)
    }

    func open(disk: any Disk = SystemDisk()) throws(LogError) -> LogWriter {
        try LogWriter.open(folder, disk: disk, logKey: logKey.0, heads: heads)
    }

    /// A commit of short events, numbered from `first`.
    func draft(_ numbers: Range<Int>) -> CommitDraft {
        CommitDraft(events: numbers.map(World.event), signers: [keeper])
    }

    static func event(_ number: Int) -> [UInt8] {
        let digits = String(number)
        let id = "019ac000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
        return Envelope(
            id: id + digits, source: Vector.origin, type: "t.t.v1", subject: "ledger",
            subjectVersion: number, time: "2019-03-06T09:00:00+08:00", actor: "P0001",
            actorRole: "r", recorder: "P0001", producer: "zeren/0", data: [:]
        ).canonicalBytes()
    }

    /// The log files' bytes, one after the other.
    func files() throws -> [[UInt8]] {
        let disk = SystemDisk()
        return try (0..<LogFiles(folder, disk).count).map {
            try disk.contents(folder.logFile($0), sizeMax: 1 << 30) ?? []
        }
    }

    func put(_ files: [[UInt8]]) throws {
        let disk = SystemDisk()
        for name in try disk.list(folder.log) { try disk.remove("\(folder.log)/\(name)") }
        for (index, bytes) in files.enumerated() {
            try disk.open(folder.logFile(index), .create(permissions: 0o644)).write(bytes, at: 0)
        }
    }

    func tornFiles() throws -> [String] {
        try SystemDisk().list(folder.log).filter { $0.hasPrefix("torn-") }
    }
}

let moment = Timestamp(milliseconds: 1_795_489_200_000) ?? Timestamp.zero
let later = Timestamp(milliseconds: 1_795_489_201_250) ?? Timestamp.zero

extension Timestamp {
    static var zero: Timestamp {
        guard let zero = Timestamp(milliseconds: 0) else {
            preconditionFailure("1970 is a year between 0000 and 9999")
        }
        return zero
    }
}

/// A disk on which chosen operations fail.
final class FaultyDisk: Disk {
    struct Fault {
        var operation: DiskError.Operation
        /// How the path must end.
        var suffix: String
        /// How many calls succeed first; how many fail then.
        var after = 0
        var times = Int.max
        var code = EIO
        /// How many bytes a failing write writes all the same.
        var writtenCount = 0
    }

    private let base = SystemDisk()
    private let faults = Mutex<[Fault]>([])
    private let log = Mutex<[String]>([])

    func plan(_ fault: Fault) { faults.withLock { $0.append(fault) } }
    func heal() { faults.withLock { $0.removeAll() } }
    /// What was done, as `write 000000.jsonl`.
    var operations: [String] { log.withLock { $0 } }

    func check(_ operation: DiskError.Operation, _ path: String) throws(DiskError) {
        _ = try fault(operation, path).map { fault throws(DiskError) in
            throw DiskError(operation: operation, path: path, code: fault.code)
        }
    }

    func fault(_ operation: DiskError.Operation, _ path: String) -> Fault? {
        let name = path.split(separator: "/").last ?? ""
        log.withLock { $0.append("\(operation.rawValue) \(name)") }
        return faults.withLock { faults in
            for index in faults.indices
            where faults[index].operation == operation && path.hasSuffix(faults[index].suffix) {
                if faults[index].after > 0 {
                    faults[index].after -= 1
                } else if faults[index].times > 0 {
                    faults[index].times -= 1
                    return faults[index]
                }
            }
            return nil
        }
    }

    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> any DiskFile {
        try check(.open, path)
        return FaultyFile(disk: self, base: try base.open(path, mode))
    }

    func status(_ path: String) throws(DiskError) -> FileStatus? { try base.status(path) }
    func list(_ path: String) throws(DiskError) -> [String] { try base.list(path) }

    func makeFolder(_ path: String, permissions: UInt32) throws(DiskError) {
        try check(.makeFolder, path)
        try base.makeFolder(path, permissions: permissions)
    }

    func rename(_ path: String, to target: String) throws(DiskError) {
        try check(.rename, target)
        try base.rename(path, to: target)
    }

    func remove(_ path: String) throws(DiskError) {
        try check(.remove, path)
        try base.remove(path)
    }
}

final class FaultyFile: DiskFile {
    private let disk: FaultyDisk
    private let base: any DiskFile

    init(disk: FaultyDisk, base: any DiskFile) {
        self.disk = disk
        self.base = base
    }

    var path: String { base.path }
    func size() throws(DiskError) -> Int { try base.size() }

    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(DiskError) -> Int {
        try disk.check(.read, path)
        return try base.read(into: buffer, at: offset)
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
        guard let fault = disk.fault(.write, path) else {
            return try base.write(bytes, at: offset)
        }
        try base.write(Array(bytes.prefix(fault.writtenCount)), at: offset)
        throw DiskError(operation: .write, path: path, code: fault.code)
    }

    func sync() throws(DiskError) {
        try disk.check(.sync, path)
        try base.sync()
    }

    func truncate(to size: Int) throws(DiskError) {
        try disk.check(.truncate, path)
        try base.truncate(to: size)
    }

    func lock(isWaiting: Bool) throws(DiskError) -> Bool { try base.lock(isWaiting: isWaiting) }
}
