import CanonicalJSON

/// 事件目录: every event of the work by its stored name. A new event adds one line here.
package enum EventCatalog {
    package static let types: [any LedgerEvent.Type] = [
        VillageRegistered.self, UnitRegistered.self, PersonRegistered.self, RoleAppointed.self,
        HouseholdEnrolled.self, MemberEnrolled.self, ContactAssigned.self,
        PlanAdopted.self, TrainingHeld.self, RosterPublished.self,
        HandbookSealed.self, SubsidyListCompiled.self, TablePrinted.self,
        MaterialsDistributed.self, VisitConducted.self, VisitAttempted.self, ItemsVerified.self,
        ItemCorrected.self, TableFinalized.self, TableSigned.self, HandbookFilled.self,
        CardIssued.self, TableHandedOver.self, EntryWindowOpened.self, EntryMade.self,
        EntryDeferred.self, ReminderSent.self, GuidanceGiven.self, EntryAudited.self,
        EntryReviewed.self, SampleDesignated.self, SpotCheckDone.self, ReportSubmitted.self,
        CriticismIssued.self, RoleEnded.self, DelegationGranted.self, DelegationRevoked.self,
        HouseholdCategoryChanged.self, HouseholdHeadChanged.self, HouseholdRestructured.self,
        EntryRectified.self, DiscrepancyResolved.self, ProgressTableSubmitted.self,
        AccountabilityDecided.self, FindingAnswered.self, RecordAnnulled.self, TableReopened.self,
        EvidenceAttached.self,
    ]

    private static let byName: [String: any LedgerEvent.Type] = Dictionary(
        uniqueKeysWithValues: types.map { ($0.name, $0) })

    package static func type(named name: String) -> (any LedgerEvent.Type)? { byName[name] }

    /// What people call an event, in Chinese; the stored name for one that isn't known here.
    package static func title(of name: String) -> String {
        byName[name]?.title ?? LedgerOwnEvent.titles[name] ?? name
    }
}

/// 账本自己的事件: those that the ledger itself reads.
package enum LedgerOwnEvent {
    package static let titles: [String: String] = [
        "ledger.opened.v1": "建账", "key.enrolled.v1": "密钥登记", "key.revoked.v1": "密钥吊销",
    ]
}
