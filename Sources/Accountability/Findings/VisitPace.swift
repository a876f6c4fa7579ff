import HouseholdWork

/// F-VIS-04: one person began at two households within minutes, or visited very many in a day.
struct VisitPace: Tally {
    private struct Stop {
        let time: Moment
        let sequence: Int
        let isDayOnly: Bool
        let household: HouseholdID
    }

    private var stops: [PersonID: [Stop]] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        for visit in household.visits where visit.mode == .onSite {
            let stop = Stop(
                time: visit.stamp.time, sequence: visit.stamp.sequence,
                isDayOnly: visit.stamp.precision == .day, household: household.id)
            for person in Set(visit.participants.map(\.person)) {
                stops[person, default: []].append(stop)
            }
        }
    }

    func findings(in record: Record) -> [Finding] {
        stops.sorted { $0.key < $1.key }.compactMap { person, list in
            let ordered = list.sorted { ($0.time, $0.sequence) < ($1.time, $1.sequence) }
            return VisitPace.finding(person, ordered, record)
        }
    }

    private static func finding(_ person: PersonID, _ stops: [Stop], _ record: Record) -> Finding? {
        let close = pairs(stops, withinSeconds: record.plan.threshold("visitGapMinutes") * 60)
        let limit = record.plan.threshold("visitsPerDay")
        let crowded = Dictionary(grouping: stops) { $0.time.day }
            .filter { Set($0.value.map(\.household)).count > limit }
        var faults: [String] = []
        if !close.isEmpty {
            faults.append(
                "两户开始相隔不足 \(record.plan.threshold("visitGapMinutes")) 分钟 \(close.count) 次")
        }
        for (day, list) in crowded.sorted(by: { $0.key < $1.key }) {
            faults.append("\(day.text) 入户 \(Set(list.map(\.household)).count) 户（门槛 \(limit) 户）")
        }
        let found = close.flatMap { [$0, $1] } + crowded.values.joined()
        guard let first = found.map(\.time).min() else { return nil }
        return Finding.of(
            person: person, .visitPace, responsible: [person],
            span: Finding.Span(since: first.day), sequences: found.map(\.sequence),
            "\(record.name(person))" + faults.joined(separator: "；"))
    }

    /// Neighbouring stops at different households; a paper that gives only a day can't say.
    private static func pairs(_ stops: [Stop], withinSeconds limit: Int) -> [(Stop, Stop)] {
        let timed = stops.filter { !$0.isDayOnly }
        return zip(timed, timed.dropFirst()).filter { left, right in
            left.household != right.household
                && right.time.seconds - left.time.seconds < limit
        }
    }
}
