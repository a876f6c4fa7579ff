import CryptoSuites
import EventLog
import TransparencyLog

/// 可信的密钥: what the inspector brings: keys as arguments, or files with one key a line. Empty
/// lines and those that begin with `#` say nothing.
enum TrustMaterial {
    private static let fileSizeMax = 65_536

    /// - Throws: `CommandFailure` (exit 5) for anything that isn't a key.
    static func trust(_ texts: [String], _ context: CommandContext) throws -> LineTrust {
        var trust = LineTrust()
        for text in texts {
            if add(text, to: &trust) { continue }
            let path = context.absolute(text)
            guard let bytes = try context.disk.contents(path, sizeMax: fileSizeMax) else {
                throw failure("不是验证密钥，也没有这个文件：\(text)", path)
            }
            let count = trust.logs.count + trust.witnesses.count
            for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
                guard !line.hasPrefix("#"), !line.allSatisfy({ $0 == " " }) else { continue }
                guard add(String(line), to: &trust) else {
                    throw failure("文件里有一行不是验证密钥：\(path)", path)
                }
            }
            guard trust.logs.count + trust.witnesses.count > count else {
                throw failure("文件里没有验证密钥：\(path)", path)
            }
        }
        return trust
    }

    private static func add(_ text: String, to trust: inout LineTrust) -> Bool {
        if let key = try? VerifierKey(parsing: text) {
            trust.logs.append(key)
            return true
        }
        guard let key = WitnessKey(parsing: text) else { return false }
        trust.witnesses.append(key)
        return true
    }

    private static func failure(_ message: String, _ path: String) -> CommandFailure {
        CommandFailure(
            code: "trustUnreadable", exit: .untrusted, message: message,
            place: CommandFailure.Place(file: path),
            remedy: "--trust 后面写公布的验证密钥（名称+8位+base64），或写着它的文件（一行一把）")
    }
}
