/// 栏目的旗标: what each heading is called on the command line, and what may be written there.
struct ActFlagWords {
    let name: String
    /// The words of a closed list, in Chinese; empty when anything may be written.
    let choices: String

    /// - Parameter form: A heading means something else in some forms (`签字/方式`).
    static func words(of heading: String, form: String) -> ActFlagWords {
        guard let words = table["\(form)/\(heading)"] ?? table[heading] else {
            preconditionFailure("the column \(heading) has no flag")
        }
        return words
    }

    private init(_ line: (name: String, choices: String)) {
        (name, choices) = (line.name, line.choices)
    }

    private static let table: [String: ActFlagWords] = Dictionary(
        uniqueKeysWithValues: (objects + people + things + words + special).map { heading, line in
            (heading, ActFlagWords(line))
        })

    /// What it is about.
    private static let objects: [(String, (name: String, choices: String))] = [
        ("户编号", ("household", "")), ("人编号", ("member", "")), ("入户编号", ("visit", "")),
        ("村代码", ("village", "")), ("村名", ("name", "")), ("村民小组", ("group", "")),
        ("单位编号", ("unit", "")), ("单位名称", ("name", "")), ("单位", ("unit", "")),
        ("制定单位", ("unit", "")), ("组织单位", ("unit", "")), ("发出单位", ("unit", "")),
        ("人员编号", ("person", "")), ("姓名", ("name", "")), ("电话", ("phone", "")),
        ("户类别", ("category", "方案的户类别")), ("指标", ("item", "信息表上的指标名")),
        ("对象", ("target", "人员编号或单位编号")), ("疑点", ("finding", "zeren findings --json 的 key")),
        ("委托序号", ("delegation", "委托那一条的序号")),
    ]

    /// Who.
    private static let people: [(String, (name: String, choices: String))] = [
        ("联系人", ("contact", "")), ("村干", ("cadre", "")), ("第一责任人", ("principal", "")),
        ("制定人", ("author", "")), ("应训人员", ("expected", "")), ("实训人员", ("attended", "")),
        ("公布人", ("publisher", "")), ("保管人", ("custodian", "")), ("整理人", ("compiler", "")),
        ("打印人", ("printer", "")), ("发放人", ("giver", "")), ("接收人", ("receiver", "")),
        ("移交人", ("giver", "")), ("参加人", ("participant", "")), ("在场成员", ("present", "姓名")),
        ("登记人", ("registrant", "")), ("签字人", ("signer", "人员编号；贫困户写人编号")),
        ("见证人", ("witness", "")), ("填写人", ("filler", "")), ("录入人", ("officer", "")),
        ("更正人", ("officer", "")), ("发现人", ("finder", "")), ("审核人", ("auditor", "")),
        ("组织人", ("organizer", "")), ("督促人", ("sender", "")), ("指导人", ("adviser", "")),
        ("检查人", ("inspector", "")), ("报送人", ("submitter", "")), ("填报人", ("filler", "")),
        ("处置人", ("decider", "")), ("答复人", ("answerer", "")), ("委托人", ("principal", "")),
        ("受托人", ("delegate", "")), ("提出人", ("requester", "")),
        ("作废人", ("annuller", "")), ("补证人", ("attacher", "")), ("新户主", ("head", "人编号")),
    ]

    /// Numbers, days, documents.
    private static let things: [(String, (name: String, choices: String))] = [
        ("起", ("from", "")), ("止", ("to", "最后一天")), ("文号", ("document", "")),
        ("印发日期", ("issued", "")), ("计划日期", ("planned", "")), ("撤销日", ("on", "")),
        ("手册编号", ("handbook", "")), ("表号", ("table", "")), ("编号", ("number", "")),
        ("卡号", ("card", "")), ("换下卡号", ("replaces", "")), ("年度", ("year", "")),
        ("金额", ("amount", "元，如 4800.00")), ("户数", ("count", "")),
        ("扫描件摘要", ("scan", "文件，或 sha256:…")), ("录入序号", ("entry", "录入那一条的序号")),
        ("序号", ("sequence", "那一条的序号")), ("依据序号", ("by", "处置已经做了的那一条的序号")),
        ("截至序号", ("sequence", "数截至哪一条")),
        ("联系方式", ("contact-number", "")),
        ("各村数", ("figure", "村代码=3/4/5/6/7 各列；缺省用账本的数")),
        ("原户", ("source", "")), ("现户", ("target", "")), ("成员归属", ("move", "人编号=户编号")),
        ("各户户主", ("head", "户编号=人编号")), ("事实", ("fact", "如 #801，或“规则 户编号”")),
    ]

    /// Free words, values.
    private static let words: [(String, (name: String, choices: String))] = [
        ("理由", ("cause", "缺省 --reason")), ("原因", ("cause", "缺省 --reason")),
        ("事由", ("cause", "缺省 --reason")), ("凭据", ("proof", "如 实地查看、户口簿")),
        ("系统值", ("before", "")), ("更正值", ("after", "")), ("错误值", ("wrong", "")),
        ("填写值", ("value", "")), ("录入值", ("value", "")), ("所见值", ("value", "")),
        ("课件制作方", ("courseware", "")), ("提供部门", ("department", "")),
        ("内容", ("topic", "")), ("意见", ("opinion", "")), ("报送对象", ("recipient", "")),
        ("影响", ("impact", "重大影响的认定")), ("措施", ("measure", "")),
        ("机关", ("authority", "作出决定的机关")), ("说明", ("explanation", "")),
        ("整改", ("measure", "")),
    ]

    /// Closed lists, and headings that mean something else in one form.
    private static let special: [(String, (name: String, choices: String))] = [
        ("职务", ("role", "如 村干、帮扶联系人")), ("类别", ("kind", "如 村委会、后盾单位")),
        ("级别", ("level", "镇、村、后盾单位")), ("印章", ("seal", "方案的印章")),
        ("项目", ("title", "如 低保金")), ("环节", ("hop", "镇到村、村到联系人、后盾单位到联系人")),
        ("物品", ("material", "帮扶手册、联系卡、信息表、补贴清单、填写说明")),
        ("入户/方式", ("mode", "现场、电话")), ("签字/方式", ("method", "手写、手印、代签、密钥")),
        ("督促/方式", ("channel", "如 电话、微信群")), ("指导/方式", ("channel", "如 现场、微信群")),
        ("签字方", ("party", "贫困户、联系人、村干")), ("结论", ("verdict", "相符、不符、无法核实")),
        ("颜色", ("card-color", "方案的卡色")), ("旧卡收回", ("old-collected", "是、否")),
        ("状态", ("state", "开放、关闭")), ("答复状态", ("state", "答复、销号、退回")),
        ("是否市级抽查", ("sampled", "1 是，2 否")), ("类型", ("kind", "如 进展总结")),
        ("核实/指标", ("item", "信息表上的指标名，或 其余各项")),
        ("手册/指标", ("item", "信息表上的指标名，或 按签字表")),
        ("录入/指标", ("item", "信息表上的指标名，或 按签字表")),
        ("变更原因", ("why", "去世、分户、其他")), ("分合", ("kind", "分户、合户、整户消亡")),
        ("事项", ("act", "入户、签字、交表、填册")), ("作废类型", ("kind", "写错户、重复登记、伪造、录错")),
        ("处置", ("decision", "改手册、更正录入、重新打开信息表")),
    ]
}
