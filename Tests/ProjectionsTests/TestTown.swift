import CanonicalJSON
import CryptoSuites
import EventLog
import Foundation
import HouseholdWork
import Ledger
import Projections
import Synchronization

/// A ledger in a temporary folder, entered act by act through the shell's own way.
final class TestTown {
    static let keeper = "K1"
    static let origin = "projections.example/2030"
    let root: String
    let folder: LedgerFolder
    let environment: LedgerEnvironment
    private let count = Mutex(0)

    init() throws {
        root =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("projections-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: root, withIntermediateDirectories: true)
        folder = LedgerFolder(root + "/ledger")
        let ticks = TestClock()
        environment = LedgerEnvironment(
            disk: SystemDisk(), random: SystemRandom(), clock: { ticks.now() },
            people: PeopleKeyStore(folder: root + "/people", disk: SystemDisk()),
            heads: RememberedHeads(folder: root + "/heads"), producer: "zeren/0")
        _ = try LedgerOpening(
            folder: folder, origin: Self.origin, name: "测试镇", keeper: Self.keeper,
            protection: Protection.none, environment: environment,
            cost: ScryptCost(costLog2: 4, blockSize: 8, parallel: 1)
        ).create()
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Enters acts, a commit each; an act that is refused is thrown.
    func enter(_ acts: [any Act]) throws {
        let desk = try WritableLedger(
            folder, environment: environment, protection: Protection.none)
        defer { desk.close() }
        for act in acts {
            for draft in try act.decide(desk.scene) {
                let number = count.withLock { count in
                    count += 1
                    return count
                }
                let digits = String(number)
                let id =
                    "019ac000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
                    + digits
                try desk.add(
                    WorkDraft(draft: draft, id: id, evidence: [], lateReason: nil),
                    recorder: Self.keeper)
            }
            try desk.closeCommit(recorder: Self.keeper)
        }
        _ = try desk.flush()
    }

    func decide(_ act: any Act) throws -> [Draft] {
        let desk = try WritableLedger(
            folder, environment: environment, protection: Protection.none)
        defer { desk.close() }
        return try act.decide(desk.scene)
    }

    /// What opening to write finished of erasures that a crash had interrupted.
    func finishedErasures() throws -> Int {
        let desk = try WritableLedger(
            folder, environment: environment, protection: Protection.none)
        defer { desk.close() }
        return desk.finishedErasures
    }

    /// - Returns: The sequence of the erasure.
    func erase(owners: [String], _ act: ([String]) -> ErasePersonal) throws -> Int {
        let desk = try WritableLedger(
            folder, environment: environment, protection: Protection.none)
        defer { desk.close() }
        let draft = try act(try desk.dataKeys(of: owners)).decide(desk.scene)[0]
        let work = WorkDraft(
            draft: draft, id: "019ac000-0000-7000-9000-000000000001", evidence: [],
            lateReason: nil)
        return try desk.erase(work, recorder: Self.keeper)
    }

    func open(_ folder: LedgerFolder? = nil, withVault: Bool = true) throws -> ReadableLedger {
        try ReadableLedger(
            folder ?? self.folder, environment: environment,
            unlock: withVault ? Protection.none : nil)
    }

    func projector(withVault: Bool = true) throws -> Projector {
        Projector(try open(withVault: withVault))
    }

    /// The sequences behind which a commit ends.
    func commitEnds() throws -> [Int] {
        let ledger = try open(withVault: false)
        return try (0..<ledger.size).filter { try !ledger.line($0).hasMore }.map { $0 + 1 }
    }

    /// The same ledger as it was with so many lines; projections of a shorter one stay.
    func put(lines: Int, into copy: LedgerFolder) throws {
        let files = FileManager.default
        let all = try Data(contentsOf: URL(fileURLWithPath: folder.logFile(0)))
        var end = all.startIndex
        for _ in 0..<lines {
            guard let feed = all[end...].firstIndex(of: 0x0A) else { break }
            end = feed + 1
        }
        try files.createDirectory(atPath: copy.log, withIntermediateDirectories: true)
        try all[..<end].write(to: URL(fileURLWithPath: copy.logFile(0)))
        if !files.fileExists(atPath: copy.vault) {
            try files.copyItem(atPath: folder.vault, toPath: copy.vault)
        }
    }
}

/// A clock that goes on a second with each look at it, from 2030-03-25 on.
final class TestClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_900_627_200_000)

    func now() -> Timestamp {
        let value = milliseconds.withLock { value in
            value += 1000
            return value
        }
        guard let time = Timestamp(milliseconds: value) else {
            preconditionFailure("the test's clock is within the format's years")
        }
        return time
    }
}
