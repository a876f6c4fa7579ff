import HouseholdWork

/// F-LATE-03: entered long after it happened. One finding an import and recorder; what was entered
/// without a workbook, one a day and recorder. And much entered in one night, though in time.
struct LateRecording: Tally {
    /// What R-TIME-03 lets pass without an explanation.
    private static let graceSeconds = 86_400

    private struct Batch: Hashable {
        let recorder: PersonID
        /// Digest of the workbook, else the day of entry.
        let source: String
    }

    /// What counts of the late events of one batch.
    private struct Late {
        var count = 1
        var longest: Stamp
        var first: Int
        var last: Int

        init(_ stamp: Stamp) {
            (longest, first, last) = (stamp, stamp.sequence, stamp.sequence)
        }

        mutating func add(_ stamp: Stamp, delay: Int) {
            count += 1
            first = min(first, stamp.sequence)
            last = max(last, stamp.sequence)
            // Of equally late ones the first.
            if (LateRecording.delay(longest), stamp.sequence) < (delay, longest.sequence) {
                longest = stamp
            }
        }
    }

    /// Their days are no times of work.
    private static let registry: Set = [
        HouseholdEnrolled.name, MemberEnrolled.name, ContactAssigned.name,
    ]

    private var batches: [Batch: Late] = [:]
    /// In time, but by night: sequences by recorder and the night's first day.
    private var nights: [Night: [Int]] = [:]

    private struct Night: Hashable {
        let recorder: PersonID
        let day: Day
    }

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        for stamp in household.stamps where !LateRecording.registry.contains(stamp.type) {
            add(stamp, record)
        }
    }

    private mutating func add(_ stamp: Stamp, _ record: Record) {
        let delay = LateRecording.delay(stamp)
        guard delay > LateRecording.graceSeconds else { return addNight(stamp, record) }
        let workbook = stamp.evidence.first { $0.kind == "workbook" }?.digest
        let source = workbook ?? String(stamp.recorded.prefix(10))
        let batch = Batch(recorder: stamp.recorder, source: source)
        if batches[batch]?.add(stamp, delay: delay) == nil { batches[batch] = Late(stamp) }
    }

    /// What was done by night too doesn't count: it was entered at once.
    private mutating func addNight(_ stamp: Stamp, _ record: Record) {
        guard let recorded = Moment(recorded: stamp.recorded) else { return }
        let (from, to) = (record.limit(.nightFromHour), record.limit(.nightToHour))
        let hour = recorded.seconds % 86_400 / 3600
        guard hour >= from || hour < to else { return }
        let day = hour >= from ? recorded.day : recorded.day.advanced(by: -1)
        let isOfDay = stamp.precision == .day && stamp.time.day <= day
        guard isOfDay || (stamp.precision != .day && stamp.time < Moment(day: day, hour: from))
        else { return }
        nights[Night(recorder: stamp.recorder, day: day), default: []].append(stamp.sequence)
    }

    func findings(in record: Record) -> [Finding] {
        var tally = self
        for stamp in LateRecording.townStamps(record) { tally.add(stamp, record) }
        return tally.batches.values.map { LateRecording.finding($0, record) }
            + tally.nights.compactMap { LateRecording.finding($0, $1, record) }
    }

    private static func finding(_ night: Night, _ sequences: [Int], _ record: Record) -> Finding? {
        guard sequences.count >= record.limit(.nightEntries), let first = sequences.min(),
            let last = sequences.max()
        else { return nil }
        return Finding.of(
            person: night.recorder, .lateRecording, responsible: [night.recorder],
            span: Finding.Span(since: night.day), sequences: [first, last],
            "\(record.name(night.recorder))\(night.day.text) 夜间（\(record.limit(.nightFromHour)) 点至次日 "
                + "\(record.limit(.nightToHour)) 点）集中补录 \(sequences.count) 条")
    }

    private static func finding(_ late: Late, _ record: Record) -> Finding {
        let longest = late.longest
        let days = delay(longest) / 86_400
        let reason = longest.lateReason.map { "，说明：\($0)" } ?? ""
        return Finding.of(
            person: longest.recorder, .lateRecording, responsible: [longest.recorder],
            span: Finding.Span(since: longest.time.day.advanced(by: 1), days: days),
            sequences: [late.first, longest.sequence, late.last],
            "\(record.name(longest.recorder))补录 \(late.count) 条，最长迟 \(days) 日"
                + "（\(longest.time.day.text) 的事）\(reason)")
    }

    /// Seconds between happening and entry; a paper that gives only a day means its end.
    private static func delay(_ stamp: Stamp) -> Int {
        guard let recorded = Moment(recorded: stamp.recorded) else { return 0 }
        let time = stamp.precision == .day ? Moment.end(of: stamp.time.day) : stamp.time
        return recorded.seconds - time.seconds
    }

    /// Of every event of the township and its villages with a time of its own.
    private static func townStamps(_ record: Record) -> [Stamp] {
        let township = record.township
        var stamps = township.plans.map(\.stamp) + township.trainings.map(\.stamp)
        stamps += township.seals.values.flatMap { $0.map(\.stamp) }
        stamps += township.windows.values.flatMap { $0.map(\.stamp) }
        stamps += township.reports.map(\.stamp) + township.criticisms.map(\.stamp)
        for village in township.villages.values {
            stamps += village.rosters.map(\.stamp) + village.distributions.map(\.stamp)
            stamps += village.guidances.map(\.stamp) + village.reviews.map(\.stamp)
            stamps += village.samples.map(\.stamp)
        }
        var seen: Set<Int> = []
        return stamps.filter { seen.insert($0.sequence).inserted }
    }
}
