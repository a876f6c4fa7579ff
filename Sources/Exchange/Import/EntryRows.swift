import HouseholdWork

/// 移交 · 权限开放 · 录入 · 暂缓.
extension RowActs {
    func entryAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "移交":
            return HandOverTable(
                context: context, household: row["户编号"], from: row["移交人"], to: row["接收人"])
        case "权限开放":
            guard let indicator = try configuration().indicator(name: row["指标"]) else {
                throw .unknownItem(row["指标"])
            }
            return OpenEntryWindow(
                context: context, township: settings.township, indicator: indicator.id,
                isOpen: try row.choice("状态", Self.windows), document: row["文号"],
                registrant: row["登记人"])
        case "录入":
            return MakeEntry(
                context: context, household: row["户编号"], entry: try entry(row, value: "录入值"),
                officer: row["录入人"])
        default:
            return DeferEntry(
                context: context, household: row["户编号"], item: try item(row), reason: row["原因"],
                officer: row["登记人"])
        }
    }
}

/// 督促 · 指导 · 审核 · 复核 · 抽查对象 · 抽查 · 上报 · 通报.
extension RowActs {
    func controlAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "督促":
            return SendReminder(
                context: context, household: row["户编号"], contact: row["联系人"],
                sender: row["督促人"], channel: row["方式"])
        case "指导":
            return GiveGuidance(
                context: context, village: row["村代码"], topic: row["内容"], channel: row["方式"],
                adviser: row["指导人"])
        case "审核":
            return AuditEntry(
                context: context, household: row["户编号"], verdict: try verdict(row),
                opinion: FreeText(row["意见"]), auditor: row["审核人"])
        case "复核":
            return ReviewEntries(
                context: context, village: row["村代码"], organizer: row["组织人"],
                participants: row.list("参加人"), households: row.list("户编号"),
                verdict: try verdict(row))
        case "抽查对象":
            return DesignateSample(
                context: context, village: row["村代码"],
                isSample: try row.choice("是否市级抽查", Self.samples),
                count: row["户数"].isEmpty ? nil : try row.number("户数"), document: row["文号"],
                registrant: row["登记人"])
        case "抽查":
            return DoSpotCheck(
                context: context, household: row["户编号"], item: try item(row),
                observed: row["所见值"], inspector: row["检查人"])
        case "上报":
            return SubmitReport(
                context: context, level: try row.choice("级别", Self.levels), unit: row["单位"],
                kind: row["类型"], recipient: row["报送对象"], submitter: row["报送人"])
        default:
            return IssueCriticism(
                context: context, target: row["对象"], reason: row["事由"], facts: row.list("事实"),
                document: row["文号"], unit: row["发出单位"])
        }
    }
}
