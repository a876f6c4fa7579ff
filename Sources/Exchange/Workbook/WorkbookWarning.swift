/// What was left out of a workbook, and doesn't stop its reading.
package enum WorkbookWarning: Sendable, Equatable {
    case unknownFile(file: String, nearMisses: [String])
    case unknownColumn(sheet: String, heading: String, nearMisses: [String])

    package var message: String {
        switch self {
        case .unknownFile(let file, let nearMisses):
            "“\(file)”不是工作台账的表，没有读\(Self.question(nearMisses))"
        case .unknownColumn(let sheet, let heading, let nearMisses):
            "“\(sheet)”表的“\(heading)”列不在表样中，没有读\(Self.question(nearMisses))"
        }
    }

    private static func question(_ nearMisses: [String]) -> String {
        nearMisses.isEmpty ? "" : "（是不是“\(nearMisses.joined(separator: "”或“"))”？）"
    }
}
