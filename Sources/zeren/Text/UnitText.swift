import Accountability
import HouseholdWork

/// 单位, in words and for scripts.
struct UnitText {
    let record: UnitRecord
    let names: Names

    var text: String {
        let unit = record.unit
        var rows = [
            ["单位", "\(unit.name)（\(unit.id)，\(unit.kind)）"],
            ["第一责任人", record.principal.map(person) ?? "没有登记"],
            [
                "专人",
                record.liaisons.isEmpty
                    ? "没有指定" : record.liaisons.map(person).joined(separator: "、"),
            ],
            ["人员", "\(record.people.count) 人"],
        ]
        if !record.counted.isEmpty {
            rows.append([
                "名下",
                "\(record.counted.count) 户，入户 \(record.visited)，三签齐 \(record.signed)，录入 \(record.entered)",
            ])
            rows.append([
                "完成率", "\(Sections.percent(record.completionRate))（三签齐 ÷ 名下范围内户数）",
            ])
            rows.append([
                "差错率", "\(Sections.percent(record.errorRate))（三统一不一致 \(record.differing) 户）",
            ])
        }
        return ColumnText.table(rows) + done + contacts
            + Sections.findings(record.findings, names)
    }

    private func person(_ id: PersonID) -> String { "\(names.person(id))（\(id)）" }

    private var done: String {
        var rows = record.plans.map { plan in
            ["方案", plan.adopted.text, plan.document, "#\(plan.stamp.sequence)"]
        }
        rows += record.trainings.map { training in
            [
                "培训", training.stamp.time.day.text,
                "应训 \(training.expected.count) 人，实训 \(training.attended.count) 人",
                "#\(training.stamp.sequence)",
            ]
        }
        rows += record.reports.map { report in
            [
                "上报", report.stamp.time.day.text, "\(report.kind) → \(report.to)",
                "#\(report.stamp.sequence)",
            ]
        }
        rows += record.criticisms.map { criticism in
            [
                "被通报", criticism.stamp.time.day.text, target(criticism.target),
                "#\(criticism.stamp.sequence)",
            ]
        }
        if !record.untrained.isEmpty {
            rows.append(["应训未训", "", record.untrained.map(person).joined(separator: "、")])
        }
        return Sections.text("做过", rows)
    }

    private func target(_ id: String) -> String {
        let unit = names.unit(id)
        return unit == id ? names.person(id) : unit
    }

    private var contacts: String {
        let groups = Dictionary(grouping: record.counted) { $0.contact ?? "" }
        return Sections.text(
            "帮扶联系人",
            groups.sorted { $0.key < $1.key }.map { contact, duties in
                [
                    person(contact), "\(duties.count) 户",
                    "入户 \(duties.filter(\.isVisited).count)",
                    "三签齐 \(duties.filter(\.isSigned).count)",
                    "不一致 \(duties.filter { $0.differences > 0 }.count)",
                    Sections.households(duties.filter { !$0.isVisited }.map(\.household), most: 3),
                ]
            })
    }

    var answer: Answer {
        [
            "unit": .text(record.unit.id), "name": .text(record.unit.name),
            "kind": .text(record.unit.kind), "principal": .text(record.principal),
            "liaisons": .texts(record.liaisons), "people": .texts(record.people),
            "untrained": .texts(record.untrained),
            "plans": .numbers(record.plans.map(\.stamp.sequence)),
            "trainings": .numbers(record.trainings.map(\.stamp.sequence)),
            "reports": .numbers(record.reports.map(\.stamp.sequence)),
            "criticisms": .numbers(record.criticisms.map(\.stamp.sequence)),
            "households": .number(record.counted.count), "visited": .number(record.visited),
            "signed": .number(record.signed), "entered": .number(record.entered),
            "differing": .number(record.differing),
            "completionRate": .text(record.completionRate.map(Sections.percent)),
            "errorRate": .text(record.errorRate.map(Sections.percent)),
            "duties": .array(record.duties.map(\.answer)),
            "findings": .array(record.findings.map(\.answer)),
        ]
    }
}
