import HouseholdWork

/// 账本自己的事 as sentences.
extension PersonalErased: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "销密 \(keys.count) 把数据密钥，依据 \(request)：\(reason)"
    }
}

extension PeriodClosed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "结转：此前 \(size) 条，根 \(root.prefix(8))…"
    }
}
