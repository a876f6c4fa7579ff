import CryptoSuites
import HouseholdWork

/// 凭据文件: stays outside of the ledger; only its digest goes in.
enum EvidenceFile {
    /// More than any scan or recording of a household's papers.
    private static let sizeMax = 1 << 30

    /// - Parameter path: Or a digest that was made elsewhere.
    /// - Returns: `sha256:<64 hex>`.
    static func digest(_ path: String, _ context: CommandContext) throws -> String {
        if path.hasPrefix("sha256:") || path.hasPrefix("sm3:") { return path }
        guard let bytes = try context.disk.contents(context.absolute(path), sizeMax: sizeMax) else {
            throw CommandFailure(
                code: "evidenceAbsent", exit: .usage, message: "没有这个凭据文件：\(path)",
                place: CommandFailure.Place(file: path), remedy: "核对路径；账本只记它的摘要，原件请自行保存")
        }
        return "sha256:" + CryptoSuite.sha256Ed25519.hash(bytes).hex
    }

    static func evidence(_ path: String, _ context: CommandContext) throws -> Evidence {
        Evidence(kind: kind(of: path), digest: try digest(path, context))
    }

    /// By the ending of its name; a scan when that says nothing.
    private static func kind(of path: String) -> String {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return switch ending {
        case "jpg", "jpeg", "png", "heic", "webp": "photo"
        case "mp3", "m4a", "wav", "aac", "amr": "audio"
        case "xlsx", "xls", "csv": "workbook"
        default: "paperScan"
        }
    }
}
