import Exchange
import HouseholdWork

/// 导入结果 as people read it and as scripts do.
struct ImportText {
    private let report: ImportReport

    init(_ report: ImportReport) { self.report = report }

    var text: String {
        var text = ""
        for warning in report.warnings { text += "提醒：\(warning.message)\n" }
        for (index, row) in report.refused.enumerated() { text += refused(index + 1, row) }
        for row in report.waiting { text += waiting(row) }
        if !text.isEmpty { text += "\n" }
        text += ColumnText.table(
            report.sheets.map { sheet in
                [
                    sheet.name, "\(sheet.rows) 行", "接受 \(sheet.accepted)",
                    "已在账 \(sheet.already)", "未入 \(sheet.rows - sheet.accepted - sheet.already)",
                ]
            })
        return text + summary + "\n"
    }

    private var summary: String {
        let tail =
            "拒绝 \(report.refused.count) 行，因此等待 \(report.waiting.count) 行"
            + (report.alreadyEntered > 0
                ? "，早已入账 \(ColumnText.grouped(report.alreadyEntered)) 行" : "")
        let count = ColumnText.grouped(report.entered)
        guard report.isCommitted else {
            return "看过了，什么也没有写入：可入账 \(count) 条，\(tail)。加 --commit 入账"
        }
        guard let first = report.first, let last = report.last else {
            return "没有新的可入账，\(tail)"
        }
        return "已入账 \(count) 条（#\(first)–#\(last)），\(tail)。疑点：zeren findings"
    }

    private func refused(_ number: Int, _ row: ImportReport.RefusedRow) -> String {
        let field = row.refusal.field.map { "  “\($0)”列：\(row.value.map(Self.shown) ?? "")" } ?? ""
        return """
            ✗ 第\(number)处  \(papers(row.place.sheet))  第\(row.place.row)行\(field)
              \(row.refusal.rule.id) \(row.refusal.message)
              依据：\(row.refusal.rule.basis)
              怎么办：\(row.refusal.remedy)

            """
    }

    private func waiting(_ row: ImportReport.WaitingRow) -> String {
        let because =
            row.because.isEmpty
            ? "前一步还没有登记"
            : "等 " + row.because.map { "\($0.sheet) 第\($0.row)行" }.joined(separator: "、")
        return """
            … \(row.place.sheet)\(isSpreadsheet ? "" : ".csv")  第\(row.place.row)行  等待：\(because)
              \(row.refusal.message)

            """
    }

    private var isSpreadsheet: Bool { report.fileName.lowercased().hasSuffix(".xlsx") }

    /// `csv/录入.csv`, `工作台账.xlsx  录入`.
    private func papers(_ sheet: String) -> String {
        isSpreadsheet ? "\(report.fileName)  \(sheet)" : "\(report.fileName)/\(sheet).csv"
    }

    private static func shown(_ value: String) -> String { value.isEmpty ? "空" : value }

    var answer: Answer {
        [
            "committed": .bool(report.isCommitted),
            "file": ["name": .text(report.fileName), "digest": .text(report.fileDigest)],
            "rows": .number(report.rows), "entered": .number(report.entered),
            "alreadyEntered": .number(report.alreadyEntered), "first": .number(report.first),
            "last": .number(report.last),
            "refused": .array(report.refused.map(refusedAnswer)),
            "waiting": .array(report.waiting.map(waitingAnswer)),
            "warnings": .array(report.warnings.map(warningAnswer)),
        ]
    }

    private func refusedAnswer(_ row: ImportReport.RefusedRow) -> Answer {
        let rule = row.refusal.rule
        return [
            "rule": .text(rule.id), "level": .text(rule.level.rawValue),
            "sheet": .text(row.place.sheet), "row": .number(row.place.row),
            "column": .text(row.refusal.field), "value": .text(row.value),
            "household": .text(row.household), "message": .text(row.refusal.message),
            "basis": .text(rule.basis), "remedy": .text(row.refusal.remedy),
        ]
    }

    private func waitingAnswer(_ row: ImportReport.WaitingRow) -> Answer {
        [
            "sheet": .text(row.place.sheet), "row": .number(row.place.row),
            "household": .text(row.household), "message": .text(row.refusal.message),
            "because": .array(
                row.because.map { ["sheet": .text($0.sheet), "row": .number($0.row)] }),
        ]
    }

    private func warningAnswer(_ warning: WorkbookWarning) -> Answer {
        [
            "sheet": .text(warning.sheet), "row": .number(warning.row),
            "column": .text(warning.column), "message": .text(warning.message),
        ]
    }
}
