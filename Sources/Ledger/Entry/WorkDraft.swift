import CanonicalJSON
import HouseholdWork

/// 待入账: one decided event with what doesn't come from the act: its id, evidence, lateness.
package struct WorkDraft: Sendable {
    package let draft: Draft
    /// UUID, lower case.
    package let id: String
    /// Members of `data.evidence`.
    package let evidence: [JSONObject]
    package let lateReason: String?
    /// What the act rests on (`data.basis`): a document number, as the papers give it.
    package let basis: String?

    package init(
        draft: Draft, id: String, evidence: [JSONObject], lateReason: String?,
        basis: String? = nil
    ) {
        self.draft = draft
        self.id = id
        self.evidence = evidence
        self.lateReason = lateReason
        self.basis = basis
    }

    /// With what a fact rests on that a rule forbids; nothing twice.
    var allEvidence: [JSONObject] {
        guard draft.factual != nil, let factual = draft.context.factual else { return evidence }
        let known = evidence.map(Evidence.init)
        return evidence
            + factual.evidence.filter { one in !known.contains { $0.digest == one.digest } }
            .map { one in
                JSONObject(present: [
                    "kind": .string(one.kind), "digest": one.digest.map { .string($0) },
                ])
            }
    }
}
