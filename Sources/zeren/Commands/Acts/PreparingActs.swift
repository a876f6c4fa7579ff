/// 工作准备.
extension ActCatalog {
    static let preparing = Group(
        title: "工作准备",
        forms: [
            AdoptPlanAct.self, TrainAct.self, RosterAct.self, SealAct.self, SubsidyAct.self,
            PrintAct.self, DistributeAct.self,
        ])
}

enum AdoptPlanAct: ActForm {
    static let act = ActSpecification(
        name: "adopt-plan", alias: "印发方案",
        abstract: "印发方案：镇、村、后盾单位的工作方案（镇的带全年配置）", form: "工作方案",
        events: ["plan.adopted"], actor: "制定人",
        examples: [
            "adopt-plan --level 镇 --unit U01 --document 政发〔2009〕8号 --author P0004"
                + " --time 2009-03-07 --issued 2009-03-15 --plan 方案配置.json"
        ])
}

enum TrainAct: ActForm {
    static let act = ActSpecification(
        name: "train", alias: "培训", abstract: "培训：谁该来，谁来了", form: "培训",
        events: ["training.held"],
        examples: [
            "train --level 镇 --unit U01 --courseware 区里 --expected 'P0014;P0035'"
                + " --attended P0014"
        ])
}

enum RosterAct: ActForm {
    static let act = ActSpecification(
        name: "roster", alias: "入户名单", abstract: "入户名单：一户由谁、哪天入户，由谁公布",
        form: "入户名单", events: ["roster.published"], actor: "公布人", subject: "户编号",
        examples: [
            "roster 户编号 --contact P0014 --cadre P0038 --planned 2009-03-15"
                + " --publisher 'P0038;P0036'"
        ])
}

enum SealAct: ActForm {
    static let act = ActSpecification(
        name: "seal", alias: "盖章", abstract: "盖章：手册盖镇党委、政府的章", form: "盖章",
        events: ["handbook.sealed"], actor: "保管人", subject: "手册编号",
        examples: ["seal HB00001 --seal 党委 --custodian P0005 --township 镇代码"])
}

enum SubsidyAct: ActForm {
    static let act = ActSpecification(
        name: "subsidy", alias: "补贴清单", abstract: "补贴清单：一户一项政策性补贴", form: "补贴清单",
        events: ["subsidyList.compiled"], actor: "整理人", subject: "户编号",
        examples: [
            "subsidy 户编号 --title 低保金 --amount 4800.00 --year 2008 --department 民政"
                + " --compiler P0004"
        ])
}

enum PrintAct: ActForm {
    static let act = ActSpecification(
        name: "print", alias: "打印", abstract: "打印：从国扶系统打印信息表", form: "打印",
        events: ["table.printed"], actor: "打印人", subject: "户编号",
        examples: ["print 户编号 --table B00001 --printer P0035"])
}

enum DistributeAct: ActForm {
    static let act = ActSpecification(
        name: "distribute", alias: "发放", abstract: "发放：手册、卡、表、清单往下发一跳", form: "发放",
        events: ["materials.distributed"], actor: "发放人", subject: "户编号",
        examples: [
            "distribute 户编号 --hop 镇到村 --village 村代码 --material 帮扶手册"
                + " --number HB00001 --giver P0002 --receiver P0035"
        ])
}
