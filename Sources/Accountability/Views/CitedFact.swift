import HouseholdWork

/// 所引的事实: what a criticism or a decision rests on, and whether it still holds.
///
/// Source: the domain's questions 30 and 32.
package struct CitedFact: Sendable {
    package enum Status: String, Sendable {
        /// The event holds, or the finding still comes out.
        case holds
        case annulled
        /// A later event put the value right.
        case corrected
        /// The finding doesn't come out any more.
        case gone
        /// Nothing of the ledger's is meant.
        case unknown

        package var title: String {
            switch self {
            case .holds: "仍成立"
            case .annulled: "已作废"
            case .corrected: "其后已更正"
            case .gone: "现在已不成立"
            case .unknown: "不是账本里的事件或疑点"
            }
        }
    }

    /// As it was cited: `#801`, an event's id, or `F-VIS-02 999901100201-0001`.
    package let words: String
    /// The rule, when a finding is cited.
    package let rule: String?
    package let status: Status
    /// The event that is cited, or those that the finding rests on.
    package let events: [Int]
    /// What annulled or corrected it.
    package let by: Int?

    /// - Parameters:
    ///   - all: `FindingCatalog.all` of the same record.
    package init(_ words: String, in record: Record, findings all: [Finding]) {
        self.words = words
        let parts = words.split(separator: " ").map(String.init)
        if let first = parts.first, first.hasPrefix("F-") {
            rule = first
            let same = all.filter { finding in
                finding.rule.id == first && CitedFact.is(finding, about: parts.dropFirst())
            }
            events = Set(same.flatMap(\.events)).sorted()
            status = same.isEmpty ? .gone : .holds
            by = nil
            return
        }
        rule = nil
        let place = Int(words.hasPrefix("#") ? String(words.dropFirst()) : "")
        let found = CitedEvent(id: words, sequence: place, in: record)
        events = [found.sequence].compactMap { $0 }
        status = found.status
        by = found.by
    }

    private static func `is`(_ finding: Finding, about words: ArraySlice<String>) -> Bool {
        let objects = [
            finding.household, finding.person, finding.unit, finding.village, finding.key,
            finding.subject,
        ].compactMap { $0 }
        return words.isEmpty || words.contains { objects.contains($0) }
    }
}

/// An event by its id or its place.
private struct CitedEvent {
    var sequence: Int?
    var status = CitedFact.Status.unknown
    var by: Int?

    init(id: String, sequence: Int?, in record: Record) {
        func isMeant(_ stamp: Stamp) -> Bool { stamp.id == id || stamp.sequence == sequence }
        let voided =
            (record.households.flatMap(\.annulled) + record.township.annulled)
            .first { isMeant($0.stamp) }
        if let voided {
            self.sequence = voided.stamp.sequence
            status = .annulled
            by = voided.annulment.stamp.sequence
            return
        }
        for household in record.households {
            guard let stamp = (household.stamps + household.factuals).first(where: isMeant) else {
                continue
            }
            self.sequence = stamp.sequence
            by = CitedEvent.correction(of: stamp, household)
            status = by == nil ? .holds : .corrected
            return
        }
        guard let stamp = record.township.stamps.first(where: isMeant) else { return }
        self.sequence = stamp.sequence
        status = .holds
    }

    /// What put right, later, what the event said.
    private static func correction(of stamp: Stamp, _ household: Household) -> Int? {
        let rectified = household.rectifications.first { $0.entry == stamp.id }?.stamp
        let own = household.corrections.first { $0.stamp.id == stamp.id }
        let again = own.flatMap { own in
            household.corrections.first {
                $0.item == own.item && stamp.isOrdered(before: $0.stamp)
            }
        }
        let card = household.cards.first { $0.stamp.id == stamp.id }
        let replaced = card.flatMap { card in
            household.cards.first { $0.replaces == card.number }
        }
        return (rectified ?? again?.stamp ?? replaced?.stamp)?.sequence
    }
}
