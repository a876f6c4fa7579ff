/// 逻辑校验 (C01–C45): the checks that stop a table from being finalized.
///
/// Source: the domain's list of consistency checks; the ones that only point out stand in
/// Accountability.
package struct TableChecks {
    /// What a check found.
    package struct Fault: Sendable, Equatable {
        /// `C04`.
        package let check: String
        package let item: ItemKey?
        package let message: String

        package init(_ check: String, _ item: ItemKey?, _ message: String) {
            (self.check, self.item, self.message) = (check, item, message)
        }
    }

    package let household: Household
    package let content: TableContent

    package init(household: Household, content: TableContent) {
        (self.household, self.content) = (household, content)
    }

    package var configuration: PlanConfiguration { content.configuration }
    package var members: [MemberID] { household.members.map(\.id) }

    package func text(_ indicator: String, _ member: MemberID? = nil) -> String? {
        content.values[ItemKey(indicator, member)]?.text
    }

    package func number(_ indicator: String, _ member: MemberID? = nil) -> Int? {
        content.values[ItemKey(indicator, member)]?.integer
    }

    /// Whether the plan's table has all of these; a check is only about what is on the table.
    private func has(_ indicators: String...) -> Bool {
        indicators.allSatisfy { configuration.indicator(id: $0) != nil }
    }

    package func blocking(_ scene: Scene) -> [Fault] {
        required() + heads() + documents(scene) + persons() + causes() + house() + exit()
    }

    // C39: what must be filled in is filled in.
    private func required() -> [Fault] {
        var faults: [Fault] = []
        for indicator in configuration.indicators where indicator.mustBeVerified {
            let items =
                indicator.scope == .household
                ? [ItemKey(indicator.id)] : members.map { ItemKey(indicator.id, $0) }
            for item in items where content.values[item] == nil {
                faults.append(Fault("C39", item, "必填项“\(indicator.name)”为空"))
            }
        }
        return faults
    }

    // C01 one head, at most one spouse; C02 the head is the member; C03 population.
    private func heads() -> [Fault] {
        var faults = population()
        guard has(WellKnown.relation) else { return faults }
        let heads = members.filter { text(WellKnown.relation, $0) == Relation.head }
        let spouses = members.filter {
            configuration.means(text(WellKnown.relation, $0), .spouse)
        }
        if heads.count != 1 { faults.append(Fault("C01", nil, "户主应恰有一人，现有 \(heads.count) 人")) }
        if spouses.count > 1 { faults.append(Fault("C01", nil, "配偶至多一人，现有 \(spouses.count) 人")) }
        if let head = heads.first, heads.count == 1 {
            if has(WellKnown.headName), text(WellKnown.headName) != text(WellKnown.memberName, head)
            {
                faults.append(Fault("C02", ItemKey(WellKnown.headName), "户主姓名与成员表的户主不一致"))
            }
            if has(WellKnown.headIdNo),
                text(WellKnown.headIdNo) != text(WellKnown.memberIdNo, head)
            {
                faults.append(Fault("C02", ItemKey(WellKnown.headIdNo), "户主证件号码与成员表的户主不一致"))
            }
        }
        return faults
    }

    private func population() -> [Fault] {
        guard let population = number(WellKnown.population), population != members.count else {
            return []
        }
        let message = "家庭人口 \(population) 人，在册成员 \(members.count) 人"
        return [Fault("C03", ItemKey(WellKnown.population), message)]
    }

    // C04 form of document numbers, C05 unique, C06 sex.
    private func documents(_ scene: Scene) -> [Fault] {
        var faults: [Fault] = []
        for member in members {
            guard let document = text(WellKnown.memberIdNo, member) else { continue }
            let item = ItemKey(WellKnown.memberIdNo, member)
            if let fault = DocumentNumber.fault(in: document) {
                faults.append(Fault("C04", item, "成员 \(member)：\(fault)"))
                continue
            }
            if let other = scene.owners(ofDocument: document).first(where: { $0 != member }) {
                faults.append(Fault("C05", item, "成员 \(member) 的证件号码与 \(other) 相同"))
            }
            if let isMale = DocumentNumber.isMale(document),
                let sex = text(WellKnown.sex, member), configuration.means(sex, .male) != isMale
            {
                faults.append(
                    Fault("C06", ItemKey(WellKnown.sex, member), "成员 \(member) 的性别与证件号码不一致"))
            }
        }
        return faults
    }

    // C07 relation and sex, C20 schooling, C26 health, C28 months.
    private func persons() -> [Fault] {
        var faults: [Fault] = []
        for member in members {
            if let isMale = configuration.isMale(relation: text(WellKnown.relation, member)),
                let sex = text(WellKnown.sex, member),
                !configuration.means(sex, isMale ? .male : .female)
            {
                faults.append(
                    Fault("C07", ItemKey(WellKnown.relation, member), "成员 \(member) 的与户主关系与性别不一致"))
            }
            let isStudent =
                text(WellKnown.student, member).map { !configuration.means($0, .notInSchool) }
                ?? false
            if has(WellKnown.education, WellKnown.student),
                isStudent == (text(WellKnown.education, member) != nil)
            {
                faults.append(
                    Fault(
                        "C20", ItemKey(WellKnown.education, member),
                        "成员 \(member) 的文化程度与在校生状况应恰填其一"))
            }
            let health = content.values[ItemKey(WellKnown.health, member)]?.list ?? []
            if health.count > 1, health.contains(where: { configuration.means($0, .healthy) }) {
                faults.append(
                    Fault("C26", ItemKey(WellKnown.health, member), "成员 \(member) 的“健康”不能与其他健康状况并选")
                )
            }
            if let months = number(WellKnown.workMonths, member), !(0...12).contains(months) {
                faults.append(
                    Fault(
                        "C28", ItemKey(WellKnown.workMonths, member),
                        "成员 \(member) 的务工时间应为 0 至 12 月"))
            }
        }
        return faults
    }

    // C19: another cause repeats the main one.
    private func causes() -> [Fault] {
        let causes = configuration.indicators
            .filter { $0.id.hasPrefix(WellKnown.causes) }
            .compactMap { indicator in text(indicator.id).map { (indicator, $0) } }
        var seen: Set<String> = []
        for (indicator, cause) in causes where !seen.insert(cause).inserted {
            return [Fault("C19", ItemKey(indicator.id), "致贫原因“\(cause)”重复")]
        }
        return []
    }

    // C41: a level for an unsafe house and only for one.
    private func house() -> [Fault] {
        guard has(WellKnown.unsafeLevel), let unsafe = text(WellKnown.unsafeHouse) else {
            return []
        }
        let hasLevel = text(WellKnown.unsafeLevel) != nil
        guard configuration.means(unsafe, .yes) != hasLevel else { return [] }
        let message = hasLevel ? "不是危房户却填了危房级别" : "是危房户却没有填危房级别"
        return [Fault("C41", ItemKey(WellKnown.unsafeLevel), message)]
    }

    // C44: the year of exit belongs to households that exited.
    private func exit() -> [Fault] {
        guard has(WellKnown.exitYear),
            let category = configuration.category(household.category)
        else { return [] }
        let hasYear = content.values[ItemKey(WellKnown.exitYear)] != nil
        guard (category.state == .exited) != hasYear else { return [] }
        let message = hasYear ? "“\(category.name)”不应填脱贫年度" : "“\(category.name)”没有填脱贫年度"
        return [Fault("C44", ItemKey(WellKnown.exitYear), message)]
    }
}

/// The one code that no plan may call otherwise; see `Meaning`.
package enum Relation {
    package static let head = "户主"
}
