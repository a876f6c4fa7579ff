import CanonicalJSON

/// 问责: a decision of the authority that may take it, transcribed with the facts it rests on.
package struct DecideAccountability: Act {
    package static let basis = "R3"
    package let context: ActContext
    /// A unit or a person.
    package let target: String
    /// 重大影响, as the decision recognizes it.
    package let impact: String
    package let facts: [String]
    package let measure: String
    /// The organ that decided.
    package let authority: String
    package let document: String

    package init(
        context: ActContext, target: String, impact: String, facts: [String], measure: String,
        authority: String, document: String
    ) {
        self.context = context
        self.target = target
        self.impact = impact
        self.facts = facts
        self.measure = measure
        self.authority = authority
        self.document = document
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard !facts.isEmpty else { throw .decisionWithoutFacts }
        try FactReference.check(facts, scene, isStrict: true)
        guard !impact.isEmpty else { throw .decisionWithoutImpact }
        guard !authority.isEmpty, !document.isEmpty else { throw .decisionWithoutAuthority }
        let isUnit = scene.township.units[target] != nil
        guard isUnit || scene.township.persons[target] != nil else {
            throw .unknownPerson(target, field: "对象")
        }
        let event = AccountabilityDecided(
            target: target, impact: impact, facts: facts, measure: measure,
            authority: authority, document: document)
        return [
            Draft(
                event, subject: isUnit ? Subject.unit(target) : Subject.person(target),
                context: context, actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

/// 问责决定.
package struct AccountabilityDecision: Sendable {
    package let stamp: Stamp
    package let target: String
    package let facts: [String]
    package let measure: String
    package let authority: String
}

package struct AccountabilityDecided: TownshipEvent {
    package static let name = "accountability.decided.v1"
    package static let title = "问责"
    package static let rank = Rank.accountability
    package let target: String
    package let impact: String
    package let facts: [String]
    package let measure: String
    package let authority: String
    package let document: String

    init(
        target: String, impact: String, facts: [String], measure: String, authority: String,
        document: String
    ) {
        self.target = target
        self.impact = impact
        self.facts = facts
        self.measure = measure
        self.authority = authority
        self.document = document
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        target = try reader.string("target")
        impact = try reader.string("impact")
        facts = try reader.strings("facts")
        measure = try reader.string("measure")
        authority = try reader.string("authority")
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        [
            "target": .string(target), "impact": .string(impact), "facts": .strings(facts),
            "measure": .string(measure), "authority": .string(authority),
            "document": .string(document),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.decisions.append(
            AccountabilityDecision(
                stamp: stamp, target: target, facts: facts, measure: measure,
                authority: authority))
    }
}

extension Refusal {
    fileprivate static var decisionWithoutFacts: Refusal {
        Refusal(
            .criticismFacts, "问责没有写依据的事实", remedy: "写明所依据的事件编号或疑点", field: "事实")
    }

    fileprivate static var decisionWithoutImpact: Refusal {
        Refusal(
            .criticismFacts, "问责没有写“造成重大影响”的认定", remedy: "写明认定的影响；没有造成重大影响的，用通报",
            field: "影响")
    }

    fileprivate static var decisionWithoutAuthority: Refusal {
        Refusal(
            .criticismFacts, "问责没有写作出决定的机关或文号", remedy: "问责只转录有权机关的决定，写明机关和文号",
            field: "文号")
    }
}
