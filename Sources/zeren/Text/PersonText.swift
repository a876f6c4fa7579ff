import Accountability
import HouseholdWork

/// 人员, in words and for scripts.
struct PersonText {
    let record: PersonRecord
    let names: Names

    var text: String {
        head + posts + deeds + duties + signing + entering + outside
            + DelegationText(records: record.delegations, names: names).text + criticisms
            + Sections.findings(record.findings, names)
    }

    private var head: String {
        let phone = record.phone.map { "  电话 " + names.phone($0) } ?? ""
        let unit = record.unit.map { names.unit($0) } ?? ""
        return "\(names.person(record.person))（\(record.person)）  \(unit)\(phone)\n"
    }

    private var posts: String {
        Sections.text(
            "任职",
            record.posts.map { post in
                [
                    post.role.title, post.village.map { names.village($0) } ?? "",
                    post.from.text + " 起" + (post.to.map { "，至 \($0.text)" } ?? ""),
                    "#\(post.stamp.sequence)",
                ]
            })
    }

    private struct DeedKind: Hashable {
        let part: Deed.Part
        let type: String
    }

    private var deeds: String {
        let kinds = Dictionary(grouping: record.deeds) {
            DeedKind(part: $0.part, type: $0.stamp.type)
        }
        let order = Deed.Part.allCases
        let rows = kinds.sorted { left, right in
            (
                order.firstIndex(of: left.key.part) ?? 0, left.value.first?.stamp.time.seconds ?? 0,
                left.key.type
            )
                < (
                    order.firstIndex(of: right.key.part) ?? 0,
                    right.value.first?.stamp.time.seconds ?? 0, right.key.type
                )
        }.map { kind, list in
            [
                kind.part.title, EventCatalog.title(of: kind.type), "\(list.count) 条",
                days(list.map(\.stamp.time.day)), Sections.events(list.map(\.stamp.sequence)),
            ]
        }
        return rows.isEmpty ? "没有做过什么的记录\n" : Sections.text("做过", rows)
    }

    private func days(_ days: [Day]) -> String {
        guard let first = days.min(), let last = days.max() else { return "" }
        return first == last ? first.text : "\(first.text) 至 \(last.text)"
    }

    private var duties: String {
        guard !record.duties.isEmpty else { return "" }
        let counted = record.duties.filter(\.isInScope)
        let heading =
            "名下 \(counted.count) 户，已入户 \(counted.filter(\.isVisited).count) 户，"
            + "三签齐 \(counted.filter(\.isSigned).count) 户，未入户 \(record.unvisited.count) 户"
        return heading + "\n"
            + ColumnText.table(
                record.unvisited.map { duty in
                    [
                        "  未入户", duty.household,
                        duty.attempts.isEmpty
                            ? "没有入户尝试" : "去过没成 " + Sections.events(duty.attempts),
                        duty.reminded(names),
                    ]
                })
    }

    private var signing: String {
        Sections.text(
            "签字的日子",
            record.signingDays.map { day in
                [
                    day.day.text, "\(day.households.count) 户",
                    day.shortestMinutes.map { minutes in
                        "两户之间最短 \(minutes) 分钟（\(Sections.events(day.shortestEvents))；"
                            + "\(day.shortestHouseholds.map(place).joined(separator: " → "))）"
                    } ?? "", Sections.events(day.events, most: 4),
                ]
            })
    }

    /// Where a household lives, as far as the ledger says: its group, and how far off the road.
    private func place(_ id: HouseholdID) -> String {
        let household = names.state.history(id).state
        let place = names.village(household.village) + (household.enrolment?.group ?? "")
        let road = household.value("living.roadKm").map {
            "，距村主干路 " + names.value($0, of: "living.roadKm")
        }
        return "\(id) \(place)\(road ?? "")"
    }

    private var entering: String {
        guard !record.entries.isEmpty else { return "" }
        let households = Set(record.entries.map(\.household)).count
        let wrong = record.entries.filter { !$0.foundWrong.isEmpty }
        let heading =
            "录入 \(record.entries.count) 次 \(households) 户，"
            + "审核、复核查出差错 \(wrong.count) 次，其后自己改录 "
            + "\(wrong.filter { !$0.enteredAgain.isEmpty }.count) 次\n"
        return heading
            + ColumnText.table(
                wrong.map { entry in
                    [
                        "  \(entry.household)", "录入 #\(entry.event)",
                        "查出 " + Sections.events(entry.foundWrong),
                        entry.enteredAgain.isEmpty
                            ? "没有改录" : "改录 " + Sections.events(entry.enteredAgain),
                    ]
                })
    }

    private var outside: String {
        Sections.text(
            "没有相应任职而做的 \(record.outsidePost.count) 条",
            record.outsidePost.map { stamp in
                [
                    stamp.time.shortText, Names.role(stamp.actorRole),
                    EventCatalog.title(of: stamp.type), names.subject(stamp.subject),
                    "#\(stamp.sequence)",
                ]
            })
    }

    private var criticisms: String {
        guard !record.criticisms.isEmpty else { return "" }
        let later = record.findingsSinceCriticism.count
        let rows = zip(record.criticisms, record.cited).flatMap { criticism, facts in
            [[criticism.stamp.time.day.text, criticism.unit, "#\(criticism.stamp.sequence)"]]
                + facts.map { ["  事实", $0.words, $0.sentence] }
        }
        let same = record.findingsOfSameKind
        return Sections.text("被通报 \(record.criticisms.count) 次，其后起算的疑点 \(later) 条", rows)
            + (same.isEmpty
                ? "现在没有与所通报的同类的疑点\n"
                : Sections.text(
                    "现在与所通报的同类的疑点 \(same.count) 条",
                    same.map { [$0.rule.id, $0.place(names), $0.since?.text ?? "", $0.message] }))
    }

    var answer: Answer {
        [
            "person": .text(record.person), "name": .text(names.person(record.person)),
            "unit": .text(record.unit),
            "phone": names.answer(personal: record.phone.map(names.phone)),
            "posts": .array(record.posts.map(post)), "deeds": .array(record.deeds.map(deed)),
            "duties": .array(record.duties.map(\.answer)),
            "unvisited": .texts(record.unvisited.map(\.household)),
            "signingDays": .array(record.signingDays.map(day)),
            "entries": .array(record.entries.map(entry)),
            "outsidePost": .numbers(record.outsidePost.map(\.sequence)),
            "delegations": DelegationText(records: record.delegations, names: names).answer,
            "criticisms": .numbers(record.criticisms.map(\.stamp.sequence)),
            "cited": .array(record.cited.flatMap { $0.map(\.answer) }),
            "sameKind": .texts(record.findingsOfSameKind.map(\.key)),
            "findings": .array(record.findings.map(\.answer)),
        ]
    }

    private func post(_ post: Appointment) -> Answer {
        [
            "role": .text(post.role.rawValue), "village": .text(post.village),
            "from": .text(post.from.text), "to": .text(post.to?.text),
            "event": .number(post.stamp.sequence),
        ]
    }

    private func deed(_ deed: Deed) -> Answer {
        [
            "event": .number(deed.stamp.sequence), "type": .text(deed.stamp.type),
            "part": .text(deed.part.rawValue), "household": .text(deed.household),
            "time": .text(deed.stamp.time.text),
        ]
    }

    private func day(_ day: PersonRecord.SigningDay) -> Answer {
        [
            "day": .text(day.day.text), "households": .texts(day.households),
            "events": .numbers(day.events), "shortestMinutes": .number(day.shortestMinutes),
            "shortestEvents": .numbers(day.shortestEvents),
            "shortestHouseholds": .texts(day.shortestHouseholds),
        ]
    }

    private func entry(_ entry: PersonRecord.EntryWork) -> Answer {
        [
            "household": .text(entry.household), "event": .number(entry.event),
            "foundWrong": .numbers(entry.foundWrong), "enteredAgain": .numbers(entry.enteredAgain),
        ]
    }
}
