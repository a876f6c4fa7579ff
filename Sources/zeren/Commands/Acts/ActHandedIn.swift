import Accountability
import Exchange
import HouseholdWork
import Ledger

/// 带来的: what acts without a sheet are compared with, as views compute it.
struct ActHandedIn {
    private let command: any ZerenCommand
    private let context: CommandContext

    init(_ command: any ZerenCommand, _ context: CommandContext) {
        (self.command, self.context) = (command, context)
    }

    func values(of act: ActSpecification, _ cells: [String: String]) throws -> HandedIn {
        switch act.form {
        case "差异处置":
            let judgement = try judgement(ViewOptions.moment(cells["时间"] ?? ""))
            return .compared(compared(cells, judgement))
        case "疑点答复":
            let key = cells["疑点"] ?? ""
            let found = try judgement(nil).findings.first { $0.key == key }
            return .finding(found?.answered)
        case "进展表报送":
            guard let last = Int(cells["截至序号"] ?? "") else { return .progress([]) }
            return .progress(AnnexTable(try judgement(nil, last: last).record).progressRows)
        default: return .nothing
        }
    }

    private func judgement(_ moment: Moment?, last: Int = .max) throws -> Judgement {
        let ledger = try command.readLedger(context)
        let now = LocalTime.moment(context.clock())
        let scope = ViewScope(
            moment: moment ?? now, last: min(last, ledger.size - 1), isDayGiven: false)
        return try Judgement(try LedgerView(ledger, scope))
    }

    private func compared(_ cells: [String: String], _ judgement: Judgement) -> ComparedValues? {
        guard let household = judgement.record.household(cells["户编号"] ?? ""),
            let indicator = judgement.record.plan.indicator(name: cells["指标"] ?? "")
        else { return nil }
        let member = (cells["人编号"] ?? "").isEmpty ? nil : cells["人编号"]
        let item = ItemKey(indicator.id, member)
        return Comparison(household, judgement.record.plan).rows.first { $0.item == item }?
            .compared
    }
}
