import HouseholdWork

/// F-VIS-01: somebody went without the cadre, or without the contact person. Such a visit is a
/// fact, but three parties can't sign on it.
enum OneSidedVisits {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let visits = household.visits.filter {
                $0.mode == .onSite && !($0.hasContact && $0.hasCadre)
            }
            guard let first = visits.min(by: { $0.stamp.isOrdered(before: $1.stamp) }) else {
                return nil
            }
            let day = first.stamp.time.day
            var absent: [PersonID] = []
            var titles: [String] = []
            if visits.contains(where: { !$0.hasContact }) {
                absent += record.contact(of: household, on: day)
                titles.append("帮扶联系人")
            }
            if visits.contains(where: { !$0.hasCadre }) {
                absent += record.cadres(of: household, on: day)
                titles.append("村干")
            }
            let times = visits.map(\.stamp.time.shortText).joined(separator: "、")
            return Finding.of(
                household, .visitOneSided, responsible: merged(absent),
                span: Finding.Span(since: day), events: visits.map(\.stamp),
                "\(times) 入户没有\(titles.joined(separator: "、"))参加")
        }
    }
}

/// F-VIS-02: not visited by the last day of the gap visits. F-VIS-05: only by phone.
enum MissingVisits {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let isVisited = household.visits.contains { $0.mode == .onSite }
            if isVisited { return nil }
            let calls = household.visits.filter { $0.mode == .phone }
            return calls.isEmpty ? missing(household, record) : phone(household, calls, record)
        }
    }

    private static func missing(_ household: Household, _ record: Record) -> Finding? {
        guard let deadline = record.passedDeadline("gapVisit") else { return nil }
        let day = deadline.day
        let attempts =
            household.attempts.isEmpty ? "没有入户未成的记录" : "入户未成 \(household.attempts.count) 次"
        let reminders =
            household.reminders.isEmpty ? "没有督促记录" : "督促 \(household.reminders.count) 次"
        return Finding.of(
            household, .notVisited,
            responsible: merged(
                record.contact(of: household, on: day), record.cadres(of: household, on: day)),
            span: Finding.Span(due: day, done: record.asOf),
            events: household.attempts.map(\.stamp) + household.reminders.map(\.stamp),
            "到 \(day.text) 没有入户；\(attempts)，\(reminders)")
    }

    private static func phone(
        _ household: Household, _ calls: [Visit], _ record: Record
    ) -> Finding? {
        guard let first = earliest(calls.map(\.stamp)) else { return nil }
        return Finding.of(
            household, .phoneOnly,
            responsible: record.contact(of: household, on: first.time.day),
            span: Finding.Span(since: first.time.day), events: calls.map(\.stamp),
            "只有电话核实（\(first.time.shortText)），没有现场入户")
    }
}

/// F-VIS-03: the handbook was filled in before anybody had been there (闭门填表).
enum ClosedDoorFilling {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let visit = earliest(household.visits.map(\.stamp))
            let fillings = household.fillings.map(\.stamp)
            let corrections = household.corrections.map(\.stamp)
            let early = (fillings + corrections).filter { stamp in
                visit.map { stamp.isSurely(before: $0) } ?? true
            }
            guard let first = earliest(early) else { return nil }
            let what = fillings.contains { $0.sequence == first.sequence } ? "手册已填" : "信息表已改"
            let found = visit.map { "入户在 \($0.time.shortText)" } ?? "没有入户"
            return Finding.of(
                household, .filledUnvisited, responsible: [first.actor],
                span: Finding.Span(since: first.time.day),
                events: early + [visit].compactMap { $0 },
                "\(first.time.shortText) \(what)，\(found)")
        }
    }
}
