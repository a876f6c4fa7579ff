import Accountability
import Exchange
import HouseholdWork

/// 认得的名称: what the caller may name. A number or a word that a view doesn't know is refused, so
/// that a slip of the pen never reads as a clean answer.
struct KnownNames {
    /// In Chinese: `户`, `规则`.
    let kind: String
    /// For scripts: `noSuchHousehold`.
    let code: String
    /// In any order.
    let names: [String]
    var exit: ExitStatus = .failed
    /// What else may be the reason, in Chinese.
    var reason: String?

    /// - Throws: `CommandFailure` with what is near, or with some that are known.
    func require(_ word: String?, where isKnown: ((String) -> Bool)? = nil) throws {
        guard let word else { return }
        guard isKnown?(word) ?? names.contains(word) else { throw failure(word) }
    }

    func failure(_ word: String) -> CommandFailure {
        CommandFailure(
            code: code, exit: exit, message: "没有这样的\(kind)：\(word)",
            remedy: [hint(word), reason].compactMap(\.self).joined(separator: "；"))
    }

    private func hint(_ word: String) -> String {
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let near = NearMiss.of(word, among: sorted)
        if !near.isEmpty { return "是不是：" + near.joined(separator: "、") }
        guard !names.isEmpty else { return "账本里还没有\(kind)" }
        guard sorted.count > 40 else { return "有这些：" + sorted.joined(separator: "、") }
        return "共 \(sorted.count) 个，如 " + sorted.prefix(3).joined(separator: "、")
    }
}

extension KnownNames {
    /// An unknown rule is wrong usage: the catalogue is the program's.
    static let rules = KnownNames(
        kind: "疑点规则", code: "noSuchRule", names: Rule.findings.map(\.id), exit: .usage)

    fileprivate static let notYet = "用了 --as-of 或 --known-at 的，那时也许还没有"

    static func households(_ names: some Sequence<HouseholdID>) -> KnownNames {
        KnownNames(kind: "户", code: "noSuchHousehold", names: Array(names), reason: notYet)
    }

    static func persons(_ names: some Sequence<PersonID>) -> KnownNames {
        KnownNames(kind: "人员", code: "noSuchPerson", names: Array(names), reason: notYet)
    }

    /// Names as stored, without the version (`table.signed`), and in Chinese.
    static func types(_ stored: Set<String>) -> KnownNames {
        let names = stored.map { name in
            name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        }
        let titles = stored.map { EventCatalog.title(of: $0) }
        return KnownNames(
            kind: "事件类型", code: "noSuchType", names: Array(Set(names + titles)))
    }

    static func subjects(_ names: some Sequence<String>) -> KnownNames {
        KnownNames(kind: "主体", code: "noSuchSubject", names: Array(names), reason: notYet)
    }
}

extension LedgerView {
    var knownHouseholds: KnownNames {
        .households(state.histories.filter { $0.value.state.isEnrolled }.keys)
    }

    var knownPersons: KnownNames { .persons(township.persons.keys) }

    /// By code or by name.
    var knownVillages: KnownNames {
        KnownNames(
            kind: "村", code: "noSuchVillage",
            names: township.villages.keys + township.villages.values.map(\.name),
            reason: KnownNames.notYet)
    }

    /// By number or by name.
    var knownUnits: KnownNames {
        KnownNames(
            kind: "单位", code: "noSuchUnit",
            names: township.units.keys + township.units.values.map(\.name),
            reason: KnownNames.notYet)
    }
}
