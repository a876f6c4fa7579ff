import HouseholdWork

/// 一户的材料和时日: who handed the handbook on, which card is due, how long each step took.
///
/// Source: the domain's questions 9, 10 and 12.
package struct HouseholdTrail: Sendable {
    package struct Seal: Sendable {
        package let seal: String
        package let stamp: Stamp
    }

    /// 相隔: whole days from one step to the next; negative when the paper's days run backwards.
    package struct Lapse: Sendable {
        package let from: String
        package let to: String
        package let days: Int
        package let events: [Int]
    }

    /// The household's handbook, by what was delivered, else by what was filled in.
    package let handbook: String?
    package let seals: [Seal]
    /// Of the handbook, oldest first.
    package let hops: [Delivery]
    package let lapses: [Lapse]
    /// What the plan wants for the household's category; nil when it doesn't know the category.
    package let category: PlanConfiguration.Category?

    package init(_ household: Household, in record: Record) {
        hops = record.deliveries(to: household.id).filter { $0.kind == MaterialKind.handbook }
        let number = hops.last?.number ?? household.fillings.last?.handbook
        handbook = number
        seals = (number.flatMap { record.township.seals[$0] } ?? [])
            .map { Seal(seal: $0.seal, stamp: $0.stamp) }
            .sorted { $0.stamp.isOrdered(before: $1.stamp) }
        category = record.plan.category(household.category)
        lapses = HouseholdTrail.lapses(household, record)
    }

    /// The first of each step that was done.
    private static func lapses(_ household: Household, _ record: Record) -> [Lapse] {
        let signed = household.signedTable.flatMap { table in
            table.signatures.map(\.stamp).max { $0.isOrdered(before: $1) }
        }
        let steps: [(title: String, stamp: Stamp?)] = [
            ("打印", household.prints.first?.stamp), ("入户", household.visits.first?.stamp),
            ("签齐", signed), ("移交", household.handovers.first?.stamp),
            ("录入", household.entries.first?.stamp), ("审核", household.audits.first?.stamp),
            ("复核", record.reviews(of: household.id).first?.stamp),
        ]
        let done = steps.compactMap { step in step.stamp.map { (step.title, $0) } }
        return zip(done, done.dropFirst()).map { first, second in
            Lapse(
                from: first.0, to: second.0,
                days: second.1.time.day.number - first.1.time.day.number,
                events: [first.1.sequence, second.1.sequence])
        }
    }
}
