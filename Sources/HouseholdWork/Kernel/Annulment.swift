/// 作废: why an event doesn't hold any more, from the annulment's place in the log on.
package struct Annulment: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case wrongHousehold, duplicate, forged, mistyped

        package var title: String {
            switch self {
            case .wrongHousehold: "写错户"
            case .duplicate: "重复登记"
            case .forged: "伪造"
            case .mistyped: "录错"
            }
        }
    }

    package let stamp: Stamp
    package let kind: Kind
    /// Empty while its box is locked.
    package let reason: String
    package let approver: PersonID?
}

/// 已作废的一条: its stamp, and what voids it.
package struct AnnulledRecord: Sendable {
    package let stamp: Stamp
    package let annulment: Annulment
}

/// The annulments of one fold by the ids of what they void.
package struct AnnulmentIndex: Sendable {
    private var byTarget: [String: Annulment] = [:]

    package init() {}

    /// - Returns: Whether the event is an annulment.
    package mutating func take(_ event: RecordedEvent) -> Bool {
        guard let annulled = event.event as? RecordAnnulled else { return false }
        byTarget[annulled.target.id] = Annulment(
            stamp: event.stamp, kind: annulled.kind, reason: annulled.reason,
            approver: annulled.approver)
        return true
    }

    /// nil when the event holds.
    package subscript(id: String) -> Annulment? { byTarget.isEmpty ? nil : byTarget[id] }
}
