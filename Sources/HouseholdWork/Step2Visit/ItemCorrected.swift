import CanonicalJSON

/// 信息表修改: one item's value before and after, with reason and proof.
package struct ItemCorrected: HouseholdEvent {
    package static let name = "item.corrected.v1"
    package static let title = "信息表修改"
    package static let rank = Rank.correction
    package let visit: String
    package let item: ItemKey
    package let before: IndicatorValue?
    package let after: IndicatorValue?
    package let reason: String
    package let proof: String
    package let registrant: PersonID
    private let owner: String
    private let isSealed: Bool
    private let isLocked: Bool

    init(
        visit: String, item: ItemKey, before: IndicatorValue?, after: IndicatorValue?,
        reason: String, proof: String, registrant: PersonID, owner: String, isSealed: Bool
    ) {
        self.visit = visit
        self.item = item
        self.before = before
        self.after = after
        self.reason = reason
        self.proof = proof
        self.registrant = registrant
        self.owner = owner
        self.isSealed = isSealed
        isLocked = false
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        visit = try reader.string("visitId")
        item = try ItemKey(reader)
        let box = payload["sealed"]?.objectValue
        let source = reader.sealedFields ?? payload
        before = source["before"].flatMap { IndicatorValue($0) }
        after = source["after"].flatMap { IndicatorValue($0) }
        reason = try reader.string("reason")
        proof = try reader.string("proof")
        registrant = try reader.string("registrant")
        owner = box?["owner"]?.stringValue ?? ""
        isSealed = box != nil
        isLocked = reader.isLocked
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "visitId": .string(visit), "indicator": .string(item.indicator),
            "reason": .string(reason), "proof": .string(proof), "registrant": .string(registrant),
        ]
        if let member = item.member { object["member"] = .string(member) }
        let values = JSONObject(present: ["before": before?.json, "after": after?.json])
        if isSealed { object.seal(values, owner: owner) } else { object = object.merging(values) }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.corrections.append(
            Correction(
                stamp: stamp, item: item, before: before, after: after, reason: reason,
                proof: proof, visit: visit, registrant: registrant))
        if isLocked {
            state.lockedBoxes += 1
            state.values[item] = nil
        } else {
            state.values[item] = after
        }
        state.supersedeUnsignedVersion()
    }
}
