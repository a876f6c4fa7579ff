/// 镇史: the township's events in the order in which they were entered, and what they make of it.
/// An annulment folds anew.
package struct TownshipHistory: Sendable {
    package private(set) var events: [RecordedEvent] = []
    package private(set) var state = Township()
    package private(set) var annulments = AnnulmentIndex()

    package init() {}

    package mutating func append(_ event: RecordedEvent) {
        events.append(event)
        if annulments.take(event) {
            state = Township()
            for event in events { apply(event) }
        } else {
            apply(event)
        }
    }

    /// The events that hold.
    package var eventsInForce: [RecordedEvent] {
        events.filter { annulments[$0.stamp.id] == nil && $0.holds }
    }

    private mutating func apply(_ event: RecordedEvent) {
        guard let change = event.event as? any TownshipEvent else { return }
        if let annulment = annulments[event.stamp.id] {
            state.annulled.append(AnnulledRecord(stamp: event.stamp, annulment: annulment))
            return
        }
        if event.stamp.factual != nil { state.factuals.append(event.stamp) }
        guard event.holds else { return }
        change.apply(to: &state, event.stamp)
        state.stamps.append(event.stamp)
    }
}
