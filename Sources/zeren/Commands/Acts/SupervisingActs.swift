/// 督促、指导、报告、督查.
extension ActCatalog {
    static let supervising = Group(
        title: "督促、报告、督查",
        forms: [
            RemindAct.self, GuideAct.self, DesignateSampleAct.self, SpotCheckAct.self,
            SubmitReportAct.self, SubmitProgressAct.self, CriticizeAct.self,
            HoldAccountableAct.self, AnswerAct.self,
        ])
}

enum RemindAct: ActForm {
    static let act = ActSpecification(
        name: "remind", alias: "督促", abstract: "督促：催联系人抓紧入户", form: "督促",
        events: ["reminder.sent"], actor: "督促人", subject: "户编号",
        examples: ["remind 户编号 --contact P0014 --sender P0038 --channel 电话"])
}

enum GuideAct: ActForm {
    static let act = ActSpecification(
        name: "guide", alias: "指导", abstract: "指导：业务指导、共性问题提醒", form: "指导",
        events: ["guidance.given"], actor: "指导人", subject: "村代码",
        examples: ["guide 村代码 --topic 填写说明答疑 --channel 现场 --adviser P0006"])
}

enum DesignateSampleAct: ActForm {
    static let act = ActSpecification(
        name: "designate-sample", alias: "抽查对象", abstract: "抽查对象：市级抽查到不到这个村",
        form: "抽查对象", events: ["sample.designated"], actor: "登记人", subject: "村代码",
        examples: [
            "designate-sample 村代码 --sampled 1 --count 4 --document 扶办〔2009〕3号"
                + " --registrant P0002"
        ])
}

enum SpotCheckAct: ActForm {
    static let act = ActSpecification(
        name: "spot-check", alias: "抽查", abstract: "抽查：检查人所见的一个值", form: "抽查",
        events: ["spotCheck.done"], actor: "检查人", subject: "户编号",
        examples: ["spot-check 户编号 --item 住房面积 --value 73.00 --inspector P0007"])
}

enum SubmitReportAct: ActForm {
    static let act = ActSpecification(
        name: "submit-report", alias: "上报", abstract: "上报：阶段性总结报到哪里", form: "上报",
        events: ["report.submitted"], actor: "报送人",
        examples: [
            "submit-report --level 村 --unit UV01 --kind 进展总结 --recipient U01"
                + " --submitter P0034"
        ])
}

enum SubmitProgressAct: ActForm {
    static let act = ActSpecification(
        name: "submit-progress", alias: "报送进展表",
        abstract: "报送进展表：方案附件，数由账本按某一序号重算", form: "进展表报送",
        events: ["progressTable.submitted"], actor: "报送人",
        examples: [
            "submit-progress --unit U01 --sequence 2534 --filler P0003 --auditor P0004"
                + " --contact-number - --submitter P0004",
            "报送进展表 --unit U01 --sequence 2534 --figure 村代码=3/12/40/2/ --filler P0003"
                + " --auditor P0004 --submitter P0004",
        ])
}

enum CriticizeAct: ActForm {
    static let act = ActSpecification(
        name: "criticize", alias: "通报", abstract: "通报：对单位或个人的通报批评，须有事实",
        form: "通报", events: ["criticism.issued"], subject: "对象",
        examples: [
            "criticize P0014 --reason 推后入户 --fact 'F-LATE-01 户编号' --document 督〔2009〕2号"
                + " --unit U01"
        ])
}

enum HoldAccountableAct: ActForm {
    static let act = ActSpecification(
        name: "hold-accountable", alias: "问责", abstract: "问责：转录有权机关的决定", form: "问责",
        events: ["accountability.decided"], subject: "对象",
        examples: [
            "hold-accountable P0014 --impact 造成重大影响 --fact 'F-VIS-02 户编号'"
                + " --measure 诫勉谈话 --authority 区督查考评专责小组 --document 督〔2009〕9号"
        ])
}

enum AnswerAct: ActForm {
    static let act = ActSpecification(
        name: "answer", alias: "答复", abstract: "答复：疑点的说明和整改；督查销号或退回",
        form: "疑点答复", events: ["finding.answered"], actor: "答复人", subject: "疑点",
        examples: [
            "answer 'F-LATE-01 household/户编号 2009-03-19' --state 答复 --explanation 大雨封路"
                + " --measure 已补入户 --answerer P0014"
        ])
}
