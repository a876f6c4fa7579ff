import CanonicalJSON
import HouseholdWork
import Ledger

/// 行 → 动作: what each sheet's row asks to have entered.
struct RowActs {
    let scene: LedgerScene
    let settings: ImportSettings
    /// The plan's configuration as the workbook's year has it; enters with the town's plan.
    let planObject: JSONObject?
    /// The same, read.
    let plan: PlanConfiguration?
    /// For acts without a sheet.
    var handed = HandedIn.nothing
    /// What was given beside the row.
    var evidence: [Evidence] = []

    func act(for row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "村", "单位", "人员", "任职", "户", "成员", "结对": try registryAct(row, context)
        case "工作方案", "培训", "入户名单", "盖章", "补贴清单", "打印", "发放":
            try preparationAct(row, context)
        case "入户", "入户未成", "核实", "定稿", "签字", "手册", "联系卡": try visitAct(row, context)
        case "移交", "权限开放", "录入", "暂缓": try entryAct(row, context)
        case "督促", "指导", "审核", "复核", "抽查对象", "抽查", "上报", "通报":
            try controlAct(row, context)
        default: try sheetlessAct(row, context)
        }
    }

    func configuration() throws(Refusal) -> PlanConfiguration { try scene.configuration() }

    /// The item that 指标 and 人编号 name. - Throws: R-REF-01.
    func item(_ row: SheetRow) throws(Refusal) -> ItemKey {
        guard let indicator = try configuration().indicator(name: row["指标"]) else {
            throw .unknownItem(row["指标"])
        }
        guard indicator.scope == .member else { return ItemKey(indicator.id) }
        let member = row["人编号"]
        guard !member.isEmpty else {
            throw .cell("人编号", "没有填写：“\(indicator.name)”是成员的指标", remedy: "填写成员的人编号，再导入一次")
        }
        let household = scene.household(row["户编号"])
        guard household.member(member) != nil else {
            throw Refusal(
                .unknown, "人编号 \(member) 不是户 \(household.id) 的成员", remedy: "核对户编号和人编号，更正后再导入一次",
                field: "人编号", need: household.isEnrolled ? nil : .household(household.id))
        }
        return ItemKey(indicator.id, member)
    }

    func verdict(_ row: SheetRow) throws(Refusal) -> Verdict.Kind {
        try row.choice("结论", Self.verdicts)
    }
}

/// 说明: the workbook's own sheet of keys and values.
package struct ImportSettings: Sendable {
    package var township = ""
    package var townshipName = ""
    package var year = 0
    package var lateReason: String?
    package var recorder: String?

    /// Nothing is set.
    package init() {}

    package init(_ workbook: Workbook) {
        for row in workbook[sheet: "说明"]?.rows ?? [] {
            let content = row["内容"]
            guard !content.isEmpty else { continue }
            switch row["项目"] {
            case "镇名": townshipName = content
            case "镇代码": township = content
            case "年度": year = Int(content) ?? 0
            case "补录说明": lateReason = content
            case "填表人": recorder = content
            default: break
            }
        }
    }
}
