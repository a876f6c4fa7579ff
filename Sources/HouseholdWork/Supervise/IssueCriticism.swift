import CanonicalJSON

/// 通报: an inspection group criticizes a unit or a person, with the facts it rests on.
package struct IssueCriticism: Act {
    package static let basis = "R3"
    package let context: ActContext
    package let target: String
    package let reason: String
    package let facts: [String]
    package let document: String
    package let unit: String

    package init(
        context: ActContext, target: String, reason: String, facts: [String], document: String,
        unit: String
    ) {
        self.context = context
        self.target = target
        self.reason = reason
        self.facts = facts
        self.document = document
        self.unit = unit
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard !facts.isEmpty else { throw .criticismWithoutFacts }
        try FactReference.check(facts, scene, isStrict: false)
        let isUnit = scene.township.units[target] != nil
        guard isUnit || scene.township.persons[target] != nil else {
            throw .unknownPerson(target, field: "对象")
        }
        let event = CriticismIssued(
            target: target, reason: reason, facts: facts, document: document, unit: unit)
        return [
            Draft(
                event, subject: isUnit ? Subject.unit(target) : Subject.person(target),
                context: context, actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct CriticismIssued: TownshipEvent {
    package static let name = "criticism.issued.v1"
    package static let title = "通报"
    package static let rank = Rank.criticism
    package let target: String
    package let reason: String
    package let facts: [String]
    package let document: String
    package let unit: String

    init(target: String, reason: String, facts: [String], document: String, unit: String) {
        self.target = target
        self.reason = reason
        self.facts = facts
        self.document = document
        self.unit = unit
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        target = try reader.string("target")
        reason = try reader.string("reason")
        facts = try reader.strings("facts")
        document = try reader.string("document")
        unit = try reader.string("unit")
    }

    package var payload: JSONObject {
        [
            "target": .string(target), "reason": .string(reason), "facts": .strings(facts),
            "document": .string(document), "unit": .string(unit),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.criticisms.append(
            Criticism(stamp: stamp, target: target, facts: facts, unit: unit))
    }
}

extension Refusal {
    fileprivate static var criticismWithoutFacts: Refusal {
        Refusal(
            .criticismFacts, "通报没有写依据的事实", remedy: "在“事实”列写明疑点的规则号和户编号，再导入一次", field: "事实")
    }
}
