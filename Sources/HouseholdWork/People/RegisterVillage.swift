import CanonicalJSON

/// 村登记: a village of the township.
package struct RegisterVillage: Act {
    package static let basis = "P1.2"
    package let context: ActContext
    package let code: VillageCode
    package let name: String
    /// The plan that comes in after the villages, when none is in force yet.
    package let coming: PlanConfiguration?

    package init(
        context: ActContext, code: VillageCode, name: String, coming: PlanConfiguration? = nil
    ) {
        (self.context, self.code, self.name, self.coming) = (context, code, name, coming)
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let digits = (scene.township.configuration ?? coming)?.villageCodeDigits,
            code.utf8.count != digits || Digits.number(code.utf8.suffix(18)) == nil
        {
            throw .villageCodeLength(code, digits: digits)
        }
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
    fileprivate static func villageCodeLength(_ code: VillageCode, digits: Int) -> Refusal {
        Refusal(
            .cell, "村代码 \(code) 不是方案规定的 \(digits) 位数字",
            remedy: "按方案所用的区划代码更正村代码，再导入一次", field: "村代码")
    }

    package static func registeredOtherwise(_ what: String, as known: String, field: String)
        -> Refusal
    {
        Refusal(
            .duplicate, "\(what) 已登记为“\(known)”，同一编号不能有两种内容",
            remedy: "若是笔误，更正本行；若确有变更，另用新编号登记", field: field)
    }
}
