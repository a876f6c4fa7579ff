import CanonicalJSON

/// 材料发放: one hop, from one person to another, for a batch of things.
package struct DistributeMaterials: Act {
    package static let basis = "P2.3b"
    package let context: ActContext
    package let village: VillageCode
    package let hop: Distribution.Hop
    package let from: PersonID
    package let to: PersonID
    package let items: [Distribution.Item]

    package init(
        context: ActContext, village: VillageCode, hop: Distribution.Hop, from: PersonID,
        to: PersonID, items: [Distribution.Item]
    ) {
        self.context = context
        self.village = village
        self.hop = hop
        self.from = from
        self.to = to
        self.items = items
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        var waiver = Waiver(context)
        for item in items { try check(item, scene, &waiver) }
        try checkNumbersOnce(&waiver)
        let roles = senderRoles
        let role = scene.township.role(of: from, among: roles, on: context.day, village: village)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: from), roles: roles, day: context.day, field: "发放人")
        }
        guard scene.township.persons[to] != nil else { throw .unknownPerson(to, field: "接收人") }
        let event = MaterialsDistributed(
            village: village, hop: hop, from: from, to: to, items: items)
        let draft = Draft(
            event, subject: Subject.village(village), context: context, actor: from, role: role)
        return try waiver.marked([draft], scene, village: village)
    }

    private var senderRoles: [Role] {
        switch hop {
        case .townToVillage:
            [.townPovertyStation, .townGovernment, .townInfoOfficer, .townLeadingGroup]
        case .villageToContact: [.villageInfoOfficer] + Role.cadres + [.workTeamMember]
        case .unitToContact: [.unitPrincipal, .unitLiaison, .contactPerson]
        }
    }

    /// One number goes to one household, inside the batch too.
    private func checkNumbersOnce(_ waiver: inout Waiver) throws(Refusal) {
        var households: [String: HouseholdID] = [:]
        for item in items where MaterialKind.numberedOnce.contains(item.kind) {
            guard let number = item.number else { continue }
            let key = Custody.key(item.kind, number)
            if let other = households.updateValue(item.household, forKey: key),
                other != item.household
            {
                try waiver.allow(.numberOfAnotherHousehold(number, other))
            }
        }
    }

    private func check(_ item: Distribution.Item, _ scene: Scene, _ waiver: inout Waiver)
        throws(Refusal)
    {
        // Things without a number may go to a village in bulk.
        if item.household.isEmpty, item.number == nil { return }
        let household = scene.household(item.household)
        guard household.isEnrolled else { throw .unknownHousehold(item.household) }
        guard let number = item.number else { return }
        let configuration = try scene.configuration()
        switch item.kind {
        case MaterialKind.handbook:
            if configuration.category(household.category)?.isInScope != true {
                try waiver.allow(.outOfScope(item.household, category: household.category))
            }
            if hop == .townToVillage {
                let marks = scene.township.seals(on: number, at: context.time)
                let missing = configuration.seals.map(\.name).filter { !marks.contains($0) }
                if !missing.isEmpty {
                    try waiver.allow(.handbookUnsealed(number, missing: missing))
                }
            }
            try checkCustody(of: number, item, scene.township, &waiver)
        case MaterialKind.card:
            try checkCustody(of: number, item, scene.township, &waiver)
        case MaterialKind.table:
            let before = scene.household(
                item.household, before: .init(time: context.time, rank: MaterialsDistributed.rank))
            if !before.prints.contains(where: { $0.tableNumber == number }) {
                try waiver.allow(.tableNotPrinted(number, item.household))
            }
        default: break
        }
    }

    /// A numbered thing leaves the hand that holds it, for the household that it belongs to.
    private func checkCustody(
        of number: String, _ item: Distribution.Item, _ township: Township,
        _ waiver: inout Waiver
    ) throws(Refusal) {
        let holder = township.holder(of: number, kind: item.kind, at: context.time)
        let others = township.custody[Custody.key(item.kind, number)] ?? []
        if let other = others.first(where: { $0.household != item.household }) {
            try waiver.allow(.numberOfAnotherHousehold(number, other.household ?? ""))
        }
        // The town's own stock has no papers: the first hop is where a number appears.
        guard hop != .townToVillage else { return }
        let isInHand = holder.map { holder in
            holder.holder == from || holder.from == from && holder.holder == to
        }
        if isInHand != true {
            try waiver.allow(
                .notInHand(
                    number, from: township.name(of: from),
                    holder: holder.map { township.name(of: $0.holder) }))
        }
    }
}

/// 物品: kinds of material that have a number of their own.
package enum MaterialKind {
    package static let handbook = "handbook"
    package static let card = "contactCard"
    package static let table = "infoTable"
    package static let subsidyList = "subsidyList"
    package static let instructions = "instructions"

    /// Kinds whose number belongs to one household only.
    package static let numberedOnce: Set<String> = [handbook, card, table]
}

package struct MaterialsDistributed: TownshipEvent {
    package static let name = "materials.distributed.v1"
    package static let title = "材料发放"
    package static let rank = Rank.distribution
    package let village: VillageCode
    package let hop: Distribution.Hop
    package let from: PersonID
    package let to: PersonID
    package let items: [Distribution.Item]

    init(
        village: VillageCode, hop: Distribution.Hop, from: PersonID, to: PersonID,
        items: [Distribution.Item]
    ) {
        self.village = village
        self.hop = hop
        self.from = from
        self.to = to
        self.items = items
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        village = try reader.string("villageCode")
        hop = try reader.choice("hop", Distribution.Hop.self)
        from = try reader.string("from")
        to = try reader.string("to")
        var items: [Distribution.Item] = []
        for object in try reader.objects("items") {
            items.append(
                Distribution.Item(
                    kind: try object.string("kind"), number: try object.optionalString("number"),
                    household: try object.string("householdId")))
        }
        self.items = items
    }

    package var payload: JSONObject {
        let rows = items.map { item in
            JSONValue.object(
                JSONObject(present: [
                    "kind": .string(item.kind), "number": item.number.map { .string($0) },
                    "householdId": .string(item.household),
                ]))
        }
        return [
            "villageCode": .string(village), "hop": .string(hop.rawValue), "from": .string(from),
            "to": .string(to), "items": .array(rows),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.villages[village, default: Village(code: village, name: village)]
            .distributions.append(
                Distribution(stamp: stamp, hop: hop, from: from, to: to, items: items))
        for item in items {
            guard let number = item.number else { continue }
            township.custody[Custody.key(item.kind, number), default: []].append(
                Custody(
                    stamp: stamp, hop: hop, from: from, holder: to, household: item.household))
        }
    }
}

extension Refusal {
    fileprivate static func handbookUnsealed(_ number: String, missing: [String]) -> Refusal {
        Refusal(
            .unsealedHandbook, "手册 \(number) 发到村时没有盖“\(missing.joined(separator: "、"))”章",
            remedy: "先登记盖章（以实际日期），再登记发放；若确未盖章就发了，请据实登记为既成事实", field: "编号")
    }

    fileprivate static func tableNotPrinted(_ number: String, _ household: HouseholdID) -> Refusal {
        Refusal(
            .custody, "信息表 \(number) 到这时没有为户 \(household) 打印过",
            remedy: "核对表号和时间；先登记打印，再登记发放", field: "编号", need: .table(household))
    }

    fileprivate static func numberOfAnotherHousehold(_ number: String, _ household: HouseholdID)
        -> Refusal
    {
        Refusal(
            .custody, "编号 \(number) 已经发给户 \(household)", remedy: "核对编号：一个号只能给一户", field: "编号")
    }

    fileprivate static func notInHand(
        _ number: String, from: String, holder: String?
    ) -> Refusal {
        Refusal(
            .custody, "编号 \(number) 这时不在 \(from) 手中" + (holder.map { "，在 \($0) 手中" } ?? ""),
            remedy: "先登记上一环节的发放，或更正发放人、编号、时间", field: "发放人")
    }
}
