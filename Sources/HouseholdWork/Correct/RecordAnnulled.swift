import CanonicalJSON

/// 作废声明: an event is void from here on. It stays in the log; folds leave it out.
///
/// It stands under the subject of what it voids.
package struct RecordAnnulled: HouseholdEvent, TownshipEvent {
    package static let name = "record.annulled.v1"
    package static let title = "记录作废"
    package static let rank = Rank.annulment
    package let target: EventReference
    package let kind: Annulment.Kind
    /// Empty while its box is locked.
    package let reason: String
    package let approver: PersonID?
    /// Whose box the reason is in; nil = it stands in clear.
    private let owner: String?

    init(
        target: EventReference, kind: Annulment.Kind, reason: String, approver: PersonID?,
        owner: String?
    ) {
        self.target = target
        self.kind = kind
        self.reason = reason
        self.approver = approver
        self.owner = owner
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        target = try EventReference(reader)
        kind = try reader.choice("kind", Annulment.Kind.self)
        let clear = try reader.optionalString("reason")
        reason = clear ?? reader.sealedFields?["reason"]?.stringValue ?? ""
        approver = try reader.optionalString("approver")
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "kind": .string(kind.rawValue), "approver": approver.map { .string($0) },
        ])
        target.write(into: &object)
        if let owner {
            object.seal(["reason": .string(reason)], owner: owner)
        } else {
            object["reason"] = .string(reason)
        }
        return object
    }

    /// What it changes is done by the fold: it leaves the target out.
    package func apply(to household: inout Household, _ stamp: Stamp) {}
    package func apply(to township: inout Township, _ stamp: Stamp) {}
}
