import CryptoSuites
import EventLog
import HouseholdWork
import Ledger
import TransparencyLog

/// 核验一次: everything recomputed, with what the caller brought; for `verify` and `inspect`.
struct VerifyRun {
    private(set) var report: VerifyReport
    /// What met the policy that was demanded; nil = none was, or nothing did.
    let witnessed: WitnessedHead?
    let seconds: Double

    /// - Parameter policy: nil = no witnesses are demanded.
    init(
        _ folder: LedgerFolder, trust: [VerifierKey], checkpoints: [OlderCheckpoint],
        policy: WitnessPolicy?, _ context: CommandContext
    ) throws {
        let checker = try SchemaChecker()
        witnessed = try policy.flatMap { try WitnessedHead($0, folder, context) }
        let demands = VerifyDemands(
            trust: trust + (policy?.logs ?? []),
            checkpoints: checkpoints + [witnessed?.demand].compactMap(\.self),
            remembered: try context.ledgerEnvironment().heads,
            schemaCheck: { type, data in
                if let known = EventCatalog.known(belowNewer: type) {
                    return .newerVersion(known: known.text)
                }
                guard checker.knows(type: type) else { return .unknownType }
                return checker.check(type: type, data: data).map { .misfit($0) } ?? .fits
            })
        let start = SystemProcess.monotonicSeconds()
        report = try LogVerifier(folder: folder, disk: context.disk).verify(demands)
        seconds = SystemProcess.monotonicSeconds() - start
        if policy != nil { judge() }
    }

    /// A checkpoint without the witnesses that were asked for is no fault: material is wanting.
    private mutating func judge() {
        guard let witnessed else {
            miss(WitnessedHead.absent)
            return
        }
        if let rest = witnessed.notWitnessed(of: report.events) { report.notChecked.append(rest) }
    }

    /// A demand that couldn't be met.
    mutating func miss(_ item: NotChecked) {
        report.trustNotMet.append(item)
        if report.verdict == .passed { report.verdict = .conditional }
    }

    /// So that a later rollback is noticed on this machine. It pins no key.
    ///
    /// - Returns: Why the head couldn't be remembered; nil = it was, or there was nothing to be.
    func remember(_ context: CommandContext) throws -> String? {
        do {
            _ = try LogVerifier.remember(report, in: context.ledgerEnvironment().heads)
            return nil
        } catch {
            return LedgerErrorText.failure(of: error)?.message ?? ""
        }
    }
}
