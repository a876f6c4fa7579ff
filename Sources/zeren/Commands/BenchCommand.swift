import ArgumentParser
import CryptoSuites
import EventLog
import TransparencyLog

/// 测速.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "测速",
        subcommands: [BenchRootCommand.self, BenchProofCommand.self],
        aliases: ["测速"])
}

/// The RFC 6962 root of any file's lines.
struct BenchRootCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "root", abstract: "任一文件各行（不含换行）的 RFC 6962 根",
        discussion: "例：\n  zeren bench root 日志.jsonl")

    /// Bytes a read.
    private static let chunkSize = 1 << 20

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("文件", valueName: "FILE")) var file: String

    func run(in context: CommandContext) throws -> ExitStatus {
        let start = SystemProcess.monotonicSeconds()
        let (frontier, root, bytes) = try root(context)
        let seconds = SystemProcess.monotonicSeconds() - start
        let rate = Int(Double(frontier.size) / max(seconds, 1e-9))
        let megabytes = Int(Double(bytes) / max(seconds, 1e-9) / 1e6)
        print(
            context,
            text: ColumnText.table([
                ["根", root.hex], ["根（base64）", StrictBase64.encode(root.bytes)],
                ["行", ColumnText.grouped(Int(frontier.size))],
                [
                    "用时", "\(Answer.hundredths(seconds)) 秒",
                    "\(ColumnText.grouped(rate)) 行/秒，\(megabytes) MB/秒",
                ],
            ]),
            json: [
                "root": .text(root.hex), "rootBase64": .text(StrictBase64.encode(root.bytes)),
                "lines": .number(Int(frontier.size)), "bytes": .number(bytes),
                "seconds": .seconds(seconds), "linesPerSecond": .number(rate),
            ])
        return .done
    }

    private func root(_ context: CommandContext) throws -> (TreeFrontier, Digest, Int) {
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        let opened = try context.disk.open(context.absolute(file), .read)
        let size = try opened.size()
        var frontier = TreeFrontier()
        var rest: [UInt8] = []
        var offset = 0
        while offset < size {
            let chunk = try opened.bytes(offset..<min(size, offset + Self.chunkSize))
            guard !chunk.isEmpty else { break }
            offset += chunk.count
            var start = 0
            while let end = chunk[start...].firstIndex(of: 0x0A) {
                if rest.isEmpty {
                    frontier.append(hasher.leaf(chunk[start..<end]), hasher)
                } else {
                    frontier.append(hasher.leaf(rest + chunk[start..<end]), hasher)
                    rest.removeAll(keepingCapacity: true)
                }
                start = end + 1
            }
            rest += chunk[start...]
        }
        if !rest.isEmpty { frontier.append(hasher.leaf(rest), hasher) }
        return (frontier, frontier.root(hasher), offset)
    }
}
