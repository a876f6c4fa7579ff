import HouseholdWork

/// 空白工作台账: every sheet with its headings, ready to be filled in.
package struct WorkbookTemplate: Sendable {
    private let catalog: SheetCatalog
    private let plan: PlanConfiguration

    /// - Parameter plan: Says which indicators 户 and 成员 have columns for, and their code sets.
    package init(_ plan: PlanConfiguration) {
        catalog = SheetCatalog(plan)
        self.plan = plan
    }

    /// The names of the sheets that are filled in.
    package var sheets: [String] { catalog.forms.map(\.name) }

    /// A guide, then all sheets in the catalog's order, then the hidden lists.
    package var pages: [SpreadsheetPage] {
        let maker = SheetPages(catalog: catalog, choices: SheetChoices(plan))
        let pages = catalog.forms.map { form in
            var page = maker.page(form)
            if form.name == "说明" { addSettings(&page) }
            return page
        }
        return [guide] + maker.withChoices(pages)
    }

    private func addSettings(_ page: inout SpreadsheetPage) {
        let settings = [
            ["镇名", ""], ["镇代码", ""], ["年度", String(plan.year)], ["补录说明", ""], ["填表人", ""],
        ]
        for (index, setting) in settings.enumerated() { page.add(row: index + 2, setting) }
    }

    private var guide: SpreadsheetPage {
        var page = SpreadsheetPage(SheetPages.Extra.guide)
        page.columns = [.init(width: 12, look: .paragraph), .init(width: 90, look: .paragraph)]
        page.merges = [
            .init(rows: 1...1, columns: 1...2, "\(plan.year)年度工作台账　填写说明", look: .title)
        ]
        let lines = guideLines
        for (index, line) in lines.enumerated() {
            page.add(row: index + 3, [line.0, line.1], look: .paragraph)
        }
        let first = lines.count + 4
        page.add(row: first, ["表", "一行是什么"], look: .heading)
        for (index, form) in catalog.forms.enumerated() {
            let keys = form.keyHeadings.joined(separator: "、")
            page.add(
                row: first + index + 1,
                [form.name, (Self.rowMeanings[form.name] ?? "") + "；必填：\(keys)"], look: .paragraph)
        }
        return page
    }

    private var guideLines: [(String, String)] {
        let day = "\(plan.year)-03-14"
        return [
            ("先填", "“说明”表：镇名、镇代码、年度、填表人（人员编号）；事后补录的，写明补录说明。"),
            ("表头", "第1行是表头，不改、不删；底色偏红的列必填。可以加自己的列，导入时不读。"),
            ("文本", "各列已设为“文本”：证件号码、编号照原样填写，不会被改成科学记数。不要粘贴成数字。"),
            ("时间", "写成 \(day) 09:30；只有日期的写 \(day)。按实际发生的时间填，不按补录的时间填。"),
            ("几个人", "同一格里几个人用“;”隔开。工作人员一律填人员编号。"),
            ("下拉", "有下拉列表的列从列表里选；“户”“成员”两张表照国扶系统导出的原样填。"),
            ("公式", "不要用公式；从别的表复制来的，选择性粘贴为“数值”。"),
            ("导入", "zeren import 文件.xlsx 先看一遍；加 --commit 才入账；--report 退回.xlsx 把不对的格子标出来。"),
            ("改错", "在退回的表里就地改好，再导入一次：只入改好的行，已入账的不会重复。"),
            ("本页", "“填写说明”“导入结果”两页和隐藏的“选项”页不导入。"),
        ]
    }

    private static let rowMeanings: [String: String] = [
        "说明": "一个项目和它的内容", "村": "一个村", "单位": "一个单位", "人员": "一名工作人员",
        "任职": "一人一个职务，从哪天到哪天（止日当天仍在任）", "户": "一户，列同国扶系统信息表",
        "成员": "一名家庭成员，列同国扶系统信息表", "结对": "一户的帮扶联系人和常去的村干",
        "工作方案": "一份方案", "培训": "一次培训", "入户名单": "名单上的一户", "盖章": "一本手册盖一枚章",
        "补贴清单": "一户一项补贴", "打印": "打印一户的信息表", "发放": "一件材料的一次交接",
        "入户": "一次入户", "入户未成": "一次没有入成的户", "核实": "一次入户里一个指标的结论",
        "定稿": "一户的表填好定稿", "签字": "一方的一次签字", "手册": "填一次手册", "联系卡": "发一张卡",
        "移交": "一户的表交给信息员", "权限开放": "国扶系统一个指标的权限", "录入": "录入一次",
        "暂缓": "一项暂缓录入", "督促": "一次督促", "指导": "一次指导", "审核": "一户的审核",
        "复核": "一个村的一次复核", "抽查对象": "一个村是否市级抽查", "抽查": "抽查所见的一个值",
        "上报": "一次上报", "通报": "一份通报",
    ]
}
