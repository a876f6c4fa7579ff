import HouseholdWork

/// F-DST-01 of a village: it received another number of handbooks than it has households.
struct HandbookCount: Tally {
    /// Households in scope.
    private var households: [VillageCode: Int] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        if record.isInScope(household) { households[household.village, default: 0] += 1 }
    }

    func findings(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("receivedByVillage") else { return [] }
        return record.township.villages.values.filter(\.isRegistered).compactMap { village in
            let due = households[village.code] ?? 0
            let hops = village.distributions.filter { $0.hop == .townToVillage }
            let numbers = Set(
                hops.flatMap(\.items).filter { $0.kind == MaterialKind.handbook }
                    .map { $0.number ?? $0.household })
            guard numbers.count != due else { return nil }
            let day = deadline.day
            return Finding.of(
                unit: record.committee(of: village.code)?.id, .materialsMissing,
                village: village.code,
                responsible: merged(
                    record.holders(of: .townPovertyStation, on: day),
                    record.holders(of: .villageInfoOfficer, on: day, village: village.code)),
                span: Finding.Span(due: day, done: record.asOf), events: hops.map(\.stamp),
                "\(village.name)收到手册 \(numbers.count) 本，范围内 \(due) 户")
        }
    }
}

/// F-DST-01: a household has no handbook, no table, or not the list of its subsidies.
enum MaterialGaps {
    static func find(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("materials") else { return [] }
        return record.inScope.compactMap { household in
            let kinds = Set(
                record.deliveries(to: household.id).filter { $0.hop != .townToVillage }
                    .map(\.kind))
            var missing: [String] = []
            if !kinds.contains(MaterialKind.handbook) { missing.append("手册") }
            if household.prints.isEmpty || !kinds.contains(MaterialKind.table) {
                missing.append("信息表")
            }
            if !household.subsidies.isEmpty && !kinds.contains(MaterialKind.subsidyList) {
                missing.append("补贴清单")
            }
            guard !missing.isEmpty else { return nil }
            return Finding.of(
                household, .materialsMissing,
                responsible: record.infoOfficers(of: household, on: deadline.day),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "到 \(deadline.day.text) 没有把\(missing.joined(separator: "、"))发到该户的联系人手中")
        }
    }
}

/// F-DST-02: a handbook was filled in at a household that it reached without a receipt at each hop.
enum HandbookTrail {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            guard let filling = household.fillings.first else { return nil }
            let hops = record.deliveries(to: household.id).filter {
                $0.kind == MaterialKind.handbook && $0.number == filling.handbook
            }
            let day = filling.stamp.time.day
            let isFromUnit = hops.contains { $0.hop == .unitToContact }
            if !isFromUnit && !hops.contains(where: { $0.hop == .townToVillage }) {
                return finding(
                    household, filling, hops, "镇到村",
                    record.holders(of: .townPovertyStation, on: day))
            }
            if !isFromUnit && !hops.contains(where: { $0.hop == .villageToContact }) {
                return finding(
                    household, filling, hops, "村到联系人", record.infoOfficers(of: household, on: day))
            }
            return nil
        }
    }

    private static func finding(
        _ household: Household, _ filling: Filling, _ hops: [Delivery], _ missing: String,
        _ responsible: [PersonID]
    ) -> Finding {
        Finding.of(
            household, .handbookUntraced, responsible: responsible,
            span: Finding.Span(since: filling.stamp.time.day),
            events: hops.map(\.stamp) + [filling.stamp],
            "手册 \(filling.handbook) 已到户填写，没有“\(missing)”的签收记录")
    }
}
