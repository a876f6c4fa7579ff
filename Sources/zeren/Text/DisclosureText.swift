import HouseholdWork

extension PersonalRevealed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let why = names.reason(reason, isSealed: isSealed)
        return "\(names.person(stamp.actor)) 查看明文（\(what)）：\(view.text)\(why)"
    }
}

extension DataExported: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let why = names.reason(reason, isSealed: isSealed)
        return "\(names.person(stamp.actor)) 导出\(ExportKind(rawValue: what)?.title ?? what)"
            + "（\(format)，\(isClear ? "明文" : "遮盖")，\(count) 行，摘要 "
            + "\(DigestText.start(digest))）：\(view.text)\(why)"
    }
}

extension Names {
    /// A reason that names somebody stands only where nothing is masked.
    fileprivate func reason(_ text: String, isSealed: Bool) -> String {
        if isSealed, !isClear || text.isEmpty { return "，理由已封存" }
        return text.isEmpty ? "" : "，理由：\(text)"
    }
}

extension DisclosedView {
    /// `household=… 截至 2019-04-11，所知到 #2225`
    fileprivate var text: String {
        let which = filters.isEmpty ? "全部" : filters.joined(separator: " ")
        return which + (asOf.map { "，截至 \($0.text)" } ?? "") + "，所知到 #\(knownAt)"
    }
}
