import HouseholdWork

/// F-LATE-02: the township's plan was issued after the day by which it had to be made.
enum LatePlan {
    static func find(in record: Record) -> [Finding] {
        guard let plan = record.townPlan, let issued = plan.issued, issued <= record.asOf,
            let deadline = record.plan.deadline("townPlan"), deadline.day < issued
        else { return [] }
        return [
            Finding.of(
                unit: plan.unit, .latePlan, responsible: record.heads(of: plan.unit, on: issued),
                span: Finding.Span(due: deadline.day, done: issued), events: [plan.stamp],
                "镇方案 \(plan.document) 于 \(issued.text) 印发，晚于截止 \(deadline.day.text) "
                    + "\(issued.number - deadline.day.number) 日（\(deadline.basis)）")
        ]
    }
}
