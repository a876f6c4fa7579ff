import CryptoSuites
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@Test("scratch") func scratchTiming() throws {
    let e = ProcessInfo.processInfo.environment
    guard let path = e["SCRATCH_LEDGER"], let keys = e["SCRATCH_KEYS"] else { return }
    let env = LedgerEnvironment(
        disk: SystemDisk(), random: SystemRandom(), clock: { TestClock().now() },
        people: PeopleKeyStore(folder: keys, disk: SystemDisk()),
        heads: RememberedHeads(folder: keys + "/h"), producer: "zeren/0")
    let ledger = try ReadableLedger(LedgerFolder(path), environment: env, unlock: Protection.none)
    let p = Projector(ledger)
    let c = ContinuousClock()
    print("rebuild", try c.measure { try p.rebuild() })
    print("catchUp", try c.measure { print(try p.catchUp()) })
    print("check", try c.measure { print(try ProjectionCheck(ledger).run()) })
    let index = try SQLiteIndex(ledger)
    print("index", index != nil, ledger.size, "vault", ledger.vault != nil)
    try (try p.dump()?.rows ?? []).joined(separator: "\n").write(
        toFile: e["SCRATCH_OUT"] ?? "/dev/null", atomically: true, encoding: .utf8)
}
