import Accountability
import HouseholdWork

/// 手册经手、应发的卡、各步相隔, in words and for scripts.
struct TrailText {
    let trail: HouseholdTrail
    let names: Names

    var rows: [[String]] {
        var rows: [[String]] = []
        if !trail.seals.isEmpty || !trail.hops.isEmpty {
            rows.append([
                "手册经手", (trail.seals.map(seal) + trail.hops.map(hop)).joined(separator: "；"),
            ])
        }
        if let category = trail.category {
            let color = category.cardColor.map { $0 + "卡，" } ?? ""
            rows.append(["按类别的卡", color + category.cardAction.title])
        }
        if !trail.lapses.isEmpty {
            let lapses = trail.lapses.map { "\($0.from)→\($0.to) \($0.days) 日" }
            rows.append(["各步相隔", lapses.joined(separator: "，")])
        }
        return rows
    }

    private func seal(_ seal: HouseholdTrail.Seal) -> String {
        "盖“\(seal.seal)” \(seal.stamp.time.day.text) #\(seal.stamp.sequence)"
    }

    private func hop(_ hop: Delivery) -> String {
        "\(names.person(hop.from))→\(names.person(hop.to)) \(hop.stamp.time.day.text) "
            + "#\(hop.stamp.sequence)"
    }

    var answer: Answer {
        [
            "handbook": .text(trail.handbook),
            "seals": .array(
                trail.seals.map { seal in
                    [
                        "seal": .text(seal.seal), "time": .text(seal.stamp.time.text),
                        "event": .number(seal.stamp.sequence),
                    ]
                }),
            "hops": .array(
                trail.hops.map { hop in
                    [
                        "hop": .text(hop.hop.rawValue), "from": .text(hop.from),
                        "to": .text(hop.to), "time": .text(hop.stamp.time.text),
                        "event": .number(hop.stamp.sequence),
                    ]
                }),
            "cardColor": .text(trail.category?.cardColor),
            "cardAction": .text(trail.category?.cardAction.rawValue),
            "lapses": .array(
                trail.lapses.map { lapse in
                    [
                        "from": .text(lapse.from), "to": .text(lapse.to),
                        "days": .number(lapse.days), "events": .numbers(lapse.events),
                    ]
                }),
        ]
    }
}

extension PlanConfiguration.Category.CardAction {
    /// In Chinese, for people.
    fileprivate var title: String {
        switch self {
        case .keep: "保持不换"
        case .issue: "应发"
        case .replace: "应换"
        case .none: "不发"
        }
    }
}
