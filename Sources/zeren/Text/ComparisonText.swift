import Accountability
import HouseholdWork

/// 三统一, in words and for scripts.
struct ComparisonText {
    let town: TownComparison
    /// Every item of the one household that was asked for.
    let whole: Comparison?
    let names: Names

    var text: String {
        let counts = town.villages.map { village in
            [
                names.village(village.village), "\(village.households) 户",
                "一致 \(village.consistent)", "不一致 \(village.differing)",
                "\(village.differences) 项",
            ]
        }
        let rows = whole.map { $0.rows.filter { !$0.isDifferent }.map(open) } ?? []
        return ColumnText.table(counts)
            + Sections.text("不一致 \(town.differences.count) 项", town.differences.map(row))
            + Sections.text("其余各项", rows)
            + (town.differences.isEmpty ? "手册、国扶系统、签字表没有不一致的项\n" : "")
    }

    private func row(_ difference: TownComparison.Row) -> [String] {
        let row = difference.row
        let id = row.item.indicator
        let subject = Subject.household(difference.household)
        let written = difference.filler.map { filler in
            "手册 \(names.person(filler)) #\(row.handbookEvent ?? 0)"
        }
        let entered = difference.enterer.map { enterer in
            "录入 \(names.person(enterer)) #\(row.nationalEvent ?? 0)"
        }
        return [
            difference.household, names.item(row.item, in: subject), row.status.title,
            "签字表 \(names.value(row.signed, of: id))",
            "国扶系统 \(names.value(row.national, of: id))",
            "手册 \(names.value(row.handbook, of: id))",
            row.since.map { "自 \($0.text)" } ?? "",
            [written, entered].compactMap { $0 }.joined(separator: "；"),
        ]
    }

    private func open(_ row: Comparison.Row) -> [String] {
        let id = row.item.indicator
        let subject = Subject.household(whole?.household ?? "")
        return [
            names.item(row.item, in: subject), row.status.title,
            "签字表 \(names.value(row.signed, of: id))",
            "国扶系统 \(names.value(row.national, of: id))",
            "手册 \(names.value(row.handbook, of: id))",
        ]
    }

    var answer: Answer {
        [
            "villages": .array(
                town.villages.map { village in
                    [
                        "village": .text(village.village),
                        "households": .number(village.households),
                        "consistent": .number(village.consistent),
                        "differing": .number(village.differing),
                        "differences": .number(village.differences),
                    ]
                }),
            "differences": .array(
                town.differences.map { difference in
                    .object(
                        [
                            ("household", .text(difference.household)),
                            ("village", .text(difference.village)),
                        ] + item(difference.row) + [
                            ("filler", .text(difference.filler)),
                            ("enterer", .text(difference.enterer)),
                        ])
                }),
            "items": whole.map { .array($0.rows.map { .object(item($0)) }) } ?? .null,
        ]
    }

    private func item(_ row: Comparison.Row) -> [(String, Answer)] {
        let id = row.item.indicator
        return [
            ("id", .text(id)), ("name", .text(names.indicator(id))),
            ("member", .text(row.item.member)), ("status", .text(row.status.rawValue)),
            ("signed", ValueAnswer.answer(row.signed, of: id, names)),
            ("national", ValueAnswer.answer(row.national, of: id, names)),
            ("handbook", ValueAnswer.answer(row.handbook, of: id, names)),
            ("since", .text(row.since?.text)), ("handbookEvent", .number(row.handbookEvent)),
            ("nationalEvent", .number(row.nationalEvent)),
        ]
    }
}
