/// 规则: one rule of the work, by its stable id. Source: the plan; the domain's list of breaches.
package struct Rule: Sendable, Hashable {
    /// H! can't be waived, H* is refused by default but may be recorded as a fact, S is a finding.
    package enum Level: String, Sendable { case absolute = "H!", waivable = "H*", finding = "S" }

    package let id: String
    package let level: Level
    /// The plan's mark that the rule rests on (`P2.3e`); `I` for the ledger's own needs.
    package let basis: String
    package let title: String
    /// Whose matter it is, in Chinese; a refusal or a finding names the people.
    package let responsible: String
    /// The honest way out, in Chinese.
    package let remedy: String

    package init(
        _ id: String, _ level: Level, _ basis: String, _ title: String, by responsible: String,
        remedy: String
    ) {
        (self.id, self.level, self.basis, self.title) = (id, level, basis, title)
        (self.responsible, self.remedy) = (responsible, remedy)
    }
}

/// The rules by which an act is refused.
extension Rule {
    package static let signatureKey = Rule(
        "R-ID-01", .absolute, "R2", "签名无效或密钥未登记", by: "签名人、账本管理员",
        remedy: "用本人有效的密钥签；没有密钥的先登记密钥，或手写签字、附扫描件")
    package static let authority = Rule(
        "R-ID-02", .absolute, "R2", "没有相应的有效任职或超出范围", by: "办理人",
        remedy: "更正为当日有相应任职的人；确有任职的，补登任职（附文号）后再登记")
    package static let unknown = Rule(
        "R-REF-01", .absolute, "I", "所指的对象没有登记", by: "填表人",
        remedy: "先登记所指的户、人、村、单位或方案，或更正编号")
    package static let cell = Rule(
        "R-CELL-01", .absolute, "I", "单元格不合格式", by: "填表人",
        remedy: "按该列的写法更正单元格，再导入一次")
    package static let delegation = Rule(
        "R-ID-03", .absolute, "R2 P2.3e", "委托使一人占两方，或转委托、成环", by: "委托人、受托人",
        remedy: "改由不占另一方的人受托；不转委托，由原委托人另行委托")
    package static let future = Rule(
        "R-TIME-01", .absolute, "I", "发生时间晚于入账时间", by: "填表人",
        remedy: "核对年月日；还没有发生的事不能入账")
    package static let beforePredecessor = Rule(
        "R-TIME-02", .waivable, "P2.3 P4", "早于前一步", by: "办理人",
        remedy: "核对时间；前一步确已先办的，先补登前一步；确是倒着办的，据实登记为既成事实")
    package static let lateUnexplained = Rule(
        "R-TIME-03", .absolute, "I", "补录没有说明", by: "录入人",
        remedy: "写明补录说明，附凭据（工作台账、扫描件）")
    package static let duplicate = Rule(
        "R-CHAIN-01", .absolute, "I", "同一编号两种内容", by: "填表人",
        remedy: "更正编号；同一件事内容写错的，作废原来那一条再登记")
    package static let scope = Rule(
        "R-SCOPE-01", .waivable, "P2.1a P2.3a", "范围外的户", by: "镇扶贫站、村扶贫信息员",
        remedy: "核对户类别；确已打印、发放的，据实登记为既成事实")
    package static let unsealedHandbook = Rule(
        "R-HB-01", .waivable, "P2.2a", "手册未盖齐章", by: "镇党委、镇政府",
        remedy: "补盖齐印章再发；确已发出的，据实登记为既成事实")
    package static let custody = Rule(
        "R-HB-02", .waivable, "P2.1a", "编号不在发出方手中", by: "发出人",
        remedy: "核对编号和上一手的签收；确已发出的，据实登记为既成事实")
    package static let cardColor = Rule(
        "R-CARD-01", .waivable, "P2.1a", "卡色与类别不符", by: "发卡人",
        remedy: "按户类别换发应发的卡；确已发错的，据实登记为既成事实，再换发")
    package static let notPaired = Rule(
        "R-VIS-01", .waivable, "P2.3c P1.3", "入户联系人不是该户结对人", by: "入户的联系人",
        remedy: "由该户结对的联系人入户；换了联系人的先登记结对；确已入户的，据实登记")
    package static let registrantAbsent = Rule(
        "R-VIS-02", .absolute, "R2", "登记人没有参加该次入户", by: "登记人",
        remedy: "登记人改为参加该次入户的人；没有人参加的，重新入户")
    package static let beforeDiffers = Rule(
        "R-ITM-01", .absolute, "P2.3d", "改前的值与现值不符", by: "登记人",
        remedy: "按现值重新填写改前值；值已由别人改过的，先核对")
    package static let unjustified = Rule(
        "R-ITM-02", .waivable, "P2.3c P2.3d", "修改没有理由或依据", by: "登记人",
        remedy: "先登记“不符”的核实结论，写明理由和依据")
    package static let invalidValue = Rule(
        "R-ITM-03", .waivable, "P3.2a", "值不合规范", by: "登记人",
        remedy: "更正为合规的值；实情就是如此的，写明情况、附凭据、经上一级批准，据实定稿")
    package static let itemsOpen = Rule(
        "R-TBL-01", .absolute, "P2.3c", "尚有必核项没有结论", by: "登记人",
        remedy: "补做没有结论的各项再定稿；核实不了的，写“无法核实”")
    package static let notFinalized = Rule(
        "R-SIG-01", .absolute, "P2.3e", "没有定稿", by: "签字人",
        remedy: "先定稿；定稿后改过的，按新的定稿版签字")
    package static let twoParties = Rule(
        "R-SIG-02", .absolute, "P2.3e", "一人不能代表两方", by: "签字人",
        remedy: "由另一人签另一方；见证人用三方以外的人")
    package static let signerAbsent = Rule(
        "R-SIG-03", .absolute, "R2 P2.3c", "签字人没有参加该次入户", by: "签字人",
        remedy: "由参加该次入户的人签；没有参加的，重新共同入户")
    package static let householdSigner = Rule(
        "R-SIG-04", .absolute, "P2.3e", "户方签字人不合", by: "户方签字人",
        remedy: "由户主、已满十八岁的成员或有委托的人签")
    package static let unwitnessed = Rule(
        "R-SIG-05", .absolute, "P2.3e", "手印、代签没有见证人或凭据", by: "登记人、见证人",
        remedy: "补见证人和手印页的扫描件；没有的，重新当面签")
    package static let signedAlready = Rule(
        "R-SIG-06", .absolute, "P2.3e", "签字后不能直接修改", by: "修改人",
        remedy: "先重新打开信息表，改后三方重签")
    package static let handoverUnsigned = Rule(
        "R-HND-01", .waivable, "P4a", "三方签字未齐即移交", by: "移交人",
        remedy: "三方签齐再移交；确已先交的，据实登记为既成事实")
    package static let handoverParties = Rule(
        "R-HND-02", .waivable, "P4a", "移交双方不合", by: "移交人、接收人",
        remedy: "由该户联系人交给本村扶贫信息员；确已交错的，据实登记为既成事实")
    package static let entryTooEarly = Rule(
        "R-ENT-01", .waivable, "P4a P4b", "未移交即录入", by: "村扶贫信息员",
        remedy: "移交后再录入；确已先录的，据实登记为既成事实")
    package static let entryDiffers = Rule(
        "R-ENT-02", .waivable, "P3.1c P3.2b", "录入值与签字值不符", by: "村扶贫信息员",
        remedy: "按签字表更正录入值；签字表有误的，重新打开、更正、重签")
    package static let entryWindow = Rule(
        "R-ENT-03", .waivable, "P4c P4d", "指标开放状态不符", by: "村扶贫信息员",
        remedy: "没有开放的登记暂缓；已开放的直接录入")
    package static let entryOfficer = Rule(
        "R-ENT-04", .waivable, "P4a P4b", "录入人不是本村信息员", by: "录入人",
        remedy: "由本村扶贫信息员录入；确已由别人录入的，据实登记为既成事实")
    package static let auditOwn = Rule(
        "R-AUD-01", .absolute, "P3.1c", "审核人就是录入人", by: "审核人",
        remedy: "由另一名镇扶贫信息员审核")
    package static let reviewParty = Rule(
        "R-REV-01", .absolute, "P4f", "复核的组织者或到场人员不齐", by: "村支书、村主任",
        remedy: "由村支书或村主任组织，信息员、工作队员、村两委三类人到场，至少三人，且有人不是录入人")
    package static let pairing = Rule(
        "R-CON-01", .absolute, "P1.3", "结对不合", by: "镇扶贫站、后盾单位",
        remedy: "先填前一结对的止日，再登记后一联系人；没有任职的先补登")
    package static let category = Rule(
        "R-CAT-01", .absolute, "P2.1a", "非法的户类别变更", by: "镇扶贫站",
        remedy: "按上级认定文件更正类别；改年度的，作废后重新登记")
    package static let householdChange = Rule(
        "R-HH-01", .absolute, "I", "户主不在户内，或分户、合户成员不守恒", by: "镇扶贫站、村扶贫信息员",
        remedy: "新户主从户内成员中写；分户、合户写明每个成员归入哪一户")
    package static let rectification = Rule(
        "R-ENT-05", .absolute, "P4f", "更正的目标值不是签字值", by: "村扶贫信息员",
        remedy: "更正到签字值；签字值不对的，重新核实、重签")
    package static let progressTable = Rule(
        "R-RPT-01", .waivable, "AX", "进展情况表与账本重算不符", by: "填报人",
        remedy: "由账本重新生成进展情况表；线下已盖章报出的错表，据实登记为既成事实")
    package static let answer = Rule(
        "R-FND-01", .absolute, "R3", "疑点的答复不合次序", by: "答复人",
        remedy: "按答复、销号的次序办理，写明说明")
    package static let annulment = Rule(
        "R-ANN-01", .absolute, "I", "作废不合", by: "作废人、批准人",
        remedy: "由原办理人作废，或经办理人的上一级批准；先处理以它为据的记录")
    package static let unsealedSecret = Rule(
        "R-PRV-01", .absolute, "L3", "明文里有应密封的个人信息", by: "录入人",
        remedy: "把证件号、银行卡号、健康情况填在密封的栏里；说明文字里不写号码")
    package static let disclosure = Rule(
        "R-PRV-02", .absolute, "I", "查看、导出个人信息没有合适的理由", by: "查看人",
        remedy: "写明为什么要看、给谁；不点名、不写号码")
    package static let criticismFacts = Rule(
        "R-CRT-01", .absolute, "R3", "通报没有事实", by: "督查组",
        remedy: "写明所引的事件序号或疑点；已作废的不能引用")

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
        criticismFacts, unsealedSecret, disclosure,
    ]
}
