import Accountability
import HouseholdWork

/// 后来得知, in words and for scripts.
struct HindsightText {
    let hindsight: Hindsight
    /// The last line that was known then; -1 = none.
    let knownThen: Int
    let knownNow: Int
    let day: Day
    /// Entered since, of what had happened by that day, in the ledger's order.
    let learnt: [ListedEvent]
    let names: Names

    private var subject: String { Subject.household(hindsight.household) }

    var text: String {
        let until = knownThen < 0 ? "还没有入账的" : "入账到 #\(knownThen)"
        let heading = "后来得知（那时\(until)，现在到 #\(knownNow)；都说的是 \(day.text) 的情形）\n"
        guard hindsight.then != nil else {
            return heading + "  那时账本里还没有这一户：以上都是后来入账的\n"
        }
        guard !learnt.isEmpty else { return heading + "  没有：那时知道的就是现在知道的\n" }
        return heading + ColumnText.table([["", "那时所知", "现在所知"]] + rows)
            + "据以得知的 \(learnt.count) 条\n" + ColumnText.table(learnt.map(row))
    }

    private var rows: [[String]] {
        let now = hindsight.now
        guard let then = hindsight.then else { return [] }
        var rows = [["  联系卡", card(then.card), card(now.card)]]
        let others = [
            ("户类别", then.category, now.category),
            ("帮扶联系人", person(then.contact), person(now.contact)),
            ("《帮扶手册》", then.handbook ?? "未填", now.handbook ?? "未填"),
            ("信息表", table(then), table(now)),
        ]
        rows += others.filter { $0.1 != $0.2 }.map { ["  " + $0.0, $0.1, $0.2] }
        rows += hindsight.values.map { change in
            let id = change.item.indicator
            return [
                "  " + names.item(change.item, in: subject), names.value(change.then, of: id),
                names.value(change.now, of: id),
            ]
        }
        return rows
    }

    private func person(_ id: PersonID?) -> String { id.map { names.person($0) } ?? "没有" }

    private func card(_ card: Card?) -> String {
        card.map { "\($0.color) \($0.number) #\($0.stamp.sequence)" } ?? "没有"
    }

    private func table(_ side: Hindsight.Side) -> String {
        side.version.map { "第 \($0) 版，三方签字\(side.isSigned ? "齐" : "未齐")" } ?? "未定稿"
    }

    private func row(_ event: ListedEvent) -> [String] {
        let recorded = Moment(recorded: event.line.recorded)?.shortText ?? event.line.recorded
        return [
            "  \(event.timeText)", event.summary(names), "\(recorded) 入账", "#\(event.sequence)",
        ]
    }

    var answer: Answer {
        [
            "knownThen": .number(knownThen), "knownNow": .number(knownNow),
            "day": .text(day.text), "then": hindsight.then.map(side) ?? .null,
            "now": side(hindsight.now),
            "values": .array(
                hindsight.values.map { change in
                    let id = change.item.indicator
                    return [
                        "id": .text(id), "name": .text(names.indicator(id)),
                        "member": .text(change.item.member),
                        "then": ValueAnswer.answer(change.then, of: id, names),
                        "now": ValueAnswer.answer(change.now, of: id, names),
                    ]
                }), "events": .numbers(learnt.map(\.sequence)),
        ]
    }

    private func side(_ side: Hindsight.Side) -> Answer {
        [
            "category": .text(side.category), "contact": .text(side.contact),
            "card": side.card.map { card in
                [
                    "number": .text(card.number), "color": .text(card.color),
                    "event": .number(card.stamp.sequence),
                ]
            } ?? .null, "handbook": .text(side.handbook), "version": .number(side.version),
            "signed": .bool(side.isSigned),
        ]
    }
}
