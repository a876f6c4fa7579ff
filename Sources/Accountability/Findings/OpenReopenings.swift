import HouseholdWork

/// F-SIG-03: a table was reopened and the three parties didn't sign the next version in time.
enum OpenReopenings {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household in
            household.reopenings.compactMap { finding(household, $0, record) }
        }
    }

    private static func finding(
        _ household: Household, _ reopening: Reopening, _ record: Record
    ) -> Finding? {
        let limit = record.plan.threshold("resignDays")
        let start = reopening.stamp.time.day
        let next = household.versions.first {
            $0.version > reopening.version && $0.isSignedByAll
        }
        let end = next?.signedAt?.day ?? record.asOf
        let days = end.number - start.number
        guard days > limit else { return nil }
        let state = next == nil ? "没有重签" : "才重新签齐"
        return Finding.of(
            household, .notResigned,
            responsible: merged(
                record.contact(of: household, on: end), [reopening.stamp.actor]),
            span: Finding.Span(since: start.advanced(by: limit + 1), days: days - limit),
            events: [reopening.stamp] + (next?.signatures.map(\.stamp) ?? []),
            "第 \(reopening.version) 版在 \(start.text) 重新打开，\(days) 日\(state)（门槛 \(limit) 日）")
    }
}
