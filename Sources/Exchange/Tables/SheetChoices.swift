import HouseholdWork

/// 下拉选项: what may be chosen in the columns of the working papers.
package struct SheetChoices: Sendable {
    package struct List: Sendable, Equatable {
        package let words: [String]
        /// Whether import refuses other words. The national system's own columns take any: what
        /// doesn't fit there is a finding, and the paper must be enterable as it is.
        package let isClosed: Bool
    }

    private let plan: PlanConfiguration

    package init(_ plan: PlanConfiguration) { self.plan = plan }

    /// - Returns: nil for columns that take free text, several items, numbers or times.
    package func list(sheet: String, heading: String) -> List? {
        if let words = closed(sheet, heading) { return List(words: words, isClosed: true) }
        switch (sheet, heading) {
        case ("单位", "类别"):
            return open(["镇政府", "镇党委", "镇扶贫站", "村委会", "后盾单位", "督查组"])
        case ("户", "户类别"): return open(plan.categories.map(\.name))
        case ("户", _), ("成员", _): return indicator(sheet, heading)
        default: return nil
        }
    }

    private func closed(_ sheet: String, _ heading: String) -> [String]? {
        switch (sheet, heading) {
        case ("任职", "职务"): Role.allCases.dropLast(2).map(\.title)
        case ("工作方案", "级别"), ("培训", "级别"), ("上报", "级别"): RowActs.levels.map(\.key)
        case ("盖章", "印章"): plan.seals.map(\.name)
        case ("发放", "环节"): RowActs.hops.map(\.key)
        case ("发放", "物品"): RowActs.materials.map(\.key).filter { $0 != "手册" }
        case ("入户", "方式"): RowActs.modes.map(\.key)
        case ("核实", "结论"), ("审核", "结论"), ("复核", "结论"): RowActs.verdicts.map(\.key)
        case ("核实", "指标"): [RowActs.everyOtherItem] + plan.indicators.map(\.name)
        case ("手册", "指标"), ("录入", "指标"): [RowActs.asSigned] + plan.indicators.map(\.name)
        case ("暂缓", "指标"), ("权限开放", "指标"), ("抽查", "指标"): plan.indicators.map(\.name)
        case ("签字", "签字方"): RowActs.parties.map(\.key)
        case ("签字", "方式"): RowActs.methods.map(\.key)
        case ("联系卡", "颜色"): Self.distinct(plan.categories.compactMap(\.cardColor))
        case ("联系卡", "旧卡收回"): RowActs.answers.map(\.key).filter { !$0.isEmpty }
        case ("权限开放", "状态"): RowActs.windows.map(\.key)
        case ("抽查对象", "是否市级抽查"): RowActs.samples.map(\.key)
        default: nil
        }
    }

    private func indicator(_ sheet: String, _ heading: String) -> List? {
        guard let indicator = plan.indicator(name: heading),
            (indicator.scope == .member) == (sheet == "成员")
        else { return nil }
        switch indicator.kind {
        case .code where !indicator.codes.isEmpty: return open(indicator.codes)
        case .bool: return open(indicator.codes.isEmpty ? ["是", "否"] : indicator.codes)
        default: return nil
        }
    }

    private func open(_ words: [String]) -> List { List(words: words, isClosed: false) }

    private static func distinct(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
