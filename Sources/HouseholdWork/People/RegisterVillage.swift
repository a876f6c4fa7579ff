import CanonicalJSON

/// 村登记: a village of the township.
package struct RegisterVillage: Act {
    package static let basis = "P1.2"
    package let context: ActContext
    package let code: VillageCode
    package let name: String

    package init(context: ActContext, code: VillageCode, name: String) {
        (self.context, self.code, self.name) = (context, code, name)
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let known = scene.township.villages[code], known.isRegistered, known.name != name {
            throw .registeredOtherwise("村 \(code)", as: known.name, field: "村名")
        }
        return [
            Draft(
                VillageRegistered(code: code, name: name), subject: Subject.village(code),
                context: context, actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct VillageRegistered: TownshipEvent {
    package static let name = "village.registered.v1"
    package static let title = "村登记"
    package static let rank = Rank.village
    package let code: VillageCode
    package let name: String

    package init(code: VillageCode, name: String) { (self.code, self.name) = (code, name) }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        code = try reader.string("villageCode")
        name = try reader.string("name")
    }

    package var payload: JSONObject { ["villageCode": .string(code), "name": .string(name)] }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        var village = township.villages[code] ?? Village(code: code, name: name)
        village.name = name
        village.isRegistered = true
        township.villages[code] = village
    }
}

extension Refusal {
    package static func registeredOtherwise(_ what: String, as known: String, field: String)
        -> Refusal
    {
        Refusal(
            .duplicate, "\(what) 已登记为“\(known)”，同一编号不能有两种内容",
            remedy: "若是笔误，更正本行；若确有变更，另用新编号登记", field: field)
    }
}
