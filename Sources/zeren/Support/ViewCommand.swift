import HouseholdWork
import Ledger

/// 视图命令: shows what the ledger holds. With `--reveal`, that somebody looked is in the ledger
/// before anything is shown.
protocol ViewCommand: ZerenCommand {
    var view: ViewOptions { get }
}

/// 看的是什么: whose values a view shows.
struct Viewed {
    /// Name and value of what the caller gave; nil = not given.
    let filters: [(name: String, value: String?)]
    var household: HouseholdID?
    var village: VillageCode?

    /// `household=999901100201-0001`
    var words: [String] {
        filters.compactMap { filter in filter.value.map { "\(filter.name)=\($0)" } }
    }

    var scope: DisclosureScope {
        if let household { return .household(household) }
        return village.map { .village($0) } ?? .township
    }

    static let everything = Viewed(filters: [])

    /// A view of one household; `more` narrows it down.
    static func household(
        _ id: HouseholdID, _ more: [(name: String, value: String?)] = []
    ) -> Viewed {
        Viewed(filters: [("household", id)] + more, household: id)
    }

    static func village(_ code: VillageCode) -> Viewed {
        Viewed(filters: [("village", code)], village: code)
    }
}

extension ViewCommand {
    /// The view's answer.
    func show(
        _ context: CommandContext, _ folded: LedgerView, _ viewed: Viewed,
        text: @autoclosure () -> String, json: @autoclosure () -> Answer
    ) throws {
        try recordReveal(context, folded, viewed)
        print(context, text: text(), json: json())
    }

    /// - Throws: `CommandFailure`, and what writing throws: then nothing may be shown.
    private func recordReveal(
        _ context: CommandContext, _ folded: LedgerView, _ viewed: Viewed
    ) throws {
        guard view.reveal else { return }
        try view.requireOpen(folded.ledger)
        let seen = view.disclosed(folded, viewed)
        let what = Self.configuration.commandName ?? ""
        let sequence = try ActEntry(command: self, context: context).enter(
            recorder: view.recorder
        ) { act, _ in
            RevealPersonal(
                context: act, what: what, view: seen, scope: viewed.scope,
                reason: FreeText(view.reason ?? ""), person: view.actor ?? act.recorder)
        }
        hint(context, "已登记：查看个人信息 #\(sequence)")
    }
}

extension ViewOptions {
    /// What is asked for can't be shown while the vault is locked.
    func requireOpen(_ ledger: ReadableLedger) throws {
        guard ledger.vault == nil else { return }
        throw CommandFailure(
            code: "vaultLocked", exit: .wrongKey, message: "密库没有打开，看不到明文的个人信息",
            remedy: "用 --passphrase-file 文件 给出口令")
    }

    func disclosed(_ folded: LedgerView, _ viewed: Viewed) -> DisclosedView {
        DisclosedView(
            filters: viewed.words, asOf: folded.scope.isDayGiven ? folded.asOf : nil,
            knownAt: min(folded.scope.last, folded.ledger.size - 1))
    }
}
