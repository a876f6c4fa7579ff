/// 表: one sheet's rows. A sheet that the workbook doesn't hold has none.
package struct Sheet: Sendable, Equatable {
    /// 没有读的列: a column that the form doesn't know, kept so that it can be given back.
    package struct UnreadColumn: Sendable, Equatable {
        package let heading: String
        /// Row → what is written there.
        package var cells: [Int: String] = [:]
    }

    package let form: SheetForm
    package let rows: [SheetRow]
    /// The (last) row of the headings.
    package var headingRow = 1
    package var unread: [UnreadColumn] = []

    package init(form: SheetForm, rows: [SheetRow] = []) {
        self.form = form
        self.rows = rows
    }

    package var name: String { form.name }
    /// The form's headings, in the order of the rows' cells.
    package var headings: [String] { form.headings }
    var cellCount: Int { rows.count * form.columns.count }
}
