import HouseholdWork

/// F-ANN-01: much of what somebody did was annulled, or a notice of criticism rests on a record that
/// was annulled.
struct AnnulmentDoubts: Tally {
    private var annulled: [AnnulledRecord] = []
    /// What holds, by who did it; annulments themselves aren't counted.
    private var held: [PersonID: Int] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        add(household.annulled, household.stamps)
    }

    private mutating func add(_ annulled: [AnnulledRecord], _ stamps: [Stamp]) {
        self.annulled += annulled
        for stamp in stamps where stamp.type != RecordAnnulled.name {
            held[stamp.actor, default: 0] += 1
        }
    }

    func findings(in record: Record) -> [Finding] {
        var tally = self
        tally.add(record.township.annulled, record.township.stamps)
        tally.annulled.sort { $0.stamp.sequence < $1.stamp.sequence }
        return tally.shares(record) + tally.criticisms(record)
    }

    private func shares(_ record: Record) -> [Finding] {
        let share = record.plan.threshold("annulledPercent")
        let least = record.plan.threshold("annulledCount")
        let byActor = Dictionary(grouping: annulled, by: \.stamp.actor)
        return byActor.sorted { $0.key < $1.key }.compactMap { person, records in
            let all = records.count + (held[person] ?? 0)
            guard records.count >= max(least, 1), records.count * 100 > share * all else {
                return nil
            }
            let approvers = records.compactMap(\.annulment.approver)
            let first = records.map(\.annulment.stamp.time.day).min()
            return Finding.of(
                person: person, .annulled, responsible: merged([person], approvers),
                span: first.map { Finding.Span(since: $0) },
                events: records.flatMap { [$0.stamp, $0.annulment.stamp] },
                "\(record.name(person))办理的 \(all) 条记录中 \(records.count) 条已作废"
                    + "（门槛 \(share)% 且不少于 \(least) 条）")
        }
    }

    /// Facts name events as `#801` or by their id.
    private func criticisms(_ record: Record) -> [Finding] {
        record.township.criticisms.flatMap { criticism in
            annulled.filter { one in
                criticism.facts.contains {
                    $0 == one.stamp.id || $0 == "#\(one.stamp.sequence)"
                }
            }.map { AnnulmentDoubts.finding(criticism, $0) }
        }
    }

    private static func finding(_ criticism: Criticism, _ one: AnnulledRecord) -> Finding {
        let annulment = one.annulment
        return Finding.of(
            person: annulment.stamp.actor, .annulled,
            responsible: merged(
                [annulment.stamp.actor], [annulment.approver].compactMap { $0 }),
            span: Finding.Span(since: annulment.stamp.time.day),
            events: [criticism.stamp, one.stamp, annulment.stamp],
            "通报所引的 #\(one.stamp.sequence) 后来已作废（#\(annulment.stamp.sequence)）")
    }
}
