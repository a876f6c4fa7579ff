import CanonicalJSON

/// 查看明文: somebody is about to see personal values in clear. Recorded before anything is shown.
package struct RevealPersonal: Act {
    package static let basis = "I"
    package let context: ActContext
    /// The command: `trace`.
    package let what: String
    package let view: DisclosedView
    package let scope: DisclosureScope
    package let reason: FreeText
    package let person: PersonID

    package init(
        context: ActContext, what: String, view: DisclosedView, scope: DisclosureScope,
        reason: FreeText, person: PersonID
    ) {
        self.context = context
        self.what = what
        self.view = view
        self.scope = scope
        self.reason = reason
        self.person = person
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let check = DisclosureCheck(scope: scope, person: person, context: context)
        let isSealed = try check.isSealed(reason, scene)
        let role = try check.role(scene)
        let event = PersonalRevealed(
            what: what, view: view, reason: reason.text, isSealed: isSealed, owner: scope.subject)
        return [
            Draft(event, subject: scope.subject, context: context, actor: person, role: role)
        ]
    }
}

package struct PersonalRevealed: HouseholdEvent, TownshipEvent {
    package static let name = "personal.revealed.v1"
    package static let title = "查看个人信息"
    package static let rank = Rank.reveal
    package let what: String
    package let view: DisclosedView
    /// Empty while its box is locked.
    package let reason: String
    /// The reason names somebody.
    package let isSealed: Bool
    private let owner: String

    init(what: String, view: DisclosedView, reason: String, isSealed: Bool, owner: String) {
        self.what = what
        self.view = view
        self.reason = reason
        self.isSealed = isSealed
        self.owner = owner
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        what = try reader.string("view")
        view = try DisclosedView(reader)
        (reason, isSealed, owner) = try reader.reason()
    }

    package var payload: JSONObject {
        var object: JSONObject = ["view": .string(what)]
        view.write(into: &object)
        object.write(reason: reason, isSealed: isSealed, owner: owner)
        return object
    }

    private func disclosure(_ stamp: Stamp) -> Disclosure {
        Disclosure(
            stamp: stamp, what: what, view: view, isClear: true, digest: nil,
            reason: reason.isEmpty ? nil : reason)
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.disclosures.append(disclosure(stamp))
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.disclosures.append(disclosure(stamp))
    }
}
