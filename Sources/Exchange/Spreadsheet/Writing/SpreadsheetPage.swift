/// 工作表页: one sheet of a new `.xlsx` file. Rows and columns count from 1.
package struct SpreadsheetPage: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// Never a formula, whatever it begins with.
        case text(String)
        case number(Int)
    }

    package struct Cell: Sendable, Equatable {
        package let row: Int
        package let column: Int
        package let content: Content
        package let look: SpreadsheetLook
        /// What the cell's comment says.
        package let remark: String?
        /// A cell of this file that it leads to: `入户!A3`. Texts only.
        package let link: String?

        package init(
            row: Int, column: Int, _ content: Content, look: SpreadsheetLook = .text,
            remark: String? = nil, link: String? = nil
        ) {
            self.row = row
            self.column = column
            self.content = content
            self.look = look
            self.remark = remark
            self.link = link
        }
    }

    /// 合并单元格: a range of cells that shows one text.
    package struct Merge: Sendable, Equatable {
        package let rows: ClosedRange<Int>
        package let columns: ClosedRange<Int>
        package let text: String
        package let look: SpreadsheetLook

        package init(
            rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ text: String,
            look: SpreadsheetLook
        ) {
            self.rows = rows
            self.columns = columns
            self.text = text
            self.look = look
        }
    }

    package struct Column: Sendable, Equatable {
        /// In characters of the standard font; a Chinese one takes two.
        package let width: Double
        /// The look of cells that nothing is written in yet.
        package let look: SpreadsheetLook

        package init(width: Double, look: SpreadsheetLook = .text) {
            self.width = width
            self.look = look
        }
    }

    /// 下拉列表: what may be chosen in a column, below its heading.
    package struct Choice: Sendable, Equatable {
        package let column: Int
        /// A range of cells: `选项!$A$2:$A$9`.
        package let source: String
        /// Whether other words are refused; else they are only asked about.
        package let isClosed: Bool

        package init(column: Int, source: String, isClosed: Bool) {
            self.column = column
            self.source = source
            self.isClosed = isClosed
        }
    }

    package let name: String
    package var columns: [Column] = []
    package var cells: [Cell] = []
    package var merges: [Merge] = []
    package var choices: [Choice] = []
    /// Row → height in points.
    package var heights: [Int: Double] = [:]
    /// Rows at the top that stay in sight.
    package var frozenRows = 0
    package var isHidden = false
    /// Printed on A4 across, one page wide.
    package var isForPrint = false

    package init(_ name: String) { self.name = name }

    /// A row of texts from the first column on; empty ones are left out.
    package mutating func add(row: Int, _ texts: [String], look: SpreadsheetLook = .text) {
        for (index, text) in texts.enumerated() where !text.isEmpty {
            cells.append(Cell(row: row, column: index + 1, .text(text), look: look))
        }
    }
}
