import ArgumentParser
import Ledger
import Projections

/// 重建: deletes and rebuilds `state.sqlite`, beside, then swapped.
struct RebuildCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "重建：由日志重算 state.sqlite",
        discussion: "例：\n  zeren rebuild", aliases: ["重建"])

    @OptionGroup var global: GlobalOptions

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let projector = Projector(ledger)
        // A file that can't be read is what rebuilding is for.
        let head = try? projector.head()
        let made = try projector.rebuild()
        if ledger.vault == nil { hint(context, "提示：密库未打开，依个人信息才能算的没有算") }
        let was = head.map { "原有的到 \(ColumnText.grouped($0.size)) 条" } ?? "原来没有"
        let compared =
            switch made.isSame {
            case true?: "，与重建前逐行相同"
            case false?: "，与重建前不同（\(was)）"
            case nil: "（\(was)）"
            }
        print(
            context,
            text: "已重建 state.sqlite：\(ColumnText.grouped(ledger.size)) 条事件，"
                + "\(ColumnText.grouped(made.rows)) 行\(compared)\n",
            json: [
                "events": .number(ledger.size), "rows": .number(made.rows),
                "before": head.map { ["at": .number($0.size)] } ?? .null,
                "same": .bool(made.isSame),
            ])
        return .done
    }
}
