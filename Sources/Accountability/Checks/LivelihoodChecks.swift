import HouseholdWork

/// C31–C37, C40, C45: what is doubtful about income, land and housing.
enum LivelihoodChecks {
    static func doubts(_ reader: DoubtReader) -> [Doubt] {
        printedTotals(reader) + income(reader) + small(reader) + land(reader) + housing(reader)
    }

    /// C32: the print's own totals against its own parts. The signed table has them right.
    private static func printedTotals(_ reader: DoubtReader) -> [Doubt] {
        let printed = reader.household.printed
        let computed = TableContent(printed, reader.record.plan)
        return reader.record.plan.formulas.compactMap { formula in
            let item = ItemKey(formula.id)
            guard let paper = printed[item] else { return nil }
            if computed.isSame(item, paper, computed.values[item]) { return nil }
            let name = reader.record.plan.indicator(id: formula.id)?.name ?? formula.id
            return Doubt("C32", formula.id, "打印的“\(name)”与分项之和不符")
        }
    }

    private static func income(_ reader: DoubtReader) -> [Doubt] {
        var doubts: [Doubt] = []
        let isWorking = reader.members.contains(where: reader.worksAway)
        let wage = reader.number(Item.wage)
        if reader.has(Item.wage, WellKnown.workRegion), (wage > 0) != isWorking {
            doubts.append(
                Doubt("C31", Item.wage, wage > 0 ? "有工资性收入而无务工人员" : "有务工人员而无工资性收入"))
        }
        if reader.has(Item.expense), reader.number(Item.business) > 0,
            reader.number(Item.expense) == 0
        {
            doubts.append(Doubt("C33", Item.expense, "有生产经营性收入而无支出"))
        }
        if reader.has(Item.returnForest), reader.number(Item.eco) > 0,
            reader.number(Item.returnForest) == 0
        {
            doubts.append(Doubt("C34", Item.eco, "有生态补偿金而退耕还林面积为 0"))
        }
        guard reader.has(Item.netPerCapita) else { return doubts }
        let net = reader.number(Item.netPerCapita)
        if net <= 0 || net > reader.limit(.netPerCapitaMax) {
            doubts.append(Doubt("C35", Item.netPerCapita, net <= 0 ? "人均纯收入不大于 0" : "人均纯收入过高"))
        } else if reader.isExited && net < reader.limit(.povertyLine) {
            doubts.append(Doubt("C36", Item.netPerCapita, "脱贫户人均纯收入低于国家标准"))
        }
        return doubts
    }

    private static func small(_ reader: DoubtReader) -> [Doubt] {
        let limits: [(String, Limit)] = [
            (Item.dibao, .dibaoMin), (Item.familyPlanning, .familyPlanningMin),
            (Item.pension, .pensionMin), (Item.wage, .wageMin),
        ]
        return limits.compactMap { item, limit in
            let value = reader.number(item)
            guard value > 0, value < reader.limit(limit) else { return nil }
            let name = reader.record.plan.indicator(id: item)?.name ?? item
            return Doubt("C45", item, "“\(name)”金额过小")
        }
    }

    private static func land(_ reader: DoubtReader) -> [Doubt] {
        var doubts: [Doubt] = []
        let forest = reader.number(Item.forest)
        if reader.has(Item.forest, Item.grassland),
            reader.number(Item.returnForest) > forest + reader.number(Item.grassland)
        {
            doubts.append(Doubt("C40", Item.returnForest, "退耕还林面积大于林地与牧草地之和"))
        }
        if reader.has(Item.farmland),
            reader.number(Item.irrigated) > reader.number(Item.farmland)
        {
            doubts.append(Doubt("C40", Item.irrigated, "有效灌溉面积大于耕地面积"))
        }
        let population = max(1, reader.members.count)
        if reader.number(Item.farmland) > reader.limit(.farmlandMax) * population {
            doubts.append(Doubt("C40", Item.farmland, "人均耕地面积过大"))
        }
        if forest > reader.limit(.forestMax) * population {
            doubts.append(Doubt("C40", Item.forest, "人均林地面积过大"))
        }
        return doubts
    }

    private static func housing(_ reader: DoubtReader) -> [Doubt] {
        guard reader.isExited else { return [] }
        var doubts: [Doubt] = []
        if reader.means(WellKnown.unsafeHouse, .yes) {
            doubts.append(Doubt("C37", WellKnown.unsafeHouse, "脱贫户住危房"))
        }
        if reader.has(Item.houseArea) && reader.number(Item.houseArea) == 0 {
            doubts.append(Doubt("C37", Item.houseArea, "脱贫户住房面积为 0"))
        }
        if reader.means(Item.safeWater, .no) {
            doubts.append(Doubt("C37", Item.safeWater, "脱贫户没有解决安全饮用水"))
        }
        return doubts
    }
}
