import HouseholdWork

/// F-ITM-01: everything "agreed" within minutes.
enum HastyVerification {
    static func find(in record: Record) -> [Finding] {
        let minutes = record.plan.threshold("fastVerificationMinutes")
        return record.inScope.compactMap { household in
            guard let table = household.versions.last, let visit = household.visit(table.visit),
                visit.stamp.precision != .day, table.stamp.precision != .day, isAllMatch(household)
            else { return nil }
            let seconds = table.stamp.time.seconds - visit.stamp.time.seconds
            guard seconds < minutes * 60 else { return nil }
            return Finding.of(
                household, .hastyVerification, responsible: [table.registrant],
                span: Finding.Span(since: table.stamp.time.day),
                events: [visit.stamp, table.stamp],
                "全部相符，从入户到定稿 \(seconds / 60) 分钟（门槛 \(minutes) 分钟）")
        }
    }

    private static func isAllMatch(_ household: Household) -> Bool {
        let verdicts = Array(household.verdicts.values) + [household.restVerdict].compactMap { $0 }
        return !verdicts.isEmpty && verdicts.allSatisfy { $0.kind == .match }
    }
}

/// F-ITM-01 of a contact person who found nothing to change in any of many households.
struct UnchangedTables: Tally {
    /// Sequences of the last tables finalized; nil once one of them was changed.
    private var tables: [PersonID: [Int]?] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        guard record.isInScope(household), let table = household.versions.last,
            let visit = household.visit(table.visit)
        else { return }
        for participant in visit.participants where participant.role == .contactPerson {
            if table.changed.isEmpty {
                tables[participant.person, default: []]?.append(table.stamp.sequence)
            } else {
                tables.updateValue(nil, forKey: participant.person)
            }
        }
    }

    func findings(in record: Record) -> [Finding] {
        let limit = record.plan.threshold("unchangedHouseholds")
        return tables.sorted { $0.key < $1.key }.compactMap { person, list in
            guard limit > 0, let list, list.count >= limit else { return nil }
            return Finding.of(
                person: person, .hastyVerification, responsible: [person], sequences: list,
                "\(record.name(person))定稿的 \(list.count) 户没有一户修改（门槛 \(limit) 户）")
        }
    }
}

/// F-ITM-02: the cause of poverty of a household that has left poverty is what it was before;
/// somebody changed it.
enum CauseChanges {
    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household -> [Finding] in
            guard record.plan.category(household.category)?.state == .exited else { return [] }
            let corrections = household.corrections.filter {
                $0.item.indicator.hasPrefix(WellKnown.causes) && isChanged($0.item, household)
            }
            guard let first = corrections.first else { return [] }
            let names = merged(
                corrections.map { record.plan.indicator(id: $0.item.indicator)?.name ?? "" })
            return [
                Finding.of(
                    household, .causeChanged, responsible: merged(corrections.map(\.registrant)),
                    span: Finding.Span(since: first.stamp.time.day),
                    events: corrections.map(\.stamp), item: first.item,
                    "“\(household.category)”应填脱贫前的致贫原因，\(record.name(first.registrant))"
                        + "改了“\(names.joined(separator: "、"))”")
            ]
        }
    }

    private static func isChanged(_ item: ItemKey, _ household: Household) -> Bool {
        switch (household.values[item], household.printed[item]) {
        case (nil, nil): false
        case (let now?, let printed?): !now.agrees(with: printed)
        default: true
        }
    }
}
