import HouseholdWork

/// 全账状态: the fold of the whole work: the township and every household's history.
package struct WorkState {
    package private(set) var townshipHistory = TownshipHistory()
    package private(set) var histories: [HouseholdID: HouseholdHistory] = [:]
    /// Enrolled households in the order of their numbers, made when asked for.
    package var householdIDs: [HouseholdID] { histories.keys.sorted() }

    package init() {}

    package mutating func apply(_ event: RecordedEvent) {
        if let id = Subject.household(of: event.stamp.subject) {
            histories[id, default: HouseholdHistory(id: id)].append(event)
        } else {
            townshipHistory.append(event)
        }
    }

    package var township: Township { townshipHistory.state }

    /// Why an event doesn't hold; nil when it does.
    package func annulment(ofID id: String, subject: String) -> Annulment? {
        guard let household = Subject.household(of: subject) else {
            return townshipHistory.annulments[id]
        }
        return histories[household]?.annulments[id]
    }

    /// What was attached to an event afterwards.
    package func attachments(of stamp: Stamp) -> [Attachment] {
        let household = Subject.household(of: stamp.subject)
        let all = household.map { histories[$0]?.state.attachments ?? [] } ?? township.attachments
        return all.filter { $0.target.id == stamp.id }
    }

    /// An event among those taken in.
    package func event(_ sequence: Int) -> RecordedEvent? {
        townshipHistory.events.first { $0.stamp.sequence == sequence }
            ?? histories.values.lazy.compactMap { history in
                history.events.first { $0.stamp.sequence == sequence }
            }.first
    }

    package func history(_ id: HouseholdID) -> HouseholdHistory {
        histories[id] ?? HouseholdHistory(id: id)
    }

    package func hasHistory(_ id: HouseholdID) -> Bool { histories[id] != nil }

    package mutating func setHistory(_ history: HouseholdHistory) {
        histories[history.id] = history
    }
}
