import Accountability
import HouseholdWork

/// 各视图通用的段落.
enum Sections {
    /// A heading over indented rows; nothing when there are none.
    static func text(_ heading: String, _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        return heading + "\n"
            + ColumnText.table(rows.map { ["  " + ($0.first ?? "")] + $0.dropFirst() })
    }

    /// ` #12 #40 #41 …`: the first few sequences.
    static func events(_ sequences: some Collection<Int>, most: Int = 6) -> String {
        let shown = sequences.prefix(most).map { "#\($0)" }.joined(separator: " ")
        return sequences.count > most ? shown + " …" : shown
    }

    /// `H1、H2 … 等 30 户`
    static func households(_ ids: [HouseholdID], most: Int = 8) -> String {
        let shown = ids.prefix(most).joined(separator: "、")
        return ids.count > most ? shown + " 等 \(ids.count) 户" : shown
    }

    static func findings(_ findings: [Finding], _ names: Names) -> String {
        text(
            "疑点 \(findings.count) 条",
            findings.map { finding in
                [
                    finding.rule.id, finding.place(names), finding.message,
                    events(finding.events, most: 3),
                ]
            })
    }

    /// `96.67%`
    static func percent(_ hundredths: Int?) -> String {
        guard let hundredths else { return "—" }
        return "\(hundredths / 100).\(Digits.padded(hundredths % 100, 2))%"
    }
}

extension Duty {
    var answer: Answer {
        [
            "household": .text(household), "village": .text(village), "contact": .text(contact),
            "cadre": .text(cadre), "inScope": .bool(isInScope), "visited": .bool(isVisited),
            "signed": .bool(isSigned), "entered": .bool(isEntered),
            "differences": .number(differences), "visits": .numbers(visits),
            "attempts": .numbers(attempts),
            "reminders": .array(
                reminders.map { reminder in
                    [
                        "event": .number(reminder.event), "time": .text(reminder.time.text),
                        "by": .text(reminder.by), "to": .text(reminder.to),
                        "channel": .text(reminder.channel),
                    ]
                }),
        ]
    }

    /// `督促 2 次（马一 2019-03-27 微信 #88）`
    func reminded(_ names: Names) -> String {
        guard !reminders.isEmpty else { return "没有督促记录" }
        let told = reminders.map { reminder in
            "\(names.person(reminder.by)) \(reminder.time.day.text) \(reminder.channel) #\(reminder.event)"
        }
        return "督促 \(reminders.count) 次（\(told.joined(separator: "；"))）"
    }

    /// Whom to call: name and phone; `phone` is masked.
    func contactText(_ names: Names) -> String {
        guard let contact else { return "没有联系人" }
        let phone = names.state.township.persons[contact]?.phone.map(names.phone)
        return names.person(contact) + (phone.map { " " + $0 } ?? "")
    }
}
