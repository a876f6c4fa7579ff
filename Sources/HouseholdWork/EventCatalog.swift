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
        EvidenceAttached.self, DataExported.self, PersonalRevealed.self, PersonalErased.self,
        PeriodClosed.self,
    ]

    /// Older versions of payloads. A second version of an event adds one line here.
    package static let upcasting = Upcasting([EntryDeferred.version1])

    private static let byName: [String: any LedgerEvent.Type] = Dictionary(
        uniqueKeysWithValues: types.map { ($0.name, $0) })

    package static func type(named name: String) -> (any LedgerEvent.Type)? { byName[name] }

    /// The event that a payload of a stored name is read as.
    ///
    /// - Parameter data: With its boxes opened as far as the vault allows.
    /// - Returns: nil for a name that isn't one of the work's, or newer than this program.
    package static func event(_ stored: String, data: JSONObject) throws(PayloadError)
        -> (any LedgerEvent)?
    {
        if let type = byName[stored] ?? LedgerOwnEvent.records[stored] {
            return try type.init(payload: data)
        }
        guard let type = byName[upcasting.newestName(of: stored)] else { return nil }
        return try type.init(payload: try upcasting.newest(stored, data))
    }

    /// The name of the version that a stored name is read as; itself when it is no older one.
    package static func newestName(of stored: String) -> String {
        upcasting.newestName(of: stored)
    }

    /// Every stored name that is read as this event.
    package static func names(of type: any LedgerEvent.Type) -> [String] {
        upcasting.olderNames.filter { upcasting.newestName(of: $0) == type.name } + [type.name]
    }

    /// What people call an event of any version, in Chinese; the stored name for one that isn't
    /// known here.
    package static func title(of stored: String) -> String {
        title(ofKnown: stored) ?? known(as: stored).flatMap { title(ofKnown: $0.text) } ?? stored
    }

    /// The newest version that this program reads, when the stored one is newer than that.
    package static func known(belowNewer stored: String) -> StoredName? {
        guard let name = StoredName(stored), let known = known(as: stored),
            name.version > known.version
        else { return nil }
        return known
    }

    private static func title(ofKnown stored: String) -> String? {
        byName[stored]?.title ?? LedgerOwnEvent.titles[stored]
    }

    private static func known(as stored: String) -> StoredName? {
        StoredName(stored).flatMap { versions[$0.name] }
    }

    private static let versions: [String: StoredName] = Dictionary(
        (types.map { $0.name } + LedgerOwnEvent.titles.keys).compactMap { StoredName($0) }
            .map { ($0.name, $0) }, uniquingKeysWith: { $0.version > $1.version ? $0 : $1 })
}

/// 账本自己的事件: those that the ledger itself reads.
package enum LedgerOwnEvent {
    package static let titles: [String: String] = [
        "ledger.opened.v1": "建账", "key.enrolled.v1": "密钥登记", "key.revoked.v1": "密钥吊销",
    ]

    /// Those that the work reads along.
    static let records: [String: any OwnRecord.Type] = [
        KeyEnrolled.name: KeyEnrolled.self, KeyRevoked.name: KeyRevoked.self,
    ]
}
