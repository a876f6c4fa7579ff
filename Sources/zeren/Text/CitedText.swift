import Accountability
import HouseholdWork
import Ledger

extension CitedFact {
    /// `已作废（由 #401） #225`
    var sentence: String {
        let how = by.map { "（由 #\($0)）" } ?? ""
        return status.title + how + (events.isEmpty ? "" : " " + Sections.events(events, most: 3))
    }

    var answer: Answer {
        [
            "fact": .text(words), "rule": .text(rule), "status": .text(status.rawValue),
            "events": .numbers(events), "by": .number(by),
        ]
    }
}

/// 通报、问责的事实 of one event.
struct CitedFacts {
    let facts: [CitedFact]

    /// nil for an event that cites nothing, or while nothing can be judged.
    ///
    /// - Parameter now: When it is asked whether the facts still hold.
    init?(_ event: RecordedEvent?, _ ledger: ReadableLedger, now: Moment) throws {
        let cited: [String]
        switch event?.event {
        case let event as CriticismIssued: cited = event.facts
        case let event as AccountabilityDecided: cited = event.facts
        default: return nil
        }
        let scope = ViewScope(moment: now, last: .max, isDayGiven: false)
        guard let judgement = try? Judgement(try LedgerView(ledger, scope)) else { return nil }
        facts = cited.map {
            CitedFact($0, in: judgement.record, findings: judgement.findings)
        }
    }

    var rows: [[String]] { facts.map { ["事实", "\($0.words)  \($0.sentence)"] } }
    var answer: Answer { .array(facts.map(\.answer)) }
}
