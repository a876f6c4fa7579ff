import HouseholdWork

extension VisitConducted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let who = participants.map { "\(names.person($0.person))（\($0.role.title)）" }
        let there = present.isEmpty ? "" : "，\(names.people(present, in: stamp.subject))在场"
        let how = mode == .phone ? "电话联系" : "入户"
        return "\(who.joined(separator: "、"))\(how) \(names.subject(stamp.subject))\(there)"
    }
}

extension VisitAttempted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.people(participants)) 入户未成（\(names.subject(stamp.subject))）：\(reason)"
    }
}

extension ItemsVerified: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        var parts = verdicts.prefix(3).map { item, one in
            "\(names.item(item, in: stamp.subject)) \(one.verdict.title)"
        }
        if verdicts.count > 3 { parts.append("等 \(verdicts.count) 项") }
        if let rest { parts.append("其余各项 \(rest.verdict.title)") }
        return "\(names.person(registrant)) 核实 \(names.subject(stamp.subject))："
            + parts.joined(separator: "，")
    }
}

extension ItemCorrected: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let id = item.indicator
        return "\(names.person(registrant)) 更正 \(names.subject(stamp.subject)) 的"
            + "\(names.item(item, in: stamp.subject))："
            + "由 \(names.value(before, of: id)) 改为 \(names.value(after, of: id))，理由：\(reason)"
    }
}

extension TableFinalized: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(registrant)) 定稿 \(names.subject(stamp.subject)) 的信息表，第 \(version) 版，"
            + "改 \(changed.count) 项，摘要 \(DigestText.short(digest))"
    }
}

extension TableSigned: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        var how = SigningText.method(method, scan: scan)
        if !witnesses.isEmpty { how += "，见证人 \(names.people(witnesses, in: stamp.subject))" }
        return "\(party.title) \(names.person(signer, in: stamp.subject)) 在"
            + " \(names.subject(stamp.subject)) 信息表第 \(version) 版上签字：\(how)"
    }
}

extension HandbookFilled: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let what = values == nil ? "各项与签字表一致" : "\(values?.count ?? 0) 项"
        return "\(names.person(stamp.actor)) 填写 \(names.subject(stamp.subject)) 的《帮扶手册》"
            + " \(handbook)，\(what)"
    }
}

extension CardIssued: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let old = replaces.map { "，换下 \($0)" } ?? ""
        return "\(names.person(stamp.actor)) 发给 \(names.subject(stamp.subject)) \(color)联系卡"
            + " \(number)\(old)"
    }
}

/// 签字的说法: paper is never called an electronic signature.
enum SigningText {
    /// `手写（纸质，扫描件 1bbeb1bb…）`
    static func method(_ method: SigningMethod, scan: String?) -> String {
        guard method != .key else { return "本人密钥" }
        let paper = scan.map { "纸质，扫描件 \(DigestText.start($0))…" } ?? "纸质，无扫描件"
        return "\(method.title)（\(paper)）"
    }
}

/// 摘要的说法.
enum DigestText {
    /// `6f1c…09`
    static func short(_ hex: String) -> String { "\(hex.prefix(4))…\(hex.suffix(2))" }

    /// The first 8 digits of `sha256:<64 hex>`.
    static func start(_ digest: String) -> String {
        String((digest.split(separator: ":").last ?? "").prefix(8))
    }
}
