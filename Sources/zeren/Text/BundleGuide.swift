import CanonicalJSON
import CryptoSuites
import EventLog
import Ledger
import TransparencyLog

/// 检查说明: the one page in a bundle. What it says of keys is to be compared, never believed.
struct BundleGuide {
    let checkpoint: Checkpoint
    let identity: LedgerIdentity

    var text: String {
        """
        检查说明

        这里是 \(identity.name)（\(checkpoint.origin)）账本的一份副本：\(checkpoint.size) 条事件，
        没有密钥，没有密库，个人信息都是密文。

        一、先拿到公布的验证密钥
            向镇里公布处（公告栏、上级部门、上次检查的记录）要日志的验证密钥，不要用这里面的。
            与“密钥指纹.txt”逐位比对：不一样的，到此为止，先弄清楚。

        二、在自己的电脑上检查（不用网络，不改动这个文件夹）
            zeren inspect 这个文件夹 --trust 公布的验证密钥 --since 上次检查留下的检查点
            有见证要求的，加 --policy 见证要求文件。

        三、看结论
            通过（退出码 0）          从字节重算全部内容，与公布的密钥、上次的检查点都相符
            有条件通过（退出码 5）    没有发现不符，但有没核对的，逐项列出，各有原因
            不通过（退出码 4）        第一处错在第几条、什么不符；保留现场，不要再写入

        四、记入检查记录
            把 zeren inspect 印出的“记录”那一行抄下来，把 checkpoint 文件另存一份：
            下次检查用它（--since）就能发现截尾、回滚、改写历史。

        五、不用我们的程序也能核对
            格式是公开的（Schemas 里有每种事件的格式）：日志每行一条 JSON，行首加零字节的 SHA-256
            是下一行的 previous；checkpoint 是 C2SP signed-note，可用 openssl、Go 的 sumdb/note、
            Python 的 cryptography 验证。

        六、这里证明不了的
            纸上的签字、扫描件是否真实；登记的密钥是不是本人的（请各人看自己的指纹）。

        """
    }

    /// Compared with what is on paper; from this page nobody learns which key is right.
    func fingerprints(_ keys: [VerifierKey]) -> String {
        var lines = [
            "密钥指纹（只供与公布的、各人手里的比对；不能凭这一页相信任何一把）", "",
            "日志  \(identity.logKey.description)", "      \(identity.logKey.fingerprint)",
        ]
        for key in keys { lines += ["人员  \(key.description)", "      \(key.fingerprint)"] }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The keys of people that the log's lines name, keepers' first; whether they count is the
/// verifier's question.
struct LogKeys {
    private(set) var keys: [VerifierKey] = []

    init(_ reader: LogReader) throws {
        guard let identity = LedgerIdentity(line: try reader.line(0)) else { return }
        keys = identity.keepers
        var scanner = LineScanner()
        try reader.forEach(from: 0, through: reader.size - 1) { sequence, bytes in
            guard let line = try? scanner.scan(bytes) else {
                throw LogError.damaged(sequence: sequence)
            }
            let type = String(decoding: bytes[line.attributes.type], as: UTF8.self)
            guard type == OwnEvent.keyEnrolled else { return }
            let data = try? JSONValue(canonical: Array(bytes[line.attributes.data]))
            guard let text = data?.objectValue?["key"]?.stringValue,
                let key = try? VerifierKey(parsing: text)
            else { return }
            keys.append(key)
        }
    }
}
