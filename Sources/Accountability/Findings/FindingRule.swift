import HouseholdWork

/// The rules that never refuse, in the order of the domain's list. Source: the plan's marks.
extension Rule {
    package static let lateStep = Rule(
        "F-LATE-01", .finding, "R4a", "推后：一步晚于截止", by: "该步的办理人和主管",
        remedy: "已晚的照实保留；答复写明原因")
    package static let latePlan = Rule(
        "F-LATE-02", .finding, "P1.1 R4a", "方案印发晚于截止", by: "镇政府",
        remedy: "答复写明印发推后的原因")
    package static let lateRecording = Rule(
        "F-LATE-03", .finding, "R2", "补录", by: "录入人",
        remedy: "核对补录的凭据；以后当天入账")
    package static let untrained = Rule(
        "F-TRN-01", .finding, "P1.1 P1.2", "应训未训", by: "组织培训的单位",
        remedy: "补训缺训的人，登记补训")
    package static let materialsMissing = Rule(
        "F-DST-01", .finding, "P2.1a P2.3b", "材料数不符或缺", by: "镇扶贫站、村",
        remedy: "补发缺的材料并签收；多发的收回")
    package static let handbookUntraced = Rule(
        "F-DST-02", .finding, "P2.3b", "手册没有逐跳签收", by: "发放人",
        remedy: "补登这一跳的签收（附签收单）")
    package static let card = Rule(
        "F-CRD-01", .finding, "P2.1a", "联系卡应发未发、旧卡未收、卡色不合", by: "联系人",
        remedy: "补发、换发应发的卡，收回旧卡并登记")
    package static let visitOneSided = Rule(
        "F-VIS-01", .finding, "P2.3c", "入户缺一方", by: "没有参加的一方",
        remedy: "由联系人和村干重新共同入户")
    package static let notVisited = Rule(
        "F-VIS-02", .finding, "P4e", "未入户", by: "联系人、村干",
        remedy: "打电话约定，尽快入户；无人在家的登记入户未成")
    package static let filledUnvisited = Rule(
        "F-VIS-03", .finding, "R2", "未入户而手册已填、表已改", by: "填写人",
        remedy: "重新入户逐项核实，按核实结果重填")
    package static let visitPace = Rule(
        "F-VIS-04", .finding, "R2", "入户间隔过短、一日户数异常", by: "入户人",
        remedy: "抽查这几户，核对入户时间和内容")
    package static let phoneOnly = Rule(
        "F-VIS-05", .finding, "P2.3c", "电话核实替代入户", by: "联系人",
        remedy: "补现场入户")
    package static let hastyVerification = Rule(
        "F-ITM-01", .finding, "P2.3c", "核实过快、全部相符", by: "登记人",
        remedy: "抽查这几户，确有不符的重新打开更正")
    package static let causeChanged = Rule(
        "F-ITM-02", .finding, "P2.3c", "脱贫户致贫原因被改", by: "登记人",
        remedy: "核对脱贫前的致贫原因；改错的重新打开改回")
    package static let tableDoubt = Rule(
        "F-ITM-03", .finding, "P3.1a", "逻辑疑点", by: "登记人、签字人",
        remedy: "对照原件核对这一项；有误的重新打开更正，无误的答复说明")
    package static let subsidyDiffers = Rule(
        "F-ITM-04", .finding, "P2.1b", "与补贴清单金额不符", by: "登记人",
        remedy: "与补贴清单和存折核对；有误的重新打开更正")
    package static let signedApart = Rule(
        "F-SIG-01", .finding, "P2.3e", "三方不同日签字", by: "三方",
        remedy: "核对各方签字的日期；答复写明没有同日签的原因")
    package static let manyFingerprints = Rule(
        "F-SIG-02", .finding, "W1", "手印、代签比例异常", by: "见证人",
        remedy: "回访按手印、代签的户，核实是否本人")
    package static let notResigned = Rule(
        "F-SIG-03", .finding, "P2.3e", "重新打开后逾期未重签", by: "联系人",
        remedy: "三方按新版重签")
    package static let handbook = Rule(
        "F-HB-01", .finding, "P0 P2.3f R2", "手册与签字表不符或未填", by: "联系人",
        remedy: "按签字表改正手册")
    package static let nationalDiffers = Rule(
        "F-ENT-01", .finding, "P0 R2", "国扶值与签字值不符", by: "村扶贫信息员",
        remedy: "按签字表更正国扶系统；签字表有误的重新打开")
    package static let notEntered = Rule(
        "F-ENT-02", .finding, "P4b", "已交表逾期未录入", by: "村扶贫信息员",
        remedy: "录入国扶系统，或登记暂缓")
    package static let deferredOpen = Rule(
        "F-ENT-03", .finding, "P4d", "暂缓指标未补录", by: "村扶贫信息员",
        remedy: "补录暂缓的指标；仍未开放的向镇报告")
    package static let entryIncomplete = Rule(
        "F-ENT-04", .finding, "P4b", "部分修改项未录入", by: "村扶贫信息员",
        remedy: "补录漏掉的修改项")
    package static let enteredOutside = Rule(
        "F-ENT-05", .finding, "P4b R2", "账外录入", by: "村扶贫信息员",
        remedy: "查明谁在账外改了国扶系统，补登录入或更正")
    package static let audit = Rule(
        "F-AUD-01", .finding, "P3.1c", "未审核，或审核未查出差错", by: "镇扶贫信息员",
        remedy: "补审核；抽查有差错的重新审核")
    package static let review = Rule(
        "F-REV-01", .finding, "P4f", "未复核，或复核后差错未改", by: "村支书、村主任",
        remedy: "组织复核；复核不符的改正后再复核")
    package static let discrepancy = Rule(
        "F-UNI-01", .finding, "R2", "三统一差异逾期未处置", by: "联系人、村扶贫信息员",
        remedy: "改手册、更正录入或重新打开信息表，登记差异处置")
    package static let report = Rule(
        "F-RPT-01", .finding, "P5 R4b", "未按期上报", by: "迟报的单位",
        remedy: "补报；镇催缺报的村")
    package static let tableDrifted = Rule(
        "F-RPT-02", .finding, "AX", "已报出的进展情况表已过时", by: "填报人",
        remedy: "按账本重新生成，补报更正表")
    package static let tableUnchecked = Rule(
        "F-RPT-03", .finding, "AX R4b", "填报人就是审核人，或没有盖章扫描件", by: "报送单位",
        remedy: "由另一人审核；补盖章扫描件")
    package static let tableWrong = Rule(
        "F-RPT-04", .finding, "AX", "已报出的进展情况表与账本重算不符", by: "填报人、审核人",
        remedy: "向收表单位更正，按账本重新报送")
    package static let supportUnit = Rule(
        "F-UNT-01", .finding, "R1", "后盾单位未指定专人、未培训", by: "第一责任人",
        remedy: "指定专人；组织本单位联系人培训")
    package static let pairingGap = Rule(
        "F-CON-01", .finding, "R1", "更换联系人有空档或没有交接说明", by: "联系人所在单位",
        remedy: "补交接说明；空档里的事由单位指定人负责")
    package static let keyMisuse = Rule(
        "F-KEY-01", .finding, "R2", "吊销前大量签名，或两人共用密钥", by: "密钥持有人",
        remedy: "逐条核对那段时间签的记录；两人共用的，各自另登密钥")
    package static let annulled = Rule(
        "F-ANN-01", .finding, "R2 R3", "作废率异常，或通报所引已作废", by: "本人、批准人",
        remedy: "核对作废的原因；通报引用的，督查组重新核实")

    /// Every rule that `FindingCatalog` judges, in the order of the domain's list.
    package static let findings: [Rule] = [
        lateStep, latePlan, lateRecording, untrained, materialsMissing, handbookUntraced, card,
        visitOneSided, notVisited, filledUnvisited, visitPace, phoneOnly, hastyVerification,
        causeChanged, tableDoubt, subsidyDiffers, signedApart, manyFingerprints, notResigned,
        handbook, nationalDiffers, notEntered, deferredOpen, entryIncomplete, enteredOutside,
        audit, review, discrepancy, report, tableDrifted, tableUnchecked, tableWrong, supportUnit,
        pairingGap, keyMisuse, annulled,
    ]
}
