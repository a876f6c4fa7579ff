/// 登记: people, posts, households.
extension ActCatalog {
    static let registering = Group(
        title: "登记",
        forms: [
            RegisterVillageAct.self, RegisterUnitAct.self, RegisterPersonAct.self,
            AppointAct.self, EndRoleAct.self, EnrollAct.self, EnrollMemberAct.self, PairAct.self,
            DelegateAct.self, RevokeDelegationAct.self, ChangeCategoryAct.self,
            ChangeHeadAct.self, RestructureAct.self,
        ])
}

enum RegisterVillageAct: ActForm {
    static let act = ActSpecification(
        name: "register-village", alias: "登记村", abstract: "登记村", form: "村",
        events: ["village.registered"], subject: "村代码",
        examples: ["register-village 村代码 --name 青坪村"])
}

enum RegisterUnitAct: ActForm {
    static let act = ActSpecification(
        name: "register-unit", alias: "登记单位", abstract: "登记单位", form: "单位",
        events: ["unit.registered"], subject: "单位编号",
        examples: ["register-unit UV01 --name 青坪村委会 --kind 村委会 --village 村代码"])
}

enum RegisterPersonAct: ActForm {
    static let act = ActSpecification(
        name: "register-person", alias: "登记人员", abstract: "登记人员：在册的工作人员", form: "人员",
        events: ["person.registered"], subject: "人员编号",
        examples: ["register-person P0014 --name 窦一 --unit UV01 --phone -"])
}

enum AppointAct: ActForm {
    static let act = ActSpecification(
        name: "appoint", alias: "任职", abstract: "任职：谁从哪天起任什么职务", form: "任职",
        events: ["role.appointed"], subject: "人员编号",
        examples: [
            "appoint P0014 --role 帮扶联系人 --from 2008-01-01 --document 任〔2008〕1号",
            "任职 P0038 --role 村干 --village 村代码 --from 2008-01-01 --document 任〔2008〕1号",
        ])
}

enum EndRoleAct: ActForm {
    static let act = ActSpecification(
        name: "end-role", alias: "离任", abstract: "离任：任职到哪天为止（含当天）", form: "任职终止",
        events: ["role.ended"], subject: "人员编号",
        examples: [
            "end-role P0038 --role 村干 --village 村代码 --to 2009-06-30 --reason 调动"
        ])
}

enum EnrollAct: ActForm {
    static let act = ActSpecification(
        name: "enroll", alias: "纳入", abstract: "纳入：一户按国扶系统的样子纳入台账", form: "户",
        events: ["household.enrolled"], subject: "户编号",
        examples: [
            "enroll 户编号 --village 村代码 --group 4组 --category 户类别"
                + " --set 住房面积=61.00 --set 户主证件号码=-"
        ])
}

enum EnrollMemberAct: ActForm {
    static let act = ActSpecification(
        name: "enroll-member", alias: "登记成员", abstract: "登记成员：户里的一个人", form: "成员",
        events: ["member.enrolled"], subject: "户编号",
        examples: [
            "enroll-member 户编号 --member 人编号 --set 姓名=- --set 证件号码=- --set 与户主关系=户主"
        ])
}

enum PairAct: ActForm {
    static let act = ActSpecification(
        name: "pair", alias: "结对", abstract: "结对：一户从哪天起由谁帮扶", form: "结对",
        events: ["contact.assigned"], subject: "户编号",
        examples: ["pair 户编号 --contact P0014 --cadre P0038 --from 2008-01-01"])
}

enum DelegateAct: ActForm {
    static let act = ActSpecification(
        name: "delegate", alias: "委托", abstract: "委托：联系人或村干请人代办", form: "委托",
        events: ["delegation.granted"], actor: "委托人",
        examples: [
            "delegate --principal P0014 --delegate P0015 --act 入户 --act 签字 --household 户编号"
                + " --from 2009-03-10 --to 2009-03-20 --document 委〔2009〕1号"
        ])
}

enum RevokeDelegationAct: ActForm {
    static let act = ActSpecification(
        name: "revoke-delegation", alias: "撤销委托", abstract: "撤销委托：从哪天起不再代办",
        form: "委托撤销", events: ["delegation.revoked"], subject: "委托序号",
        examples: ["revoke-delegation 801 --on 2009-03-16 --reason 本人已回岗"])
}

enum ChangeCategoryAct: ActForm {
    static let act = ActSpecification(
        name: "change-category", alias: "变更类别", abstract: "变更类别：上级认定的脱贫、返贫、清退",
        form: "户类别变更", events: ["household.categoryChanged"], actor: "登记人",
        subject: "户编号",
        examples: [
            "change-category 户编号 --category 户类别 --year 2009 --document 扶〔2009〕5号"
                + " --registrant P0002"
        ])
}

enum ChangeHeadAct: ActForm {
    static let act = ActSpecification(
        name: "change-head", alias: "变更户主", abstract: "变更户主", form: "户主变更",
        events: ["household.headChanged"], actor: "登记人", subject: "户编号",
        examples: ["change-head 户编号 --head 人编号 --why 去世 --registrant P0035"])
}

enum RestructureAct: ActForm {
    static let act = ActSpecification(
        name: "restructure", alias: "分合户", abstract: "分合户：分户、合户、整户消亡，成员一个不少",
        form: "户的分合", events: ["household.restructured"], actor: "登记人",
        examples: [
            "restructure --kind 分户 --source 甲户 --target 甲户 --target 乙户"
                + " --move 人1=甲户 --move 人2=乙户 --head 乙户=人2 --document 扶〔2009〕6号"
                + " --registrant P0002"
        ])
}
