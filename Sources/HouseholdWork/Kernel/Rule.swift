/// 规则: one rule of the work, by its stable id. Source: the plan; the domain's list of breaches.
package struct Rule: Sendable, Hashable {
    /// H! can't be waived, H* is refused by default but may be recorded as a fact, S is a finding.
    package enum Level: String, Sendable { case absolute = "H!", waivable = "H*", finding = "S" }

    package let id: String
    package let level: Level
    /// The plan's mark that the rule rests on (`P2.3e`); `I` for the ledger's own needs.
    package let basis: String
    package let title: String

    package init(_ id: String, _ level: Level, _ basis: String, _ title: String) {
        (self.id, self.level, self.basis, self.title) = (id, level, basis, title)
    }
}

/// The rules by which an act is refused.
extension Rule {
    package static let signatureKey = Rule("R-ID-01", .absolute, "R2", "签名无效或密钥未登记")
    package static let authority = Rule("R-ID-02", .absolute, "R2", "没有相应的有效任职或超出范围")
    package static let unknown = Rule("R-REF-01", .absolute, "I", "所指的对象没有登记")
    package static let cell = Rule("R-CELL-01", .absolute, "I", "单元格不合格式")
    package static let delegation = Rule("R-ID-03", .absolute, "R2 P2.3e", "委托使一人占两方，或转委托、成环")
    package static let future = Rule("R-TIME-01", .absolute, "I", "发生时间晚于入账时间")
    package static let beforePredecessor = Rule("R-TIME-02", .waivable, "P2.3 P4", "早于前一步")
    package static let lateUnexplained = Rule("R-TIME-03", .absolute, "I", "补录没有说明")
    package static let duplicate = Rule("R-CHAIN-01", .absolute, "I", "同一编号两种内容")
    package static let scope = Rule("R-SCOPE-01", .waivable, "P2.1a P2.3a", "范围外的户")
    package static let unsealedHandbook = Rule("R-HB-01", .waivable, "P2.2a", "手册未盖齐章")
    package static let custody = Rule("R-HB-02", .waivable, "P2.1a", "编号不在发出方手中")
    package static let cardColor = Rule("R-CARD-01", .waivable, "P2.1a", "卡色与类别不符")
    package static let notPaired = Rule("R-VIS-01", .waivable, "P2.3c P1.3", "入户联系人不是该户结对人")
    package static let registrantAbsent = Rule("R-VIS-02", .absolute, "R2", "登记人没有参加该次入户")
    package static let beforeDiffers = Rule("R-ITM-01", .absolute, "P2.3d", "改前的值与现值不符")
    package static let unjustified = Rule("R-ITM-02", .waivable, "P2.3c P2.3d", "修改没有理由或依据")
    package static let invalidValue = Rule("R-ITM-03", .waivable, "P3.2a", "值不合规范")
    package static let itemsOpen = Rule("R-TBL-01", .absolute, "P2.3c", "尚有必核项没有结论")
    package static let notFinalized = Rule("R-SIG-01", .absolute, "P2.3e", "没有定稿")
    package static let twoParties = Rule("R-SIG-02", .absolute, "P2.3e", "一人不能代表两方")
    package static let signerAbsent = Rule("R-SIG-03", .absolute, "R2 P2.3c", "签字人没有参加该次入户")
    package static let householdSigner = Rule("R-SIG-04", .absolute, "P2.3e", "户方签字人不合")
    package static let unwitnessed = Rule("R-SIG-05", .absolute, "P2.3e", "手印、代签没有见证人或凭据")
    package static let signedAlready = Rule("R-SIG-06", .absolute, "P2.3e", "签字后不能直接修改")
    package static let handoverUnsigned = Rule("R-HND-01", .waivable, "P4a", "三方签字未齐即移交")
    package static let handoverParties = Rule("R-HND-02", .waivable, "P4a", "移交双方不合")
    package static let entryTooEarly = Rule("R-ENT-01", .waivable, "P4a P4b", "未移交即录入")
    package static let entryDiffers = Rule("R-ENT-02", .waivable, "P3.1c P3.2b", "录入值与签字值不符")
    package static let entryWindow = Rule("R-ENT-03", .waivable, "P4c P4d", "指标开放状态不符")
    package static let entryOfficer = Rule("R-ENT-04", .waivable, "P4a P4b", "录入人不是本村信息员")
    package static let auditOwn = Rule("R-AUD-01", .absolute, "P3.1c", "审核人就是录入人")
    package static let reviewParty = Rule("R-REV-01", .absolute, "P4f", "复核的组织者或到场人员不齐")
    package static let pairing = Rule("R-CON-01", .absolute, "P1.3", "结对不合")
    package static let category = Rule("R-CAT-01", .absolute, "P2.1a", "非法的户类别变更")
    package static let householdChange = Rule("R-HH-01", .absolute, "I", "户主不在户内，或分户、合户成员不守恒")
    package static let rectification = Rule("R-ENT-05", .absolute, "P4f", "更正的目标值不是签字值")
    package static let progressTable = Rule("R-RPT-01", .waivable, "AX", "进展情况表与账本重算不符")
    package static let answer = Rule("R-FND-01", .absolute, "R3", "疑点的答复不合次序")
    package static let annulment = Rule("R-ANN-01", .absolute, "I", "作废不合")
    package static let disclosure = Rule("R-PRV-02", .absolute, "I", "查看、导出个人信息没有合适的理由")
    package static let criticismFacts = Rule("R-CRT-01", .absolute, "R3", "通报没有事实")

    /// Every rule of refusal, in the order of the domain's list.
    package static let refusals: [Rule] = [
        signatureKey, authority, delegation, unknown, cell, future, beforePredecessor,
        lateUnexplained,
        duplicate,
        scope, unsealedHandbook, custody, cardColor, notPaired, registrantAbsent, beforeDiffers,
        unjustified, invalidValue, itemsOpen, notFinalized, twoParties, signerAbsent,
        householdSigner, unwitnessed, signedAlready, handoverUnsigned, handoverParties,
        entryTooEarly, entryDiffers, entryWindow, entryOfficer, rectification, auditOwn,
        reviewParty, pairing, category, householdChange, progressTable, answer, annulment,
        criticismFacts, disclosure,
    ]
}
