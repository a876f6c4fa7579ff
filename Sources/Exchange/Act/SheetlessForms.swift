/// 没有表的动作: forms of the acts that the workbook has no sheet for. They are typed, and read like
/// a row of paper.
///
/// Source: workbook.md, "No sheet, so by CLI only".
let sheetlessOutlines: [SheetOutline] = [
    SheetOutline(
        "任职终止", time: "时间",
        [
            "人员编号*": .code, "职务*": .code, "村代码": .code, "止*": .date, "原因": .text,
            "时间*": .time,
        ]),
    SheetOutline(
        "委托", time: "时间",
        [
            "委托人*": .code, "受托人*": .code, "事项*": .codes, "户编号": .codes, "起*": .date,
            "止*": .date, "原因": .text, "文号": .text, "时间*": .time,
        ]),
    SheetOutline(
        "委托撤销", time: "时间",
        ["委托序号*": .whole, "撤销日*": .date, "原因": .text, "时间*": .time]),
    SheetOutline(
        "户类别变更", time: "时间",
        [
            "户编号*": .code, "户类别*": .code, "年度": .whole, "文号": .text, "登记人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "户主变更", time: "时间",
        ["户编号*": .code, "新户主*": .code, "变更原因*": .code, "登记人*": .code, "时间*": .time]),
    SheetOutline(
        "户的分合", time: "时间",
        [
            "分合*": .code, "原户*": .codes, "现户": .codes, "成员归属": .codes, "各户户主": .codes,
            "文号": .text, "登记人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "录入更正", time: "时间",
        [
            "户编号*": .code, "指标*": .code, "人编号": .code,
            "错误值": .dependent(on: "指标"), "更正值*": .dependent(on: "指标"), "录入序号": .whole,
            "发现人": .code, "更正人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "差异处置", time: "时间",
        [
            "户编号*": .code, "指标*": .code, "人编号": .code, "处置*": .code, "依据序号": .whole,
            "处置人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "进展表报送", time: "时间",
        [
            "单位*": .code, "截至序号*": .whole, "各村数": .codes, "填报人*": .code, "审核人*": .code,
            "联系方式": .text, "扫描件摘要": .code, "报送人*": .code, "时间*": .time,
        ]),
    SheetOutline(
        "问责", time: "时间",
        [
            "对象*": .code, "影响": .text, "事实": .codes, "措施": .text, "机关": .text, "文号": .text,
            "时间*": .time,
        ]),
    SheetOutline(
        "疑点答复", time: "时间",
        [
            "疑点*": .text, "答复状态*": .code, "说明": .text, "整改": .text, "答复人*": .code,
            "时间*": .time,
        ]),
    SheetOutline(
        "信息表重开", time: "时间",
        ["户编号*": .code, "原因": .text, "提出人*": .code, "时间*": .time]),
    SheetOutline(
        "作废", time: "时间",
        [
            "序号*": .whole, "作废类型*": .code, "原因": .text, "作废人*": .code, "批准人": .code,
            "时间*": .time,
        ]),
    SheetOutline("补充凭据", time: "时间", ["序号*": .whole, "补证人*": .code, "时间*": .time]),
]

extension SheetCatalog {
    /// The form that an act is typed in: a sheet's, or its own where the workbook has none.
    package func actForm(_ name: String) -> SheetForm? {
        if let sheet = self[name] { return sheet }
        guard let place = sheetlessOutlines.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        let outline = sheetlessOutlines[place]
        return SheetForm(
            name: name, rank: forms.count + place, columns: outline.columns,
            timeHeading: outline.timeHeading,
            dependentKinds: self["核实"]?.dependentKinds ?? [:])
    }

    /// Names of the forms that are no sheets.
    package static var sheetless: [String] { sheetlessOutlines.map(\.name) }
}
