import Accountability
import ArgumentParser
import CanonicalJSON
import Exchange
import HouseholdWork
import Ledger

/// 导入: reads and decides all; `--commit` enters the accepted rows.
struct ImportCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "导入：工作台账入账（不加 --commit 只看不入）",
        discussion: """
            例：
              zeren import 工作台账.xlsx
              zeren import 工作台账.xlsx --commit --report 退回.xlsx
              zeren import 工作台账文件夹 --commit --as P0001 --json

            --report 退回.xlsx：原表原样写回，不对的格子标红、加批注（规则、情况、怎么办），等待的标黄。
            就地改好，再导入这个文件：只入改好的行。里面有个人信息，文件只有本人可读，用后删除。
            --report 退回.csv：只列拒绝和等待的行，个人信息不在内。
            """, aliases: ["导入"])

    @OptionGroup var global: GlobalOptions

    @Argument(help: ArgumentHelp("工作台账：xlsx 文件，或 CSV 文件夹", valueName: "FILE"))
    var papers: String

    @Flag(help: "入账：接受的行写入账本")
    var commit = false

    @Option(name: .customLong("as"), help: ArgumentHelp("录入人，用其密钥签名", valueName: "PERSON"))
    var recorder: String?

    @Option(help: ArgumentHelp("方案配置文件（缺省按台账年度）", valueName: "FILE"))
    var plan: String?

    @Option(name: .customLong("report"), help: ArgumentHelp("退回的表写到新文件", valueName: "FILE"))
    var reportFile: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let desk = try entryDesk(context)
        let target = try reportFile.map {
            try OutputFile($0, endings: ["xlsx", "csv"], context)
        }
        let planObject = try planObject(context)
        let workbook = try read(planObject, context)
        let report = try enter(workbook, planObject, open(desk, context), context)
        if commit { project(desk, context) }
        if let target {
            try write(report, of: workbook, planObject, to: target)
            hint(context, "退回的表：\(target.name)")
        }
        let text = ImportText(report)
        print(context, text: text.text, json: text.answer)
        return report.refused.isEmpty && report.waiting.isEmpty ? .done : .findings
    }

    private func enter(
        _ workbook: Workbook, _ planObject: JSONObject, _ ledger: WritableLedger,
        _ context: CommandContext
    ) throws -> ImportReport {
        defer { ledger.close() }
        let importer = try Importer(
            workbook, into: ledger, planObject: planObject,
            recorder: recorder ?? recorder(context), isCommitting: commit,
            onDurable: { range in
                hint(context, "已入账 #\(range.lowerBound)–#\(range.upperBound - 1)")
            })
        let report = try importer.run()
        hintClock(ledger, context)
        return report
    }

    /// Gives the refused rows back. Only its owner may read it.
    private func write(
        _ report: ImportReport, of workbook: Workbook, _ planObject: JSONObject,
        to target: OutputFile
    ) throws {
        let bytes: [UInt8]
        if target.ending == "csv" {
            bytes = RefusalList(report).commaSeparated
        } else {
            let refused = RefusedWorkbook(workbook, report, plan: try PlanFile.plan(planObject))
            bytes = try SpreadsheetWriter.bytes(refused.pages)
        }
        try target.write(bytes, permissions: 0o600)
    }

    /// The configuration that the town's plan brings in: `--plan`, else the one that the program
    /// carries for the papers' year.
    private func planObject(_ context: CommandContext) throws -> JSONObject {
        if let plan { return try PlanFile.object(file: plan, context) }
        let settings = ImportSettings(
            try Workbook.read(context.absolute(papers), catalog: SheetCatalog(indicators: [])))
        return try PlanFile.object(year: settings.year)
    }

    private func read(_ planObject: JSONObject, _ context: CommandContext) throws -> Workbook {
        let configuration = try PlanFile.plan(planObject)
        for step in PlanStep.unknown(in: configuration) {
            hint(context, "提醒：方案配置的期限环节“\(step)”本程序不认得，不会据此判断；核对写法")
        }
        let missing = PlanStep.missing(in: configuration).joined(separator: "、")
        if !missing.isEmpty { hint(context, "提醒：方案配置没有写这些环节的期限，不判推后：\(missing)") }
        return try Workbook.read(
            context.absolute(papers), catalog: SheetCatalog(configuration))
    }
}

extension CommandFailure {
    /// A workbook that can't be read.
    init(_ error: WorkbookError, file: String) {
        self.init(
            code: error.code, exit: .usage, message: error.message,
            place: Place(
                file: error.place?.file ?? file, sheet: error.place?.sheet, row: error.place?.row,
                column: error.place?.letters), basis: nil, remedy: error.remedy)
    }
}
