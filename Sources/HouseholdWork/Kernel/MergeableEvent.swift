/// 可合并: several rows of the papers that are one event; each row is decided by itself.
package protocol MergeableEvent: LedgerEvent {
    /// Both as one event. - Precondition: same actor, time and subject, and what else they share.
    func merged(with other: Self) -> Self
}

extension ItemsVerified: MergeableEvent {}

extension HandbookSealed: MergeableEvent {
    package func merged(with other: HandbookSealed) -> HandbookSealed {
        HandbookSealed(
            seal: seal, custodian: custodian, handbooks: handbooks + other.handbooks)
    }
}

extension RosterPublished: MergeableEvent {
    package func merged(with other: RosterPublished) -> RosterPublished {
        RosterPublished(
            village: village, publishers: publishers,
            assignments: assignments + other.assignments)
    }
}

extension MaterialsDistributed: MergeableEvent {
    package func merged(with other: MaterialsDistributed) -> MaterialsDistributed {
        MaterialsDistributed(
            village: village, hop: hop, from: from, to: to, items: items + other.items)
    }
}

extension Draft {
    /// This draft and another one's event as one; nil when they aren't mergeable.
    package func merged(with other: Draft) -> Draft? {
        guard factual == nil, other.factual == nil, let event = event as? any MergeableEvent,
            let merged = merge(event, other.event)
        else { return nil }
        return Draft(merged, subject: subject, context: context, actor: actor, role: actorRole)
    }

    private func merge<Event: MergeableEvent>(_ event: Event, _ other: any LedgerEvent)
        -> (any LedgerEvent)?
    {
        (other as? Event).map { event.merged(with: $0) }
    }
}
