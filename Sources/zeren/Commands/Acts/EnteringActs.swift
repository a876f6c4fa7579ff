/// 录入与复核.
extension ActCatalog {
    static let entering = Group(
        title: "录入与复核",
        forms: [
            WindowAct.self, EnterAct.self, DeferAct.self, RectifyAct.self, AuditAct.self,
            ReviewAct.self, ResolveAct.self,
        ])
}

enum WindowAct: ActForm {
    static let act = ActSpecification(
        name: "window", alias: "权限开放", abstract: "权限开放：国扶系统开放或关闭一个指标的录入",
        form: "权限开放", events: ["entryWindow.opened"], actor: "登记人", subject: "指标",
        examples: ["window 住房面积 --state 关闭 --document 扶信〔2009〕2号 --registrant P0003"])
}

enum EnterAct: ActForm {
    static let act = ActSpecification(
        name: "enter", alias: "录入", abstract: "录入：把签字表的改动录入国扶系统", form: "录入",
        events: ["entry.made"], actor: "录入人", subject: "户编号",
        examples: [
            "enter 户编号 --item 按签字表 --officer P0035",
            "录入 户编号 --item 住房面积 --value 73.00 --officer P0035",
        ])
}

enum DeferAct: ActForm {
    static let act = ActSpecification(
        name: "defer", alias: "暂缓", abstract: "暂缓：系统没有开放的指标，登记下来等开放",
        form: "暂缓", events: ["entry.deferred"], actor: "登记人", subject: "户编号",
        examples: ["defer 户编号 --item 住房面积 --reason 系统未开放权限 --registrant P0035"])
}

enum RectifyAct: ActForm {
    static let act = ActSpecification(
        name: "rectify", alias: "更正录入", abstract: "更正录入：录错的值改回签字值", form: "录入更正",
        events: ["entry.rectified"], actor: "更正人", subject: "户编号",
        examples: [
            "rectify 户编号 --item 住房面积 --wrong 37.00 --after 73.00 --finder P0003"
                + " --officer P0035"
        ])
}

enum AuditAct: ActForm {
    static let act = ActSpecification(
        name: "audit", alias: "审核", abstract: "审核：镇里审核村里的录入", form: "审核",
        events: ["entry.audited"], actor: "审核人", subject: "户编号",
        examples: ["audit 户编号 --verdict 相符 --auditor P0003"])
}

enum ReviewAct: ActForm {
    static let act = ActSpecification(
        name: "review", alias: "复核", abstract: "复核：村支书或主任组织三类人共同复核录入",
        form: "复核", events: ["entry.reviewed"], actor: "组织人", subject: "村代码",
        examples: [
            "review 村代码 --organizer P0034 --participant 'P0035;P0036;P0037'"
                + " --household 户编号 --verdict 相符"
        ])
}

enum ResolveAct: ActForm {
    static let act = ActSpecification(
        name: "resolve", alias: "处置", abstract: "处置：三统一有差异的一项怎么办", form: "差异处置",
        events: ["discrepancy.resolved"], actor: "处置人", subject: "户编号",
        examples: ["resolve 户编号 --item 住房面积 --decision 更正录入 --decider P0035"])
}
