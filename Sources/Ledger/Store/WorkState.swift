import HouseholdWork

/// 全账状态: the fold of the whole work: the township and every household's history.
package struct WorkState {
    package private(set) var township = Township()
    package private(set) var histories: [HouseholdID: HouseholdHistory] = [:]
    /// Enrolled households in the order of their numbers, made when asked for.
    package var householdIDs: [HouseholdID] { histories.keys.sorted() }

    package init() {}

    package mutating func apply(_ event: RecordedEvent) {
        if let id = Subject.household(of: event.stamp.subject) {
            histories[id, default: HouseholdHistory(id: id)].append(event)
        } else if let change = event.event as? any TownshipEvent {
            change.apply(to: &township, event.stamp)
        }
    }

    package func history(_ id: HouseholdID) -> HouseholdHistory {
        histories[id] ?? HouseholdHistory(id: id)
    }

    package func hasHistory(_ id: HouseholdID) -> Bool { histories[id] != nil }

    package mutating func setHistory(_ history: HouseholdHistory) {
        histories[history.id] = history
    }
}
