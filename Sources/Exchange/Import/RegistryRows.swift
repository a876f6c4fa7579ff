import HouseholdWork

/// 村 · 单位 · 人员 · 任职 · 户 · 成员 · 结对.
extension RowActs {
    func registryAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "村":
            return RegisterVillage(
                context: context, code: row["村代码"], name: row["村名"], coming: plan)
        case "单位":
            let unit = Unit(
                id: row["单位编号"], name: row["单位名称"], kind: row["类别"],
                principal: row.text("第一责任人"), village: row.text("村代码"))
            return RegisterUnit(context: context, unit: unit)
        case "人员":
            let person = Person(
                id: row["人员编号"], name: row["姓名"], unit: row["单位编号"], phone: row.text("电话"))
            return RegisterPerson(context: context, person: person)
        case "任职": return try appointment(row, context)
        case "户": return try household(row, context)
        case "成员":
            return EnrolMember(
                context: context, household: row["户编号"], member: row["人编号"],
                values: try values(row, scope: .member))
        default:
            return AssignContact(
                context: context, household: row["户编号"], contact: row["联系人"],
                cadre: row.text("村干"), from: try row.day("起"), to: try row.optionalDay("止"))
        }
    }

    private func appointment(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> AppointRole
    {
        AppointRole(
            context: context, person: row["人员编号"], role: try role(row), village: row.text("村代码"),
            from: try row.day("起"), to: try row.optionalDay("止"), document: row["文号"])
    }

    private func household(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> EnrolHousehold
    {
        EnrolHousehold(
            context: context, household: row["户编号"], village: row["村代码"], group: row["村民小组"],
            category: row["户类别"], values: try values(row, scope: .household))
    }

    /// The snapshot's values as the national system has them.
    private func values(_ row: SheetRow, scope: Indicator.Scope) throws(Refusal)
        -> [String: IndicatorValue]
    {
        var values: [String: IndicatorValue] = [:]
        for indicator in try configuration().indicators where indicator.scope == scope {
            values[indicator.id] = indicator.snapshotValue(of: row[indicator.name])
        }
        return values
    }
}
