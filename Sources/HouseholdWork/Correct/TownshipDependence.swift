/// What rests on an event of the township.
struct TownshipDependence {
    let target: RecordedEvent
    let scene: Scene

    func holds(_ other: RecordedEvent) -> Bool {
        switch target.event {
        case let village as VillageRegistered: isOf(village.code, other)
        case let registered as UnitRegistered:
            (other.event as? PersonRegistered)?.person.unit == registered.unit.id
        case let registered as PersonRegistered: concerns(registered.person.id, other)
        case let post as RoleAppointed: rests(on: post, other)
        case let delegation as DelegationGranted: rests(on: delegation, other)
        case let answer as FindingAnswered:
            target.order < other.order && (other.event as? FindingAnswered)?.key == answer.key
        case let plan as PlanAdopted: rests(on: plan, other)
        case let seal as HandbookSealed:
            (other.event as? MaterialsDistributed)?.items.contains { item in
                item.number.map(seal.handbooks.contains) ?? false
            } ?? false
        case let distribution as MaterialsDistributed: rests(on: distribution, other)
        case let window as EntryWindowOpened:
            !window.isOpen && target.order < other.order
                && (other.event as? EntryDeferred)?.item.indicator == window.indicator
        default: false
        }
    }

    private func isOf(_ village: VillageCode, _ other: RecordedEvent) -> Bool {
        switch other.event {
        case let enrolled as HouseholdEnrolled: enrolled.village == village
        case let registered as UnitRegistered: registered.unit.village == village
        case let post as RoleAppointed: post.village == village
        default: other.stamp.subject == target.stamp.subject
        }
    }

    private func concerns(_ person: PersonID, _ other: RecordedEvent) -> Bool {
        (other.event as? RoleAppointed)?.person == person
            || (other.event as? ContactAssigned)?.contact == person
    }

    /// What was done by this post and no other.
    private func rests(on post: RoleAppointed, _ other: RecordedEvent) -> Bool {
        let day = other.stamp.time.day
        let isActor =
            other.stamp.actor == post.person && other.stamp.actorRole == post.role.rawValue
        let isParticipant = (other.event as? VisitConducted)?.participants.contains {
            $0.person == post.person && $0.role == post.role
        }
        guard other.rank >= Rank.firstWithTime, isActor || isParticipant ?? false,
            post.from <= day, day <= post.to ?? day
        else { return false }
        return !(scene.township.appointments[post.person] ?? []).contains {
            $0.stamp.sequence != target.stamp.sequence && $0.role == post.role
                && $0.village == post.village && $0.isValid(on: day)
        }
    }

    /// Without the only plan of the town nothing can be judged.
    private func rests(on plan: PlanAdopted, _ other: RecordedEvent) -> Bool {
        guard plan.level == .town, plan.configuration != nil,
            Subject.isHousehold(other.stamp.subject)
        else { return false }
        return !scene.township.plans.contains {
            $0.stamp.sequence != target.stamp.sequence && $0.level == .town
                && $0.configuration != nil
        }
    }

    private func rests(on distribution: MaterialsDistributed, _ other: RecordedEvent) -> Bool {
        guard target.order < other.order else { return false }
        let numbers = Set(distribution.items.compactMap(\.number))
        switch other.event {
        case let next as MaterialsDistributed:
            return next.from == distribution.to
                && next.items.contains { $0.number.map(numbers.contains) ?? false }
        case let filling as HandbookFilled: return numbers.contains(filling.handbook)
        case let card as CardIssued: return numbers.contains(card.number)
        default: return false
        }
    }

    /// What the delegate did for the principal, without a post or pairing of their own for it.
    private func rests(on delegation: DelegationGranted, _ other: RecordedEvent) -> Bool {
        if let revoked = other.event as? DelegationRevoked {
            return revoked.delegation == target.stamp.id
        }
        let day = other.stamp.time.day
        guard let act = delegation.acts.first(where: { other.stamp.type.hasPrefix($0.rawValue) }),
            delegation.from <= day, day <= delegation.to,
            let id = Subject.household(of: other.stamp.subject),
            delegation.households?.contains(id) ?? true
        else { return false }
        let delegate = delegation.delegate
        let isDoer =
            switch other.event {
            case let visit as VisitConducted:
                visit.participants.contains { $0.person == delegate }
            case let signature as TableSigned: signature.signer == delegate
            default: other.stamp.actor == delegate
            }
        let household = scene.household(id)
        let isOwn =
            scene.township.isContact(delegate, of: household, on: day)
            || scene.township.cadreRole(of: delegate, on: day, village: household.village) != nil
        return isDoer && !isOwn && stands(act, delegation, household, day)
    }

    /// Whether the delegation is the one that is used on that day.
    private func stands(
        _ act: DelegableAct, _ delegation: DelegationGranted, _ household: Household, _ day: Day
    ) -> Bool {
        let township = scene.township
        let used =
            township.contactDelegation(to: delegation.delegate, act, household, on: day)
            ?? township.cadreDelegation(to: delegation.delegate, act, household, on: day)
        return used.map { $0.stamp.id == target.stamp.id } ?? false
    }
}
