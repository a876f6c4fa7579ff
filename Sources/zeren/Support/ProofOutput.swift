import EventLog
import TransparencyLog

/// Where proofs lie: one beside its line, or a folder of them with their checkpoint.
///
/// | file | |
/// |---|---|
/// | `<name>.tlog-proof` | C2SP tlog-proof |
/// | `<name>.line` | the line's bytes and LF |
/// | `checkpoint` | in a folder: the checkpoint that all its proofs have |
struct ProofOutput {
    struct Files {
        var lines: [(proof: String, line: String)] = []
        var checkpoint: String?
    }

    static let proofSuffix = ".tlog-proof"
    static let lineSuffix = ".line"
    static let checkpointName = "checkpoint"

    let path: String
    let isFolder: Bool
    let disk: any Disk

    /// `801.tlog-proof` → `801.line`; `801` → `801.line`
    static func linePath(beside proof: String) -> String {
        proof.hasSuffix(proofSuffix)
            ? proof.dropLast(proofSuffix.count) + lineSuffix : proof + lineSuffix
    }

    /// Evidence that lies there already is never replaced.
    func requireNew() throws {
        let paths = isFolder ? [path] : [path, ProofOutput.linePath(beside: path)]
        for path in paths where try disk.status(path) != nil {
            throw CommandFailure(
                code: "outExists", exit: .usage, message: "已经有这个文件：\(path)",
                place: CommandFailure.Place(file: path), remedy: "--out 写一个还没有的名称")
        }
    }

    /// The checkpoint last: a folder without it was never finished.
    func write(_ proved: [LineProver.Proved], note: [UInt8]) throws -> Files {
        guard isFolder else {
            let names = try proved.map { try write($0, path) }
            return Files(lines: names)
        }
        try disk.makeFolders(path, permissions: 0o755)
        var files = Files()
        for line in proved {
            let digits = String(line.sequence)
            let name = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
            files.lines.append(try write(line, "\(path)/\(name)\(ProofOutput.proofSuffix)"))
        }
        let checkpoint = "\(path)/\(ProofOutput.checkpointName)"
        try write(note, checkpoint)
        files.checkpoint = checkpoint
        return files
    }

    private func write(_ line: LineProver.Proved, _ proof: String) throws -> (
        proof: String, line: String
    ) {
        let beside = ProofOutput.linePath(beside: proof)
        try write(line.line + [0x0A], beside)
        try write(line.file.bytes, proof)
        return (proof, beside)
    }

    private func write(_ bytes: [UInt8], _ path: String) throws {
        let file = try disk.open(path, .create(permissions: 0o644))
        try file.write(bytes, at: 0)
        try file.sync()
    }
}
