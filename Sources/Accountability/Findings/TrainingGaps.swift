import HouseholdWork

/// F-TRN-01: who was to be trained and was not, one finding a person.
struct MissedTrainings: Tally {
    /// How many households somebody was at.
    private var visited: [PersonID: Int] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        for person in Set(household.visits.flatMap(\.participants).map(\.person)) {
            visited[person, default: 0] += 1
        }
    }

    /// Missed by an organizer's every session is missed; a make-up session counts.
    func findings(in record: Record) -> [Finding] {
        let sessions = Dictionary(grouping: record.township.trainings, by: \.organizer)
        var missed: [PersonID: [Training]] = [:]
        for (_, trainings) in sessions.sorted(by: { $0.key < $1.key }) {
            let attended = Set(trainings.flatMap(\.attended))
            for training in trainings {
                for person in Set(training.expected).subtracting(attended) {
                    missed[person, default: []].append(training)
                }
            }
        }
        return missed.map { person, trainings in
            let organizers = merged(trainings.map(\.organizer))
            let households = visited[person] ?? 0
            let units = organizers.map(record.unitName).joined(separator: "、")
            let after = households == 0 ? "没有入户" : "仍入户 \(households) 户"
            let day = trainings.map(\.stamp.time.day).min() ?? record.asOf
            return Finding.of(
                person: person, .untrained,
                responsible: merged(organizers.flatMap { record.heads(of: $0, on: day) }),
                span: Finding.Span(since: day), events: trainings.map(\.stamp),
                "\(record.name(person))应训未训（\(units)组织的培训），\(after)")
        }
    }
}

/// F-TRN-01 of a village: no training by the last day for it.
enum UntrainedVillages {
    static func find(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("training") else { return [] }
        let organizers = Set(
            record.township.trainings.compactMap { record.township.units[$0.organizer]?.village })
        return record.township.villages.values.filter {
            $0.isRegistered && !organizers.contains($0.code)
        }.map { village in
            Finding.of(
                unit: record.committee(of: village.code)?.id, .untrained, village: village.code,
                responsible: record.leaders(of: village.code, on: deadline.day),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "\(village.name)到 \(deadline.day.text) 没有召开村级培训会")
        }
    }
}

/// F-UNT-01: a supporting unit without a person in charge, or nobody of which was trained.
enum SupportUnitGaps {
    static func find(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("training") else { return [] }
        let trained = Set(record.township.trainings.flatMap(\.attended))
        return record.supportUnits.compactMap { unit in
            let staff = record.offices.staff(of: unit.id)
            var faults: [String] = []
            if !staff.contains(where: { isLiaison($0, record) }) { faults.append("没有指定专人") }
            let hasTraining = record.township.trainings.contains { $0.organizer == unit.id }
            if !hasTraining && trained.isDisjoint(with: staff) {
                faults.append("没有组织培训，也没有人员参加过培训")
            }
            guard !faults.isEmpty else { return nil }
            return Finding.of(
                unit: unit.id, .supportUnit,
                responsible: record.heads(of: unit.id, on: record.asOf),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "\(unit.name)\(faults.joined(separator: "；"))")
        }
    }

    private static func isLiaison(_ person: PersonID, _ record: Record) -> Bool {
        record.township.holds(person, .unitLiaison, on: record.asOf, village: nil)
    }
}
