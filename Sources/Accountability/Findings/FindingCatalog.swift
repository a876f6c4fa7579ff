import HouseholdWork

/// 疑点目录: every detector. A new one adds one line here.
package enum FindingCatalog {
    private static let detectors: [@Sendable (Record) -> [Finding]] = [
        LateSteps.find, LateTownSteps.find, LatePlan.find, LateRecording.find, TrainingGaps.find,
        MaterialGaps.find, HandbookTrail.find, CardGaps.find, OneSidedVisits.find,
        MissingVisits.find, ClosedDoorFilling.find, VisitPace.find, HastyVerification.find,
        CauseChanges.find, TableDoubts.find, SubsidyDoubts.find, SigningDays.find,
        FingerprintShare.find, HandbookGaps.find, AuditedDifferences.find, MissingEntries.find,
        OpenDeferrals.find, IncompleteEntries.find, AuditGaps.find, ReviewGaps.find,
        ThreeWayDifferences.find, ReportGaps.find, SupportUnitGaps.find, PairingGaps.find,
    ]

    /// Every finding of a record, ordered by rule, village, household, unit and person.
    package static func all(_ record: Record) -> [Finding] {
        detectors.flatMap { $0(record) }.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    private static func key(_ finding: Finding) -> [String] {
        [
            finding.rule.id, finding.village ?? "", finding.household ?? "", finding.unit ?? "",
            finding.person ?? "", finding.since?.text ?? "", finding.message,
        ]
    }
}
