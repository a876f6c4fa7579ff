import EventLog
import HouseholdWork
import Ledger

/// 登记一事: decides one act at once, signs it and makes it durable. Nothing is acknowledged before.
struct ActEntry {
    let command: any ZerenCommand
    let context: CommandContext

    /// - Parameters:
    ///   - recorder: Whose key signs; nil = `ZEREN_PERSON`, else the first keeper.
    ///   - make: The act, given the moment and the recorder.
    /// - Returns: The sequence of the act's first event.
    /// - Throws: `CommandFailure` for a refusal, and what opening, signing and writing throw.
    func enter(recorder: String?, make: (ActContext, LedgerScene) -> any Act) throws -> Int {
        let desk = try command.entryDesk(context)
        let ledger = try command.open(desk, context)
        defer { ledger.close() }
        let person = recorder ?? command.recorder(context) ?? desk.identity.keepers[0].name
        let now = desk.environment.clock()
        let act = make(
            ActContext(time: LocalTime.minute(now), recorder: person), ledger.scene)
        let drafts = try decide(act, ledger)
        let first = ledger.size
        for draft in drafts {
            let id = UUIDText.version7(
                milliseconds: now.milliseconds, random: desk.environment.random.bytes(10))
            try ledger.add(
                WorkDraft(draft: draft, id: id, evidence: [], lateReason: nil), recorder: person)
        }
        try ledger.closeCommit(recorder: person)
        guard try ledger.flush() != nil else { return first }
        try ledger.publish()
        command.project(desk, context)
        return first
    }

    private func decide(_ act: any Act, _ ledger: WritableLedger) throws -> [Draft] {
        let drafts: [Draft]
        do throws(Refusal) {
            drafts = try act.decided(ledger.scene)
        } catch {
            throw CommandFailure(refusal: error)
        }
        if let failure = ledger.scene.failure { throw failure }
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
