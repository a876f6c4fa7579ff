import CanonicalJSON
import Exchange
import HouseholdWork
import Ledger

/// 办一个动作: from what was typed to what was entered.
struct ActRun {
    let act: ActSpecification
    /// By heading.
    let typed: [String: [String]]
    let extra: ActExtra.Typed
    let command: any ZerenCommand
    let options: ActOptions

    func run(in context: CommandContext) throws -> ExitStatus {
        let desk = try command.entryDesk(context)
        let recorder =
            options.recorder ?? command.recorder(context) ?? desk.identity.keepers[0].name
        let cells = try ActCells(self, recorder: recorder, context).cells
        var row = SingleRow(form: act.form, cells: cells, recorder: recorder)
        row.time = options.time
        row.lateReason = options.lateReason
        row.evidence = try options.evidence.map { try EvidenceFile.evidence($0, context) }
        row.township = extra.township
        row.factual = try factual(row.evidence)
        row.plan = try plan(cells, context)
        row.handed = try ActHandedIn(command, context).values(of: act, cells)
        do {
            let (outcome, text) = try enter(row, desk, context)
            if case .entered = outcome { command.project(desk, context) }
            command.print(context, text: text.text, json: text.answer)
            return .done
        } catch let refusal as Refusal {
            throw ActRefusal(refusal, act).failure
        }
    }

    private func enter(_ row: SingleRow, _ desk: EntryDesk, _ context: CommandContext) throws
        -> (SingleOutcome, ActText)
    {
        let ledger = try command.open(desk, context)
        defer { ledger.close() }
        let outcome =
            extra.isWholeImport
            ? try ImportUndo(row, approvers: approvers, into: ledger)
                .enter(isCommitting: !options.isDryRun)
            : try SingleEntry(row, into: ledger).enter(isCommitting: !options.isDryRun)
        command.hintClock(ledger, context)
        let names = Names(state: ledger.scene.replayed, isVaultOpen: true)
        return (outcome, ActText(outcome, names))
    }

    private var approvers: [String] {
        (options.approver ?? "").split(separator: ";").map(String.init)
    }

    /// - Throws: `CommandFailure` when `--factual` lacks what it needs.
    private func factual(_ evidence: [Evidence]) throws -> Factual? {
        guard options.isFactual else { return nil }
        guard let reason = options.reason, let approver = options.approver else {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "--factual 要写明 --reason 和 --approver",
                remedy: "写明情况说明和批准人，并附 --evidence 凭据")
        }
        return Factual(reason: reason, approver: approver, evidence: evidence)
    }

    /// Only the town's plan brings a configuration.
    private func plan(_ cells: [String: String], _ context: CommandContext) throws -> JSONObject? {
        guard ActExtra.takesPlan(act), cells["级别"] == "镇" else { return nil }
        if let path = extra.plan { return try PlanFile.object(file: path, context) }
        let moment = ViewOptions.moment(options.time ?? "") ?? LocalTime.moment(context.clock())
        return try PlanFile.object(year: Int(moment.day.text.prefix(4)) ?? 0)
    }
}
