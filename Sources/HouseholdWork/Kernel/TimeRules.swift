/// 时间规则: what the clock forbids, before anything else is decided.
package enum TimeRules {
    /// A clock may be behind by this much. Seconds.
    static let skewMax = 300
    /// Later than this an entry has to say why it is late, when the plan doesn't say (`lateHours`).
    static let promptHours = 24

    /// - Parameters:
    ///   - now: The appender's clock, Asia/Shanghai.
    ///   - isExplained: There is a reason for being late, and evidence.
    ///   - plan: The one in force, which may set the hours.
    package static func check(
        _ context: ActContext, now: Moment, isExplained: Bool, plan: PlanConfiguration? = nil
    ) throws(Refusal) {
        if context.time.seconds > now.seconds + skewMax { throw .inFuture(context.time) }
        let hours = plan?.thresholds["lateHours"] ?? promptHours
        if now.seconds - context.time.seconds > hours * 3600, !isExplained {
            throw .lateUnexplained(context.time, hours: hours)
        }
    }
}

extension Refusal {
    fileprivate static func inFuture(_ time: Moment) -> Refusal {
        Refusal(
            .future, "发生时间 \(time.shortText) 晚于现在", remedy: "核对年月日；还没有发生的事不能入账", field: "时间")
    }

    fileprivate static func lateUnexplained(_ time: Moment, hours: Int) -> Refusal {
        Refusal(
            .lateUnexplained, "\(time.shortText) 的事到现在已超过 \(hours) 小时，没有补录说明和凭据",
            remedy: "在“说明”表填写“补录说明”（导入的工作台账本身作为凭据），再导入一次", field: "时间")
    }
}
