import Accountability
import ArgumentParser
import Exchange
import HouseholdWork

/// 报表.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "报表", subcommands: [AnnexCommand.self],
        aliases: ["报表"])
}

/// 进展表: the plan's annex.
struct AnnexCommand: ViewCommand {
    static let configuration = CommandConfiguration(
        commandName: "annex", abstract: "进展表：方案附件，一村一行，合计在末",
        discussion: """
            例：
              zeren report annex
              zeren report annex --csv > 进展表.csv
              zeren report annex --xlsx 进展情况表.xlsx
              zeren report annex --explain 村代码 5
            """, aliases: ["进展表"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions
    @Flag(help: "输出 CSV（UTF-8）") var csv = false

    @Option(help: ArgumentHelp("照纸质表样写成新的电子表格文件", valueName: "FILE"))
    var xlsx: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("某村某列的数由哪些户、哪些人构成：村 列号", valueName: "VILLAGE COLUMN"))
    var explain: [String] = []

    func run(in context: CommandContext) throws -> ExitStatus {
        let file = try xlsx.map { try OutputFile($0, endings: ["xlsx"], context) }
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let judgement = try Judgement(folded)
        let annex = AnnexTable(judgement.record)
        if !explain.isEmpty {
            let figure = try AnnexFigure(explain, annex)
            try show(
                context, folded, Viewed(filters: [("explain", explain.joined(separator: " "))]),
                text: figure.text(folded.names), json: figure.answer)
            return .done
        }
        for note in annex.notes { hint(context, "说明：\(note)") }
        let cells = csv ? annex.cells.map(CommaRow.text).joined() : text(annex)
        try show(context, folded, .everything, text: cells, json: answer(annex))
        if let file {
            let form = AnnexForm(
                annex, township: ledger.identity.name, year: judgement.record.plan.year)
            try file.write(SpreadsheetWriter.bytes([form.page]), permissions: 0o644)
            hint(context, "已写成 \(file.name)")
        }
        return .done
    }

    /// The headings are long: they stand above, the columns by number.
    private func text(_ annex: AnnexTable) -> String {
        let headings = annex.headings.enumerated().map { ["（\($0 + 1)）", $1] }
        let numbers = annex.headings.indices.map { "（\($0 + 1)）" }
        return "截至 \(annex.asOf.text)\n" + ColumnText.table(headings) + "\n"
            + ColumnText.table([numbers] + annex.rows.map(\.cells) + [annex.totals])
    }

    private func answer(_ annex: AnnexTable) -> Answer {
        [
            "asOf": .text(annex.asOf.text), "headings": .texts(annex.headings),
            "rows": .array(
                annex.rows.map { row in
                    [
                        "number": .number(row.number), "village": .text(row.village),
                        "name": .text(row.name), "visitors": .number(row.visitors.count),
                        "changed": .number(row.changed.count),
                        "completed": .number(row.completed.count),
                        "isSample": .bool(row.isSample), "sampled": .number(row.sampled),
                        "inScope": .number(row.inScope.count),
                    ]
                }), "totals": .texts(annex.totals), "notes": .texts(annex.notes),
        ]
    }
}

/// What stands behind one figure of the annex.
struct AnnexFigure {
    let row: AnnexTable.Row
    let heading: String
    /// Household or person numbers.
    let members: [String]

    init(_ words: [String], _ annex: AnnexTable) throws {
        guard words.count == 2, let column = Int(words[1]), annex.explained.contains(column) else {
            let known = annex.explained.map { String($0) }.joined(separator: "、")
            throw CommandFailure(
                code: "usage", exit: .usage, message: "--explain 后面写村和列号，列号为 \(known) 之一",
                remedy: "如 --explain 村代码 \(annex.explained.last ?? 1)")
        }
        guard let row = annex.rows.first(where: { $0.village == words[0] || $0.name == words[0] })
        else {
            throw CommandFailure(
                code: "noSuchVillage", exit: .failed, message: "进展表里没有村 \(words[0])",
                remedy: "写村代码或村名：" + annex.rows.map(\.name).joined(separator: "、"))
        }
        self.row = row
        heading = annex.headings.indices.contains(column - 1) ? annex.headings[column - 1] : ""
        members = row.members(annex.columns[column - 1]) ?? []
    }

    func text(_ names: Names) -> String {
        let lines = members.map { id in
            let name = names.person(id)
            return name == id ? "  \(id)\n" : "  \(id)  \(name)\n"
        }
        return "\(row.name)  \(heading)：\(members.count)\n" + lines.joined()
    }

    var answer: Answer {
        [
            "village": .text(row.village), "heading": .text(heading),
            "count": .number(members.count), "members": .texts(members),
        ]
    }
}
