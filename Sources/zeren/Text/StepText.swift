import Accountability
import HouseholdWork

/// 一步一句: what somebody did in one step.
struct StepText {
    let chain: ResponsibilityChain
    let household: Household
    let names: Names

    private var subject: String { Subject.household(household.id) }

    func text(_ step: Step) -> String { sentence(step) + delegated(step) }

    /// `（王一受沈一委托，委托书 委〔2019〕1号 #400）`
    private func delegated(_ step: Step) -> String {
        step.delegated.map { one in
            "（\(names.person(one.person))受\(names.person(one.principal))委托，委托书 \(one.document)"
                + " #\(one.event)）"
        }.joined()
    }

    private func sentence(_ step: Step) -> String {
        switch step.kind {
        case .printed: printed(step)
        case .visited: visited(step)
        case .verified: verified(step)
        case .corrected: corrected(step)
        case .finalized: finalized(step)
        case .signedHousehold, .signedContact, .signedCadre: signed(step)
        case .filled: who(step) + "填入《帮扶手册》" + followed(step)
        case .handedOver: step.persons.map { names.person($0.id) }.joined(separator: " → ")
        case .entered: who(step) + "录入国扶系统 " + followed(step)
        case .deferred: who(step) + "暂缓录入：\(step.note ?? "")"
        case .audited: "\(titled(step.persons.first))：\(verdict(step))"
        case .reviewed: reviewed(step)
        case .spotCheck: spotChecked(step)
        }
    }

    private func who(_ step: Step) -> String {
        step.persons.map { names.person($0.id, in: subject) }.joined(separator: "、")
    }

    /// `花一（村扶贫信息员）`
    private func titled(_ person: Step.Participant?) -> String {
        guard let person else { return "" }
        return "\(names.person(person.id, in: subject))（\(Names.role(person.role))）"
    }

    private func value(_ value: IndicatorValue?) -> String {
        chain.item.map { names.value(value, of: $0.indicator) } ?? ""
    }

    /// Without the unit, where the same unit follows.
    private func bare(_ value: IndicatorValue?) -> String {
        chain.item.map { names.bareValue(value, of: $0.indicator) } ?? ""
    }

    private func printed(_ step: Step) -> String {
        let number = chain.item == nil ? step.note.map { "，表号 \($0)" } ?? "" : ""
        let original = chain.item == nil ? number : "，原值 \(value(step.after))"
        return "\(titled(step.persons.first))从国扶系统打印\(original)"
    }

    private func visited(_ step: Step) -> String {
        let people = step.persons.map { titled($0) }.joined(separator: "、")
        let isPhone = step.method == Visit.Mode.phone.rawValue
        let how = isPhone ? "电话联系" : step.persons.count > 1 ? "共同入户" : "入户"
        let visit = household.visits.first { $0.stamp.sequence == step.event }
        let present = visit?.present ?? []
        let there = present.isEmpty ? "" : "，\(names.people(present, in: subject))在场"
        return people + how + there
    }

    private func verified(_ step: Step) -> String {
        guard chain.item != nil, let method = step.method,
            let kind = Verdict.Kind(rawValue: method)
        else { return "\(who(step))逐项登记结论" }
        let words =
            switch kind {
            case .match: "与实际相符"
            case .mismatch: "与实际不符"
            case .unverifiable: "无法核实"
            }
        return "\(who(step))登记：\(words)" + (step.note.map { "（\($0)）" } ?? "")
    }

    private func corrected(_ step: Step) -> String {
        let reason = step.note.map { "，理由：\($0)" } ?? ""
        if chain.item != nil {
            return "\(who(step))由 \(bare(step.before)) 改为 \(value(step.after))\(reason)"
        }
        let correction = household.corrections.first { $0.stamp.sequence == step.event }
        guard let item = correction?.item else { return "\(who(step))更正\(reason)" }
        return "\(who(step))将 \(names.item(item, in: subject)) 由 "
            + "\(names.bareValue(correction?.before, of: item.indicator)) 改为 "
            + "\(names.value(correction?.after, of: item.indicator))\(reason)"
    }

    private func finalized(_ step: Step) -> String {
        let table = household.versions.first { $0.stamp.sequence == step.event }
        guard let table else { return who(step) }
        return "\(who(step))，第\(table.version)版，摘要 \(DigestText.short(table.digest))"
    }

    private func signed(_ step: Step) -> String {
        let signature = household.versions.flatMap(\.signatures).first {
            $0.stamp.sequence == step.event
        }
        guard let signature else { return who(step) }
        let party = ColumnText.padded("\(signature.party.title) \(who(step))", to: 14)
        let witnesses = signature.witnesses
        let seen = witnesses.isEmpty ? "" : "，见证人 \(names.people(witnesses, in: subject))"
        return "\(party)  \(SigningText.method(signature.method, scan: signature.scan))\(seen)"
            + aloud(step, signature)
    }

    /// Who can't write has to be read to; what there is of it is a recording or a photograph.
    private func aloud(_ step: Step, _ signature: TableSignature) -> String {
        guard signature.party == .household, [.fingerprint, .proxy].contains(signature.method)
        else { return "" }
        let kinds = ["audio": "录音", "photo": "照片"]
        let heard = step.evidence.compactMap { one in
            kinds[one.kind].map { "\($0) \(DigestText.start(one.digest ?? ""))…" }
        }
        return heard.isEmpty
            ? "，没有读给户主听的凭据" : "，读给户主听：" + heard.joined(separator: "、")
    }

    /// Whether what was written agrees with the signed table.
    private func followed(_ step: Step) -> String {
        guard chain.item != nil else { return "" }
        let signed = chain.values?.signed
        let agrees = TableContent.agrees(step.after, signed)
        let words = signed == nil ? "" : agrees ? "，与签字表一致" : "，与签字表不一致"
        return "\(value(step.after))\(words)"
    }

    private func verdict(_ step: Step) -> String {
        step.method.flatMap { Verdict.Kind(rawValue: $0) }?.title ?? ""
    }

    private func reviewed(_ step: Step) -> String {
        let others = step.persons.dropFirst().map { names.person($0.id) }
        let with = others.isEmpty ? "" : "，\(others.joined(separator: "、"))参加"
        return "\(titled(step.persons.first))组织\(with)：\(verdict(step))"
    }

    private func spotChecked(_ step: Step) -> String {
        let check = household.spotChecks.first { $0.stamp.sequence == step.event }
        guard let check else { return who(step) }
        let item = chain.item == nil ? "\(names.item(check.item, in: subject)) " : ""
        let seen = names.value(check.observed, of: check.item.indicator)
        return "\(titled(step.persons.first))抽查 \(item)实际为 \(seen)"
    }
}
