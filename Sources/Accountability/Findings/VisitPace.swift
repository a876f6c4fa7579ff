import HouseholdWork

/// F-VIS-04: one person began at two households within minutes, or visited very many in a day.
enum VisitPace {
    private struct Stop {
        let stamp: Stamp
        let household: HouseholdID
    }

    static func find(in record: Record) -> [Finding] {
        var stops: [PersonID: [Stop]] = [:]
        for household in record.households {
            for visit in household.visits where visit.mode == .onSite {
                for person in Set(visit.participants.map(\.person)) {
                    stops[person, default: []].append(
                        Stop(stamp: visit.stamp, household: household.id))
                }
            }
        }
        return stops.sorted { $0.key < $1.key }.compactMap { person, list in
            finding(person, list.sorted { $0.stamp.isOrdered(before: $1.stamp) }, record)
        }
    }

    private static func finding(_ person: PersonID, _ stops: [Stop], _ record: Record) -> Finding? {
        let close = pairs(stops, withinSeconds: record.plan.threshold("visitGapMinutes") * 60)
        let limit = record.plan.threshold("visitsPerDay")
        let crowded = Dictionary(grouping: stops) { $0.stamp.time.day }
            .filter { Set($0.value.map(\.household)).count > limit }
        var faults: [String] = []
        if !close.isEmpty {
            faults.append(
                "两户开始相隔不足 \(record.plan.threshold("visitGapMinutes")) 分钟 \(close.count) 次")
        }
        for (day, list) in crowded.sorted(by: { $0.key < $1.key }) {
            faults.append("\(day.text) 入户 \(Set(list.map(\.household)).count) 户（门槛 \(limit) 户）")
        }
        let events = close.flatMap { [$0.stamp, $1.stamp] } + crowded.values.joined().map(\.stamp)
        guard let first = earliest(events) else { return nil }
        return Finding.of(
            person: person, .visitPace, responsible: [person],
            span: Finding.Span(since: first.time.day), events: events,
            "\(record.name(person))" + faults.joined(separator: "；"))
    }

    /// Neighbouring stops at different households; a paper that gives only a day can't say.
    private static func pairs(_ stops: [Stop], withinSeconds limit: Int) -> [(Stop, Stop)] {
        let timed = stops.filter { $0.stamp.precision != .day }
        return zip(timed, timed.dropFirst()).filter { left, right in
            left.household != right.household
                && right.stamp.time.seconds - left.stamp.time.seconds < limit
        }
    }
}
