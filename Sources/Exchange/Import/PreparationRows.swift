import CanonicalJSON
import HouseholdWork

/// 工作方案 · 培训 · 入户名单 · 盖章 · 补贴清单 · 打印 · 发放.
extension RowActs {
    func preparationAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "工作方案": return try plan(row, context)
        case "培训":
            return HoldTraining(
                context: context, level: try row.choice("级别", Self.levels),
                organizer: row["组织单位"], courseware: row["课件制作方"],
                expected: row.list("应训人员"), attended: row.list("实训人员"))
        case "入户名单": return try roster(row, context)
        case "盖章":
            return SealHandbook(
                context: context, seal: row["印章"], custodian: row["保管人"],
                handbooks: [row["手册编号"]], township: settings.township)
        case "补贴清单":
            return CompileSubsidyList(
                context: context, household: row["户编号"], item: row["项目"],
                cents: try row.cents("金额"), year: try row.number("年度"),
                department: row["提供部门"], compiler: row["整理人"])
        case "打印":
            return PrintTable(
                context: context, household: row["户编号"], tableNumber: row["表号"],
                printer: row["打印人"])
        default: return try distribution(row, context)
        }
    }

    private func plan(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> AdoptPlan {
        let level = try row.choice("级别", Self.levels)
        return AdoptPlan(
            context: context, level: level, unit: row["制定单位"], document: row["文号"],
            adopted: try row.day("制定日期"), issued: try row.optionalDay("印发日期"),
            authors: row.list("制定人"), configuration: level == .town ? planObject : nil)
    }

    private func roster(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> PublishRoster {
        let household = scene.household(row["户编号"])
        guard household.isEnrolled else { throw .unknownHousehold(household.id) }
        let assignment = Roster.Assignment(
            household: household.id, contact: row["联系人"], cadre: row["村干"],
            planned: try row.optionalDay("计划日期"))
        return PublishRoster(
            context: context, village: household.village, publishers: row.list("公布人"),
            assignments: [assignment])
    }

    private func distribution(_ row: SheetRow, _ context: ActContext) throws(Refusal)
        -> DistributeMaterials
    {
        let household = scene.household(row["户编号"])
        let village = row["村代码"].isEmpty ? household.village : row["村代码"]
        let item = Distribution.Item(
            kind: try row.choice("物品", Self.materials), number: row.text("编号"),
            household: row["户编号"])
        return DistributeMaterials(
            context: context, village: village, hop: try row.choice("环节", Self.hops),
            from: row["发放人"], to: row["接收人"], items: [item])
    }
}
