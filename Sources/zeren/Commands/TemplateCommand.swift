import ArgumentParser
import CanonicalJSON
import EventLog
import Exchange

/// 模板: the empty workbook. It needs no ledger.
struct TemplateCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "模板：空白工作台账（Excel、WPS 都能填）",
        discussion: """
            例：
              zeren template 工作台账.xlsx
              zeren template 工作台账.xlsx --year 2019

            每张表都有表头、下拉选项，各列已设为文本；怎样填见第一页“填写说明”。
            """, aliases: ["模板"])

    @OptionGroup var global: GlobalOptions

    @Argument(help: ArgumentHelp("新文件，以 .xlsx 结尾", valueName: "FILE"))
    var file: String

    @Option(help: ArgumentHelp("哪一年的方案（缺省为最新的）", valueName: "YEAR"))
    var year: Int?

    @Option(help: ArgumentHelp("方案配置文件", valueName: "FILE"))
    var plan: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let target = try OutputFile(file, endings: ["xlsx"], context)
        let object =
            try plan.map { try PlanFile.object(file: $0, context) }
            ?? PlanFile.object(year: year ?? PlanFile.latestYear)
        let configuration = try PlanFile.plan(object)
        let template = WorkbookTemplate(configuration)
        try target.write(SpreadsheetWriter.bytes(template.pages), permissions: 0o644)
        print(
            context,
            text: "已写成空白工作台账 \(target.name)（\(configuration.year)年度，\(template.sheets.count) 张表）\n",
            json: [
                "file": .text(target.path), "year": .number(configuration.year),
                "sheets": .texts(template.sheets),
            ])
        return .done
    }
}
