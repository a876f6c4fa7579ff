/// 附件表的列: what a column of 《工作进展情况表》 counts. Which ones there are, and in which order,
/// is the plan's (`annexColumns`); without it there are the seven of `usual`.
package enum AnnexColumn: String, CaseIterable, Sendable {
    /// 序号, from 1, by village code.
    case number
    /// 村名.
    case village
    /// 入户登记人数.
    case visitors
    /// 修改、更新户数.
    case changed
    /// 完成入户登记户数.
    case completed
    /// 是否市级抽查对象: 1 or 2.
    case sample
    /// 市级抽查户数.
    case sampled
    /// 范围内户数.
    case inScope

    package static let usual: [AnnexColumn] = [
        .number, .village, .visitors, .changed, .completed, .sample, .sampled,
    ]

    /// Its number in the usual table, by which reported figures are stored.
    package static func usual(numbered number: Int) -> AnnexColumn? {
        usual.indices.contains(number - 1) ? usual[number - 1] : nil
    }
}

extension PlanConfiguration {
    /// The number that a column of the usual table has in this plan's; nil when it hasn't got it.
    package func annexNumber(ofUsual number: Int) -> Int? {
        AnnexColumn.usual(numbered: number).flatMap { annexColumns.firstIndex(of: $0) }
            .map { $0 + 1 }
    }
}
