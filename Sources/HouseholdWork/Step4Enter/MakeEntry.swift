import CanonicalJSON

/// 录入: the information officer enters signed values into the national system.
package struct MakeEntry: Act {
    package static let basis = "P4b"
    package let context: ActContext
    package let household: HouseholdID
    /// nil = 按签字表: every changed item as signed, less the deferred ones.
    package let entry: (item: ItemKey, text: String)?
    package let officer: PersonID

    package init(
        context: ActContext, household: HouseholdID, entry: (item: ItemKey, text: String)?,
        officer: PersonID
    ) {
        self.context = context
        self.household = household
        self.entry = entry
        self.officer = officer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: EntryMade.self, at: context)
        var waiver = Waiver(context)
        let table = try known.requireHandedOver(
            whole: scene.household(household), act: "录入", &waiver)
        let configuration = try scene.configuration()
        let role = try scene.requireOfficer(officer, known, context.day, field: "录入人", &waiver)
        var values: [ItemKey: IndicatorValue]?
        if let entry {
            values = [entry.item: try signedValue(entry, known, table, configuration, &waiver)]
            try requireOpen([entry.item], scene, configuration, &waiver)
        } else {
            let deferred = Set(known.currentDeferrals.map(\.item))
            let items = (table?.changed ?? []).filter { !deferred.contains($0) }
            try requireOpen(items, scene, configuration, &waiver)
        }
        let event = EntryMade(
            household: household, version: table?.version ?? 0, values: values,
            sealed: Set(configuration.indicators.filter(\.isSealed).map(\.id)))
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: officer,
            role: role)
        return try waiver.marked([draft], scene, village: known.village)
    }

    private func signedValue(
        _ entry: (item: ItemKey, text: String), _ known: Household, _ table: TableVersion?,
        _ configuration: PlanConfiguration, _ waiver: inout Waiver
    ) throws(Refusal) -> IndicatorValue {
        let (item, text) = entry
        let indicator = try known.requireItem(item, configuration)
        let signed = table.flatMap { TableContent($0.values, configuration).values[item] }
        let value = indicator.snapshotValue(of: text)
        if !TableContent.agrees(value, signed) || value == nil {
            let refusal = Refusal.entryDiffers(indicator, entered: text, signed: signed)
            try waiver.allow(refusal)
            guard value != nil else { throw refusal }
        }
        return value ?? .text(text)
    }

    private func requireOpen(
        _ items: [ItemKey], _ scene: Scene, _ configuration: PlanConfiguration,
        _ waiver: inout Waiver
    ) throws(Refusal) {
        for item in items where !scene.township.isOpen(item.indicator, at: context.time) {
            let name = configuration.indicator(id: item.indicator)?.name ?? item.indicator
            try waiver.allow(.windowClosed(name))
        }
    }
}

extension Household {
    /// The signed version that has been handed over by now; as a fact, the last one, if any.
    ///
    /// - Throws: R-ENT-01.
    func requireHandedOver(whole: Household, act: String, _ waiver: inout Waiver) throws(Refusal)
        -> TableVersion?
    {
        guard let table = signedTable else {
            try waiver.allow(.entryBeforeSigning(id, act, signed: whole.signedTable?.signedAt))
            return versions.last
        }
        if !handovers.contains(where: { $0.version == table.version }) {
            let handed = whole.currentHandovers.first?.stamp.time
            try waiver.allow(.entryBeforeHandover(id, act, handed: handed))
        }
        return table
    }
}

extension Scene {
    /// The role of who enters: as a fact, whatever role they hold.
    func requireOfficer(
        _ person: PersonID, _ household: Household, _ day: Day, field: String,
        _ waiver: inout Waiver
    ) throws(Refusal) -> Role {
        let role = Role.villageInfoOfficer
        if township.holds(person, role, on: day, village: household.village) { return role }
        try waiver.allow(.notTheOfficer(township.name(of: person), household.id, field: field))
        let held = township.actingRole(
            of: person, preferring: role, on: day, village: household.village)
        guard let held else {
            throw .notAuthorized(
                township.name(of: person), roles: [role], day: day, field: field)
        }
        return held
    }
}

package struct EntryMade: HouseholdEvent {
    package static let name = "entry.made.v1"
    package static let title = "国扶系统录入"
    package static let rank = Rank.entry
    package let household: HouseholdID
    package let version: Int
    /// nil = every changed item as signed, less the deferred ones.
    package let values: [ItemKey: IndicatorValue]?
    private let sealed: Set<String>

    init(
        household: HouseholdID, version: Int, values: [ItemKey: IndicatorValue]?,
        sealed: Set<String>
    ) {
        self.household = household
        self.version = version
        self.values = values
        self.sealed = sealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        version = try reader.integer("tableVersion")
        values = try reader.flag("asSigned") ? nil : ItemGroups.read(reader, "items")
        sealed = ItemGroups.sealedIndicators(reader, "items")
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "tableVersion": .number(version),
        ]
        if let values {
            object["items"] = ItemGroups.json(
                values, household: household, isSealed: sealed.contains)
        } else {
            object["asSigned"] = true
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.entries.append(Entry(stamp: stamp, version: version, values: values))
    }
}

extension Household {
    /// The indicator of an item that is on this household's table.
    ///
    /// - Throws: R-REF-01 for an unknown indicator, or somebody who is no member.
    func requireItem(_ item: ItemKey, _ configuration: PlanConfiguration) throws(Refusal)
        -> Indicator
    {
        guard let indicator = configuration.indicator(id: item.indicator) else {
            throw .unknownItem(item.indicator)
        }
        let isThere = item.member.map { member($0) != nil } ?? true
        guard isThere, (item.member != nil) == (indicator.scope == .member) else {
            throw .unknownMember(item.member, indicator, id)
        }
        return indicator
    }
}

extension Refusal {
    fileprivate static func unknownMember(
        _ member: MemberID?, _ indicator: Indicator, _ household: HouseholdID
    ) -> Refusal {
        let words =
            member.map { "人编号 \($0) 不在户 \(household) 的“\(indicator.name)”之列" }
            ?? "“\(indicator.name)”是成员的指标，没有写人编号"
        return Refusal(
            .unknown, words, remedy: "户的指标不写人编号，成员的指标写本户成员的人编号，更正后再导入一次",
            field: "人编号")
    }

    package static func unknownItem(_ name: String) -> Refusal {
        Refusal(
            .unknown, "方案的指标里没有“\(name)”", remedy: "按信息表上的指标名填写，再导入一次", field: "指标")
    }

    fileprivate static func entryBeforeSigning(
        _ household: HouseholdID, _ act: String, signed: Moment?
    ) -> Refusal {
        let found = signed.map { "（三方签齐在 \($0.shortText)）" } ?? ""
        return Refusal(
            .entryTooEarly, "户 \(household) 的信息表这时三方签字未齐，不能\(act)\(found)",
            remedy: "签齐并移交后再\(act)；确已先行办理的，请据实登记为既成事实", field: "时间",
            need: .signatures(household))
    }

    fileprivate static func entryBeforeHandover(
        _ household: HouseholdID, _ act: String, handed: Moment?
    ) -> Refusal {
        let found = handed.map { "（移交在 \($0.shortText)）" } ?? ""
        return Refusal(
            .entryTooEarly, "户 \(household) 的信息表这时还没有移交信息员，不能\(act)\(found)",
            remedy: "移交后再\(act)，核对时间；确已先行办理的，请据实登记为既成事实", field: "时间",
            need: .handover(household))
    }

    fileprivate static func entryDiffers(
        _ indicator: Indicator, entered: String, signed: IndicatorValue?
    ) -> Refusal {
        let words =
            indicator.isSealed
            ? "" : "：录入“\(entered)”，签字表“\(signed.map { indicator.cellText(of: $0) } ?? "空")”"
        return Refusal(
            .entryDiffers, "“\(indicator.name)”的录入值与签字表不符\(words)",
            remedy: "按签字表更正录入值；签字表有误的，重新打开、更正、重签后再录入", field: "录入值")
    }

    static func windowClosed(_ name: String) -> Refusal {
        Refusal(
            .entryWindow, "“\(name)”这时在国扶系统中没有开放权限，不能录入",
            remedy: "先登记暂缓，等系统开放后再补录", field: "指标")
    }

    fileprivate static func notTheOfficer(
        _ name: String, _ household: HouseholdID, field: String
    ) -> Refusal {
        Refusal(
            .entryOfficer, "\(name) 不是户 \(household) 所在村的扶贫信息员",
            remedy: "由本村扶贫信息员办理，更正“\(field)”", field: field)
    }
}
