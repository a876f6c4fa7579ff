import CanonicalJSON

/// 定稿: every item has its verdict; from here on three parties sign this content and no other.
package struct FinalizeTable: Act {
    package static let basis = "P2.3e"
    package let context: ActContext
    package let household: HouseholdID
    package let visit: String
    package let registrant: PersonID

    package init(
        context: ActContext, household: HouseholdID, visit: String, registrant: PersonID
    ) {
        self.context = context
        self.household = household
        self.visit = visit
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: TableFinalized.self, at: context)
        let whole = scene.household(household)
        var waiver = Waiver(context)
        let visited = try known.requireVisit(visit, whole: whole, &waiver)
        guard let participant = visited.participants.first(where: { $0.person == registrant })
        else {
            throw .registrantAbsent(scene.township.name(of: registrant), visit)
        }
        let configuration = try scene.configuration()
        let open = known.itemsWithoutVerdict(configuration)
        guard open.isEmpty else {
            throw .itemsOpen(open, configuration, household: household, whole: whole)
        }
        let content = TableContent(known.values, configuration)
        if let fault = TableChecks(household: known, content: content).blocking(scene).first {
            try waiver.allow(.checkFailed(fault))
        }
        try whole.refuseIfSigned(at: context.time)
        let draft = Draft(
            finalized(known, content, scene), subject: Subject.household(household),
            context: context, actor: participant.person, role: participant.role)
        return try waiver.marked([draft], scene, village: known.village)
    }

    private func finalized(_ known: Household, _ content: TableContent, _ scene: Scene)
        -> TableFinalized
    {
        var salts: [String: [UInt8]] = [:]
        for owner in content.owners(household: household) { salts[owner] = scene.random(16) }
        return TableFinalized(
            visit: visit, registrant: registrant, version: (known.versions.last?.version ?? 0) + 1,
            tableNumber: known.tableNumber,
            digest: content.digest(household: household, salts: salts, hash: scene.hash),
            changed: content.changed(from: known.printed), salts: salts)
    }
}

package struct TableFinalized: HouseholdEvent {
    package static let name = "table.finalized.v1"
    package static let title = "信息表定稿"
    package static let rank = Rank.finalization
    package let visit: String
    package let registrant: PersonID
    package let version: Int
    package let tableNumber: String?
    /// Hex. Source: FORMAT.md, section 4.
    package let digest: String
    package let changed: [ItemKey]
    /// By owner; empty while the boxes are locked.
    package let salts: [String: [UInt8]]

    init(
        visit: String, registrant: PersonID, version: Int, tableNumber: String?, digest: String,
        changed: [ItemKey], salts: [String: [UInt8]]
    ) {
        self.visit = visit
        self.registrant = registrant
        self.version = version
        self.tableNumber = tableNumber
        self.digest = digest
        self.changed = changed
        self.salts = salts
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        visit = try reader.string("visitId")
        registrant = try reader.string("registrant")
        version = try reader.integer("version")
        tableNumber = try reader.optionalString("tableNo")
        digest = try reader.string("contentDigest")
        var changed: [ItemKey] = []
        for object in try reader.objects("changed") { changed.append(try ItemKey(object)) }
        self.changed = changed
        var salts: [String: [UInt8]] = [:]
        for object in try reader.objects("salts") {
            guard let box = object.object["sealed"]?.objectValue,
                let owner = box["owner"]?.stringValue,
                let hex = object.sealedFields?["salt"]?.stringValue
            else { continue }
            salts[owner] = Hexadecimal.bytes(hex)
        }
        self.salts = salts
    }

    package var payload: JSONObject {
        let boxes = salts.sorted { $0.key < $1.key }.map { owner, salt in
            var object = JSONObject()
            object.seal(["salt": .string(Hexadecimal.text(salt))], owner: owner)
            return JSONValue.object(object)
        }
        return JSONObject(present: [
            "visitId": .string(visit), "registrant": .string(registrant),
            "version": .number(version), "tableNo": tableNumber.map { .string($0) },
            "contentDigest": .string(digest), "changed": .array(changed.map(\.json)),
            "salts": .array(boxes),
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        for index in state.versions.indices { state.versions[index].isSuperseded = true }
        // A member who was entered afterwards is not in the digest.
        let later = Set(
            state.members.filter { $0.stamp.sequence > stamp.sequence }.map(\.id))
        var table = TableVersion(
            stamp: stamp, version: version, digest: digest, visit: visit,
            registrant: registrant, changed: changed,
            values: state.values.filter { !($0.key.member.map(later.contains) ?? false) },
            members: state.members.map(\.id).filter { !later.contains($0) })
        // What happened before but was entered afterwards is not in the digest.
        table.isSuperseded =
            state.corrections.contains { $0.stamp.sequence > stamp.sequence }
            || !later.isEmpty
        state.versions.append(table)
    }
}

extension Household {
    /// Items that have to be verified and have no verdict, in the catalogue's order.
    package func itemsWithoutVerdict(_ configuration: PlanConfiguration) -> [ItemKey] {
        guard restVerdict == nil else { return [] }
        var open: [ItemKey] = []
        for indicator in configuration.indicators where indicator.mustBeVerified {
            let items =
                indicator.scope == .household
                ? [ItemKey(indicator.id)] : members.map { ItemKey(indicator.id, $0.id) }
            open += items.filter { verdicts[$0] == nil }
        }
        return open
    }
}

/// Hex without the cryptography module.
package enum Hexadecimal {
    package static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    package static func bytes(_ text: String) -> [UInt8] {
        let characters = Array(text.utf8)
        guard characters.count % 2 == 0 else { return [] }
        return stride(from: 0, to: characters.count, by: 2).compactMap { index in
            UInt8(String(decoding: characters[index..<index + 2], as: UTF8.self), radix: 16)
        }
    }
}

extension Refusal {
    fileprivate static func itemsOpen(
        _ open: [ItemKey], _ configuration: PlanConfiguration, household: HouseholdID,
        whole: Household
    ) -> Refusal {
        let names = open.prefix(3).compactMap { configuration.indicator(id: $0.indicator)?.name }
        let hasAny = !whole.verdicts.isEmpty || whole.restVerdict != nil
        return Refusal(
            .itemsOpen,
            "户 \(household) 到这时还有 \(open.count) 项没有核实结论（\(names.joined(separator: "、"))等），不能定稿",
            remedy: "补登这些项的核实结论（相符、不符或无法核实），或把定稿时间改为核实之后", field: "时间",
            need: hasAny ? nil : .verdicts(household))
    }

    fileprivate static func checkFailed(_ fault: TableChecks.Fault) -> Refusal {
        Refusal(
            .invalidValue, "\(fault.check) \(fault.message)，不能定稿",
            remedy: "核实并更正所列各项后再定稿；实情确是如此的，走豁免登记（写明理由、凭据、批准人）", field: "户编号")
    }
}
