import HouseholdWork

/// F-LATE-03: entered long after it happened. One finding an import and recorder; what was entered
/// without a workbook, one a day and recorder.
enum LateRecording {
    /// What R-TIME-03 lets pass without an explanation.
    private static let graceSeconds = 86_400

    private struct Batch: Hashable {
        let recorder: PersonID
        /// Digest of the workbook, else the day of entry.
        let source: String
    }

    static func find(in record: Record) -> [Finding] {
        var batches: [Batch: [Stamp]] = [:]
        for stamp in stamps(record) where delay(stamp) > graceSeconds {
            let workbook = stamp.evidence.first { $0.kind == "workbook" }?.digest
            let source = workbook ?? String(stamp.recorded.prefix(10))
            batches[Batch(recorder: stamp.recorder, source: source), default: []].append(stamp)
        }
        return batches.values.compactMap { finding($0, record) }
    }

    private static func finding(_ stamps: [Stamp], _ record: Record) -> Finding? {
        guard let longest = stamps.max(by: { (delay($0), $1.sequence) < (delay($1), $0.sequence) }),
            let first = stamps.min(by: { $0.sequence < $1.sequence }),
            let last = stamps.max(by: { $0.sequence < $1.sequence })
        else { return nil }
        let days = delay(longest) / 86_400
        let reason = longest.lateReason.map { "，说明：\($0)" } ?? ""
        return Finding.of(
            person: longest.recorder, .lateRecording, responsible: [longest.recorder],
            span: Finding.Span(since: longest.time.day.advanced(by: 1), days: days),
            events: [first, longest, last],
            "\(record.name(longest.recorder))补录 \(stamps.count) 条，最长迟 \(days) 日"
                + "（\(longest.time.day.text) 的事）\(reason)")
    }

    /// Seconds between happening and entry; a paper that gives only a day means its end.
    private static func delay(_ stamp: Stamp) -> Int {
        guard let recorded = Moment(recorded: stamp.recorded) else { return 0 }
        let time = stamp.precision == .day ? Moment.end(of: stamp.time.day) : stamp.time
        return recorded.seconds - time.seconds
    }

    /// Of every event with a time of its own; the registry's days are no times of work.
    private static func stamps(_ record: Record) -> [Stamp] {
        let registry: Set = [HouseholdEnrolled.name, MemberEnrolled.name, ContactAssigned.name]
        let township = record.township
        var stamps = record.households.flatMap(\.stamps).filter { !registry.contains($0.type) }
        stamps += township.plans.map(\.stamp) + township.trainings.map(\.stamp)
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
