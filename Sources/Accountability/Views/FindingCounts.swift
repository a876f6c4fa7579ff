import HouseholdWork

/// 疑点计数: rule × village × person, before the list.
package struct FindingCounts: Sendable {
    package struct Row: Sendable {
        package let rule: Rule
        package let village: VillageCode?
        /// The first who answers for it; nil when nobody is named.
        package let person: PersonID?
        package let count: Int
    }

    package let rows: [Row]

    /// - Parameter findings: In the catalogue's order; the counts keep the order of the rules.
    package init(_ findings: [Finding]) {
        var counts: [[String]: Row] = [:]
        for finding in findings {
            let person = finding.person ?? finding.responsible.first
            let key = [finding.rule.id, finding.village ?? "", person ?? ""]
            counts[key] = Row(
                rule: finding.rule, village: finding.village, person: person,
                count: (counts[key]?.count ?? 0) + 1)
        }
        rows = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }
}
