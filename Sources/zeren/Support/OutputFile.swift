import EventLog
import Exchange

/// 新文件: where a command puts a file for people. Nothing that is there is ever overwritten.
struct OutputFile {
    /// As the user wrote it.
    let name: String
    /// Absolute.
    let path: String
    /// In lower case, without the dot.
    let ending: String
    private let folder: String
    private let disk: any Disk

    /// - Parameters:
    ///   - name: As the user wrote it.
    ///   - endings: The ones that the command can write; none when any will do.
    /// - Throws: `CommandFailure` when the file is there, its folder isn't, or the ending is
    ///   another one; `DiskError`.
    init(_ name: String, endings: [String], _ context: CommandContext) throws {
        self.name = name
        path = context.absolute(name)
        disk = context.disk
        let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex
        ending = path[dot...].dropFirst().lowercased()
        guard endings.isEmpty || endings.contains(ending) else {
            throw CommandFailure(
                code: "fileEndingUnknown", exit: .usage, message: "不写这种文件：\(name)",
                place: .init(file: name),
                remedy: "文件名以 " + endings.map { "." + $0 }.joined(separator: " 或 ") + " 结尾")
        }
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        folder = slash == path.startIndex ? "/" : String(path[..<slash])
        guard try disk.status(folder)?.isFolder == true else {
            throw CommandFailure(
                code: "folderAbsent", exit: .usage, message: "没有这个文件夹：\(folder)",
                place: .init(file: folder), remedy: "先建文件夹，或换一个地方")
        }
        guard try disk.status(path) == nil else {
            throw CommandFailure(
                code: "fileExists", exit: .usage, message: "已经有这个文件，不覆盖：\(name)",
                place: .init(file: name), remedy: "换一个文件名；旧的确实不要了，先删去它")
        }
    }

    /// Puts the whole file in place: beside, synced, renamed.
    func write(_ bytes: [UInt8], permissions: UInt32) throws(DiskError) {
        try disk.replace(path, in: folder, with: bytes, permissions: permissions)
    }
}

extension CommandFailure {
    /// A spreadsheet that can't be made.
    init(_ error: SpreadsheetWritingError) {
        let fact =
            switch error {
            case .system(let code): "系统错误 \(code)"
            case .library(let code, let sheet):
                "\(sheet.map { "“\($0)”表，" } ?? "")libxlsxwriter \(code)"
            }
        self.init(
            code: "spreadsheetNotWritten", exit: .failed, message: "电子表格没有写成（\(fact)）",
            remedy: "已入账的不受影响；改用 CSV，或核对临时文件夹的剩余空间后再试")
    }
}
