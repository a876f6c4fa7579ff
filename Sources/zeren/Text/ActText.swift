import Exchange
import HouseholdWork

/// 动作的结果 as people read it and as scripts do.
struct ActText {
    private let outcome: SingleOutcome
    private let names: Names

    init(_ outcome: SingleOutcome, _ names: Names) { (self.outcome, self.names) = (outcome, names) }

    /// More events than this aren't told one by one.
    private static let linesMax = 20

    var text: String {
        switch outcome {
        case .entered(let events) where events.count > Self.linesMax:
            "已入账 \(ColumnText.grouped(events.count)) 条"
                + "（#\(events[0].stamp.sequence)–#\(events[events.count - 1].stamp.sequence)）\n"
        case .decided(let events) where events.count > Self.linesMax:
            "可以入账（未写入）  \(ColumnText.grouped(events.count)) 条\n"
        case .entered(let events):
            events.map { "已入账 #\($0.stamp.sequence)  \(sentence($0))\n" }.joined()
        case .decided(let events):
            events.map { "可以入账（未写入）  \(sentence($0))\n" }.joined()
        case .already(let sequence): "早已入账 #\(sequence)，没有再写\n"
        }
    }

    var answer: Answer {
        switch outcome {
        case .entered(let events): answer(isCommitted: true, events)
        case .decided(let events): answer(isCommitted: false, events)
        case .already(let sequence): answer(isCommitted: false, [], already: sequence)
        }
    }

    private func answer(isCommitted: Bool, _ events: [RecordedEvent], already: Int? = nil)
        -> Answer
    {
        [
            "committed": .bool(isCommitted),
            "events": .array(
                events.map { event in
                    let stamp = event.stamp
                    return [
                        "sequence": .number(isCommitted ? stamp.sequence : nil),
                        "type": .text(stamp.type), "subject": .text(stamp.subject),
                        "time": .text(stamp.time.text), "actor": .text(stamp.actor),
                        "actorRole": .text(stamp.actorRole), "recorder": .text(stamp.recorder),
                        "factual": .texts(stamp.factual?.rules ?? []),
                        "summary": .text(sentence(event)),
                    ]
                }), "alreadyEntered": .number(already),
        ]
    }

    private func sentence(_ event: RecordedEvent) -> String {
        let mark = FactualText.mark(event.stamp)
        guard let summarized = event.event as? any Summarized else {
            return mark + EventCatalog.title(of: event.stamp.type)
        }
        return mark + summarized.summary(names, event.stamp)
    }
}
