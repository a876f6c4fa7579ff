import HouseholdWork

/// 疑点汇集: the findings of a township whose households come one after the other: no two of them
/// need be in memory together.
package struct FindingCollector {
    /// Of no households.
    private let record: Record
    private var tallies: [any Tally] = FindingCatalog.tallies.map { $0.init() }
    private var findings: [Finding] = []
    /// 答复: the last to each finding, by the finding's key.
    private var answers: [String: FindingAnswer] = [:]

    init(_ record: Record) {
        self.record = record.of([])
        enter(record.township.answers)
    }

    /// - Parameters: as those of `Record`.
    /// - Returns: nil when no plan of the township has been entered: nothing can be judged then.
    package init?(township: Township, asOf moment: Moment) {
        guard let record = Record(households: [], township: township, asOf: moment) else {
            return nil
        }
        self.init(record)
    }

    package var asOf: Moment { record.asOfMoment }

    /// - Parameter household: Folded from the events with a time no later than `asOf`.
    package mutating func take(_ household: Household) {
        guard household.isEnrolled else { return }
        let alone = record.of([household])
        for find in FindingCatalog.ofHousehold { findings += find(alone) }
        for index in tallies.indices { tallies[index].take(household, in: record) }
        enter(household.answers)
    }

    private mutating func enter(_ list: [FindingAnswer]) {
        for answer in list.sorted(by: { $0.stamp.isOrdered(before: $1.stamp) }) {
            answers[answer.key] = answer
        }
    }

    /// With its last answer, which stays through every recomputation.
    private func answered(_ finding: Finding) -> Finding {
        guard !answers.isEmpty else { return finding }
        var known = finding
        known.answer = answers[finding.key]
        return known
    }

    /// Every finding, ordered by rule, village, household, unit and person.
    package func all() -> [Finding] {
        let others =
            FindingCatalog.ofTownship.flatMap { $0(record) }
            + tallies.flatMap { $0.findings(in: record) }
        return (findings + others).map { (key: FindingCollector.key($0), finding: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { answered($0.finding) }
    }

    private static func key(_ finding: Finding) -> [String] {
        [
            finding.rule.id, finding.village ?? "", finding.household ?? "", finding.unit ?? "",
            finding.person ?? "", finding.since?.text ?? "", finding.message,
        ]
    }
}
