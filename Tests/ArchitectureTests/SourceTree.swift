import Foundation

/// 源码树: the package's own files, found from where this file lies.
enum SourceTree {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File {
        let module: String
        let path: String
        let lines: [String]

        /// The lines without comments.
        var code: [String] {
            lines.map { line in
                let trimmed = line.drop { $0 == " " }
                if trimmed.hasPrefix("//") { return "" }
                guard let comment = line.range(of: " // ") else { return line }
                return String(line[..<comment.lowerBound])
            }
        }
    }

    static func modules() throws -> [String] {
        let sources = root.appendingPathComponent("Sources")
        return try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
    }

    static func files(of module: String) throws -> [File] {
        let folder = root.appendingPathComponent("Sources/\(module)")
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        var files: [File] = []
        for case let name as String in walk where name.hasSuffix(".swift") {
            let text = try String(
                contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            files.append(
                File(
                    module: module, path: "Sources/\(module)/\(name)",
                    lines: text.components(separatedBy: "\n")))
        }
        return files
    }
}
