import HouseholdWork

extension RoleEnded: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let post = names.state.township.appointments[person]?.first { $0.stamp.id == appointment }
        let place = post?.village.map { names.village($0) } ?? ""
        return
            "\(names.person(person)) 不再任\(place)\(post?.role.title ?? "原职")，止于 \(day.text)（\(reason)）"
    }
}

extension DelegationGranted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let what = DelegableAct.allCases.filter(acts.contains).map(\.title)
        let which = households.map { "户 \($0.sorted().joined(separator: "、"))" } ?? "其负责的各户"
        return "\(names.person(principal)) 委托 \(names.person(delegate)) 代为"
            + "\(what.joined(separator: "、"))（\(which)），\(from.text) 至 \(to.text)（\(document)）"
    }
}

extension DelegationRevoked: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let known = names.state.township.delegations.first { $0.stamp.id == delegation }
        let whom = known.map { "对 \(names.person($0.delegate)) 的" } ?? ""
        return "\(names.person(stamp.actor)) 撤销\(whom)委托，从 \(day.text) 起（\(reason)）"
    }
}

extension HouseholdCategoryChanged: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.subject(stamp.subject)) 由“\(from)”变更为“\(to)”"
            + (year.map { "，\($0) 年度" } ?? "") + "（\(document)）"
    }
}

extension HouseholdHeadChanged: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let before = old.map { "由 \(names.person($0, in: stamp.subject)) " } ?? ""
        return "户主变更：\(names.subject(stamp.subject)) \(before)"
            + "变更为 \(names.person(head, in: stamp.subject))（\(reason.title)）"
    }
}

extension HouseholdRestructured: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let after = targets.isEmpty ? "" : " → \(targets.joined(separator: "、"))"
        return "\(kind.title)：\(sources.joined(separator: "、"))\(after)（\(document)）"
    }
}

extension EntryRectified: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let id = item.indicator
        return "\(names.person(stamp.actor)) 更正 \(names.subject(stamp.subject)) 的录入："
            + "\(names.item(item, in: stamp.subject)) 由 \(names.value(wrong, of: id)) 改为签字值"
            + " \(names.value(value, of: id))" + (finder.map { "，\(names.person($0)) 发现" } ?? "")
    }
}

extension DiscrepancyResolved: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let id = item.indicator
        return "\(names.person(stamp.actor)) 处置 \(names.subject(stamp.subject)) 的"
            + "\(names.item(item, in: stamp.subject))差异：手册 \(names.value(handbook, of: id))，"
            + "国扶 \(names.value(national, of: id))，签字表 \(names.value(signed, of: id))，"
            + "\(decision.title)"
    }
}

extension ProgressTableSubmitted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.unit(unit)) 报送进展情况表（\(rows.count) 村，计到 #\(asOf)）：完成入户登记"
            + " \(totals.completed) 户，填报人 \(names.person(filler))，审核人 \(names.person(auditor))"
    }
}

extension AccountabilityDecided: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let isPerson = names.person(target) != target
        return "\(authority) 对 \(isPerson ? names.person(target) : names.unit(target)) 问责："
            + "\(measure)，\(impact)（\(document)）"
    }
}

extension FindingAnswered: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let what: String =
            switch state {
            case .open: "退回"
            case .answered: "答复"
            case .closed: "销号"
            }
        let words = explanation.isEmpty ? "（已封存）" : explanation
        return "\(names.person(stamp.actor)) \(what)疑点 \(key)：\(words)"
            + (measure.isEmpty ? "" : "；整改：\(measure)")
    }
}
