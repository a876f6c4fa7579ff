import CanonicalJSON
import CryptoSuites
import EventLog
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import zeren

/// The sample's ledger with one more event: a deferral in a version that the test names.
final class VersionedLedger {
    static let item = "member.mandarin"
    static let reason = "系统未开放权限"
    static let officer = "P0059"
    let bench: Workbench
    let sequence: Int
    private let folder: String

    /// - Parameter event: Written as its own type says, whether this program would write it or not.
    init(_ sample: SampleLedger, _ event: any LedgerEvent) throws {
        folder = FileManager.default.temporaryDirectory.path + "/versions-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: sample.folder, toPath: folder)
        let ledger = LedgerFolder(folder + "/账本")
        bench = try Workbench([
            "ZEREN_KEYS": folder + "/密钥", "XDG_STATE_HOME": folder + "/本机记忆",
            "ZEREN_LEDGER": ledger.path,
        ])
        let environment = LedgerEnvironment(
            disk: SystemDisk(), random: SystemRandom(), clock: SystemProcess.now,
            people: PeopleKeyStore(folder: folder + "/密钥", disk: SystemDisk()),
            heads: RememberedHeads(folder: folder + "/本机记忆/zeren/heads", disk: SystemDisk()),
            producer: CommandContext.producer)
        let desk = try WritableLedger(ledger, environment: environment, protection: Protection.none)
        defer { desk.close() }
        let keeper = desk.identity.keepers[0].name
        let time = try #require(Moment("2019-03-21T09:40:00+08:00"))
        let draft = Draft(
            event, subject: Subject.household(SampleTownship.household),
            context: ActContext(time: time, recorder: keeper), actor: Self.officer,
            role: .villageInfoOfficer)
        sequence = try desk.add(
            WorkDraft(
                draft: draft, id: "019ac000-0000-7000-8000-000000000001", evidence: [],
                lateReason: "补录"), recorder: keeper
        ).stamp.sequence
        try desk.closeCommit(recorder: keeper)
        _ = try desk.flush()
        try desk.publish()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static func payload(member: String) -> JSONObject {
        [
            "tableVersion": .integer(1), "indicator": .string(item), "member": .string(member),
            "reason": .string(reason),
        ]
    }
}

/// Writes a deferral as programs did before its second version.
struct DeferralOfVersion1: LedgerEvent {
    static let name = "entry.deferred.v1"
    static let title = EntryDeferred.title
    static let rank = EntryDeferred.rank
    let payload: JSONObject
    init(payload: JSONObject) { self.payload = payload }
}

/// Writes a deferral as a program from the future may.
struct DeferralOfVersion3: LedgerEvent {
    static let name = "entry.deferred.v3"
    static let title = EntryDeferred.title
    static let rank = EntryDeferred.rank
    let payload: JSONObject
    init(payload: JSONObject) { self.payload = payload }
}
