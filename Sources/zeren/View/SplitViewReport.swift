import CryptoSuites
import EventLog
import TransparencyLog

/// 分叉的证据: what somebody with the log's key can say of two checkpoints of one size.
struct SplitViewReport {
    let origin: String
    let size: Int
    /// Base64, of the one known first and of the other.
    let roots: [String]
    /// The brought key whose log signed both; nil = nobody knows whose doing it is.
    let key: VerifierKey?

    /// nil when the file isn't evidence of a split view.
    init?(_ path: String, _ trust: LineTrust, _ context: CommandContext) throws {
        guard try context.disk.status(path)?.isFolder == false,
            let bytes = try context.disk.contents(
                path, sizeMax: max(ProofFile.byteCountMax, SplitView.byteCountMax)),
            SplitView.isHeader(of: bytes)
        else { return nil }
        let view: SplitView
        let (known, shown): (Checkpoint, Checkpoint)
        do {
            view = try SplitView(parsing: bytes)
            known = try Checkpoint(parsing: view.known.text)
            shown = try Checkpoint(parsing: view.shown.text)
        } catch {
            throw Self.failure("不是分叉的证据：格式不对", path)
        }
        let keys = trust.logs.filter { $0.name.utf8.elementsEqual(known.origin.utf8) }
        key = keys.first { key in ((try? view.check(key)) ?? nil) != nil }
        if key == nil, !keys.isEmpty { throw Self.failure("证明不了分叉：两份不都是这个日志签的，或并不矛盾", path) }
        origin = known.origin
        size = Int(known.size)
        roots = [known, shown].map { StrictBase64.encode($0.root.bytes) }
    }

    /// Proved, it is the gravest of faults; else nothing is established.
    var exit: ExitStatus { key == nil ? .untrusted : .broken }

    var text: String {
        let said =
            key == nil
            ? "结论：未能确认（没有带来 \(origin) 的验证密钥：zeren check … --trust 验证密钥）\n"
            : "结论：分叉成立（这个日志为同样的 \(size) 条签了两个不同的根，给不同的人看了不同的账）\n"
        return ColumnText.table([
            ["账本", origin], ["条数", ColumnText.grouped(size)], ["先见的根", roots[0]],
            ["后见的根", roots[1]],
        ]) + said
    }

    var answer: Answer {
        [
            "splitView": .bool(key != nil), "origin": .text(origin), "size": .number(size),
            "roots": .texts(roots), "key": .text(key?.description),
        ]
    }

    private static func failure(_ message: String, _ path: String) -> CommandFailure {
        CommandFailure(
            code: "evidenceBad", exit: .broken, message: message,
            place: CommandFailure.Place(file: path), remedy: "向见证人要原来的文件")
    }
}
