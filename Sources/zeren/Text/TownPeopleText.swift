import Accountability
import HouseholdWork

/// 全部人员, in words and for scripts.
struct TownPeopleText {
    let people: TownPeople
    /// Commits signed with a key after it was revoked, or since it was doubtful.
    let late: [LedgerKeys.LateUse]
    let names: Names

    var text: String {
        let rows = people.rows.map { row in
            [
                row.person, names.person(row.person), names.unit(row.unit),
                row.duties > 0 ? "名下 \(row.duties) 户，未入户 \(row.unvisited) 户" : "",
                row.outsidePost.isEmpty
                    ? "" : "没有任职而做 " + Sections.events(row.outsidePost.map(\.sequence)),
            ]
        }
        let outside = people.rows.filter { !$0.outsidePost.isEmpty }.count
        return ColumnText.table(rows)
            + (outside == 0 ? "没有人以没有的、已终止的任职做过事\n" : "以没有的、已终止的任职做过事的 \(outside) 人\n")
            + (late.isEmpty
                ? "没有用已吊销或存疑的密钥签过名\n"
                : Sections.text("用已吊销或存疑的密钥签名 \(late.count) 次", late.map(use)))
            + (people.delegations.isEmpty
                ? "没有委托\n" : DelegationText(records: people.delegations, names: names).text)
    }

    private func use(_ use: LedgerKeys.LateUse) -> [String] {
        [
            names.person(use.person), use.key, "#\(use.event)",
            use.isRevoked ? "吊销（#\(use.revocation)）之后" : "存疑期间，后来吊销（#\(use.revocation)）",
        ]
    }

    var answer: Answer {
        [
            "persons": .array(
                people.rows.map { row in
                    [
                        "person": .text(row.person), "name": .text(names.person(row.person)),
                        "unit": .text(row.unit), "duties": .number(row.duties),
                        "unvisited": .number(row.unvisited),
                        "outsidePost": .numbers(row.outsidePost.map(\.sequence)),
                    ]
                }),
            "keys": .array(
                late.map { use in
                    [
                        "person": .text(use.person), "key": .text(use.key),
                        "event": .number(use.event), "revocation": .number(use.revocation),
                        "revoked": .bool(use.isRevoked),
                    ]
                }),
            "delegations": DelegationText(records: people.delegations, names: names).answer,
        ]
    }
}
