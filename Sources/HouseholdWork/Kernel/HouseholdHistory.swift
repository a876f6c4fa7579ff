/// 户史: a household's events in the order in which they happened, and its state at any point.
///
/// Appending in order costs one `apply`; an event that happened earlier folds anew.
package struct HouseholdHistory: Sendable {
    package let id: HouseholdID
    package private(set) var events: [RecordedEvent] = []
    package private(set) var state: Household

    package init(id: HouseholdID) {
        self.id = id
        state = Household(id: id)
    }

    package mutating func append(_ event: RecordedEvent) {
        if let last = events.last, event.order < last.order {
            let place = events.firstIndex { event.order < $0.order } ?? events.endIndex
            events.insert(event, at: place)
            state = fold(events)
        } else {
            events.append(event)
            HouseholdHistory.apply(event, to: &state)
        }
    }

    /// The state made by the events before `order`.
    package func state(before order: RecordedEvent.Order) -> Household {
        guard let last = events.last, order <= last.order else { return state }
        return fold(events.prefix { $0.order < order })
    }

    private func fold(_ events: some Sequence<RecordedEvent>) -> Household {
        var household = Household(id: id)
        for event in events { HouseholdHistory.apply(event, to: &household) }
        return household
    }

    private static func apply(_ event: RecordedEvent, to household: inout Household) {
        guard let change = event.event as? any HouseholdEvent else { return }
        change.apply(to: &household, event.stamp)
        household.stamps.append(event.stamp)
    }
}
