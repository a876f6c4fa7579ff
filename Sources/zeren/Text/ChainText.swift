import Accountability
import HouseholdWork

extension Step.Status {
    /// What follows the sentence of a step.
    fileprivate var note: String {
        switch self {
        case .done: ""
        case .late: "（晚于截止）"
        case .factual: "（既成事实，违反规则）"
        case .annulled: "（已作废）"
        }
    }
}

/// 责任链, as people read it.
struct ChainText {
    let chain: ResponsibilityChain
    let household: Household
    let names: Names

    /// The order on paper; the three signatures stand under one heading.
    private static let groups: [(label: String, kinds: [Step.Kind])] = [
        ("打印", [.printed]), ("入户", [.visited]), ("核实", [.verified]), ("更正", [.corrected]),
        ("定稿", [.finalized]), ("签字", [.signedContact, .signedHousehold, .signedCadre]),
        ("填册", [.filled]), ("移交", [.handedOver]), ("录入", [.entered]), ("暂缓", [.deferred]),
        ("审核", [.audited]), ("复核", [.reviewed]), ("抽查", [.spotCheck]),
    ]

    private var sentences: StepText {
        StepText(chain: chain, household: household, names: names)
    }

    private var more: ChainValuesText { ChainValuesText(chain: chain, names: names) }

    var whole: String {
        head + more.values + body + more.formula + findings + foot
    }

    private var head: String {
        let place = names.village(household.village) + (household.enrolment?.group ?? "")
        let name = names.head(household).map { " \($0)" } ?? ""
        let title = "户 \(household.id)\(name)（\(place)，\(household.category)）"
        guard let item = chain.item else {
            let unit = chain.unit.map { "（\(names.unit($0))）" } ?? ""
            let contact = chain.contact.map { "  帮扶联系人 \(names.person($0))\(unit)" } ?? ""
            return title + contact + "\n"
        }
        let value = names.value(chain.value, of: item.indicator)
        return title + "  \(names.item(item, in: Subject.household(household.id)))  现值 \(value)\n"
    }

    private var body: String {
        var rows: [(text: String, event: String)] = []
        for group in Self.groups {
            let steps = chain.steps.filter { group.kinds.contains($0.kind) }
            for (index, step) in steps.enumerated() {
                let late = step.status.note
                let label = index == 0 ? group.label : "    "
                let time = TimeText.text(step.time, isDayOnly: step.stamp.precision == .day)
                let text = "  \(label)  \(time)  \(sentences.text(step))\(late)"
                rows.append((text, "#\(step.event)"))
            }
            let missing = group.kinds.filter { chain.notDone.contains($0) }
            if missing.count == group.kinds.count {
                rows.append(("  \(group.label)  无记录", ""))
            } else {
                rows += missing.map { ("        \($0.title)  无记录", "") }
            }
        }
        let width = rows.map { ColumnText.width($0.text) }.max() ?? 0
        return rows.map { row in
            (row.event.isEmpty
                ? row.text : ColumnText.padded(row.text, to: width) + "  \(row.event)")
                + "\n"
        }.joined()
    }

    private var findings: String {
        var lines: [String] = [more.wrong]
        lines += chain.findings.map { "疑点 \($0.rule.id)  \($0.message)\n" }
        return lines.joined()
    }

    /// Who typed it in, when, from what.
    private var foot: String {
        var groups: [String: [Step]] = [:]
        for step in chain.steps {
            groups[step.recorder + "\n" + (step.stamp.lateReason ?? ""), default: []].append(step)
        }
        let lines = groups.sorted { $0.key < $1.key }.compactMap { recorded($0.value) }
        let isPaper = chain.steps.contains {
            $0.kind.isSignature && $0.method != SigningMethod.key.rawValue
        }
        let paper = isPaper ? "纸质签字不是电子签名。" : ""
        guard !lines.isEmpty else { return "" }
        return lines.joined(separator: "；") + "。" + paper + "\n"
    }

    private func recorded(_ steps: [Step]) -> String? {
        let times = steps.compactMap { Moment(recorded: $0.recorded) }
        guard let step = steps.first, let first = times.min(), let last = times.max() else {
            return nil
        }
        let time =
            first.shortText == last.shortText
            ? first.shortText : "\(first.shortText) 至 \(last.shortText)"
        let isPaper = steps.contains { $0.evidence.contains { $0.kind == "workbook" } }
        let how = isPaper ? "据纸质台账补录" : "录入"
        let why = step.stamp.lateReason.map { "，补录说明：\($0)" } ?? ""
        return "以上由\(names.person(step.recorder))（\(step.recorder)）于 \(time) \(how)\(why)"
    }
}
