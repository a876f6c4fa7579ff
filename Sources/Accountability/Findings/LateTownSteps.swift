import HouseholdWork

/// F-LATE-01 of a unit or a village: plans, training, rosters and guidance after their last day.
/// Reports are for F-RPT-01.
enum LateTownSteps {
    static func find(in record: Record) -> [Finding] {
        plans(record) + trainings(record) + rosters(record) + guidances(record)
    }

    /// Of the township's plan only the making counts here: its issue is F-LATE-02.
    private static func plans(_ record: Record) -> [Finding] {
        let levels: [(PlanAdoption.Level, String, String)] = [
            (.town, "townPlan", "制定镇方案"), (.village, "villagePlan", "制定村方案"),
        ]
        return levels.flatMap { level, step, title in
            first(record.township.plans.filter { $0.level == level }, of: \.unit) {
                ($0.adopted, $0.stamp.sequence)
            }.compactMap { plan in
                late(
                    step, title, day: plan.adopted, stamp: plan.stamp, unit: plan.unit,
                    village: record.township.units[plan.unit]?.village, record)
            }
        }
    }

    private static func trainings(_ record: Record) -> [Finding] {
        first(record.township.trainings, of: \.organizer) {
            ($0.stamp.time.day, $0.stamp.sequence)
        }.compactMap { training in
            late(
                "training", "培训", day: training.stamp.time.day, stamp: training.stamp,
                unit: training.organizer,
                village: record.township.units[training.organizer]?.village, record)
        }
    }

    /// The first roster that names a household counts for it.
    private static func rosters(_ record: Record) -> [Finding] {
        villages(record).compactMap { village in
            var named: Set<HouseholdID> = []
            var last: Stamp?
            for roster in village.rosters.sorted(by: { $0.stamp.isOrdered(before: $1.stamp) }) {
                let new = roster.assignments.filter { named.insert($0.household).inserted }
                if !new.isEmpty { last = roster.stamp }
            }
            return last.flatMap {
                late(
                    "roster", "公布入户名单", day: $0.time.day, stamp: $0,
                    unit: record.committee(of: village.code)?.id, village: village.code, record)
            }
        }
    }

    private static func guidances(_ record: Record) -> [Finding] {
        villages(record).compactMap { village in
            earliest(village.guidances.map(\.stamp)).flatMap {
                late(
                    "guidance", "入村指导", day: $0.time.day, stamp: $0, unit: nil,
                    village: village.code, record)
            }
        }
    }

    private static func villages(_ record: Record) -> [Village] {
        record.township.villages.values.sorted { $0.code < $1.code }
    }

    private static func late(
        _ step: String, _ title: String, day: Day, stamp: Stamp, unit: UnitID?,
        village: VillageCode?, _ record: Record
    ) -> Finding? {
        guard let deadline = record.plan.deadline(step), deadline.day < day else { return nil }
        let heads = unit.map { record.heads(of: $0, on: day) } ?? []
        let object = unit.map(record.unitName) ?? village.map(record.villageName) ?? ""
        return Finding.of(
            unit: unit, .lateStep, village: village,
            responsible: heads.isEmpty ? [stamp.actor] : heads,
            span: Finding.Span(due: deadline.day, done: day), events: [stamp], aspect: step,
            "\(object)\(title)推后 \(day.number - deadline.day.number) 日：\(day.text)，"
                + "截止 \(deadline.day.text)（\(deadline.basis)）")
    }

    /// The first element of each unit.
    private static func first<Element>(
        _ elements: [Element], of unit: (Element) -> UnitID, by order: (Element) -> (Day, Int)
    ) -> [Element] {
        Dictionary(grouping: elements, by: unit).sorted { $0.key < $1.key }.compactMap { _, list in
            list.min { order($0) < order($1) }
        }
    }
}
