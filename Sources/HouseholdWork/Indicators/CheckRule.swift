/// 逻辑校验 C01–C45. Level H* stops a table from being finalized (R-ITM-03) unless it is approved;
/// level S points out (F-ITM-03, and F-ITM-04 for C42).
///
/// Source: the domain's list of consistency checks.
extension Rule {
    package static let checks: [Rule] = blockingChecks + doubtChecks + bothChecks

    /// 定稿前须改正的.
    package static let blockingChecks: [Rule] = [
        check("C01", .waivable, "户主不是恰有一人，或配偶多于一人"),
        check("C02", .waivable, "户主姓名、证件号与成员表的户主不一致"),
        check("C03", .waivable, "家庭人口不等于在册成员数"),
        check("C04", .waivable, "证件号位数、校验位不对"),
        check("C05", .waivable, "证件号与别人相同"),
        check("C06", .waivable, "性别与证件号不一致"),
        check("C07", .waivable, "与户主关系与性别不一致"),
        check("C20", .waivable, "文化程度与在校生状况没有恰填其一"),
        check("C26", .waivable, "“健康”与其他健康状况并选"),
        check("C28", .waivable, "务工时间不在 0 至 12 月"),
        check("C39", .waivable, "必填项为空"),
        check("C41", .waivable, "危房与危房级别不相配"),
        check("C44", .waivable, "脱贫年度与户类别不相配"),
    ]

    /// 只提示的.
    package static let doubtChecks: [Rule] = [
        check("C08", .finding, "户主与配偶同性别"),
        check("C09", .finding, "长辈、晚辈的年龄与户主不合"),
        check("C10", .finding, "低保贫困户而无人享受低保"),
        check("C11", .finding, "一般贫困户而有成员享受低保"),
        check("C12", .finding, "一般贫困户而领取低保金、特困供养金"),
        check("C13", .finding, "低保贫困户而低保金为 0"),
        check("C14", .finding, "特困供养户而特困供养金为 0"),
        check("C15", .finding, "同时领取低保金与特困供养金"),
        check("C16", .finding, "特困供养户有 16 至 65 岁劳动力"),
        check("C17", .finding, "因病致贫而成员均健康"),
        check("C18", .finding, "因学致贫而无在校生"),
        check("C21", .finding, "14 岁以下在校状况为高中及以上"),
        check("C22", .finding, "20 岁以上在校状况为小学及以下"),
        check("C23", .finding, "6 至 15 岁健康而不在校"),
        check("C24", .finding, "在校状况与上一年度完全相同"),
        check("C25", .finding, "残疾而无残疾证号"),
        check("C27", .finding, "16 至 60 岁健康人口没有劳动力"),
        check("C29", .finding, "务工区域与务工时间只有一样"),
        check("C30", .finding, "没有劳动力却外出务工"),
        check("C31", .finding, "工资性收入与务工人员只有一样"),
        check("C32", .finding, "纸面合计不等于分项之和（系统已重算）"),
        check("C33", .finding, "有生产经营性收入而无支出"),
        check("C34", .finding, "有生态补偿金而退耕还林面积为 0"),
        check("C35", .finding, "人均纯收入不大于 0 或过高"),
        check("C36", .finding, "脱贫户人均纯收入低于国家标准"),
        check("C37", .finding, "脱贫户住危房、住房面积为 0 或没有安全饮用水"),
        check("C38", .finding, "因病致贫的脱贫户有患病成员没有参加大病保险"),
        check("C40", .finding, "土地面积不合"),
        check("C42", .finding, "补贴清单金额与对应收入分项不符"),
        check("C43", .finding, "帮扶责任人缺失、与结对不符，或本人即贫困人口"),
        check("C45", .finding, "金额过小"),
    ]

    /// 致贫原因重复的须改正，因残而无残疾成员的只提示.
    package static let bothChecks: [Rule] = [
        check("C19", .waivable, "其他致贫原因与主因重复；因残致贫而无残疾成员（只提示）")
    ]

    private static func check(_ id: String, _ level: Level, _ title: String) -> Rule {
        Rule(
            id, level, level == .finding ? "P3.1a" : "P3.2a", title, by: "登记人、签字人",
            remedy: level == .finding
                ? "对照原件核对；有误的重新打开更正，无误的答复说明"
                : "更正后再定稿；实情就是如此的，写明情况、附凭据、经上一级批准，据实定稿")
    }
}
