import CanonicalJSON

/// 业务指导: guidance given in a village.
package struct GiveGuidance: Act {
    package static let basis = "P3.1a"
    package let context: ActContext
    package let village: VillageCode
    package let topic: String
    package let channel: String
    package let adviser: PersonID

    package init(
        context: ActContext, village: VillageCode, topic: String, channel: String,
        adviser: PersonID
    ) {
        self.context = context
        self.village = village
        self.topic = topic
        self.channel = channel
        self.adviser = adviser
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        let roles: [Role] = [.guidanceMember, .townInfoOfficer, .townPovertyStation]
        let role = scene.township.role(of: adviser, among: roles, on: context.day, village: nil)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: adviser), roles: roles, day: context.day, field: "指导人")
        }
        return [
            Draft(
                GuidanceGiven(village: village, topic: topic, channel: channel),
                subject: Subject.village(village), context: context, actor: adviser, role: role)
        ]
    }
}

package struct GuidanceGiven: TownshipEvent {
    package static let name = "guidance.given.v1"
    package static let title = "业务指导"
    package static let rank = Rank.guidance
    package let village: VillageCode
    package let topic: String
    package let channel: String

    init(village: VillageCode, topic: String, channel: String) {
        (self.village, self.topic, self.channel) = (village, topic, channel)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        village = try reader.string("villageCode")
        topic = try reader.string("topic")
        channel = try reader.string("channel")
    }

    package var payload: JSONObject {
        [
            "villageCode": .string(village), "topic": .string(topic),
            "channel": .string(channel),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.villages[village, default: Village(code: village, name: village)]
            .guidances.append(Guidance(stamp: stamp, topic: topic, channel: channel))
    }
}
