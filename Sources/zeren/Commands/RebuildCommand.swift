import ArgumentParser
import EventLog
import Ledger
import Projections
import TransparencyLog

/// 重建: deletes and rebuilds `state.sqlite`, beside, then swapped; makes up missing and wrong tiles.
struct RebuildCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "重建：由日志重算 state.sqlite 和哈希瓦片",
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
        let tiles = try remakeTiles(ledger, context)
        print(
            context,
            text: "已重建 state.sqlite：\(ColumnText.grouped(ledger.size)) 条事件，"
                + "\(ColumnText.grouped(made.rows)) 行\(compared)\n"
                + (tiles.map { "哈希瓦片：补做 \($0) 块\n" } ?? "哈希瓦片：还没有检查点，不做\n"),
            json: [
                "events": .number(ledger.size), "rows": .number(made.rows),
                "before": head.map { ["at": .number($0.size)] } ?? .null,
                "same": .bool(made.isSame), "tiles": .number(tiles),
            ])
        return .done
    }

    /// - Returns: How many full tiles were missing or wrong; nil without a checkpoint.
    private func remakeTiles(_ ledger: ReadableLedger, _ context: CommandContext) throws -> Int? {
        let note = try context.disk.contents(
            ledger.folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        guard let note else { return nil }
        let identity = ledger.identity
        do {
            let checkpoint = try Checkpoint.open(note, key: identity.logKey)
            return try TileFolder(ledger.folder, disk: context.disk).remake(
                from: ledger.reader, checkpoint, hasher: identity.suite.makeHasher())
        } catch let error as NoteError {
            throw LogError.checkpointBad(error)
        }
    }
}
