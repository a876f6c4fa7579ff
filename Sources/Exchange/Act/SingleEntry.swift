import CanonicalJSON
import HouseholdWork
import Ledger

/// 单个动作入账: a typed row is read, decided and identified as a row of the workbook is, so that the
/// same thing on paper and by hand has the same rules and the same id.
package struct SingleEntry {
    private let desk: WritableLedger
    private let single: SingleRow
    private let row: SheetRow
    private let decision: RowDecision

    /// - Throws: R-CELL-01 or R-REF-01 when there is no such column.
    package init(_ single: SingleRow, into desk: WritableLedger) throws {
        self.desk = desk
        self.single = single
        let now = LocalTime.moment(desk.ledger.environment.clock())
        row = try SingleEntry.row(of: single, now: now, desk.scene)
        var settings = ImportSettings()
        settings.township = single.township ?? desk.scene.townshipCode ?? ""
        if settings.township.isEmpty, row.sheet == "盖章" || row.sheet == "权限开放" {
            throw Refusal.cell("镇代码", "没有填写：账本里还没有", remedy: "写明镇代码，再登记")
        }
        decision = RowDecision(
            acts: RowActs(
                scene: desk.scene, settings: settings, planObject: single.plan, plan: nil,
                handed: single.handed, evidence: single.evidence),
            now: now, recorder: single.recorder,
            isExplained: single.lateReason != nil && !single.evidence.isEmpty,
            factual: single.factual)
    }

    /// Decides the row and enters it as one commit.
    ///
    /// - Throws: The rule that forbids it: then nothing was written.
    package func enter(isCommitting: Bool) throws -> SingleOutcome {
        switch try ImportedRows(desk.ledger).place(of: row, desk.rowIdentity()) {
        case .entered(let sequence): return .already(sequence: sequence)
        case .free(let running):
            let events = try stage(running: running)
            try desk.closeCommit(recorder: single.recorder)
            return try desk.finish(events, isCommitting: isCommitting)
        }
    }

    /// Decides the row; its events are in the commit that is being made.
    ///
    /// - Parameter running: The number among identical rows.
    func stage(running: Int) throws -> [RecordedEvent] {
        let today = decision.now.day
        let drafts = try decision.drafts(row) { _ throws(Refusal) in today }
        if let failure = desk.scene.failure { throw failure }
        return try drafts.enumerated().map { index, draft in
            let id = desk.rowIdentity().id(
                sheet: row.sheet, rows: [row.cells], running: running, index: index)
            return try desk.add(
                WorkDraft(
                    draft: draft, id: id, evidence: single.evidenceObjects,
                    lateReason: single.lateReason, basis: basis),
                recorder: single.recorder)
        }
    }

    private var basis: String? {
        row.form.place(of: "文号") == nil ? nil : row.text("文号")
    }

    /// What was typed, in the order of the form's columns.
    private static func row(of single: SingleRow, now: Moment, _ scene: LedgerScene) throws
        -> SheetRow
    {
        let configuration = scene.township.configuration
        let catalog = configuration.map(SheetCatalog.init) ?? SheetCatalog(indicators: [])
        guard let form = catalog.actForm(single.form) else {
            preconditionFailure("there is no form \(single.form)")
        }
        var cells = single.cells
        if let heading = form.timeHeading, (cells[heading] ?? "").isEmpty {
            let isDay = form.place(of: heading).map { form.columns[$0].kind } == .date
            cells[heading] = single.time ?? (isDay ? now.day.text : now.shortText)
        }
        if let unknown = cells.keys.sorted().first(where: { form.place(of: $0) == nil }) {
            throw configuration == nil ? Refusal.noPlan : Refusal.unknownItem(unknown)
        }
        return SheetRow(form: form, number: 1, raw: form.headings.map { cells[$0] ?? "" })
    }
}

extension WritableLedger {
    /// Makes what was staged durable, or leaves it.
    func finish(_ events: [RecordedEvent], isCommitting: Bool) throws -> SingleOutcome {
        guard isCommitting else { return .decided(events) }
        _ = try flush()
        try publish()
        return .entered(events)
    }
}

extension SingleRow {
    fileprivate var evidenceObjects: [JSONObject] {
        evidence.map { one in
            JSONObject(present: [
                "kind": .string(one.kind), "digest": one.digest.map { .string($0) },
            ])
        }
    }
}
