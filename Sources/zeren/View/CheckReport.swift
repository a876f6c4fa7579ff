import CryptoSuites
import EventLog
import HouseholdWork
import Ledger
import TransparencyLog

/// 一行的验证结果.
struct CheckedLine {
    /// The proof's file.
    let path: String
    let check: LineCheck
}

/// 验证结果: of one line, or of all lines in a folder.
struct CheckReport {
    enum Verdict: String { case passed, notEstablished, failed }

    let lines: [CheckedLine]
    /// Whether they are a household's, under one checkpoint.
    let isFolder: Bool
    let trust: LineTrust
    /// What the checkpoint's cosignatures must meet; nil = nothing was demanded.
    let policy: WitnessPolicy?
    /// Opens nothing: nobody has a vault here.
    private let decoder: LineDecoder

    init(
        lines: [CheckedLine], isFolder: Bool, trust: LineTrust, policy: WitnessPolicy?,
        random: any RandomSource
    ) {
        self.lines = lines
        self.isFolder = isFolder
        self.trust = trust
        self.policy = policy
        decoder = LineDecoder(
            sealer: Sealer(vault: nil, suite: .sha256Ed25519, random: random))
    }

    var verdict: Verdict {
        if lines.contains(where: { !$0.check.contradictions.isEmpty }) { return .failed }
        return notMet.isEmpty ? .passed : .notEstablished
    }

    var checkpoint: Checkpoint? { lines.first?.check.checkpoint }
    var key: VerifierKey? { lines.first?.check.key }

    /// The event as far as it can be read without its ledger: people and places are numbers.
    func event(of line: CheckedLine) -> (DecodedLine, ListedEvent)? {
        guard let decoded = try? decoder.decode(line.check.line) else { return nil }
        let recorded = try? LineDecoder.recorded(decoded, signers: [])
        return (decoded, ListedEvent(decoded, recorded ?? nil))
    }

    /// What was asked for and couldn't be had.
    var notMet: [NotChecked] {
        var items: [NotChecked] = []
        if let origin = checkpoint?.origin, lines.contains(where: { $0.check.key == nil }) {
            let why =
                trust.logs.isEmpty
                ? "没有带来 \(origin) 的验证密钥：检查点是不是它签的，不知道"
                : "带来的密钥不是 \(origin) 的：是另一个账的密钥"
            items.append(
                NotChecked(what: "trust", why: why, how: "zeren check … --trust 镇里公布的验证密钥"))
        }
        if let policy, !lines.allSatisfy({ $0.check.note.map(policy.isMet) ?? false }) {
            items.append(
                NotChecked(what: "policy", why: "检查点的见证够不上要求（--policy）", how: "请出证的人用有见证的检查点再出一份"))
        }
        items += missing.map { subject, version in
            NotChecked(
                what: "lineMissing", why: "\(subject) 的第 \(version + 1) 条没有证明：这一叠不全",
                how: "请出证的人补上（zeren prove 户编号）")
        }
        return items
    }

    /// Versions of a subject that aren't there although later ones are.
    private var missing: [(String, Int)] {
        guard isFolder else { return [] }
        var versions: [String: Set<Int>] = [:]
        for line in lines {
            guard let claims = line.check.claims else { continue }
            versions[claims.subject, default: []].insert(claims.subjectVersion)
        }
        return versions.keys.sorted().flatMap { subject in
            let there = versions[subject] ?? []
            return (0...(there.max() ?? 0)).filter { !there.contains($0) }.map { (subject, $0) }
        }
    }

    /// What a proof of a line can't say, whoever checks it.
    var notChecked: [NotChecked] {
        var items = [
            NotChecked(
                what: "signatures", why: "这次入账的人员签名：要整次入账和登记密钥的事件", how: "zeren verify（要账本）"),
            NotChecked(what: "later", why: "此后有没有更正、作废它的事件：证明只说这一行在账里"),
        ]
        if isFolder { items.append(NotChecked(what: "rest", why: "这一户有没有更晚的事件：证明不说少了什么")) }
        if let size = checkpoint?.size {
            items.append(
                NotChecked(
                    what: "rollback", why: "检查点（\(size) 条）是不是最新的、给别人看的是不是同一个",
                    how: "与见证人、公布处的检查点比对"))
        }
        for witness in lines.first?.check.notWitnessed ?? [] {
            items.append(NotChecked(what: "witness", why: "见证人 \(witness.name) 没有见证这个检查点"))
        }
        if lines.contains(where: { $0.check.hasExtra }) {
            items.append(NotChecked(what: "extra", why: "证明文件里的附加数据（extra）：谁也不为它作保"))
        }
        return items + [VerifyText.paper]
    }
}
