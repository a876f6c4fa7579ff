import CanonicalJSON

/// 手册盖章: one seal on a batch of handbooks.
package struct SealHandbook: Act {
    package static let basis = "P2.2a"
    package let context: ActContext
    package let seal: String
    package let custodian: PersonID
    package let handbooks: [String]
    package let township: String

    package init(
        context: ActContext, seal: String, custodian: PersonID, handbooks: [String],
        township: String
    ) {
        self.context = context
        self.seal = seal
        self.custodian = custodian
        self.handbooks = handbooks
        self.township = township
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let configuration = try scene.configuration()
        guard let known = configuration.seals.first(where: { $0.name == seal }) else {
            throw .unknownSeal(seal, known: configuration.seals.map(\.name))
        }
        guard scene.township.holds(custodian, known.role, on: context.day, village: nil) else {
            throw .notAuthorized(
                scene.township.name(of: custodian), roles: [known.role], day: context.day,
                field: "保管人")
        }
        let event = HandbookSealed(seal: seal, custodian: custodian, handbooks: handbooks)
        return [
            Draft(
                event, subject: Subject.township(township), context: context, actor: custodian,
                role: known.role)
        ]
    }
}

package struct HandbookSealed: TownshipEvent {
    package static let name = "handbook.sealed.v1"
    package static let title = "手册盖章"
    package static let rank = Rank.seal
    package let seal: String
    package let custodian: PersonID
    package let handbooks: [String]

    init(seal: String, custodian: PersonID, handbooks: [String]) {
        (self.seal, self.custodian, self.handbooks) = (seal, custodian, handbooks)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        seal = try reader.string("seal")
        custodian = try reader.string("custodian")
        handbooks = try reader.strings("handbooks")
    }

    package var payload: JSONObject {
        [
            "seal": .string(seal), "custodian": .string(custodian),
            "handbooks": .strings(handbooks),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        for handbook in handbooks {
            township.seals[handbook, default: []].append(SealMark(stamp: stamp, seal: seal))
        }
    }
}

extension Refusal {
    fileprivate static func unknownSeal(_ seal: String, known: [String]) -> Refusal {
        Refusal(
            .unknown, "方案里没有印章“\(seal)”", remedy: "应为 " + known.joined(separator: "、") + " 之一",
            field: "印章")
    }
}
