import CryptoSuites
import EventLog

/// 核验结果, as people read it.
struct VerifyText {
    let report: VerifyReport
    /// What met the policy that was demanded; nil = none was, or nothing did.
    var witnessed: WitnessedHead?
    let alarm: (String) -> String

    /// More faults than these are only counted.
    private static let shownMax = 20

    var whole: String {
        (report.verdict == .failed ? broken : checked) + key + schemas + open + conclusion
    }

    private var checked: String {
        "核对 \(ColumnText.grouped(report.events)) 条事件、\(ColumnText.grouped(report.commits)) 次入账："
            + "规范格式、链、序号、时间先后、模式、根、签名 \(ColumnText.grouped(report.signatures)) 个、密钥有效期："
            + (report.schemaFaults.isEmpty ? "全部相符\n" : "除模式外全部相符\n")
    }

    private var broken: String {
        guard let first = report.firstFault else { return "" }
        var lines = [alarm("✗ 完整性已破坏") + "：第一处 \(place(first))：\(first.message)"]
        let count = report.faults.count + report.faultsOmitted
        if count > 1 {
            lines.append("  共 \(ColumnText.grouped(count)) 处：")
            for fault in report.faults.prefix(Self.shownMax) {
                lines.append("    \(fault.kind.rawValue)  \(place(fault))：\(fault.message)")
            }
            let rest = count - min(report.faults.count, Self.shownMax)
            if rest > 0 { lines.append("    另有 \(ColumnText.grouped(rest)) 处（--json 看全部）") }
        }
        if let sequence = first.sequence, sequence > 0 {
            let before = sequence == 1 ? "#0" : "#0–#\(sequence - 1)"
            lines.append("  \(before) \(first.isExact ? "可信" : "没有发现不符")。")
        }
        lines.append("  怎么办：不要再写入；保留现场；用备份或镜像比对（zeren verify --ledger 备份目录）。")
        return lines.joined(separator: "\n") + "\n"
    }

    private func place(_ fault: Fault) -> String {
        let name = fault.sequence.map { "第 \($0) 条" } ?? fault.file
        var parts: [String] = fault.sequence == nil ? [] : [fault.file]
        if let line = fault.lineNumber { parts[parts.count - 1] += " 第 \(line) 行" }
        if let offset = fault.offset { parts.append("字节 \(offset)") }
        return parts.isEmpty ? name : "\(name)（\(parts.joined(separator: "，"))）"
    }

    private var key: String {
        guard let checkpoint = report.checkpoint else { return "" }
        let fingerprint = Fingerprint.short(checkpoint.key)
        let state = checkpoint.isPinned ? "已固定" : "未经本机固定：请与镇里公布的指纹核对，或用 --trust"
        return "日志密钥指纹 \(fingerprint)（\(state)）\n" + witnesses
    }

    private var witnesses: String {
        guard let witnessed else { return "" }
        let names = witnessed.witnesses.joined(separator: "、")
        return "见证 \(names)：\(ColumnText.grouped(witnessed.size)) 条的检查点，合要求\n"
    }

    private var schemas: String {
        report.schemaFaults.prefix(Self.shownMax).map { fault in
            "  · 模式不合 \(place(fault))：\(fault.message)\n"
        }.joined()
    }

    /// What wasn't checked. Logical faults of the world outside are never checked by bytes.
    private var open: String {
        var lines: [String] = []
        if !report.trustNotMet.isEmpty {
            lines.append("要求没有满足：")
            lines += report.trustNotMet.map(line)
        }
        lines.append("未核对：")
        lines += report.notChecked.map(line)
        lines.append(line(VerifyText.paper))
        return lines.joined(separator: "\n") + "\n"
    }

    static let paper = NotChecked(what: "paper", why: "纸质签字、扫描件是否真实：原件在账外")

    private func line(_ item: NotChecked) -> String {
        "  · \(item.why)" + (item.how.map { "（\($0)）" } ?? "")
    }

    private var conclusion: String {
        switch report.verdict {
        case .failed: alarm("结论：不通过") + "\n"
        case .passed: "结论：通过（仅指以上已核对的各项）\n"
        case .conditional: "结论：有条件通过（仅指以上已核对的各项；条件见未核对）\n"
        }
    }
}

/// 核验结果, for scripts.
enum VerifyAnswer {
    static func answer(
        _ report: VerifyReport, _ witnessed: WitnessedHead? = nil, seconds: Double
    ) -> Answer {
        [
            "verdict": .text(report.verdict.rawValue), "origin": .text(report.origin),
            "suite": .text(report.suite), "events": .number(report.events),
            "commits": .number(report.commits), "files": .number(report.files),
            "signatures": .number(report.signatures), "erased": .number(report.erasedBoxes),
            "seconds": .seconds(seconds),
            "checkpoint": report.checkpoint.map(checkpoint) ?? .null,
            "firstFault": report.firstFault.map(fault) ?? .null,
            "faults": .array(report.faults.map(fault)),
            "faultsOmitted": .number(report.faultsOmitted),
            "schemaFaults": .array(report.schemaFaults.map(fault)),
            "trustNotMet": .array(report.trustNotMet.map(notChecked)),
            "notChecked": .array((report.notChecked + [VerifyText.paper]).map(notChecked)),
            "witnessed": witnessed?.answer ?? .null,
        ]
    }

    private static func checkpoint(_ verified: VerifiedCheckpoint) -> Answer {
        let checkpoint = verified.checkpoint
        let older: Answer =
            verified.older.map { older in
                ["size": .number(Int(older.size)), "from": .text(older.source.rawValue)]
            } ?? .null
        return [
            "size": .number(Int(checkpoint.size)),
            "root": .text(StrictBase64.encode(checkpoint.root.bytes)),
            "key": .text(verified.key.description), "fingerprint": .text(verified.key.fingerprint),
            "pinned": .bool(verified.isPinned), "olderCheckpoint": older,
        ]
    }

    private static func fault(_ fault: Fault) -> Answer {
        [
            "sequence": .number(fault.sequence), "file": .text(fault.file),
            "offset": .number(fault.offset), "line": .number(fault.lineNumber),
            "kind": .text(fault.kind.rawValue), "exact": .bool(fault.isExact),
            "message": .text(fault.message),
        ]
    }

    private static func notChecked(_ item: NotChecked) -> Answer {
        ["what": .text(item.what), "why": .text(item.why), "how": .text(item.how)]
    }
}
