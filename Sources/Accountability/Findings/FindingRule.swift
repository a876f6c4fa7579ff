import HouseholdWork

/// The rules that never refuse, in the order of the domain's list. Source: the plan's marks.
extension Rule {
    package static let lateStep = Rule("F-LATE-01", .finding, "R4a", "推后：一步晚于截止")
    package static let latePlan = Rule("F-LATE-02", .finding, "P1.1 R4a", "方案印发晚于截止")
    package static let lateRecording = Rule("F-LATE-03", .finding, "R2", "补录")
    package static let untrained = Rule("F-TRN-01", .finding, "P1.1 P1.2", "应训未训")
    package static let materialsMissing = Rule("F-DST-01", .finding, "P2.1a P2.3b", "材料数不符或缺")
    package static let handbookUntraced = Rule("F-DST-02", .finding, "P2.3b", "手册没有逐跳签收")
    package static let card = Rule("F-CRD-01", .finding, "P2.1a", "联系卡应发未发、旧卡未收、卡色不合")
    package static let visitOneSided = Rule("F-VIS-01", .finding, "P2.3c", "入户缺一方")
    package static let notVisited = Rule("F-VIS-02", .finding, "P4e", "未入户")
    package static let filledUnvisited = Rule("F-VIS-03", .finding, "R2", "未入户而手册已填、表已改")
    package static let visitPace = Rule("F-VIS-04", .finding, "R2", "入户间隔过短、一日户数异常")
    package static let phoneOnly = Rule("F-VIS-05", .finding, "P2.3c", "电话核实替代入户")
    package static let hastyVerification = Rule(
        "F-ITM-01", .finding, "P2.3c", "核实过快、全部相符")
    package static let causeChanged = Rule("F-ITM-02", .finding, "P2.3c", "脱贫户致贫原因被改")
    package static let tableDoubt = Rule("F-ITM-03", .finding, "P3.1a", "逻辑疑点")
    package static let subsidyDiffers = Rule("F-ITM-04", .finding, "P2.1b", "与补贴清单金额不符")
    package static let signedApart = Rule("F-SIG-01", .finding, "P2.3e", "三方不同日签字")
    package static let manyFingerprints = Rule(
        "F-SIG-02", .finding, "W1", "手印、代签比例异常")
    package static let notResigned = Rule(
        "F-SIG-03", .finding, "P2.3e", "重新打开后逾期未重签")
    package static let handbook = Rule("F-HB-01", .finding, "P0 P2.3f R2", "手册与签字表不符或未填")
    package static let nationalDiffers = Rule("F-ENT-01", .finding, "P0 R2", "国扶值与签字值不符")
    package static let notEntered = Rule("F-ENT-02", .finding, "P4b", "已交表逾期未录入")
    package static let deferredOpen = Rule("F-ENT-03", .finding, "P4d", "暂缓指标未补录")
    package static let entryIncomplete = Rule("F-ENT-04", .finding, "P4b", "部分修改项未录入")
    package static let audit = Rule("F-AUD-01", .finding, "P3.1c", "未审核，或审核未查出差错")
    package static let review = Rule("F-REV-01", .finding, "P4f", "未复核，或复核后差错未改")
    package static let discrepancy = Rule("F-UNI-01", .finding, "R2", "三统一差异逾期未处置")
    package static let report = Rule("F-RPT-01", .finding, "P5 R4b", "未按期上报")
    package static let supportUnit = Rule("F-UNT-01", .finding, "R1", "后盾单位未指定专人、未培训")
    package static let pairingGap = Rule("F-CON-01", .finding, "R1", "更换联系人有空档")
    package static let annulled = Rule("F-ANN-01", .finding, "R2 R3", "作废率异常，或通报所引已作废")

    /// Every rule that `FindingCatalog` judges, in the order of the domain's list.
    package static let findings: [Rule] = [
        lateStep, latePlan, lateRecording, untrained, materialsMissing, handbookUntraced, card,
        visitOneSided, notVisited, filledUnvisited, visitPace, phoneOnly, hastyVerification,
        causeChanged, tableDoubt, subsidyDiffers, signedApart, manyFingerprints, notResigned,
        handbook,
        nationalDiffers, notEntered, deferredOpen, entryIncomplete, audit, review, discrepancy,
        report, supportUnit, pairingGap, annulled,
    ]
}
