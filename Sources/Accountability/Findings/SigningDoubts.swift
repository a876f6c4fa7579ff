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
struct FingerprintShare: Tally {
    private struct Share {
        /// Households that signed.
        var signed = 0
        /// By fingerprint or proxy: the event, and who witnessed it.
        var marked: [(sequence: Int, witnesses: Set<PersonID>)] = []
    }

    private var villages: [VillageCode: Share] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        guard record.isInScope(household),
            let signature = household.versions.last(where: { $0.signature(of: .household) != nil })?
                .signature(of: .household)
        else { return }
        villages[household.village, default: Share()].signed += 1
        if signature.method == .fingerprint || signature.method == .proxy {
            villages[household.village, default: Share()].marked
                .append((signature.stamp.sequence, Set(signature.witnesses)))
        }
    }

    func findings(in record: Record) -> [Finding] {
        villages.sorted { $0.key < $1.key }.flatMap { village, share in
            FingerprintShare.findings(village, share, record)
        }
    }

    private static func findings(
        _ village: VillageCode, _ share: Share, _ record: Record
    ) -> [Finding] {
        let marked = share.marked
        let percent = record.plan.threshold("fingerprintPercent")
        guard marked.count >= max(1, record.plan.threshold("fingerprintHouseholds")),
            marked.count * 100 > share.signed * percent
        else { return [] }
        var witnessed: [PersonID: [Int]] = [:]
        for (sequence, witnesses) in marked {
            for witness in witnesses { witnessed[witness, default: []].append(sequence) }
        }
        return witnessed.map { witness, list in
            Finding.of(
                person: witness, .manyFingerprints, village: village, responsible: [witness],
                sequences: list,
                "\(record.villageName(village))户方签字 \(share.signed) 户，手印、代签 "
                    + "\(marked.count) 户（门槛 \(percent)%），\(record.name(witness))见证 \(list.count) 户")
        }
    }
}
