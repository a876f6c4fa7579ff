import ArgumentParser
import CryptoSuites
import EventLog
import Ledger
import TransparencyLog

/// 打包: what an inspection takes along, without anything secret.
struct BundleCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "打包：检查组带走的一份，没有密钥、密库",
        discussion: """
            例：
              zeren bundle U盘/样例镇
            里面有日志、检查点和见证、各事件的格式、密钥指纹、检查说明。
            """, aliases: ["打包"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("新文件夹（不能已经存在）", valueName: "FILE")) var out: String

    func run(in context: CommandContext) throws -> ExitStatus {
        let folder = try global.folder(context)
        let made = try BundleMaker(
            from: folder, to: LedgerFolder(context.absolute(out)), disk: context.disk)
        try made.write()
        let key = made.identity.logKey
        print(
            context,
            text: ColumnText.table([
                ["已打包", out], ["事件", "\(ColumnText.grouped(Int(made.checkpoint.size))) 条"],
                ["见证过的检查点", "\(made.witnessed.count) 个"],
                ["日志密钥指纹", Fingerprint.short(key)],
                ["检查", "zeren inspect \(out) --trust 公布的验证密钥 --since 上次的检查点"],
            ]),
            json: [
                "origin": .text(made.checkpoint.origin),
                "events": .number(Int(made.checkpoint.size)),
                "folder": .text(context.absolute(out)),
                "root": .text(StrictBase64.encode(made.checkpoint.root.bytes)),
                "key": .text(key.description), "fingerprint": .text(key.fingerprint),
                "witnessed": .number(made.witnessed.count), "files": .number(made.fileCount),
            ])
        return .done
    }
}

/// Copies the lines that a checkpoint covers, and what a reader needs to check them.
struct BundleMaker {
    let checkpoint: Checkpoint
    let identity: LedgerIdentity
    /// The ledger's cosigned checkpoints, as far as this one covers them.
    let witnessed: [SignedNote]
    private let note: [UInt8]
    private let reader: LogReader
    private let target: LedgerFolder
    private let disk: any Disk

    /// The checkpoint first, then the lines: so it works beside a writer.
    init(from folder: LedgerFolder, to target: LedgerFolder, disk: any Disk) throws {
        guard try disk.status(target.path) == nil else {
            throw CommandFailure(
                code: "outExists", exit: .usage, message: "已经有这个文件夹：\(target.path)",
                place: CommandFailure.Place(file: target.path), remedy: "写一个还没有的名称")
        }
        let bytes = try disk.contents(folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        reader = try LogReader(folder: folder, disk: disk)
        guard reader.size > 0, let identity = LedgerIdentity(line: try reader.line(0)) else {
            throw LedgerError.notALedger(path: folder.path)
        }
        guard let bytes else { throw LogError.checkpointMissing(size: reader.size) }
        do {
            checkpoint = try Checkpoint.open(bytes, key: identity.logKey)
        } catch {
            throw LogError.checkpointBad(error)
        }
        guard checkpoint.size <= UInt64(reader.size) else {
            throw LogError.damaged(sequence: reader.size)
        }
        let size = checkpoint.size
        witnessed = try WitnessShelf(folder, disk: disk).notes().map(\.note).filter { note in
            ((try? Checkpoint(parsing: note.text))?.size).map { $0 <= size } ?? false
        }
        (note, self.identity, self.target, self.disk) = (bytes, identity, target, disk)
    }

    var fileCount: Int { logFileCount + 3 + witnessed.count + schemas.count }

    private var logFileCount: Int {
        (Int(checkpoint.size) + target.linesPerFile - 1) / target.linesPerFile
    }

    /// Those of events; not of what commands print.
    private var schemas: [(name: String, text: String)] {
        CarriedSchemas.files.filter { !$0.key.contains("/") }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// The checkpoint last: a bundle without it was never finished.
    func write() throws {
        try disk.makeFolders(target.log, permissions: 0o755)
        for index in 0..<logFileCount { try writeLog(index) }
        let shelf = WitnessShelf(target, disk: disk)
        for note in witnessed {
            guard let size = (try? Checkpoint(parsing: note.text))?.size else { continue }
            try shelf.add(note, size: size)
        }
        try disk.makeFolders("\(target.path)/Schemas", permissions: 0o755)
        for (name, text) in schemas {
            try write(Array(text.utf8), "\(target.path)/Schemas/\(name)")
        }
        let guide = BundleGuide(checkpoint: checkpoint, identity: identity)
        try write(Array(guide.text.utf8), "\(target.path)/检查说明.txt")
        try write(
            Array(guide.fingerprints(try LogKeys(reader).keys).utf8), "\(target.path)/密钥指纹.txt")
        try write(note, target.checkpoint)
        try disk.open(target.path, .folder).sync()
    }

    private func writeLog(_ index: Int) throws {
        let first = index * target.linesPerFile
        let last = min(Int(checkpoint.size), first + target.linesPerFile) - 1
        let file = try disk.open(target.logFile(index), .create(permissions: 0o644))
        var bytes: [UInt8] = []
        var end = 0
        try reader.forEach(from: first, through: last) { _, line in
            bytes.append(contentsOf: line)
            bytes.append(0x0A)
            guard bytes.count >= 1 << 20 else { return }
            try file.write(bytes, at: end)
            end += bytes.count
            bytes.removeAll(keepingCapacity: true)
        }
        try file.write(bytes, at: end)
        try file.sync()
    }

    private func write(_ bytes: [UInt8], _ path: String) throws {
        let file = try disk.open(path, .create(permissions: 0o644))
        try file.write(bytes, at: 0)
        try file.sync()
    }
}
