import HouseholdWork

/// 按编号或名称找: people write either.
extension LedgerView {
    /// - Throws: `CommandFailure` when nobody, or more than one, is called so.
    func person(_ text: String) throws -> PersonID {
        if township.persons[text] != nil { return text }
        let found = township.persons.values.filter { $0.name == text }.map(\.id).sorted()
        return try only(found, text, "人员", code: "noSuchPerson")
    }

    func unit(_ text: String) throws -> UnitID {
        if township.units[text] != nil { return text }
        let found = township.units.values.filter { $0.name == text }.map(\.id).sorted()
        return try only(found, text, "单位", code: "noSuchUnit")
    }

    func village(_ text: String) throws -> Village {
        if let village = township.villages[text], village.isRegistered { return village }
        let found = township.villages.values.filter { $0.isRegistered && $0.name == text }
            .sorted { $0.code < $1.code }
        let code = try only(found.map(\.code), text, "村", code: "noSuchVillage")
        return found.first { $0.code == code } ?? Village(code: code, name: text)
    }

    private func only(_ found: [String], _ text: String, _ kind: String, code: String) throws
        -> String
    {
        if let first = found.first, found.count == 1 { return first }
        guard found.isEmpty else {
            throw CommandFailure(
                code: code, exit: .failed, message: "叫“\(text)”的\(kind)不止一个",
                remedy: "写编号：" + found.joined(separator: "、"))
        }
        throw CommandFailure.absent(kind, text, code: code)
    }
}

extension CommandFailure {
    /// What was asked for isn't in the ledger as the view sees it.
    static func absent(_ kind: String, _ text: String, code: String) -> CommandFailure {
        CommandFailure(
            code: code, exit: .failed, message: "账本里没有\(kind) \(text)",
            remedy: "核对\(kind)的编号或名称；用了 --as-of 或 --known-at 的，那时也许还没有登记")
    }
}
