import HouseholdWork

/// 疑点目录: every detector. A new one adds one line here, in the list of what it looks at.
package enum FindingCatalog {
    /// They judge each household by itself and see few at a time.
    static let ofHousehold: [@Sendable (Record) -> [Finding]] = [
        LateSteps.find, MaterialGaps.find, HandbookTrail.find, CardGaps.find, OneSidedVisits.find,
        MissingVisits.find, ClosedDoorFilling.find, HastyVerification.find, CauseChanges.find,
        TableDoubts.find, SubsidyDoubts.find, SigningDays.find, HandbookGaps.find,
        AuditedDifferences.find, MissingEntries.find, OpenDeferrals.find, IncompleteEntries.find,
        AuditGaps.find, ReviewGaps.find, ThreeWayDifferences.find, PairingGaps.find,
        OpenReopenings.find, EntriesOutside.find, FactualRecords.ofHouseholds,
    ]

    /// They judge the township and see no household.
    static let ofTownship: [@Sendable (Record) -> [Finding]] = [
        LateTownSteps.find, LatePlan.find, UntrainedVillages.find, ReportGaps.find,
        SupportUnitGaps.find, UncheckedTables.find, FactualRecords.ofTownship,
    ]

    /// They judge all households together.
    static let tallies: [any Tally.Type] = [
        LateRecording.self, MissedTrainings.self, HandbookCount.self, VisitPace.self,
        UnchangedTables.self, FingerprintShare.self, ReportedTables.self, PoorHelpers.self,
        KeyDoubts.self, AnnulmentDoubts.self,
    ]

    /// Every finding of a record, ordered by rule, village, household, unit and person.
    package static func all(_ record: Record) -> [Finding] {
        var collector = FindingCollector(record)
        for household in record.households { collector.take(household) }
        return collector.all()
    }
}

/// 合计: a detector that keeps a little of each household and judges all of them together.
protocol Tally: Sendable {
    init()
    /// - Parameter household: Enrolled; each comes once.
    mutating func take(_ household: Household, in record: Record)
    /// - Parameter record: Of no households.
    func findings(in record: Record) -> [Finding]
}
