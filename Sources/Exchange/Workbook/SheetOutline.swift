/// A sheet's fixed columns, as the table below writes them.
struct SheetOutline: Sendable {
    let name: String
    let timeHeading: String?
    let columns: [SheetColumn]

    /// - Parameter columns: Headings and kinds; a `*` behind a heading marks a key.
    init(
        _ name: String, time: String? = nil, _ columns: KeyValuePairs<String, CellKind>
    ) {
        self.name = name
        timeHeading = time
        self.columns = columns.map { heading, kind in
            let isKey = heading.hasSuffix("*")
            return SheetColumn(
                heading: isKey ? String(heading.dropLast()) : heading, kind: kind, isKey: isKey)
        }
    }
}

/// All sheets in the order in which equal times are decided.
let sheetOutlines: [SheetOutline] =
    registrySheets + preparationSheets + visitSheets + entrySheets + controlSheets

/// A value whose kind is that of the row's indicator.
private let value = CellKind.dependent(on: "指标")

private let registrySheets = [
    SheetOutline("说明", ["项目*": .code, "内容": .dependent(on: "项目")]),
    SheetOutline("村", ["村代码*": .code, "村名*": .text]),
    SheetOutline(
        "单位",
        ["单位编号*": .code, "单位名称*": .text, "类别*": .code, "第一责任人": .code, "村代码": .code]),
    SheetOutline("人员", ["人员编号*": .code, "姓名*": .text, "单位编号": .code, "电话": .code]),
    SheetOutline(
        "任职",
        [
            "人员编号*": .code, "职务*": .code, "村代码": .code, "起*": .date, "止": .date, "文号": .text,
        ]),
    SheetOutline("户", ["户编号*": .code, "村代码*": .code, "村民小组": .code, "户类别*": .code]),
    SheetOutline("成员", ["户编号*": .code, "人编号*": .code]),
    SheetOutline(
        "结对", ["户编号*": .code, "联系人*": .code, "村干": .code, "起*": .date, "止": .date]),
]

private let preparationSheets = [
    SheetOutline(
        "工作方案", time: "制定日期",
        [
            "级别*": .code, "制定单位*": .code, "文号": .text, "制定日期*": .date, "印发日期": .date,
            "制定人*": .codes,
        ]),
    SheetOutline(
        "培训", time: "日期",
        [
            "级别*": .code, "组织单位*": .code, "日期*": .date, "课件制作方": .text,
            "应训人员": .codes, "实训人员": .codes,
        ]),
    SheetOutline(
        "入户名单", time: "公布日期",
        [
            "户编号*": .code, "联系人*": .code, "村干": .code, "计划日期": .date, "公布日期*": .date,
            "公布人*": .codes,
        ]),
    SheetOutline(
        "盖章", time: "日期", ["日期*": .date, "印章*": .code, "手册编号*": .code, "保管人*": .code]),
    SheetOutline(
        "补贴清单", time: "日期",
        [
            "户编号*": .code, "项目*": .code, "金额*": .decimal, "年度*": .whole, "提供部门": .text,
            "整理人*": .code, "日期*": .date,
        ]),
    SheetOutline(
        "打印", time: "时间", ["户编号*": .code, "表号*": .code, "打印人*": .code, "时间*": .time]),
    SheetOutline(
        "发放", time: "时间",
        [
            "时间*": .time, "环节*": .code, "村代码": .code, "户编号": .code, "物品*": .code,
            "编号": .code, "发放人*": .code, "接收人*": .code,
        ]),
]

private let visitSheets = [
    SheetOutline(
        "入户", time: "时间",
        [
            "入户编号*": .code, "户编号*": .code, "时间*": .time, "参加人*": .codes,
            "在场成员": .names, "方式*": .code,
        ]),
    SheetOutline(
        "入户未成", time: "时间",
        ["户编号*": .code, "时间*": .time, "参加人*": .codes, "原因": .text]),
    SheetOutline(
        "核实", time: "时间",
        [
            "入户编号*": .code, "户编号*": .code, "指标*": .code, "人编号": .code, "结论*": .code,
            "系统值": value, "更正值": value, "理由": .text, "凭据": .text, "登记人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "定稿", time: "时间",
        ["户编号*": .code, "入户编号*": .code, "登记人*": .code, "时间*": .time]),
    SheetOutline(
        "签字", time: "时间",
        [
            "户编号*": .code, "签字方*": .code, "签字人*": .code, "方式*": .code, "见证人": .codes,
            "扫描件摘要": .code, "时间*": .time,
        ]),
]

private let entrySheets = [
    SheetOutline(
        "手册", time: "时间",
        [
            "户编号*": .code, "手册编号*": .code, "指标*": .code, "人编号": .code, "填写值": value,
            "填写人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "联系卡", time: "时间",
        [
            "户编号*": .code, "卡号*": .code, "颜色*": .code, "换下卡号": .code, "旧卡收回": .code,
            "发放人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "移交", time: "时间", ["户编号*": .code, "移交人*": .code, "接收人*": .code, "时间*": .time]),
    SheetOutline(
        "权限开放", time: "时间",
        ["指标*": .code, "状态*": .code, "文号": .text, "登记人*": .code, "时间*": .time]),
    SheetOutline(
        "录入", time: "时间",
        [
            "户编号*": .code, "指标*": .code, "人编号": .code, "录入值": value, "录入人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "暂缓", time: "时间",
        [
            "户编号*": .code, "指标*": .code, "人编号": .code, "原因": .text, "登记人*": .code,
            "时间*": .time,
        ]),
]

private let controlSheets = [
    SheetOutline(
        "督促", time: "时间",
        ["户编号*": .code, "联系人*": .code, "督促人*": .code, "方式": .code, "时间*": .time]),
    SheetOutline(
        "指导", time: "时间",
        ["村代码*": .code, "内容": .text, "方式": .code, "指导人*": .code, "时间*": .time]),
    SheetOutline(
        "审核", time: "时间",
        ["户编号*": .code, "结论*": .code, "意见": .text, "审核人*": .code, "时间*": .time]),
    SheetOutline(
        "复核", time: "时间",
        [
            "村代码*": .code, "组织人*": .code, "参加人": .codes, "户编号*": .codes, "结论*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "抽查对象", time: "时间",
        [
            "村代码*": .code, "是否市级抽查": .code, "户数": .whole, "文号": .text, "登记人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "抽查", time: "时间",
        [
            "户编号*": .code, "指标*": .code, "人编号": .code, "所见值": value, "检查人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "上报", time: "时间",
        [
            "级别*": .code, "单位*": .code, "类型*": .code, "报送对象": .code, "报送人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "通报", time: "时间",
        [
            "对象*": .code, "事由": .text, "事实": .codes, "文号": .text, "发出单位*": .code,
            "时间*": .time,
        ]),
]
