import Accountability
import HouseholdWork

/// 一户的全部经过.
struct HouseholdStory {
    private let household: Household
    private let events: [ListedEvent]
    private let names: Names
    private let comparison: Comparison
    private let findings: [Finding]
    private let asOf: Day
    private let isReviewed: Bool
    private let trail: TrailText

    private let hindsight: HindsightText?

    init(
        household: Household, events: [ListedEvent], judgement: Judgement,
        hindsight: HindsightText?
    ) {
        self.hindsight = hindsight
        self.household = household
        self.events = events
        names = judgement.view.names
        comparison = Comparison(household, judgement.record.plan)
        findings = judgement.findings.filter { $0.household == household.id }
        asOf = judgement.record.asOf
        isReviewed = judgement.record.reviews(of: household.id).contains {
            household.isCurrent($0.stamp)
        }
        trail = TrailText(
            trail: HouseholdTrail(household, in: judgement.record), names: judgement.view.names)
    }

    /// How far the table has come: `state` of the answer.
    private var stage: (code: String, title: String) {
        if isReviewed { return ("reviewed", "已复核") }
        if household.audits.contains(where: { household.isCurrent($0.stamp) }) {
            return ("audited", "已审核")
        }
        if !household.currentEntries.isEmpty { return ("entered", "已录入") }
        if !household.currentHandovers.isEmpty { return ("handedOver", "已移交") }
        if household.signedTable != nil { return ("signed", "三方已签字") }
        if household.finalizedTable != nil { return ("finalized", "已定稿") }
        if household.versions.last?.reopened != nil { return ("reopened", "重新打开，待重新定稿") }
        if !household.visits.isEmpty { return ("visited", "已入户") }
        return household.prints.isEmpty ? ("enrolled", "已纳入") : ("printed", "已打印")
    }

    private var subject: String { Subject.household(household.id) }

    var answer: Answer {
        let pairing = household.pairing(on: asOf)
        return [
            "household": .text(household.id), "village": .text(household.village),
            "category": .text(household.category),
            "head": names.answer(personal: names.head(household)),
            "table": [
                "state": .text(stage.code), "version": .number(household.versions.last?.version),
            ],
            "indicators": .array(comparison.rows.map(indicator)),
            "members": .array(household.members.map(member)),
            "responsible": [
                "contact": .text(pairing?.contact), "cadre": .text(pairing?.cadre),
            ],
            "card": card, "handbook": handbook, "trail": trail.answer,
            "events": .array(events.map { $0.answer(names) }),
            "findings": .array(findings.map(\.answer)),
            "learnt": hindsight?.answer ?? .null,
            "reopenings": .array(household.reopenings.map(reopening)),
        ]
    }

    private func reopening(_ reopening: Reopening) -> Answer {
        let next = household.versions.first { reopening.version < $0.version }
        return [
            "version": .number(reopening.version), "event": .number(reopening.stamp.sequence),
            "by": .text(reopening.stamp.actor), "next": .number(next?.version),
            "signed": .bool(next?.isSignedByAll ?? false),
            "signatures": .numbers((next?.signatures ?? []).map(\.stamp.sequence)),
        ]
    }

    private func indicator(_ row: Comparison.Row) -> Answer {
        let id = row.item.indicator
        return [
            "id": .text(id), "name": .text(names.indicator(id)), "member": .text(row.item.member),
            "signed": ValueAnswer.answer(row.signed, of: id, names),
            "national": ValueAnswer.answer(row.national, of: id, names),
            "handbook": ValueAnswer.answer(row.handbook, of: id, names),
            "same": .bool(row.isSame), "status": .text(row.status.rawValue),
        ]
    }

    private func member(_ member: Member) -> Answer {
        let name = household.name(of: member.id).map(names.personal)
        return [
            "id": .text(member.id), "name": names.answer(personal: name),
            "relation": .text(household.value(WellKnown.relation, member.id)?.text),
        ]
    }

    private var card: Answer {
        guard let card = household.cards.last else { return .null }
        return [
            "number": .text(card.number), "color": .text(card.color),
            "replaces": .text(card.replaces), "event": .number(card.stamp.sequence),
        ]
    }

    private var handbook: Answer {
        guard let filling = household.fillings.last else { return .null }
        return [
            "number": .text(filling.handbook), "version": .number(filling.version),
            "event": .number(filling.stamp.sequence),
        ]
    }

    var text: String {
        let place = names.village(household.village) + (household.enrolment?.group ?? "")
        let pairing = household.pairing(on: asOf)
        var rows = [
            [
                "户",
                "\(household.id) \(names.head(household) ?? "")（\(place)，\(household.category)）",
            ],
            ["信息表", stage.title + (household.versions.last.map { "，第 \($0.version) 版" } ?? "")],
            ["成员", names.people(household.members.map(\.id), in: subject)],
            ["帮扶联系人", pairing.map { names.person($0.contact) } ?? "没有"],
            ["责任村干", pairing?.cadre.map { names.person($0) } ?? "没有登记"],
            ["联系卡", household.cards.last.map { "\($0.color) \($0.number)" } ?? "没有"],
            ["《帮扶手册》", household.fillings.last.map { "已填 \($0.handbook)" } ?? "未填"],
        ]
        rows += reopenings
        rows += trail.rows
        let different = comparison.differences
        rows.append(["三统一", different.isEmpty ? "没有不一致的项" : "\(different.count) 项不一致"])
        return ColumnText.table(rows) + differences(different) + story
            + findings.map { "疑点 \($0.rule.id)  \($0.message)\n" }.joined()
            + (hindsight?.text ?? "")
    }

    /// Who had the table opened again, why, and whether all three signed the next version.
    private var reopenings: [[String]] {
        household.reopenings.map { reopening in
            let next = household.versions.first { reopening.version < $0.version }
            let signed = next.map { next in
                let by = Sections.events(next.signatures.map(\.stamp.sequence))
                return "第 \(next.version) 版\(next.isSignedByAll ? "三方重签 \(by)" : "三方没有签齐")"
            }
            return [
                "重新打开",
                "第 \(reopening.version) 版，\(reopening.stamp.time.day.text) 由 "
                    + "\(names.person(reopening.stamp.actor)) 提出 #\(reopening.stamp.sequence)，"
                    + (signed ?? "还没有重新定稿"),
            ]
        }
    }

    private func differences(_ rows: [Comparison.Row]) -> String {
        ColumnText.table(
            rows.map { row in
                let id = row.item.indicator
                return [
                    "  \(names.item(row.item, in: subject))", row.status.title,
                    "签字表 \(names.value(row.signed, of: id))",
                    "国扶系统 \(names.value(row.national, of: id))",
                    "手册 \(names.value(row.handbook, of: id))",
                ]
            })
    }

    private var story: String {
        let ordered = events.sorted { left, right in
            guard let first = left.recorded?.order, let second = right.recorded?.order else {
                return left.sequence < right.sequence
            }
            return first < second
        }
        return ColumnText.table(
            ordered.map { event in
                [
                    "  \(event.timeText)",
                    AnnulmentText.mark(event.annulment(names)) + event.summary(names),
                    "#\(event.sequence)",
                ]
            })
    }
}
