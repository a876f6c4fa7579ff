/// 重开、作废、补证.
extension ActCatalog {
    static let correcting = Group(
        title: "重开、作废、补证", forms: [ReopenAct.self, UndoAct.self, AttachAct.self])
}

enum ReopenAct: ActForm {
    static let act = ActSpecification(
        name: "reopen", alias: "重开", abstract: "重开：定稿后还要改的，重新打开信息表，三方重签",
        form: "信息表重开", events: ["table.reopened"], actor: "提出人", subject: "户编号",
        examples: ["reopen 户编号 --reason 入户复查面积有误 --requester P0014"])
}

enum UndoAct: ActForm {
    static let act = ActSpecification(
        name: "undo", alias: "作废", abstract: "作废：声明一条记录作废，原件不删，靠它的先作废",
        form: "作废", events: ["record.annulled"], actor: "作废人", subject: "序号",
        examples: [
            "undo 801 --kind 录错 --reason 面积抄错行",
            "作废 801 --kind 写错户 --reason 应为另一户 --annuller P0001 --approver P0034",
            "undo --import 801 --kind 录错 --reason 导错了文件 --approver 'P0004;P0007'",
        ])
}

enum AttachAct: ActForm {
    static let act = ActSpecification(
        name: "attach", alias: "补证", abstract: "补证：事后扫描回来的凭据，补到原来那一条",
        form: "补充凭据", events: ["evidence.attached"], actor: "补证人", subject: "序号",
        examples: ["attach 801 --evidence 签字页.pdf --evidence 现场.jpg"])
}
