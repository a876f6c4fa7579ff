import HouseholdWork

/// 期限的环节: the steps that findings and responsibility judge by a deadline of the plan.
package enum PlanStep {
    package static let names: Set<String> = [
        "townPlan", "villagePlan", "training", "roster", "dispatch", "handbookSealed",
        "receivedByVillage", "subsidyList", "print", "materials", "visit", "sign", "fill", "card",
        "gapVisit", "guidance", "handover", "entry", "deferral", "audit", "review",
        "villageReport", "townReport", "unitReport", "townAnalysis",
    ]

    /// Steps of a plan that nothing is judged by, as they stand in it: a slip of the pen, mostly.
    package static func unknown(in plan: PlanConfiguration) -> [String] {
        plan.deadlines.map(\.step).filter { !names.contains($0) }
    }

    /// Steps that the plan gives no deadline for: they are never late.
    package static func missing(in plan: PlanConfiguration) -> [String] {
        names.subtracting(plan.deadlines.map(\.step)).sorted()
    }
}
