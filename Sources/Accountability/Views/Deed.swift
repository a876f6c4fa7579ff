import HouseholdWork

/// 作为: one event that somebody had a part in.
package struct Deed: Sendable {
    package enum Part: String, Sendable, CaseIterable {
        case actor, participant, registrant, signer, witness, receiver, reminded, recorder

        package var title: String {
            switch self {
            case .actor: "本人所做"
            case .participant: "参加"
            case .registrant: "登记"
            case .signer: "签字"
            case .witness: "见证"
            case .receiver: "接收"
            case .reminded: "被督促"
            case .recorder: "代录"
            }
        }
    }

    package let stamp: Stamp
    package let part: Part
    /// nil for what isn't one household's matter.
    package let household: HouseholdID?

    private static func key(_ deed: Deed) -> String {
        "\(deed.part.rawValue) \(deed.stamp.sequence)"
    }

    /// Everything that a person had a part in, oldest first; each event once a part.
    package static func all(of person: PersonID, in record: Record) -> [Deed] {
        var seen: Set<String> = []
        let deeds =
            record.households.flatMap { HouseholdDeeds($0, person).all }
            + TownshipDeeds(record.township, person).all
        return deeds.filter { seen.insert(key($0)).inserted }
            .sorted { $0.stamp.isOrdered(before: $1.stamp) }
    }
}

/// What a person had to do with one household.
private struct HouseholdDeeds {
    let household: Household
    let person: PersonID

    init(_ household: Household, _ person: PersonID) {
        (self.household, self.person) = (household, person)
    }

    var all: [Deed] { entered + atTheDoor + onPaper }

    private func deed(_ stamp: Stamp, _ part: Deed.Part) -> Deed {
        Deed(stamp: stamp, part: part, household: household.id)
    }

    private var entered: [Deed] {
        household.stamps.compactMap { stamp in
            if stamp.actor == person { return deed(stamp, .actor) }
            return stamp.recorder == person ? deed(stamp, .recorder) : nil
        }
    }

    private var atTheDoor: [Deed] {
        let visits = household.visits.filter { $0.includes(person) && $0.stamp.actor != person }
        let attempts = household.attempts.filter {
            $0.participants.contains(person) && $0.stamp.actor != person
        }
        let verdicts =
            (Array(household.verdicts.values) + [household.restVerdict].compactMap { $0 })
            .filter { $0.registrant == person }.map(\.stamp)
        let corrections = household.corrections.filter { $0.registrant == person }.map(\.stamp)
        return visits.map { deed($0.stamp, .participant) }
            + attempts.map { deed($0.stamp, .participant) }
            + (verdicts + corrections).map { deed($0, .registrant) }
    }

    private var onPaper: [Deed] {
        let signatures = household.versions.flatMap(\.signatures)
        return household.versions.filter { $0.registrant == person }
            .map { deed($0.stamp, .registrant) }
            + signatures.filter { $0.signer == person }.map { deed($0.stamp, .signer) }
            + signatures.filter { $0.witnesses.contains(person) }.map { deed($0.stamp, .witness) }
            + household.handovers.filter { $0.to == person }.map { deed($0.stamp, .receiver) }
            + household.reminders.filter { $0.contact == person }.map { deed($0.stamp, .reminded) }
    }
}

/// What a person had to do with the township's and the villages' matters.
private struct TownshipDeeds {
    let township: Township
    let person: PersonID

    init(_ township: Township, _ person: PersonID) {
        (self.township, self.person) = (township, person)
    }

    var all: [Deed] {
        acted + participated
            + villages.flatMap(\.distributions).filter { $0.to == person }
            .map { Deed(stamp: $0.stamp, part: .receiver, household: nil) }
    }

    private var villages: [Village] {
        township.villages.values.sorted { $0.code < $1.code }
    }

    private var acted: [Deed] {
        var stamps = township.plans.map(\.stamp) + township.trainings.map(\.stamp)
        stamps += township.seals.values.flatMap { $0.map(\.stamp) }
        stamps += township.windows.values.flatMap { $0.map(\.stamp) }
        stamps += township.reports.map(\.stamp) + township.criticisms.map(\.stamp)
        for village in villages {
            stamps += village.rosters.map(\.stamp) + village.distributions.map(\.stamp)
            stamps += village.guidances.map(\.stamp) + village.reviews.map(\.stamp)
            stamps += village.samples.map(\.stamp)
        }
        return stamps.filter { $0.actor == person }
            .map { Deed(stamp: $0, part: .actor, household: nil) }
    }

    private var participated: [Deed] {
        var stamps = township.plans.filter { $0.authors.contains(person) }.map(\.stamp)
        stamps += township.trainings.filter { $0.attended.contains(person) }.map(\.stamp)
        for village in villages {
            stamps += village.rosters.filter { $0.publishers.contains(person) }.map(\.stamp)
            stamps += village.reviews.filter {
                $0.participants.contains(person) || $0.organizer == person
            }.map(\.stamp)
        }
        return stamps.filter { $0.actor != person }
            .map { Deed(stamp: $0, part: .participant, household: nil) }
    }
}
