/// 表: one sheet's rows. A sheet that the workbook doesn't hold has none.
package struct Sheet: Sendable, Equatable {
    package let form: SheetForm
    package let rows: [SheetRow]

    package init(form: SheetForm, rows: [SheetRow] = []) {
        self.form = form
        self.rows = rows
    }

    package var name: String { form.name }
    /// The form's headings, in the order of the rows' cells.
    package var headings: [String] { form.headings }
    var cellCount: Int { rows.count * form.columns.count }
}
