/// 户史: a household's events in the order in which they happened, and its state at any point.
///
/// Appending in order costs one `apply`; an event that happened earlier folds anew, and so does an
/// annulment: what it voids is left out of the state from then on, and stays among the events.
package struct HouseholdHistory: Sendable {
    package let id: HouseholdID
    package private(set) var events: [RecordedEvent] = []
    package private(set) var state: Household
    package private(set) var annulments = AnnulmentIndex()

    package init(id: HouseholdID) {
        self.id = id
        state = Household(id: id)
    }

    package mutating func append(_ event: RecordedEvent) {
        let isAnnulment = annulments.take(event)
        if isAnnulment || events.last.map({ event.order < $0.order }) ?? false {
            let place = events.firstIndex { event.order < $0.order } ?? events.endIndex
            events.insert(event, at: place)
            state = fold(events)
        } else {
            events.append(event)
            apply(event, to: &state)
        }
    }

    /// The events that hold, in their order.
    package var eventsInForce: [RecordedEvent] {
        events.filter { !isLeftOut($0) }
    }

    /// Whether an event doesn't count: it was annulled, or it is a fact that a rule forbids.
    package func isLeftOut(_ event: RecordedEvent) -> Bool {
        annulments[event.stamp.id] != nil || !event.holds
    }

    /// The state made by the events before `order`.
    package func state(before order: RecordedEvent.Order) -> Household {
        guard let last = events.last, order <= last.order else { return state }
        return fold(events.prefix { $0.order < order })
    }

    /// What doesn't count, each with the state as it would be right after it: for those who want
    /// to see it nevertheless.
    package var leftOut: [LeftOut] {
        events.compactMap { event in
            guard isLeftOut(event) else { return nil }
            var household = fold(events.prefix { $0.order < event.order })
            (event.event as? any HouseholdEvent)?.apply(to: &household, event.stamp)
            let isAnnulled = annulments[event.stamp.id] != nil
            return LeftOut(stamp: event.stamp, isAnnulled: isAnnulled, state: household)
        }
    }

    private func fold(_ events: some Sequence<RecordedEvent>) -> Household {
        var household = Household(id: id)
        for event in events { apply(event, to: &household) }
        return household
    }

    private func apply(_ event: RecordedEvent, to household: inout Household) {
        guard let change = event.event as? any HouseholdEvent else { return }
        if let annulment = annulments[event.stamp.id] {
            household.annulled.append(AnnulledRecord(stamp: event.stamp, annulment: annulment))
            return
        }
        if event.stamp.factual != nil { household.factuals.append(event.stamp) }
        guard event.holds else { return }
        change.apply(to: &household, event.stamp)
        household.stamps.append(event.stamp)
    }
}

/// 不计入的一条: an event that the fold leaves out.
package struct LeftOut: Sendable {
    package let stamp: Stamp
    /// Otherwise it is a fact that a rule forbids.
    package let isAnnulled: Bool
    /// The household right after it, as if it held.
    package let state: Household
}
