/// 入户与信息表.
extension ActCatalog {
    static let visiting = Group(
        title: "入户与信息表",
        forms: [
            VisitAct.self, AttemptAct.self, VerifyItemsAct.self, CorrectAct.self,
            FinalizeAct.self, SignAct.self, FillAct.self, CardAct.self, HandoverAct.self,
        ])
}

enum VisitAct: ActForm {
    static let act = ActSpecification(
        name: "visit", alias: "入户", abstract: "入户：谁和谁到了哪一户，户里谁在场", form: "入户",
        events: ["visit.conducted"], subject: "户编号",
        examples: [
            "visit 户编号 --visit V00001 --participant P0014 --participant P0038 --mode 现场",
            "入户 户编号 --visit V00002 --participant 'P0014;P0038' --present - --mode 现场"
                + " --time \"2009-03-14 09:30\"",
        ])
}

enum AttemptAct: ActForm {
    static let act = ActSpecification(
        name: "visit-attempt", alias: "入户未成", abstract: "入户未成：去了，没有见到人或没能进门",
        form: "入户未成", events: ["visit.attempted"], subject: "户编号",
        examples: ["visit-attempt 户编号 --participant P0014 --reason 家中无人"])
}

enum VerifyItemsAct: ActForm {
    static let act = ActSpecification(
        name: "verify-items", alias: "核实", abstract: "核实：一个指标，或其余各项，与实际是否相符",
        form: "核实", events: ["items.verified"], actor: "登记人", subject: "户编号",
        examples: [
            "verify-items 户编号 --visit V00001 --item 其余各项 --verdict 相符 --registrant P0014",
            "核实 户编号 --visit V00001 --item 住房面积 --verdict 无法核实 --registrant P0014",
        ])
}

enum CorrectAct: ActForm {
    static let act = ActSpecification(
        name: "correct", alias: "更正", abstract: "更正：核实与实际不符，登记改前、改后和理由",
        form: "核实", events: ["items.verified", "item.corrected"], actor: "登记人",
        subject: "户编号", preset: ["结论": "不符"],
        examples: [
            "correct 户编号 --visit V00001 --item 住房面积 --before 61.00 --after 73.00"
                + " --reason 入户核实 --proof 实地查看 --registrant P0014",
            "更正 户编号 --visit V00001 --item 证件号码 --member 人编号 --before - --after -"
                + " --reason 入户核实 --proof 身份证 --registrant P0014",
        ])
}

enum FinalizeAct: ActForm {
    static let act = ActSpecification(
        name: "finalize", alias: "定稿", abstract: "定稿：各项都有结论，等三方签字", form: "定稿",
        events: ["table.finalized"], actor: "登记人", subject: "户编号",
        examples: ["finalize 户编号 --visit V00001 --registrant P0014"])
}

enum SignAct: ActForm {
    static let act = ActSpecification(
        name: "sign", alias: "签字", abstract: "签字：三方之一在定稿的信息表上签字", form: "签字",
        events: ["table.signed"], actor: "签字人", subject: "户编号",
        examples: [
            "sign 户编号 --party 村干 --signer P0038 --method 手写 --scan 签字页.pdf",
            "签字 户编号 --party 贫困户 --signer 人编号 --method 手印 --witness P0036"
                + " --scan 手印页.pdf",
        ])
}

enum FillAct: ActForm {
    static let act = ActSpecification(
        name: "fill", alias: "填册", abstract: "填册：按签字表填写《帮扶手册》", form: "手册",
        events: ["handbook.filled"], actor: "填写人", subject: "户编号",
        examples: ["fill 户编号 --handbook HB00001 --item 按签字表 --filler P0014"])
}

enum CardAct: ActForm {
    static let act = ActSpecification(
        name: "card", alias: "发卡", abstract: "发卡：联系卡发到户，或换卡", form: "联系卡",
        events: ["card.issued"], actor: "发放人", subject: "户编号",
        examples: [
            "card 户编号 --card K00006 --card-color 红 --replaces K90006 --old-collected 是"
                + " --giver P0014"
        ])
}

enum HandoverAct: ActForm {
    static let act = ActSpecification(
        name: "handover", alias: "移交", abstract: "移交：联系人把签好字的信息表交给村信息员",
        form: "移交", events: ["table.handedOver"], actor: "移交人", subject: "户编号",
        examples: ["handover 户编号 --giver P0014 --receiver P0035"])
}
