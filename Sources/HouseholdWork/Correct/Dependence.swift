/// 下游: what rests on an event, so that it has to be dealt with before the event is annulled.
package struct Dependence {
    private let target: RecordedEvent
    private let scene: Scene

    /// The events that hold and rest on the target, in the order in which they were entered.
    package static func events(on target: RecordedEvent, in scene: Scene) -> [RecordedEvent] {
        guard target.holds else { return [] }
        let dependence = Dependence(target: target, scene: scene)
        return dependence.candidates.filter { other in
            other.stamp.sequence != target.stamp.sequence && !(other.event is RecordAnnulled)
                && !(other.event is EvidenceAttached) && dependence.holds(other)
        }.sorted { $0.stamp.sequence < $1.stamp.sequence }
    }

    private var candidates: [RecordedEvent] {
        let township = scene.townshipHistory.eventsInForce
        guard let id = Subject.household(of: target.stamp.subject) else {
            return township + households.flatMap { scene.history($0).eventsInForce }
        }
        return township + scene.history(id).eventsInForce
    }

    /// The households in which something may rest on an event of the township.
    private var households: [HouseholdID] {
        switch target.event {
        case is VillageRegistered, is PersonRegistered, is RoleAppointed, is PlanAdopted,
            is EntryWindowOpened:
            scene.households
        case let delegation as DelegationGranted:
            delegation.households?.sorted() ?? scene.households
        case let distribution as MaterialsDistributed: distribution.items.map(\.household)
        default: []
        }
    }

    private func holds(_ other: RecordedEvent) -> Bool {
        switch target.event {
        case let event as any HouseholdEvent where Subject.isHousehold(target.stamp.subject):
            HouseholdDependence(target: target, scene: scene).holds(event, other)
        default: TownshipDependence(target: target, scene: scene).holds(other)
        }
    }
}

extension Subject {
    static func isHousehold(_ subject: String) -> Bool { household(of: subject) != nil }
}

/// What rests on an event of one household.
private struct HouseholdDependence {
    let target: RecordedEvent
    let scene: Scene

    private func isLater(_ other: RecordedEvent) -> Bool { target.order < other.order }

    private func isOwn(_ other: RecordedEvent) -> Bool {
        other.stamp.subject == target.stamp.subject
    }

    func holds(_ event: any HouseholdEvent, _ other: RecordedEvent) -> Bool {
        switch event {
        case is HouseholdEnrolled: isOwn(other) || other.mentions(household)
        case let enrolled as MemberEnrolled: names(enrolled.member, other)
        case let pairing as ContactAssigned: rests(on: pairing, other)
        case let print as TablePrinted: other.names(table: print.tableNumber)
        case let visit as VisitConducted: isOwn(other) && other.visit == visit.visit
        case let verified as ItemsVerified: rests(on: verified, other)
        case let corrected as ItemCorrected:
            isLater(other)
                && (other.event is TableFinalized
                    || (other.event as? ItemCorrected)?.item == corrected.item)
        case let table as TableFinalized:
            (isLater(other) && other.event is HandbookFilled && isOwn(other))
                || other.tableVersion == table.version && !(other.event is TableFinalized)
        // It let the table be changed again.
        case is TableReopened:
            isLater(other)
                && (other.event is ItemsVerified || other.event is ItemCorrected
                    || other.event is TableFinalized)
        case let signature as TableSigned: rests(on: signature, other)
        case let handover as TableHandedOver: rests(on: handover, other)
        case is EntryMade, is EntryRectified:
            isLater(other)
                && (other.event is EntryAudited || other.event is EntryRectified
                    || other.event is EntryReviewed && other.mentions(household))
        case let deferral as EntryDeferred:
            isLater(other) && (other.event as? EntryMade)?.values == nil
                && other.tableVersion == deferral.version && other.event is EntryMade
        case let card as CardIssued: (other.event as? CardIssued)?.replaces == card.number
        case is HouseholdCategoryChanged:
            isLater(other) && isOwn(other)
                && (other.event is HouseholdCategoryChanged || other.event is CardIssued)
        case let changed as HouseholdHeadChanged: rests(on: changed, other)
        case let answer as FindingAnswered:
            isLater(other) && (other.event as? FindingAnswered)?.key == answer.key
        default: false
        }
    }

    private func rests(on changed: HouseholdHeadChanged, _ other: RecordedEvent) -> Bool {
        guard isLater(other), isOwn(other) else { return false }
        return switch other.event {
        case is HouseholdHeadChanged: true
        case let signature as TableSigned: signature.signer == changed.head
        default: false
        }
    }

    private var household: HouseholdID { Subject.household(of: target.stamp.subject) ?? "" }

    private func names(_ member: MemberID, _ other: RecordedEvent) -> Bool {
        switch other.event {
        case let visit as VisitConducted: visit.present.contains(member)
        case let verified as ItemsVerified: verified.verdicts.contains { $0.item.member == member }
        case let corrected as ItemCorrected: corrected.item.member == member
        case let signature as TableSigned: signature.signer == member
        case let check as SpotCheckDone: check.item.member == member
        // Its digest holds the members of then.
        case is TableFinalized: other.stamp.sequence > target.stamp.sequence
        default: false
        }
    }

    /// What the contact person did by this pairing and no other.
    private func rests(on pairing: ContactAssigned, _ other: RecordedEvent) -> Bool {
        let day = other.stamp.time.day
        guard isOwn(other), other.rank >= Rank.firstWithTime,
            other.stamp.actor == pairing.contact,
            other.stamp.actorRole == Role.contactPerson.rawValue,
            pairing.from <= day, day <= pairing.to ?? day
        else { return false }
        return !scene.household(household).pairings.contains {
            $0.stamp.sequence != target.stamp.sequence && $0.contact == pairing.contact
                && $0.from <= day && day <= ($0.to ?? day)
        }
    }

    private func rests(on verified: ItemsVerified, _ other: RecordedEvent) -> Bool {
        switch other.event {
        case let corrected as ItemCorrected:
            corrected.visit == verified.visit && other.stamp.time == target.stamp.time
                && verified.verdicts.contains { $0.item == corrected.item }
        case let table as TableFinalized: table.visit == verified.visit && isLater(other)
        default: false
        }
    }

    private func rests(on signature: TableSigned, _ other: RecordedEvent) -> Bool {
        guard other.tableVersion == signature.version, isLater(other),
            !(other.event is TableFinalized), !(other.event is TableSigned),
            !(other.event is TableReopened)
        else { return false }
        let table = scene.household(household).versions.last { $0.version == signature.version }
        return !(table?.signatures ?? []).contains {
            $0.party == signature.party && $0.stamp.sequence != target.stamp.sequence
        }
    }

    private func rests(on handover: TableHandedOver, _ other: RecordedEvent) -> Bool {
        guard other.tableVersion == handover.version,
            other.event is EntryMade || other.event is EntryDeferred
        else { return false }
        return !scene.household(household).handovers.contains {
            $0.version == handover.version && $0.stamp.sequence != target.stamp.sequence
        }
    }
}

extension RecordedEvent {
    /// Whether a village-wide event is about a household.
    fileprivate func mentions(_ household: HouseholdID) -> Bool {
        switch event {
        case let roster as RosterPublished:
            roster.assignments.contains { $0.household == household }
        case let distribution as MaterialsDistributed:
            distribution.items.contains { $0.household == household }
        case let review as EntryReviewed: review.households.contains(household)
        default: false
        }
    }

    /// The visit that it belongs to.
    fileprivate var visit: String? {
        switch event {
        case let verified as ItemsVerified: verified.visit
        case let corrected as ItemCorrected: corrected.visit
        case let table as TableFinalized: table.visit
        default: nil
        }
    }

    /// The version of the table that it is about.
    fileprivate var tableVersion: Int? {
        switch event {
        case let table as TableFinalized: table.version
        case let signature as TableSigned: signature.version
        case let handover as TableHandedOver: handover.version
        case let entry as EntryMade: entry.version
        case let deferral as EntryDeferred: deferral.version
        case let reopened as TableReopened: reopened.version
        default: nil
        }
    }

    fileprivate func names(table number: String) -> Bool {
        switch event {
        case let table as TableFinalized: table.tableNumber == number
        case let signature as TableSigned: signature.tableNumber == number
        case let handover as TableHandedOver: handover.tableNumber == number
        case let distribution as MaterialsDistributed:
            distribution.items.contains {
                $0.kind == MaterialKind.table && $0.number == number
            }
        default: false
        }
    }
}
