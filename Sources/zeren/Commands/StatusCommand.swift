import ArgumentParser
import HouseholdWork
import Ledger

/// 状态: where the ledger stands and what to do next.
struct StatusCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "状态：账本现在怎样，下一步做什么",
        discussion: "例：\n  zeren status", aliases: ["状态"])

    @OptionGroup var global: GlobalOptions
    @OptionGroup var view: ViewOptions

    func run(in context: CommandContext) throws -> ExitStatus {
        let ledger = try readLedger(context)
        let folded = try LedgerView(ledger, try view.scope(ledger, context))
        let findings = (try? Judgement(folded))?.findings.count
        let status = try LedgerStatus(
            ledger, households: folded.state.histories.count, findings: findings)
        print(context, text: text(status), json: answer(status))
        return (findings ?? 0) > 0 ? .findings : .done
    }

    private func text(_ status: LedgerStatus) -> String {
        let vaults = ["open": "已打开", "locked": "未打开", "missing": "没有"]
        let recorded = Moment(recorded: status.lastRecorded)?.shortText ?? status.lastRecorded
        let checkpoint = status.checkpointSize.map { "\(ColumnText.grouped($0)) 条" } ?? "没有"
        let seen = status.rememberedSize.map { "\(ColumnText.grouped($0)) 条的检查点" } ?? "没有"
        var rows = [
            ["账本", "\(status.identity.name)（\(status.identity.origin)）"],
            [
                "事件",
                "\(ColumnText.grouped(status.events)) 条，\(ColumnText.grouped(status.households)) 户",
            ],
            ["最近入账", recorded], ["检查点", checkpoint], ["本机记得", seen],
            ["密库", vaults[status.vault] ?? status.vault],
        ]
        if let projected = status.projected {
            rows.append(["state.sqlite", "到 \(ColumnText.grouped(projected)) 条"])
        }
        for (index, step) in status.next.enumerated() {
            rows.append([index == 0 ? "下一步" : "", step])
        }
        return ColumnText.table(rows)
    }

    private func answer(_ status: LedgerStatus) -> Answer {
        [
            "origin": .text(status.identity.origin), "name": .text(status.identity.name),
            "events": .number(status.events), "lastRecorded": .text(status.lastRecorded),
            "checkpoint": [
                "size": .number(status.checkpointSize),
                "published": .bool(status.checkpointSize == status.events),
            ],
            "projections": [
                "at": .number(status.projected),
                "behind": .number(status.projected.map { status.events - $0 }),
            ], "vault": .text(status.vault),
            "lastVerified": ["size": .number(status.rememberedSize), "time": .null],
            "unprotectedKeys": .texts(status.unprotectedKeys), "findings": .number(status.findings),
            "next": .texts(status.next),
        ]
    }
}
