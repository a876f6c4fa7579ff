/// What was left out of a workbook, and doesn't stop its reading.
package enum WorkbookWarning: Sendable, Equatable {
    case unknownFile(file: String, nearMisses: [String])
    case unknownColumn(sheet: String, heading: String, nearMisses: [String])

    /// A column is taken for another one by the table of aliases.
    case renamedColumn(sheet: String, written: String, heading: String)

    case unknownSheet(sheet: String, nearMisses: [String])
    case unreadTitle(sheet: String, row: Int, text: String)
    /// Cells below the headings are merged, from this row on.
    case mergedCells(sheet: String, row: Int)

    /// The sheet or file that it speaks of.
    package var sheet: String {
        switch self {
        case .unknownFile(let file, _): file
        case .unknownColumn(let sheet, _, _), .renamedColumn(let sheet, _, _),
            .unknownSheet(let sheet, _),
            .unreadTitle(let sheet, _, _), .mergedCells(let sheet, _):
            sheet
        }
    }

    package var row: Int? {
        switch self {
        case .unknownColumn, .renamedColumn: 1
        case .unreadTitle(_, let row, _), .mergedCells(_, let row): row
        case .unknownFile, .unknownSheet: nil
        }
    }

    package var column: String? {
        switch self {
        case .unknownColumn(_, let heading, _), .renamedColumn(_, let heading, _): heading
        default: nil
        }
    }

    package var message: String {
        switch self {
        case .unknownFile(let file, let nearMisses):
            "“\(file)”不是工作台账的表，没有读\(Self.question(nearMisses))"
        case .unknownColumn(let sheet, let heading, let nearMisses):
            "“\(sheet)”表的“\(heading)”列不在表样中，没有读\(Self.question(nearMisses))"
        case .renamedColumn(let sheet, let written, let heading):
            "“\(sheet)”表的“\(written)”列当作“\(heading)”"
        case .unknownSheet(let sheet, let nearMisses):
            "“\(sheet)”不是工作台账的表名，没有读\(Self.question(nearMisses))"
        case .unreadTitle(let sheet, let row, let text):
            "“\(sheet)”表第\(row)行当作标题，没有读：\(text)"
        case .mergedCells(let sheet, let row):
            "“\(sheet)”表第\(row)行起有合并单元格：只有左上角一格算有内容，其余算空"
        }
    }

    private static func question(_ nearMisses: [String]) -> String {
        nearMisses.isEmpty ? "" : "（是不是“\(nearMisses.joined(separator: "”或“"))”？）"
    }
}
