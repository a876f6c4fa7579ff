import HouseholdWork

/// F-SIG-01: the three parties did not sign on one day.
enum SigningDays {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            guard let table = household.versions.last(where: { !$0.signatures.isEmpty }) else {
                return nil
            }
            let signatures = Party.allCases.compactMap { party in
                table.signatures.filter { $0.party == party }
                    .min { $0.stamp.isOrdered(before: $1.stamp) }
            }
            let days = Set(signatures.map(\.stamp.time.day))
            guard days.count > 1, let first = days.min(), let last = days.max() else { return nil }
            let words = signatures.map { "\($0.party.title) \($0.stamp.time.day.text)" }
            let officials = signatures.filter { $0.party != .household }.map(\.signer)
            return Finding.of(
                household, .signedApart, responsible: officials,
                span: Finding.Span(since: first, days: last.number - first.number),
                events: signatures.map(\.stamp),
                "三方不是同日签字：\(words.joined(separator: "，"))")
        }
    }
}

/// F-SIG-02: in a village, far more households "signed" by fingerprint or by proxy than is likely.
enum FingerprintShare {
    static func find(in record: Record) -> [Finding] {
        Dictionary(grouping: record.inScope, by: \.village).sorted { $0.key < $1.key }
            .flatMap { village, households in findings(village, households, record) }
    }

    private static func findings(
        _ village: VillageCode, _ households: [Household], _ record: Record
    ) -> [Finding] {
        let signatures = households.compactMap { household in
            household.versions.last { $0.signature(of: .household) != nil }?
                .signature(of: .household)
        }
        let marked = signatures.filter { $0.method == .fingerprint || $0.method == .proxy }
        let percent = record.plan.threshold("fingerprintPercent")
        guard marked.count >= max(1, record.plan.threshold("fingerprintHouseholds")),
            marked.count * 100 > signatures.count * percent
        else { return [] }
        var witnessed: [PersonID: [TableSignature]] = [:]
        for signature in marked {
            for witness in Set(signature.witnesses) {
                witnessed[witness, default: []].append(signature)
            }
        }
        return witnessed.map { witness, list in
            Finding.of(
                person: witness, .manyFingerprints, village: village, responsible: [witness],
                events: list.map(\.stamp),
                "\(record.villageName(village))户方签字 \(signatures.count) 户，手印、代签 "
                    + "\(marked.count) 户（门槛 \(percent)%），\(record.name(witness))见证 \(list.count) 户")
        }
    }
}
