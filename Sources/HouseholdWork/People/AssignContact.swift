import CanonicalJSON

/// 结对: a contact person answers for a household.
package struct AssignContact: Act {
    package static let basis = "P1.3"
    package let context: ActContext
    package let household: HouseholdID
    package let contact: PersonID
    package let cadre: PersonID?
    package let from: Day
    /// The last day, included.
    package let to: Day?
    /// 交接说明 of a change; the working papers have no column for it.
    package let handoverNote: String?

    package init(
        context: ActContext, household: HouseholdID, contact: PersonID, cadre: PersonID?,
        from: Day, to: Day?, handoverNote: String? = nil
    ) {
        self.handoverNote = handoverNote
        self.context = context
        self.household = household
        self.contact = contact
        self.cadre = cadre
        self.from = from
        self.to = to
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = scene.household(household)
        guard known.isEnrolled else { throw .unknownHousehold(household) }
        if let to, to < from { throw .endsBeforeStart(from: from, to: to) }
        guard scene.township.persons[contact] != nil else {
            throw .unknownPerson(contact, field: "联系人")
        }
        guard scene.township.holds(contact, .contactPerson, on: from, village: nil) else {
            throw .pairedWithoutPost(scene.township.name(of: contact), from)
        }
        let end = to ?? Day(number: .max)
        for other in known.pairings where other.from <= end && from <= (other.to ?? end) {
            throw .twoContacts(scene.township.name(of: other.contact), other.from)
        }
        if let note = handoverNote, FreeText(note).names(known) {
            throw .unsealed("交接说明", remedy: "不点名、不写号码，另在凭据里附原件")
        }
        let event = ContactAssigned(
            contact: contact, cadre: cadre, unit: scene.township.persons[contact]?.unit ?? "",
            from: from, to: to, handoverNote: handoverNote)
        return [
            Draft(
                event, subject: Subject.household(household), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct ContactAssigned: HouseholdEvent {
    package static let name = "contact.assigned.v1"
    package static let title = "结对"
    package static let rank = Rank.pairing
    package let contact: PersonID
    package let cadre: PersonID?
    package let unit: UnitID
    package let from: Day
    package let to: Day?
    package let handoverNote: String?

    init(
        contact: PersonID, cadre: PersonID?, unit: UnitID, from: Day, to: Day?,
        handoverNote: String? = nil
    ) {
        self.handoverNote = handoverNote
        self.contact = contact
        self.cadre = cadre
        self.unit = unit
        self.from = from
        self.to = to
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        contact = try reader.string("contact")
        cadre = try reader.optionalString("cadre")
        unit = try reader.string("unitId")
        from = try reader.day("from")
        to = try reader.optionalDay("to")
        handoverNote = try reader.optionalString("handoverNote")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "contact": .string(contact), "cadre": cadre.map { .string($0) },
            "unitId": .string(unit), "from": .day(from), "to": to.map { .day($0) },
            "handoverNote": handoverNote.map { .string($0) },
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.pairings.append(
            Pairing(
                stamp: stamp, contact: contact, cadre: cadre, from: from, to: to,
                handoverNote: handoverNote))
        state.pairings.sort { ($0.from, $0.stamp.sequence) < ($1.from, $1.stamp.sequence) }
    }
}

extension Refusal {
    fileprivate static func pairedWithoutPost(_ name: String, _ day: Day) -> Refusal {
        Refusal(
            .pairing, "\(name) 在 \(day.text) 没有“帮扶联系人”任职，不能结对",
            remedy: "先补登任职，或更正联系人，再导入一次", field: "联系人")
    }

    fileprivate static func twoContacts(_ name: String, _ from: Day) -> Refusal {
        Refusal(
            .pairing, "同一时段该户已有主联系人 \(name)（\(from.text) 起）",
            remedy: "先填写前一结对的“止”，再登记后一联系人", field: "联系人")
    }
}
