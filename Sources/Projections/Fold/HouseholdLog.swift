import HouseholdWork
import Ledger

/// 分户: which lines are which household's, and the township: what one pass over the log leaves in
/// memory, a dozen bytes a line. A household's events are read when its turn comes.
struct HouseholdLog {
    private let ledger: ReadableLedger
    private var township = TownshipHistory()
    private var sequences: [HouseholdID: [UInt32]] = [:]
    /// Of every line the place of its signers among `signerLists`.
    private var signers: [UInt32] = []
    private var signerLists: [[String]] = []
    private var places: [[String]: UInt32] = [:]

    init(_ ledger: ReadableLedger) { self.ledger = ledger }

    /// In the order of their numbers.
    var households: [HouseholdID] { sequences.keys.sorted() }

    /// - Precondition: lines come in order, from the first on.
    mutating func take(_ line: ProjectedLine) {
        signers.append(place(of: line.signers))
        if let id = line.household {
            sequences[id, default: []].append(UInt32(line.line.sequence))
        } else if let event = line.event {
            township.append(event.recorded)
        }
    }

    /// The township as the whole log has it; it is no longer kept here then.
    mutating func takeTownship() -> Township {
        defer { township = TownshipHistory() }
        return township.state
    }

    private mutating func place(of list: [String]) -> UInt32 {
        if let known = places[list] { return known }
        let place = UInt32(signerLists.count)
        signerLists.append(list)
        places[list] = place
        return place
    }

    /// A household with all its events, read from the log.
    func folded(_ id: HouseholdID) throws -> FoldedHousehold {
        let events = try (sequences[id] ?? []).compactMap { sequence in
            let list = signerLists[Int(signers[Int(sequence)])]
            return try ProjectedEvent(try ledger.line(Int(sequence)), signers: list)
        }
        // Each household has data keys of its own.
        ledger.vault?.forgetKeys()
        return FoldedHousehold(id, events)
    }
}

/// One household's events in the order in which they happened, and what they make of it.
struct FoldedHousehold {
    let state: Household
    let events: [ProjectedEvent]
    /// Without what was annulled and facts that a rule forbids.
    let eventsInForce: [ProjectedEvent]

    /// - Parameter events: all of the household's, in any order.
    init(_ id: HouseholdID, _ events: [ProjectedEvent]) {
        self.events = events.sorted { $0.recorded.order < $1.recorded.order }
        let history = FoldedHousehold.history(id, self.events)
        state = history.state
        eventsInForce = self.events.filter { !history.isLeftOut($0.recorded) }
    }

    /// What had happened by a moment.
    func state(through moment: Moment) -> Household {
        let known = events.prefix { $0.recorded.order.time <= moment }
        return known.count == events.count
            ? state : FoldedHousehold.history(state.id, known).state
    }

    private static func history(
        _ id: HouseholdID, _ events: some Sequence<ProjectedEvent>
    ) -> HouseholdHistory {
        var history = HouseholdHistory(id: id)
        for event in events { history.append(event.recorded) }
        return history
    }
}
