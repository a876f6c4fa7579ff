import Accountability
import HouseholdWork

/// 变更, in words and for scripts.
struct ChangesText {
    let changes: Changes
    /// Entered since, oldest first.
    let events: [ListedEvent]
    /// The last line that was known before; -1 = none.
    let last: Int
    let names: Names

    /// More than these aren't told one by one.
    private static let listedMost = 40

    var text: String {
        guard !events.isEmpty else { return "#\(last) 以来没有入账\n" }
        return entered + enrolled + values + annex
            + Sections.text("新出现的疑点 \(changes.appeared.count) 条", changes.appeared.map(row))
            + Sections.text("不再成立的疑点 \(changes.gone.count) 条", changes.gone.map(row))
            + (changes.isEmpty ? "各户的值、疑点、进展表都没有变\n" : "")
    }

    private var entered: String {
        let heading = "#\(last) 之后入账 \(events.count) 条"
        guard events.count > Self.listedMost else {
            return Sections.text(
                heading,
                events.map { ["#\($0.sequence)", $0.timeText, $0.summary(names)] })
        }
        let types = Dictionary(grouping: events) { $0.recorded?.stamp.type ?? $0.line.type }
        return Sections.text(
            heading + "（逐条：zeren log）",
            types.sorted { ($0.value.first?.sequence ?? 0) < ($1.value.first?.sequence ?? 0) }
                .map { type, list in
                    [
                        EventCatalog.title(of: type), "\(list.count) 条",
                        Sections.events(list.map(\.sequence), most: 3),
                    ]
                })
    }

    private var enrolled: String {
        changes.enrolled.isEmpty
            ? "" : "新纳入台账 \(changes.enrolled.count) 户：\(Sections.households(changes.enrolled))\n"
    }

    private var values: String {
        Sections.text(
            "信息表的值变了 \(changes.values.count) 项",
            changes.values.map { change in
                let id = change.item.indicator
                return [
                    change.household,
                    names.item(change.item, in: Subject.household(change.household)),
                    "\(names.bareValue(change.before, of: id)) → \(names.value(change.after, of: id))",
                ]
            })
    }

    private var annex: String {
        Sections.text(
            "进展表变了 \(changes.annex.count) 格",
            changes.annex.map { change in
                let added = change.added.isEmpty ? "" : "增 " + Sections.households(change.added)
                let removed =
                    change.removed.isEmpty ? "" : "减 " + Sections.households(change.removed)
                return [
                    change.name, "第 \(change.column) 列",
                    "\(change.before) → \(change.after)", added, removed,
                ]
            })
    }

    private func row(_ finding: Finding) -> [String] {
        [
            finding.rule.id, finding.place(names), finding.message,
            Sections.events(finding.events, most: 3),
        ]
    }

    var answer: Answer {
        [
            "since": .number(last), "events": .array(events.map { $0.answer(names) }),
            "enrolled": .texts(changes.enrolled),
            "values": .array(changes.values.map(value)),
            "annex": .array(
                changes.annex.map { change in
                    [
                        "village": .text(change.village), "column": .number(change.column),
                        "before": .text(change.before), "after": .text(change.after),
                        "added": .texts(change.added), "removed": .texts(change.removed),
                    ]
                }),
            "appeared": .array(changes.appeared.map(\.answer)),
            "gone": .array(changes.gone.map(\.answer)),
        ]
    }

    private func value(_ change: Changes.ValueChange) -> Answer {
        let id = change.item.indicator
        return [
            "household": .text(change.household), "id": .text(id),
            "member": .text(change.item.member),
            "before": ValueAnswer.answer(change.before, of: id, names),
            "after": ValueAnswer.answer(change.after, of: id, names),
        ]
    }
}
