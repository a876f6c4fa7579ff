import EventLog
import HouseholdWork
import Ledger
import Projections

/// 登记一事: decides one act at once, signs it and makes it durable. Nothing is acknowledged before.
struct ActEntry {
    let global: GlobalOptions
    let context: CommandContext

    /// - Parameters:
    ///   - recorder: Whose key signs; nil = `ZEREN_PERSON`, else the first keeper.
    ///   - make: The act, given the moment and the recorder.
    /// - Returns: The sequence of the act's first event.
    /// - Throws: `CommandFailure` for a refusal, and what opening, signing and writing throw.
    func enter(recorder: String?, make: (ActContext, LedgerScene) -> any Act) throws -> Int {
        let folder = try global.folder(context)
        let environment = try context.ledgerEnvironment()
        let probe = try ReadableLedger(folder, environment: environment, unlock: nil)
        let protection = try global.protection(
            environment, origin: probe.identity.origin, context)
        let desk = try WritableLedger(folder, environment: environment, protection: protection)
        defer { desk.close() }
        let person = recorder ?? named ?? desk.identity.keepers[0].name
        let now = environment.clock()
        let act = make(
            ActContext(time: LocalTime.minute(now), recorder: person), desk.scene)
        let drafts = try decide(act, desk)
        let first = desk.size
        for draft in drafts {
            let id = UUIDText.version7(
                milliseconds: now.milliseconds, random: environment.random.bytes(10))
            try desk.add(
                WorkDraft(draft: draft, id: id, evidence: [], lateReason: nil), recorder: person)
        }
        try desk.closeCommit(recorder: person)
        guard try desk.flush() != nil else { return first }
        try desk.publish()
        project(folder, environment, protection)
        return first
    }

    /// Brings `state.sqlite` up to the log. What has been entered stands without it.
    private func project(
        _ folder: LedgerFolder, _ environment: LedgerEnvironment, _ protection: Protection
    ) {
        do {
            let ledger = try ReadableLedger(folder, environment: environment, unlock: protection)
            try Projector(ledger).catchUp()
        } catch {
            context.say("提醒：投影没有跟上（入账不受影响），可运行 zeren rebuild 重建\n")
        }
    }

    private var named: String? {
        context.variables["ZEREN_PERSON"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func decide(_ act: any Act, _ desk: WritableLedger) throws -> [Draft] {
        let drafts: [Draft]
        do throws(Refusal) {
            drafts = try act.decided(desk.scene)
        } catch {
            throw CommandFailure(refusal: error)
        }
        if let failure = desk.scene.failure { throw failure }
        return drafts
    }
}

extension CommandFailure {
    /// An act that a rule forbids: exit 2, nothing was written.
    init(refusal: Refusal) {
        self.init(
            code: refusal.rule.id, exit: .usage, message: refusal.message,
            place: Place(column: refusal.field), basis: refusal.rule.basis,
            remedy: refusal.remedy)
    }
}
