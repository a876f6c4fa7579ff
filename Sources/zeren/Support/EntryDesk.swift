import EventLog
import Ledger
import Projections

/// 入账台: a ledger opened to write, with what opens it.
struct EntryDesk {
    let folder: LedgerFolder
    let environment: LedgerEnvironment
    let protection: Protection
    let identity: LedgerIdentity
}

extension ZerenCommand {
    /// Finds the ledger and what opens it; nothing is locked yet.
    func entryDesk(_ context: CommandContext) throws -> EntryDesk {
        let folder = try global.folder(context)
        let environment = try context.ledgerEnvironment()
        let probe = try ReadableLedger(folder, environment: environment, unlock: nil)
        return EntryDesk(
            folder: folder, environment: environment,
            protection: try global.protection(
                environment, origin: probe.identity.origin, context),
            identity: probe.identity)
    }

    /// Takes the lock and says what recovery found.
    func open(_ desk: EntryDesk, _ context: CommandContext) throws -> WritableLedger {
        let ledger = try WritableLedger(
            desk.folder, environment: desk.environment, protection: desk.protection)
        if let torn = ledger.tornFile {
            hint(context, "上次中断时没有写完的字节已另存为 \(torn)，未入账的行会重新入账")
        }
        return ledger
    }

    /// Brings `state.sqlite` up to the log. What has been entered stands without it, and views
    /// don't need it: a failure is a hint, not an error.
    func project(_ desk: EntryDesk, _ context: CommandContext) {
        do {
            let ledger = try ReadableLedger(
                desk.folder, environment: desk.environment, unlock: desk.protection)
            try Projector(ledger).catchUp()
        } catch {
            hint(context, "提醒：投影没有跟上（入账不受影响），可运行 zeren rebuild 重建")
        }
    }

    func hintClock(_ ledger: WritableLedger, _ context: CommandContext) {
        guard ledger.clockBehindMilliseconds > 0 else { return }
        hint(context, "提醒：本机时钟比账本最后一条还早，入账时间沿用了最后一条的时间；请校准时钟")
    }

    /// The recorder that the surroundings name; nil when they don't.
    func recorder(_ context: CommandContext) -> String? {
        guard let person = context.variables["ZEREN_PERSON"], !person.isEmpty else { return nil }
        return person
    }
}
