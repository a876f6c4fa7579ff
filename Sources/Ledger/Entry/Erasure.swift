import EventLog
import HouseholdWork

/// 销密: first the event is durable, then the data keys go. A crash in between is finished by
/// whoever opens the ledger to write next. Source: FORMAT.md, section 4.
extension WritableLedger {
    /// The ids of these owners' data keys, 32 hex each; owners without one are passed over.
    package func dataKeys(of owners: [String]) throws -> [String] {
        try owners.compactMap { try vault.existingDataKey(owner: $0)?.id }
    }

    /// Enters the erasure and destroys the keys.
    ///
    /// - Returns: The sequence of the event.
    /// - Throws: When the keys could not be destroyed after the event had been entered, what the
    ///   vault says; opening the ledger again finishes it.
    package func erase(_ work: WorkDraft, recorder: String) throws -> Int {
        let sequence = try add(work, recorder: recorder).stamp.sequence
        try closeCommit(recorder: recorder)
        _ = try flush()
        try publish()
        guard let erased = work.draft.event as? PersonalErased else { return sequence }
        try destroy(erased.keys)
        return sequence
    }

    /// Destroys the keys that erasures in the log name and the vault still has.
    ///
    /// - Returns: How many there were.
    func finishErasures() throws -> Int {
        let keys = try scene.erasures.flatMap { sequence in
            (try ledger.line(sequence).data["keys"]?.arrayValue ?? []).compactMap(\.stringValue)
        }
        return try destroy(keys)
    }

    @discardableResult
    private func destroy(_ keys: [String]) throws -> Int {
        let owners = Set(try keys.compactMap { try vault.dataKey(id: $0)?.owner })
        if !owners.isEmpty { try vault.destroy(owners: owners) }
        return owners.count
    }
}
