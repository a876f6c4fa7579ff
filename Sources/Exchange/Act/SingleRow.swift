import CanonicalJSON
import HouseholdWork

/// 打的一行: an act as it was typed: the cells of its form, and what stands beside them.
package struct SingleRow: Sendable {
    /// A sheet of the workbook, or a form of its own (`SheetCatalog.actForm`).
    package let form: String
    /// By heading, as typed.
    package var cells: [String: String]
    /// Who enters it, and whose key signs.
    package let recorder: PersonID
    /// As typed; nil = the row's own day, else now.
    package var time: String?
    package var lateReason: String?
    package var evidence: [Evidence] = []
    /// 镇代码; nil = the one that the ledger knows.
    package var township: String?
    /// The configuration that the town's plan brings in.
    package var plan: JSONObject?
    package var handed = HandedIn.nothing
    /// Given when what happened against a rule is to be entered as it was.
    package var factual: Factual?

    package init(form: String, cells: [String: String], recorder: PersonID) {
        (self.form, self.cells, self.recorder) = (form, cells, recorder)
    }
}

/// 单个动作的结果.
package enum SingleOutcome: Sendable {
    /// Nothing was written; it would be these.
    case decided([RecordedEvent])
    /// 已入账.
    case entered([RecordedEvent])
    /// The same row has been entered before, by hand or from a workbook.
    case already(sequence: Int)
}
