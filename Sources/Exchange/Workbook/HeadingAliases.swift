/// 表头别名: other headings that people give to a column. A closed table: nothing is guessed.
///
/// An alias stands for a column only on sheets that have it, when the column's own heading isn't
/// there, and when the alias isn't the heading of another column of that sheet.
package enum HeadingAliases {
    /// - Returns: The headings that `written` may stand for, most usual first.
    package static func headings(for written: String) -> [String] { byAlias[written] ?? [] }

    private static let byAlias: [String: [String]] = {
        var result: [String: [String]] = [:]
        for (heading, aliases) in table {
            for alias in aliases { result[alias, default: []].append(heading) }
        }
        return result
    }()

    /// Heading → aliases, folded as headings are read (half width, single blanks).
    package static let table: KeyValuePairs<String, [String]> = [
        // 成员 · 户
        "证件号码": ["身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "居民身份证号码", "身份证", "证件号", "身份号码"],
        "户主证件号码": ["户主身份证号", "户主身份证号码", "户主公民身份号码", "户主证件号", "户主身份证"],
        "户主姓名": ["户主", "户主名字"],
        "联系电话": ["电话", "电话号码", "手机", "手机号", "手机号码", "联系方式"],
        "银行卡号": ["银行账号", "银行帐号", "卡号", "一卡通号", "一卡通账号"],
        "开户银行": ["开户行"],
        "家庭人口": ["家庭人口数", "人口数", "家庭人数"],
        "住房面积": ["住房面积(平方米)", "住房面积(㎡)"],
        "姓名": ["名字", "成员姓名", "人员姓名"],
        "与户主关系": ["关系", "与户主的关系"],
        "文化程度": ["学历"],
        "户编号": ["户号", "贫困户编号", "家庭编号"],
        "人编号": ["成员编号", "人口编号"],
        "户类别": ["户类型", "贫困户类别"],
        "村民小组": ["组", "村组", "小组", "自然屯", "屯"],
        "帮扶责任人姓名": ["帮扶责任人", "帮扶人姓名"],
        "帮扶责任人电话": ["帮扶人电话"],
        // 登记
        "村代码": ["村编码", "行政村代码", "村编号"],
        "村名": ["村名称", "行政村", "行政村名称"],
        "单位编号": ["单位代码"],
        "单位名称": ["单位"],
        "人员编号": ["工作人员编号"],
        "电话": ["联系电话", "电话号码", "手机", "手机号", "手机号码"],
        "职务": ["职务名称", "岗位"],
        "起": ["起始日期", "开始日期", "任职日期"],
        "止": ["截止日期", "结束日期", "离任日期"],
        "文号": ["文件号", "发文字号"],
        "联系人": ["帮扶联系人"],
        "村干": ["村干部"],
        // 工作
        "入户编号": ["入户单号"],
        "时间": ["日期时间", "办理时间"],
        "日期": ["办理日期"],
        "参加人": ["参加人员"],
        "在场成员": ["在场人", "在场家庭成员"],
        "指标": ["指标名称", "项目名称"],
        "系统值": ["原值", "系统原值"],
        "更正值": ["更正后", "更正为", "实际值"],
        "登记人": ["登记人员"],
        "见证人": ["见证人员"],
        "扫描件摘要": ["扫描摘要"],
        "手册编号": ["帮扶手册编号", "手册号"],
        "录入人": ["录入人员"],
        "审核人": ["审核人员"],
        "金额": ["金额(元)"],
    ]
}
