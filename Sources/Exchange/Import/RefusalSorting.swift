import HouseholdWork
import Ledger

/// 拒绝还是等待: a row whose predecessor is refused itself, or nowhere to be found, waits; one whose
/// predecessor happened, but later, is refused.
struct RefusalSorting {
    let scene: LedgerScene
    let refusals: [(row: ImportRow, refusal: Refusal)]

    func sorted() -> (refused: [ImportReport.RefusedRow], waiting: [ImportReport.WaitingRow]) {
        var refused: [ImportReport.RefusedRow] = []
        var waiting: [ImportReport.WaitingRow] = []
        for (row, refusal) in refusals.sorted(by: Self.isBefore) {
            let place = ImportReport.Place(sheet: row.sheet, row: row.row.number)
            let household = row.household.isEmpty || row.sheet == "复核" ? nil : row.household
            if let need = refusal.need, !isMet(need) {
                waiting.append(
                    .init(
                        place: place, household: household, refusal: refusal,
                        because: because(need, place)))
            } else {
                refused.append(
                    .init(
                        place: place, household: household, refusal: refusal,
                        value: value(row, refusal.field)))
            }
        }
        return (refused, waiting)
    }

    private static func isBefore(
        _ left: (row: ImportRow, refusal: Refusal), _ right: (row: ImportRow, refusal: Refusal)
    ) -> Bool {
        (left.row.row.form.rank, left.row.row.number)
            < (right.row.row.form.rank, right.row.row.number)
    }

    /// Whether the predecessor is there by now, whatever its time.
    private func isMet(_ need: Need) -> Bool {
        switch need {
        case .household(let id): scene.household(id).isEnrolled
        case .person(let id): scene.township.persons[id] != nil
        case .village(let code): scene.township.villages[code] != nil
        case .unit(let id): scene.township.units[id] != nil
        case .plan: scene.township.configuration != nil
        case .table(let id): !scene.household(id).prints.isEmpty
        case .visit(let id, let visit): scene.household(id).visit(visit) != nil
        case .verdicts(let id):
            !scene.household(id).verdicts.isEmpty || scene.household(id).restVerdict != nil
        case .finalized(let id): !scene.household(id).versions.isEmpty
        case .signatures(let id): scene.household(id).signedTable != nil
        case .handover(let id): !scene.household(id).handovers.isEmpty
        case .entry(let id): !scene.household(id).entries.isEmpty
        }
    }

    /// The rows of this import that would have brought it and didn't.
    private func because(_ need: Need, _ place: ImportReport.Place) -> [ImportReport.Place] {
        let (sheet, column, key) = source(of: need)
        return refusals.compactMap { row, _ in
            guard row.sheet == sheet, row.row[column] == key else { return nil }
            let found = ImportReport.Place(sheet: sheet, row: row.row.number)
            return found == place ? nil : found
        }
    }

    private func source(of need: Need) -> (sheet: String, column: String, key: String) {
        switch need {
        case .household(let id): ("户", "户编号", id)
        case .person(let id): ("人员", "人员编号", id)
        case .village(let code): ("村", "村代码", code)
        case .unit(let id): ("单位", "单位编号", id)
        case .plan: ("工作方案", "级别", "镇")
        case .table(let id): ("打印", "户编号", id)
        case .visit(_, let visit): ("入户", "入户编号", visit)
        case .verdicts(let id): ("核实", "户编号", id)
        case .finalized(let id): ("定稿", "户编号", id)
        case .signatures(let id): ("签字", "户编号", id)
        case .handover(let id): ("移交", "户编号", id)
        case .entry(let id): ("录入", "户编号", id)
        }
    }

    /// The cell at fault, unless it may be somebody's personal value.
    private func value(_ row: ImportRow, _ field: String?) -> String? {
        guard let field, row.row.form.place(of: field) != nil else { return nil }
        let configuration = scene.township.configuration
        if let indicator = configuration?.indicator(name: field), indicator.isSealed { return nil }
        switch field {
        case "系统值", "更正值", "填写值", "录入值", "所见值":
            let indicator = configuration?.indicator(name: row.row["指标"])
            guard let indicator, !indicator.isSealed else { return nil }
        case "在场成员", "电话", "意见", "原因", "金额": return nil
        default: break
        }
        return row.row[field]
    }
}
