import Accountability
import HouseholdWork

/// 委托, in words and for scripts: who acted for whom, by which paper, and beyond it.
struct DelegationText {
    let records: [DelegationRecord]
    let names: Names

    var text: String {
        Sections.text("委托 \(records.count) 份", records.map(row))
    }

    private func row(_ record: DelegationRecord) -> [String] {
        let delegation = record.delegation
        let acts = DelegableAct.allCases.filter(delegation.acts.contains).map(\.title)
        let which = delegation.households?.sorted() ?? []
        let revoked = delegation.revoked.map { "，\($0.text) 起撤销" } ?? ""
        return [
            "\(names.person(delegation.principal)) 委托 \(names.person(delegation.delegate))",
            acts.joined(separator: "、"),
            which.isEmpty ? "其负责的各户" : Sections.households(which, most: 3),
            "\(delegation.from.text) 至 \(delegation.to.text)\(revoked)",
            "\(delegation.document) #\(delegation.stamp.sequence)",
            record.uses.isEmpty
                ? "没有据此办理" : "据此办理 " + Sections.events(record.uses.map(\.sequence)),
            record.beyond.isEmpty
                ? "没有超范围" : "超范围 " + Sections.events(record.beyond.map(\.sequence)),
        ]
    }

    var answer: Answer {
        .array(
            records.map { record in
                let delegation = record.delegation
                return [
                    "event": .number(delegation.stamp.sequence),
                    "principal": .text(delegation.principal),
                    "delegate": .text(delegation.delegate),
                    "acts": .texts(delegation.acts.map(\.rawValue).sorted()),
                    "households": delegation.households.map { .texts($0.sorted()) } ?? .null,
                    "from": .text(delegation.from.text), "to": .text(delegation.to.text),
                    "revoked": .text(delegation.revoked?.text),
                    "document": .text(delegation.document),
                    "uses": .numbers(record.uses.map(\.sequence)),
                    "beyond": .numbers(record.beyond.map(\.sequence)),
                ]
            })
    }
}
