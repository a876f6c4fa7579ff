import CryptoSuites
import EventLog
import HouseholdWork
import Ledger
import TransparencyLog

/// 验证结果, as people read it.
struct CheckText {
    let report: CheckReport
    let alarm: (String) -> String

    var whole: String { body + head + open + conclusion }

    /// Of a line that contradicts its proof nothing is told: it may say anything.
    private var body: String {
        report.lines.map { line in
            line.check.contradictions.isEmpty ? sentences(line) : broken(line)
        }.joined()
    }

    private func sentences(_ line: CheckedLine) -> String {
        guard let (decoded, event) = report.event(of: line) else { return "" }
        let names = Names(state: WorkState(), isVaultOpen: false)
        let day = decoded.text("timeprecision") == "day" ? "（只知日期）" : ""
        let recorded = Moment(recorded: decoded.recorded)?.shortText ?? decoded.recorded
        var rows = [
            [
                "#\(decoded.sequence)",
                EventCatalog.title(of: decoded.type) + "（\(decoded.type)）",
            ],
            ["内容", event.summary(names)], ["主体", names.subject(decoded.subject)],
            ["发生", event.timeText + day],
            ["行为人", "\(decoded.text("actor"))（\(Names.role(decoded.text("actorrole")))）"],
            ["录入", "\(decoded.text("recorder")) 于 \(recorded)"],
        ]
        if let reason = decoded.data["lateReason"]?.stringValue { rows.append(["补录说明", reason]) }
        rows.append(["叶哈希", line.check.leaf.hex])
        if decoded.lockedBoxes > 0 {
            rows.append(["封存", "\(decoded.lockedBoxes) 处个人信息（***），只有密库打得开"])
        }
        return ColumnText.table(rows) + "\n"
    }

    private func broken(_ line: CheckedLine) -> String {
        let claimed = line.check.claims.map { "（自称第 \($0.sequence) 条）" } ?? ""
        let reasons = line.check.contradictions.map { "    \($0.text)\n" }
        return alarm("✗ 对不上") + "：\(line.path)\(claimed)\n" + reasons.joined()
    }

    private var head: String {
        guard let checkpoint = report.checkpoint else { return "" }
        var rows = [
            ["账本", checkpoint.origin],
            [
                "检查点",
                "\(ColumnText.grouped(Int(checkpoint.size))) 条，根 "
                    + StrictBase64.encode(checkpoint.root.bytes),
            ],
        ]
        if let key = report.key { rows.append(["日志密钥指纹", Fingerprint.short(key)]) }
        for witnessed in report.lines.first?.check.witnessed ?? [] {
            let times = witnessed.times.map(CheckText.time).joined(separator: "、")
            rows.append(["见证", "\(witnessed.key.name) 于 \(times)"])
        }
        return ColumnText.table(rows)
    }

    /// A witness's clock, in Shanghai.
    static func time(_ seconds: UInt64) -> String {
        // Beyond any calendar: shown as it is.
        guard seconds < 1 << 38 else { return "\(seconds) 秒" }
        return Moment(seconds: Int(seconds) + Moment.offsetSeconds).shortText
    }

    private var open: String {
        var lines: [String] = []
        if !report.notMet.isEmpty {
            lines.append("要求没有满足：")
            lines += report.notMet.map(item)
        }
        lines.append("未核对：")
        lines += report.notChecked.map(item)
        return lines.joined(separator: "\n") + "\n"
    }

    private func item(_ item: NotChecked) -> String {
        "  · \(item.why)" + (item.how.map { "（\($0)）" } ?? "")
    }

    private var conclusion: String {
        switch report.verdict {
        case .failed:
            alarm("结论：不符") + "（这一行、证明、检查点、密钥里至少有一处不是原来的；不要采信）\n"
        case .notEstablished: "结论：未能确认（没有矛盾，但还说明不了什么；条件见上）\n"
        case .passed:
            "结论：通过（\(report.lines.count) 条都在账里，一位不差；仅指以上已核对的）\n"
        }
    }
}

/// 验证结果, for scripts.
enum CheckAnswer {
    static func answer(_ report: CheckReport) -> Answer {
        [
            "verdict": .text(report.verdict.rawValue),
            "checkpoint": report.checkpoint.map { checkpoint($0, report.key) } ?? .null,
            "witnesses": .array(
                (report.lines.first?.check.witnessed ?? []).map { witnessed in
                    [
                        "name": .text(witnessed.key.name),
                        "key": .text(witnessed.key.description),
                        "times": .numbers(witnessed.times.map { Int($0) }),
                    ]
                }),
            "lines": .array(report.lines.map { line($0, report) }),
            "trustNotMet": .array(report.notMet.map(item)),
            "notChecked": .array(report.notChecked.map(item)),
        ]
    }

    private static func checkpoint(_ checkpoint: Checkpoint, _ key: VerifierKey?) -> Answer {
        [
            "origin": .text(checkpoint.origin), "size": .number(Int(checkpoint.size)),
            "root": .text(StrictBase64.encode(checkpoint.root.bytes)),
            "key": .text(key?.description), "fingerprint": .text(key?.fingerprint),
        ]
    }

    private static func line(_ line: CheckedLine, _ report: CheckReport) -> Answer {
        let isWhole = line.check.contradictions.isEmpty
        let read = isWhole ? report.event(of: line) : nil
        let names = Names(state: WorkState(), isVaultOpen: false)
        return [
            "file": .text(line.path), "sequence": .number(line.check.claims?.sequence),
            "leaf": .text(line.check.leaf.hex),
            "contradictions": .array(
                line.check.contradictions.map {
                    ["kind": .text($0.kind), "message": .text($0.text)]
                }),
            "event": read.map { Answer(.object($0.0.event)).boxesMasked } ?? .null,
            "summary": .text(read.map { $0.1.summary(names) }),
        ]
    }

    private static func item(_ item: NotChecked) -> Answer {
        ["what": .text(item.what), "why": .text(item.why), "how": .text(item.how)]
    }
}
