import HouseholdWork

/// F-TRN-01: who was to be trained and was not, one finding a person; villages without a training.
enum TrainingGaps {
    static func find(in record: Record) -> [Finding] { persons(record) + villages(record) }

    /// Missed by an organizer's every session is missed; a make-up session counts.
    private static func persons(_ record: Record) -> [Finding] {
        let sessions = Dictionary(grouping: record.township.trainings, by: \.organizer)
        var missed: [PersonID: [Training]] = [:]
        for (_, trainings) in sessions.sorted(by: { $0.key < $1.key }) {
            let attended = Set(trainings.flatMap(\.attended))
            for person in Set(trainings.flatMap(\.expected)).subtracting(attended) {
                missed[person, default: []] += trainings.filter { $0.expected.contains(person) }
            }
        }
        let visited = visitedHouseholds(record)
        return missed.map { person, trainings in
            let organizers = merged(trainings.map(\.organizer))
            let households = visited[person]?.count ?? 0
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

    private static func visitedHouseholds(_ record: Record) -> [PersonID: Set<HouseholdID>] {
        var visited: [PersonID: Set<HouseholdID>] = [:]
        for household in record.households {
            for participant in household.visits.flatMap(\.participants) {
                visited[participant.person, default: []].insert(household.id)
            }
        }
        return visited
    }

    private static func villages(_ record: Record) -> [Finding] {
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
            let staff = record.township.persons.values.filter { $0.unit == unit.id }.map(\.id)
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
