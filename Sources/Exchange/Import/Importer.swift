import CanonicalJSON
import HouseholdWork
import Ledger

/// 导入: decides every row of a workbook and enters the accepted ones, a commit a piece of work.
///
/// A refused row stops nothing but the rows that need it. Nothing has been acknowledged before
/// `onDurable` is called.
package final class Importer {
    private let desk: WritableLedger
    private let workbook: Workbook
    private let settings: ImportSettings
    private let decision: RowDecision
    private let recorder: String
    private let isCommitting: Bool
    private let digest: String
    private var imported: ImportedRows
    private var report = ImportReport()
    private var refusals: [(row: ImportRow, refusal: Refusal)] = []
    private var tally: [String: (rows: Int, accepted: Int, already: Int)] = [:]
    private let onDurable: (Range<Int>) -> Void

    /// Commits that share one sync.
    private static let batchCommits = 64

    /// - Parameters:
    ///   - planObject: The configuration that the town's plan brings in.
    ///   - recorder: Whose key signs; nil = the workbook's 填表人, else the first keeper.
    ///   - isCommitting: false decides everything and writes nothing.
    ///   - onDurable: The sequences that have been entered (已入账), batch by batch.
    package init(
        _ workbook: Workbook, into desk: WritableLedger, planObject: JSONObject,
        recorder: String?, isCommitting: Bool, onDurable: @escaping (Range<Int>) -> Void
    ) throws {
        self.desk = desk
        self.workbook = workbook
        self.isCommitting = isCommitting
        self.onDurable = onDurable
        settings = ImportSettings(workbook)
        self.recorder = recorder ?? settings.recorder ?? desk.identity.keepers[0].name
        decision = RowDecision(
            acts: RowActs(
                scene: desk.scene, settings: settings, planObject: planObject,
                plan: try PlanConfiguration(planObject)),
            now: LocalTime.moment(desk.ledger.environment.clock()), recorder: self.recorder,
            isExplained: settings.lateReason != nil)
        digest = "sha256:" + desk.identity.suite.hash(workbook.digestInput).hex
        imported = try ImportedRows(desk.ledger)
    }

    package func run() throws -> ImportReport {
        let order = workbook.order
        let rows = identified(order.rows)
        for (row, error) in order.unreadable {
            refuse(ImportRow(row: row, running: 0, id: ""), Refusal(cell: error))
        }
        let villages = Dictionary(
            (workbook[sheet: "户"]?.rows ?? []).map { ($0["户编号"], $0["村代码"]) },
            uniquingKeysWith: { first, _ in first })
        for piece in WorkPieces.make(rows, villageOf: villages) {
            try enter(piece)
            if desk.stagedCommits >= Self.batchCommits { try flush() }
        }
        try flush()
        if isCommitting { try desk.publish() }
        return finished()
    }

    private func identified(_ rows: [SheetRow]) -> [ImportRow] {
        let identity = desk.rowIdentity()
        var seen: [String: Int] = [:]
        return rows.filter { $0.sheet != "说明" }.map { row in
            let key = row.sheet + "\n" + row.cells.joined(separator: "\u{1F}")
            var running = seen[key, default: 0]
            var id = identity.id(sheet: row.sheet, rows: [row.cells], running: running, index: 0)
            // What was annulled is void: the row may be entered again.
            while imported.isAnnulled(id) {
                running += 1
                id = identity.id(sheet: row.sheet, rows: [row.cells], running: running, index: 0)
            }
            seen[key] = running + 1
            return ImportRow(row: row, running: running, id: id)
        }
    }

    /// Decides a piece's rows and stages them as one commit.
    private func enter(_ piece: WorkPiece) throws {
        var group = EventGroup(key: nil)
        for row in piece.rows {
            tally[row.sheet, default: (0, 0, 0)].rows += 1
            if imported.contains(row.id) {
                report.alreadyEntered += 1
                tally[row.sheet, default: (0, 0, 0)].already += 1
                continue
            }
            let key = EventGroup.key(of: row)
            let number = EventGroup.number(of: row)
            if key == nil || key != group.key || group.isFull || group.contains(number: number) {
                try add(group)
                group = EventGroup(key: key)
            }
            do throws(Refusal) {
                group.add(row, try decide(row), number: number)
            } catch {
                refuse(row, error)
            }
            if let failure = desk.scene.failure { throw failure }
        }
        try add(group)
        try desk.closeCommit(recorder: recorder)
    }

    private func decide(_ row: ImportRow) throws(Refusal) -> [Draft] {
        try decision.drafts(row.row) { row throws(Refusal) in undatedDay(of: row) }
    }

    private func undatedDay(of row: SheetRow) -> Day {
        let start = Day(year: max(settings.year, 1), month: 1, day: 1) ?? decision.now.day
        let isSnapshot = row.sheet == "户" || row.sheet == "成员"
        return isSnapshot ? printDays[row["户编号"]] ?? start : start
    }

    private lazy var printDays: [HouseholdID: Day] = {
        var days: [HouseholdID: Day] = [:]
        for row in workbook[sheet: "打印"]?.rows ?? [] {
            guard let time = try? row.time("时间") else { continue }
            let day = Day(cell: time)
            days[row["户编号"]] = min(days[row["户编号"]] ?? day, day)
        }
        return days
    }()

    private func add(_ group: EventGroup) throws {
        guard let merged = group.merged, let first = group.rows.first else { return }
        let identity = desk.rowIdentity()
        let id = identity.id(
            sheet: first.sheet, rows: group.rows.map(\.row.cells), running: first.running, index: 0)
        let entered = try add(merged, id: id, rows: group.rows)
        for (row, index, draft) in group.following {
            let id = identity.id(
                sheet: row.sheet, rows: [row.row.cells], running: row.running, index: index)
            try add(draft, id: id, rows: [row])
        }
        for row in group.rows {
            imported.insert(row.id, sequence: entered)
            tally[row.sheet, default: (0, 0, 0)].accepted += 1
        }
    }

    @discardableResult
    private func add(_ draft: Draft, id: String, rows: [ImportRow]) throws -> Int {
        let places = rows.map { row in
            JSONValue.object([
                "row": .string(row.id), "sheet": .string(row.sheet),
                "place": .integer(Int64(row.row.number)),
            ])
        }
        let evidence: JSONObject = [
            "kind": "workbook", "digest": .string(digest), "rows": .array(places),
        ]
        let basis = rows.first.flatMap {
            $0.row.form.place(of: "文号") == nil ? nil : $0.row.text("文号")
        }
        let event = try desk.add(
            WorkDraft(
                draft: draft, id: id, evidence: [evidence], lateReason: settings.lateReason,
                basis: basis), recorder: recorder)
        report.entered += 1
        return event.stamp.sequence
    }

    private func flush() throws {
        report.commits += desk.stagedCommits
        guard isCommitting, let range = try desk.flush() else { return }
        report.first = report.first ?? range.lowerBound
        report.last = range.upperBound - 1
        onDurable(range)
    }

    private func refuse(_ row: ImportRow, _ refusal: Refusal) {
        if row.id.isEmpty { tally[row.sheet, default: (0, 0, 0)].rows += 1 }
        refusals.append((row, refusal))
    }

    private func finished() -> ImportReport {
        let sorting = RefusalSorting(scene: desk.scene, refusals: refusals)
        (report.refused, report.waiting) = sorting.sorted()
        report.isCommitted = isCommitting
        report.fileName = workbook.name
        report.fileDigest = digest
        report.rows = workbook.rowCount
        report.warnings = workbook.warnings
        report.sheets = workbook.sheets.compactMap { sheet in
            tally[sheet.name].map { (sheet.name, $0.rows, $0.accepted, $0.already) }
        }
        return report
    }
}
