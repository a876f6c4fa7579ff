import CanonicalJSON

/// 补证: papers that are scanned after the fact. What happened stays as it was entered.
package struct AttachEvidence: Act {
    package static let basis = "R2"
    package let context: ActContext
    /// The place in the log of what it is evidence of.
    package let target: Int
    package let evidence: [Evidence]
    /// Who did it, or who entered it.
    package let attacher: PersonID

    package init(
        context: ActContext, target: Int, evidence: [Evidence], attacher: PersonID
    ) {
        self.context = context
        self.target = target
        self.evidence = evidence
        self.attacher = attacher
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let recorded = try scene.referred(target)
        let stamp = recorded.stamp
        if recorded.event is RecordAnnulled || recorded.event is EvidenceAttached {
            throw .evidenceOfCorrection(target)
        }
        guard !evidence.isEmpty, evidence.allSatisfy({ $0.digest != nil }) else {
            throw .nothingAttached
        }
        let township = scene.township
        let isKeeper = township.holds(attacher, .ledgerKeeper, on: context.day, village: nil)
        guard attacher == stamp.actor || attacher == stamp.recorder || isKeeper else {
            throw .attachedByOther(township.name(of: attacher), stamp, township)
        }
        let village = scene.village(of: stamp.subject)
        guard let role = scene.role(of: attacher, on: stamp, context, village) else {
            throw .notAuthorized(
                township.name(of: attacher),
                roles: [Role(rawValue: stamp.actorRole) ?? .ledgerKeeper], day: context.day,
                field: "补证人")
        }
        let event = EvidenceAttached(target: EventReference(stamp), attached: evidence)
        return [
            Draft(
                event, subject: stamp.subject, context: context, actor: attacher, role: role)
        ]
    }
}

/// 补充的凭据, under the subject of what it is evidence of.
package struct EvidenceAttached: HouseholdEvent, TownshipEvent {
    package static let name = "evidence.attached.v1"
    package static let title = "补充凭据"
    package static let rank = Rank.evidence
    package let target: EventReference
    package let attached: [Evidence]

    init(target: EventReference, attached: [Evidence]) {
        (self.target, self.attached) = (target, attached)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        target = try EventReference(reader)
        var attached: [Evidence] = []
        for one in try reader.objects("attached") {
            attached.append(
                Evidence(kind: try one.string("kind"), digest: try one.string("digest")))
        }
        self.attached = attached
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "attached": .array(
                attached.map { one in
                    .object(
                        JSONObject(present: [
                            "kind": .string(one.kind), "digest": one.digest.map { .string($0) },
                        ]))
                })
        ]
        target.write(into: &object)
        return object
    }

    package func apply(to household: inout Household, _ stamp: Stamp) {
        household.attachments.append(attachment(stamp))
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.attachments.append(attachment(stamp))
    }

    private func attachment(_ stamp: Stamp) -> Attachment {
        Attachment(stamp: stamp, target: target, evidence: attached)
    }
}

/// 补充凭据 of one event.
package struct Attachment: Sendable {
    package let stamp: Stamp
    package let target: EventReference
    package let evidence: [Evidence]
}

extension Refusal {
    fileprivate static func evidenceOfCorrection(_ sequence: Int) -> Refusal {
        Refusal(
            .unknown, "#\(sequence) 是作废或补证，不再给它补证", remedy: "凭据补在原来那件事的序号上", field: "序号")
    }

    fileprivate static var nothingAttached: Refusal {
        Refusal(.cell, "没有凭据，或凭据没有摘要", remedy: "附上扫描件或照片（只存摘要，原件自行保管）", field: "凭据")
    }

    fileprivate static func attachedByOther(_ name: String, _ stamp: Stamp, _ township: Township)
        -> Refusal
    {
        Refusal(
            .authority,
            "#\(stamp.sequence) 由 \(township.name(of: stamp.actor)) 办理、"
                + "\(township.name(of: stamp.recorder)) 录入，\(name) 不能替他们补证",
            remedy: "由原办理人或录入人补充凭据", field: "补证人")
    }
}
