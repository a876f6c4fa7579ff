import CanonicalJSON

/// 市级抽查对象: whether a village is sampled, and how many of its households.
package struct DesignateSample: Act {
    package static let basis = "AX"
    package let context: ActContext
    package let village: VillageCode
    package let isSample: Bool
    package let count: Int?
    package let document: String
    package let registrant: PersonID

    package init(
        context: ActContext, village: VillageCode, isSample: Bool, count: Int?, document: String,
        registrant: PersonID
    ) {
        self.context = context
        self.village = village
        self.isSample = isSample
        self.count = count
        self.document = document
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        let roles: [Role] = [.townPovertyStation, .townInfoOfficer, .townGovernment]
        let role = scene.township.role(of: registrant, among: roles, on: context.day, village: nil)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: registrant), roles: roles, day: context.day,
                field: "登记人")
        }
        let event = SampleDesignated(
            village: village, isSample: isSample, count: count, document: document)
        return [
            Draft(
                event, subject: Subject.village(village), context: context, actor: registrant,
                role: role)
        ]
    }
}

package struct SampleDesignated: TownshipEvent {
    package static let name = "sample.designated.v1"
    package static let title = "市级抽查对象确定"
    package static let rank = Rank.sample
    package let village: VillageCode
    package let isSample: Bool
    package let count: Int?
    package let document: String

    init(village: VillageCode, isSample: Bool, count: Int?, document: String) {
        self.village = village
        self.isSample = isSample
        self.count = count
        self.document = document
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        village = try reader.string("villageCode")
        isSample = try reader.bool("isSample")
        count = try reader.optionalInteger("count")
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "villageCode": .string(village), "isSample": .bool(isSample),
            "count": count.map { .number($0) }, "document": .string(document),
        ])
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.villages[village, default: Village(code: village, name: village)].samples.append(
            Sample(stamp: stamp, isSample: isSample, count: count))
    }
}
