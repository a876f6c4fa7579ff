import CanonicalJSON

/// 单位登记: a unit that people belong to.
package struct RegisterUnit: Act {
    package static let basis = "R1"
    package let context: ActContext
    package let unit: Unit

    package init(context: ActContext, unit: Unit) { (self.context, self.unit) = (context, unit) }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let known = scene.township.units[unit.id], known.name != unit.name {
            throw .registeredOtherwise("单位 \(unit.id)", as: known.name, field: "单位名称")
        }
        if let village = unit.village, scene.township.villages[village] == nil {
            throw .unknownVillage(village)
        }
        return [
            Draft(
                UnitRegistered(unit: unit), subject: Subject.unit(unit.id), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct UnitRegistered: TownshipEvent {
    package static let name = "unit.registered.v1"
    package static let title = "单位登记"
    package static let rank = Rank.unit
    package let unit: Unit

    package init(unit: Unit) { self.unit = unit }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        unit = Unit(
            id: try reader.string("unitId"), name: try reader.string("name"),
            kind: try reader.string("kind"), principal: try reader.optionalString("principal"),
            village: try reader.optionalString("villageCode"))
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "unitId": .string(unit.id), "name": .string(unit.name), "kind": .string(unit.kind),
            "principal": unit.principal.map { .string($0) },
            "villageCode": unit.village.map { .string($0) },
        ])
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.units[unit.id] = unit
    }
}

extension Refusal {
    package static func unknownVillage(_ code: VillageCode) -> Refusal {
        Refusal(
            .unknown, "村 \(code) 没有登记", remedy: "先在“村”表登记，或更正村代码，再导入一次",
            field: "村代码", need: .village(code))
    }

    package static func unknownUnit(_ id: UnitID, field: String) -> Refusal {
        Refusal(
            .unknown, "单位 \(id) 没有登记", remedy: "先在“单位”表登记，或更正单位编号，再导入一次",
            field: field, need: .unit(id))
    }
}
