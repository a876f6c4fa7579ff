import Accountability
import ArgumentParser
import CanonicalJSON
import EventLog
import Exchange
import HouseholdWork
import Ledger
import Projections

/// 导入: reads and decides all; `--commit` enters the accepted rows.
struct ImportCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "导入：工作台账入账（不加 --commit 只看不入）",
        discussion: """
            例：
              zeren import 工作台账文件夹
              zeren import 工作台账文件夹 --commit
              zeren import 工作台账文件夹 --commit --as P0001 --json
            """, aliases: ["导入"])

    @OptionGroup var global: GlobalOptions

    @Argument(help: ArgumentHelp("工作台账（CSV 文件夹）", valueName: "FOLDER"))
    var papers: String

    @Flag(help: "入账：接受的行写入账本")
    var commit = false

    @Option(name: .customLong("as"), help: ArgumentHelp("录入人，用其密钥签名", valueName: "PERSON"))
    var recorder: String?

    @Option(help: ArgumentHelp("方案配置文件（缺省按台账年度）", valueName: "FILE"))
    var plan: String?

    func run(in context: CommandContext) throws -> ExitStatus {
        let folder = try global.folder(context)
        let environment = try context.ledgerEnvironment()
        let probe = try ReadableLedger(folder, environment: environment, unlock: nil)
        let protection = try global.protection(
            environment, origin: probe.identity.origin, context)
        let planObject = try planObject(context)
        let workbook = try read(planObject, context)
        let report = try enter(
            workbook, planObject,
            WritableLedger(
                folder, environment: environment, protection: protection), context)
        if commit { project(folder, environment, protection, context) }
        let text = ImportText(report)
        print(context, text: text.text, json: text.answer)
        return report.refused.isEmpty && report.waiting.isEmpty ? .done : .findings
    }

    private func enter(
        _ workbook: Workbook, _ planObject: JSONObject, _ desk: WritableLedger,
        _ context: CommandContext
    ) throws -> ImportReport {
        defer { desk.close() }
        if let torn = desk.tornFile {
            hint(context, "上次中断时没有写完的字节已另存为 \(torn)，未入账的行会重新入账")
        }
        let importer = try Importer(
            workbook, into: desk, planObject: planObject,
            recorder: recorder ?? named(context), isCommitting: commit,
            onDurable: { range in
                hint(context, "已入账 #\(range.lowerBound)–#\(range.upperBound - 1)")
            })
        let report = try importer.run()
        if desk.clockBehindMilliseconds > 0 {
            hint(context, "提醒：本机时钟比账本最后一条还早，入账时间沿用了最后一条的时间；请校准时钟")
        }
        return report
    }

    /// Brings `state.sqlite` up to the log. What has been entered stands without it, and views
    /// don't need it: a failure is a hint, not an error.
    private func project(
        _ folder: LedgerFolder, _ environment: LedgerEnvironment, _ protection: Protection,
        _ context: CommandContext
    ) {
        do {
            let ledger = try ReadableLedger(folder, environment: environment, unlock: protection)
            try Projector(ledger).catchUp()
        } catch {
            hint(context, "提醒：投影没有跟上（入账不受影响），可运行 zeren rebuild 重建")
        }
    }

    private func named(_ context: CommandContext) -> String? {
        guard let person = context.variables["ZEREN_PERSON"], !person.isEmpty else { return nil }
        return person
    }

    /// The configuration that the town's plan brings in: `--plan`, else the one that the program
    /// carries for the papers' year.
    private func planObject(_ context: CommandContext) throws -> JSONObject {
        let path = context.absolute(papers)
        let bytes: [UInt8]
        if let plan {
            guard let contents = try context.disk.contents(context.absolute(plan), sizeMax: 1 << 20)
            else { throw CommandFailure.planAbsent(plan) }
            bytes = contents
        } else {
            let settings = ImportSettings(
                try Workbook.read(path, catalog: SheetCatalog(indicators: [])))
            guard let text = CarriedSchemas.files["plan-\(settings.year).json"] else {
                throw CommandFailure.noPlan(ofYear: settings.year)
            }
            bytes = Array(text.utf8)
        }
        guard let object = try? JSONValue(reading: bytes).objectValue else {
            throw CommandFailure.planInvalid(plan ?? "", member: "")
        }
        return object
    }

    private func read(_ planObject: JSONObject, _ context: CommandContext) throws -> Workbook {
        let configuration: PlanConfiguration
        do {
            configuration = try PlanConfiguration(planObject)
        } catch {
            throw CommandFailure.planInvalid(plan ?? "", member: error.member)
        }
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
    fileprivate static func planAbsent(_ path: String) -> CommandFailure {
        CommandFailure(
            code: "planAbsent", exit: .usage, message: "没有这个方案配置文件：\(path)",
            place: Place(file: path), remedy: "核对 --plan 的路径")
    }

    fileprivate static func noPlan(ofYear year: Int) -> CommandFailure {
        CommandFailure(
            code: "planUnknown", exit: .usage,
            message: year == 0 ? "“说明”表没有写年度" : "程序没有带 \(year) 年的方案配置",
            place: Place(sheet: "说明", column: "年度"),
            remedy: year == 0 ? "在“说明”表填写年度" : "用 --plan 文件 给出该年方案的配置")
    }

    fileprivate static func planInvalid(_ path: String, member: String) -> CommandFailure {
        CommandFailure(
            code: "planInvalid", exit: .usage, message: "方案配置不合格式（\(member)）：\(path)",
            place: Place(file: path, column: member), remedy: "按 plan.adopted 的格式说明更正配置文件")
    }

    /// A workbook that can't be read.
    init(_ error: WorkbookError, file: String) {
        self.init(
            code: error.code, exit: .usage, message: error.message,
            place: Place(
                file: error.place?.file ?? file, sheet: error.place?.sheet, row: error.place?.row,
                column: error.place?.letters), basis: nil, remedy: error.remedy)
    }
}
