import CanonicalJSON

/// 逐项核实: the verdicts of one visit that were registered together.
package struct ItemsVerified: HouseholdEvent {
    package static let name = "items.verified.v1"
    package static let title = "逐项核实"
    package static let rank = Rank.verification

    package struct One: Sendable {
        package let verdict: Verdict.Kind
        package let reason: String
        package let proof: String
    }

    package let visit: String
    package let registrant: PersonID
    package let verdicts: [(item: ItemKey, one: One)]
    /// 其余各项: every item without a verdict of its own.
    package let rest: One?

    init(visit: String, registrant: PersonID, verdicts: [(ItemKey, One)], rest: One?) {
        self.visit = visit
        self.registrant = registrant
        self.verdicts = verdicts.map { (item: $0.0, one: $0.1) }
        self.rest = rest
    }

    /// Both as one event. - Precondition: same visit and registrant.
    package func merged(with other: ItemsVerified) -> ItemsVerified {
        ItemsVerified(
            visit: visit, registrant: registrant,
            verdicts: (verdicts + other.verdicts).map { ($0.item, $0.one) },
            rest: other.rest ?? rest)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        visit = try reader.string("visitId")
        registrant = try reader.string("registrant")
        var verdicts: [(item: ItemKey, one: One)] = []
        for object in try reader.objects("verdicts") {
            verdicts.append((try ItemKey(object), try One(object)))
        }
        self.verdicts = verdicts
        rest = try payload["rest"]?.objectValue.map { object throws(PayloadError) in
            try One(PayloadReader(object))
        }
    }

    package var payload: JSONObject {
        let rows = verdicts.map { verdict in
            JSONValue.object(verdict.one.object.merging(verdict.item.json.objectValue ?? [:]))
        }
        return JSONObject(present: [
            "visitId": .string(visit), "registrant": .string(registrant),
            "verdicts": .array(rows), "rest": rest.map { .object($0.object) },
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        for (item, one) in verdicts { state.verdicts[item] = one.verdict(self, stamp) }
        if let rest { state.restVerdict = rest.verdict(self, stamp) }
        state.supersedeUnsignedVersion()
    }
}

extension ItemsVerified.One {
    fileprivate init(_ reader: PayloadReader) throws(PayloadError) {
        verdict = try reader.choice("verdict", Verdict.Kind.self)
        reason = try reader.optionalString("reason") ?? ""
        proof = try reader.optionalString("proof") ?? ""
    }

    fileprivate var object: JSONObject {
        JSONObject(present: [
            "verdict": .string(verdict.rawValue),
            "reason": reason.isEmpty ? nil : .string(reason),
            "proof": proof.isEmpty ? nil : .string(proof),
        ])
    }

    fileprivate func verdict(_ event: ItemsVerified, _ stamp: Stamp) -> Verdict {
        Verdict(
            stamp: stamp, kind: verdict, visit: event.visit, registrant: event.registrant,
            proof: proof.isEmpty ? nil : proof)
    }
}

extension Household {
    /// A version that nobody has signed is no longer the table's content once it changes.
    mutating func supersedeUnsignedVersion() {
        guard let last = versions.indices.last, versions[last].signatures.isEmpty else { return }
        versions[last].isSuperseded = true
    }
}
