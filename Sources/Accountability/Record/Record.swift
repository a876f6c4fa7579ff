import HouseholdWork

/// 台账所记: everything that had happened by a moment, indexed for the questions of accountability.
///
/// A pure value: what is derived from it depends on nothing else, so it can be computed again.
package struct Record: Sendable {
    /// As of the moment, in the order of their numbers.
    package private(set) var households: [Household]
    /// Without what happened after the moment; posts and pairings are asked for a day.
    package let township: Township
    /// The plan in force; its deadlines, thresholds and categories are judged by.
    package let plan: PlanConfiguration
    package let asOfMoment: Moment
    /// Households within the plan's scope.
    package private(set) var inScope: [Household]
    /// Posts and units by what they are asked for.
    let offices: OfficeIndex

    /// Every review, by village, oldest first, and which of them list a household.
    private let reviews: [Review]
    private let reviewsByHousehold: [HouseholdID: [UInt32]]
    /// Every distribution, and which of its items are a household's.
    private let distributions: [Distribution]
    private let deliveriesByHousehold: [HouseholdID: [ItemPlace]]

    private struct ItemPlace: Sendable {
        let distribution: UInt32
        let item: UInt32
    }

    /// - Parameters:
    ///   - households: Folded from the events with a time no later than `asOf`.
    ///   - township: Of all events; later ones are left out here.
    ///   - asOf: The last second that counts, `Moment.end(of:)` of a day for a day.
    /// - Returns: nil when no plan of the township has been entered: nothing can be judged then.
    package init?(households: [Household], township: Township, asOf moment: Moment) {
        guard let plan = township.configuration else { return nil }
        let known = township.upTo(moment)
        self.plan = plan
        self.township = known
        asOfMoment = moment
        offices = OfficeIndex(known)
        self.households = households.filter(\.isEnrolled).sorted { $0.id < $1.id }
        inScope = self.households.filter {
            $0.dissolution == nil && (plan.category($0.category)?.isInScope ?? false)
        }
        var reviews: [Review] = []
        var distributions: [Distribution] = []
        for (_, village) in known.villages.sorted(by: { $0.key < $1.key }) {
            reviews += village.reviews.sorted { $0.stamp.isOrdered(before: $1.stamp) }
            distributions += village.distributions
        }
        self.reviews = reviews
        var listed: [HouseholdID: [UInt32]] = [:]
        for (index, review) in reviews.enumerated() {
            for household in review.households {
                listed[household, default: []].append(UInt32(index))
            }
        }
        reviewsByHousehold = listed
        distributions.sort { $0.stamp.isOrdered(before: $1.stamp) }
        self.distributions = distributions
        deliveriesByHousehold = Record.places(distributions)
    }

    private static func places(_ distributions: [Distribution]) -> [HouseholdID: [ItemPlace]] {
        var places: [HouseholdID: [ItemPlace]] = [:]
        for (index, distribution) in distributions.enumerated() {
            for (place, item) in distribution.items.enumerated() {
                places[item.household, default: []]
                    .append(ItemPlace(distribution: UInt32(index), item: UInt32(place)))
            }
        }
        return places
    }

    package var asOf: Day { asOfMoment.day }

    package func household(_ id: HouseholdID) -> Household? { households.first { $0.id == id } }

    func isInScope(_ household: Household) -> Bool {
        household.dissolution == nil && (plan.category(household.category)?.isInScope ?? false)
    }

    /// The same record of other households. - Precondition: they are enrolled, and in order.
    func of(_ households: [Household]) -> Record {
        var record = self
        record.households = households
        record.inScope = households.filter(isInScope)
        return record
    }

    /// The village's reviews that list the household, oldest first.
    package func reviews(of household: HouseholdID) -> [Review] {
        (reviewsByHousehold[household] ?? []).map { reviews[Int($0)] }
    }

    /// What was handed out for the household, oldest first.
    package func deliveries(to household: HouseholdID) -> [Delivery] {
        (deliveriesByHousehold[household] ?? []).map { place in
            let distribution = distributions[Int(place.distribution)]
            return Delivery(distribution, distribution.items[Int(place.item)])
        }
    }

    /// The deadline of a step, once its last day is over.
    func passedDeadline(_ step: String) -> PlanConfiguration.Deadline? {
        guard let deadline = plan.deadline(step), Moment.end(of: deadline.day) <= asOfMoment else {
            return nil
        }
        return deadline
    }
}

/// 发放 of one thing for one household.
package struct Delivery: Sendable {
    package let stamp: Stamp
    package let hop: Distribution.Hop
    package let kind: String
    package let number: String?
    package let from: PersonID
    package let to: PersonID

    init(_ distribution: Distribution, _ item: Distribution.Item) {
        stamp = distribution.stamp
        hop = distribution.hop
        kind = item.kind
        number = item.number
        from = distribution.from
        to = distribution.to
    }
}

extension Stamp {
    /// By time, then by place in the ledger.
    func isOrdered(before other: Stamp) -> Bool {
        (time, sequence) < (other.time, other.sequence)
    }

    /// Whether this surely happened before the other: a paper that gives only a day can't say.
    func isSurely(before other: Stamp) -> Bool {
        if precision == .day || other.precision == .day { return time.day < other.time.day }
        return time < other.time
    }
}

extension Township {
    /// Without what happened after a moment.
    fileprivate func upTo(_ moment: Moment) -> Township {
        var known = self
        known.plans = plans.filter { $0.stamp.time <= moment }
        known.trainings = trainings.filter { $0.stamp.time <= moment }
        // There is one for each thing: they are copied only where there is something to leave out.
        for (handbook, marks) in seals where marks.contains(where: { moment < $0.stamp.time }) {
            known.seals[handbook] = marks.filter { $0.stamp.time <= moment }
        }
        // Who holds what is for acts to decide on; accountability asks for deliveries.
        known.custody = [:]
        known.windows = windows.mapValues { $0.filter { $0.stamp.time <= moment } }
        known.reports = reports.filter { $0.stamp.time <= moment }
        known.criticisms = criticisms.filter { $0.stamp.time <= moment }
        known.progressTables = progressTables.filter { $0.stamp.time <= moment }
        known.decisions = decisions.filter { $0.stamp.time <= moment }
        known.answers = answers.filter { $0.stamp.time <= moment }
        known.keys = keys.filter { $0.stamp.time <= moment }
        known.periods = periods.filter { $0.stamp.time <= moment }
        known.annulled = annulled.filter { $0.stamp.time <= moment }
        known.factuals = factuals.filter { $0.time <= moment }
        known.attachments = attachments.filter { $0.stamp.time <= moment }
        known.stamps = stamps.filter { $0.time <= moment }
        known.disclosures = disclosures.filter { $0.stamp.time <= moment }
        known.villages = villages.mapValues { $0.upTo(moment) }
        return known
    }
}

extension Village {
    fileprivate func upTo(_ moment: Moment) -> Village {
        var known = self
        known.rosters = rosters.filter { $0.stamp.time <= moment }
        known.distributions = distributions.filter { $0.stamp.time <= moment }
        known.guidances = guidances.filter { $0.stamp.time <= moment }
        known.reviews = reviews.filter { $0.stamp.time <= moment }
        known.samples = samples.filter { $0.stamp.time <= moment }
        return known
    }
}
