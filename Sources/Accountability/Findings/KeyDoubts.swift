import HouseholdWork

/// F-KEY-01: a key signed very much shortly before it was revoked, or at all since the moment from
/// which it is suspected; or two people enrolled one and the same key.
struct KeyDoubts: Tally {
    /// A revoked key and what it signed in its doubtful time.
    private struct Burst {
        var sequences: [Int] = []
    }

    private var bursts: [Int: Burst] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        let revocations = record.township.keys.filter(\.isRevocation)
        guard !revocations.isEmpty else { return }
        for stamp in household.stamps { add(stamp, revocations, record) }
    }

    private mutating func add(_ stamp: Stamp, _ revocations: [KeyRecord], _ record: Record) {
        guard let signed = Moment(recorded: stamp.recorded) else { return }
        for revocation in revocations where stamp.signers.contains(revocation.person) {
            guard stamp.sequence < revocation.stamp.sequence,
                let start = KeyDoubts.start(of: revocation, record), start <= signed
            else { continue }
            bursts[revocation.stamp.sequence, default: Burst()].sequences.append(stamp.sequence)
        }
    }

    /// From when what the key signed is looked at.
    private static func start(of revocation: KeyRecord, _ record: Record) -> Moment? {
        if let suspect = revocation.suspectSince { return suspect }
        return Moment(recorded: revocation.stamp.recorded).map {
            Moment(seconds: $0.seconds - record.limit(.keyBurstMinutes) * 60)
        }
    }

    func findings(in record: Record) -> [Finding] {
        var tally = self
        let revocations = record.township.keys.filter(\.isRevocation)
        for stamp in record.township.stamps where stamp.type != KeyRevoked.name {
            tally.add(stamp, revocations, record)
        }
        return revocations.compactMap { tally.finding($0, record) } + shared(record)
    }

    private func finding(_ revocation: KeyRecord, _ record: Record) -> Finding? {
        let signed = bursts[revocation.stamp.sequence]?.sequences.sorted() ?? []
        let least = revocation.suspectSince == nil ? record.limit(.keyBurstEvents) : 1
        guard let first = signed.first, let last = signed.last, signed.count >= least else {
            return nil
        }
        let since =
            revocation.suspectSince.map { "自 \($0.shortText) 起" }
            ?? "吊销前 \(record.limit(.keyBurstMinutes)) 分钟内"
        return Finding.of(
            person: revocation.person, .keyMisuse, responsible: [revocation.person],
            span: Finding.Span(since: revocation.stamp.time.day),
            sequences: [first, last, revocation.stamp.sequence],
            "\(record.name(revocation.person))的密钥 \(revocation.shortName) \(since)"
                + "签了 \(signed.count) 条（#\(first)–#\(last)）")
    }

    private func shared(_ record: Record) -> [Finding] {
        let keys = record.township.keys.filter { !$0.isRevocation }
        return Dictionary(grouping: keys) { $0.material ?? "" }.sorted { $0.key < $1.key }
            .flatMap { _, list -> [Finding] in
                let people = merged(list.map(\.person))
                guard people.count > 1 else { return [] }
                return people.map { person in
                    Finding.of(
                        person: person, .keyMisuse, responsible: people,
                        span: Finding.Span(since: list.map(\.stamp.time.day).max() ?? record.asOf),
                        events: list.map(\.stamp), "\(record.names(people))共用一把密钥")
                }
            }
    }
}
