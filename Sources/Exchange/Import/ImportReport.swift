import HouseholdWork

/// 导入结果: what was entered, what was refused and why, what waits for what.
package struct ImportReport: Sendable {
    /// A row by its place in the working papers.
    package struct Place: Sendable, Hashable {
        package let sheet: String
        package let row: Int
    }

    package struct RefusedRow: Sendable {
        package let place: Place
        package let household: HouseholdID?
        package let refusal: Refusal
        /// The cell at fault; nil when it may be a personal value.
        package let value: String?
    }

    package struct WaitingRow: Sendable {
        package let place: Place
        package let household: HouseholdID?
        package let refusal: Refusal
        package let because: [Place]
    }

    package var isCommitted = false
    package var fileName = ""
    /// `sha256:<64 hex>` of the files' bytes.
    package var fileDigest = ""
    package var rows = 0
    /// Events.
    package var entered = 0
    package var commits = 0
    /// Rows.
    package var alreadyEntered = 0
    package var first: Int?
    package var last: Int?
    package var refused: [RefusedRow] = []
    package var waiting: [WaitingRow] = []
    package var warnings: [WorkbookWarning] = []
    /// By sheet: rows read, accepted now, already entered.
    package var sheets: [(name: String, rows: Int, accepted: Int, already: Int)] = []

    package init() {}
}
