import HouseholdWork
import Ledger

/// 一行的裁决: what an import and a typed act do with a row: the same reading, the same rules.
struct RowDecision {
    let acts: RowActs
    /// The appender's clock, Asia/Shanghai.
    let now: Moment
    let recorder: PersonID
    /// There is a reason for being late, and evidence.
    let isExplained: Bool
    /// Given when what happened against a rule is to be entered as it was.
    var factual: Factual?

    /// - Parameter undated: The day of a row whose sheet has no time.
    /// - Throws: The first rule that forbids it.
    func drafts(_ row: SheetRow, undated: (SheetRow) throws(Refusal) -> Day) throws(Refusal)
        -> [Draft]
    {
        if let heading = row.emptyKeys.first {
            throw .cell(heading, "没有填写", remedy: "补填这一列，再导入一次")
        }
        if let rounded = row.roundedCell { throw Refusal(cell: rounded) }
        let context = try context(of: row, undated: undated)
        return try acts.act(for: row, context).decided(acts.scene)
    }

    /// Registry rows hold from their own date on; the others happened at their time.
    private func context(
        of row: SheetRow, undated: (SheetRow) throws(Refusal) -> Day
    ) throws(Refusal) -> ActContext {
        if let (time, precision) = try row.moment() {
            let context = ActContext(
                time: time, precision: precision, recorder: recorder, factual: factual)
            try TimeRules.check(
                context, now: now, isExplained: isExplained,
                plan: acts.scene.township.configuration)
            return context
        }
        let isSpan = row.sheet == "任职" || row.sheet == "结对"
        let day = isSpan ? try row.day("起") : try undated(row)
        return ActContext(
            time: Moment(day: day), precision: .day, recorder: recorder, factual: factual)
    }
}
