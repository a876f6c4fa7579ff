import HouseholdWork

/// F-AUD-01: entered and not audited by the deadline; or the audit found nothing where a spot check
/// found something. One a household.
enum AuditGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            if household.currentEntries.isEmpty { return nil }
            guard household.audits.contains(where: { household.isCurrent($0.stamp) }) else {
                return missing(household, record)
            }
            return overlooked(household, record)
        }
    }

    private static func missing(_ household: Household, _ record: Record) -> Finding? {
        guard let deadline = record.passedDeadline("audit") else { return nil }
        return Finding.of(
            household, .audit, responsible: record.holders(of: .townInfoOfficer, on: deadline.day),
            span: Finding.Span(due: deadline.day, done: record.asOf),
            events: household.currentEntries.map(\.stamp), "已录入，到 \(deadline.day.text) 乡镇没有审核")
    }

    private static func overlooked(_ household: Household, _ record: Record) -> Finding? {
        guard let audit = household.audits.max(by: { $0.stamp.isOrdered(before: $1.stamp) }),
            audit.verdict == .match, let table = household.signedTable
        else { return nil }
        let signed = TableContent(table.values, record.plan)
        let wrong = household.spotChecks.filter { check in
            guard let observed = check.observed else { return false }
            return !signed.isSame(check.item, signed.values[check.item], observed)
        }
        guard household.lockedBoxes == 0, let first = wrong.first else { return nil }
        return Finding.of(
            household, .audit, responsible: [audit.stamp.actor],
            span: Finding.Span(since: first.stamp.time.day),
            events: [audit.stamp] + wrong.map(\.stamp), item: first.item,
            "审核相符，抽查所见与签字表不一致：\(itemNames(wrong.map(\.item), record.plan))")
    }
}

/// F-REV-01: not reviewed by the deadline; or reviewed, found wrong and not put right. One a
/// household.
enum ReviewGaps {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            let reviews = record.reviews(of: household.id)
            guard let review = reviews.last(where: { household.isCurrent($0.stamp) }) else {
                return missing(household, record)
            }
            return unsettled(household, review, record)
        }
    }

    private static func missing(_ household: Household, _ record: Record) -> Finding? {
        guard let deadline = record.passedDeadline("review") else { return nil }
        return Finding.of(
            household, .review,
            responsible: record.leaders(of: household.village, on: deadline.day),
            span: Finding.Span(due: deadline.day, done: record.asOf),
            "到 \(deadline.day.text) 村里没有复核")
    }

    private static func unsettled(
        _ household: Household, _ review: Review, _ record: Record
    ) -> Finding? {
        guard review.verdict == .mismatch,
            !household.entries.contains(where: { review.stamp.isOrdered(before: $0.stamp) })
        else { return nil }
        return Finding.of(
            household, .review,
            responsible: merged(
                [review.organizer],
                record.leaders(of: household.village, on: review.stamp.time.day)),
            span: Finding.Span(since: review.stamp.time.day), events: [review.stamp],
            "复核 \(review.stamp.time.shortText) 不符，其后没有再录入")
    }
}
