import HouseholdWork

/// F-LATE-01 of a household: a step that was done, but after its last day. What was never done is
/// for the findings of that step.
enum LateSteps {
    private struct Step: Sendable {
        /// The plan's name of the deadline.
        let deadline: String
        let title: String
        /// The event that completed the step.
        let done: @Sendable (Household, Record) -> Stamp?
    }

    private static let steps: [Step] = [
        Step(deadline: "handbookSealed", title: "手册盖章", done: sealed),
        Step(deadline: "receivedByVillage", title: "手册、联系卡发到村") { household, record in
            let kinds: Set = [MaterialKind.handbook, MaterialKind.card]
            return delivered(household, record) {
                $0.hop == .townToVillage && kinds.contains($0.kind)
            }
        },
        Step(deadline: "subsidyList", title: "补贴清单发到村") { household, record in
            delivered(household, record) {
                $0.hop == .townToVillage && $0.kind == MaterialKind.subsidyList
            } ?? earliest(household.subsidies.map(\.stamp))
        },
        Step(deadline: "print", title: "打印信息表") { household, _ in
            earliest(household.prints.map(\.stamp))
        },
        Step(deadline: "materials", title: "材料发到联系人") { household, record in
            delivered(household, record) { $0.hop != .townToVillage }
        },
        Step(deadline: "visit", title: "入户") { household, _ in
            let visits = household.visits.filter { $0.mode == .onSite }
            let joint = visits.filter { $0.hasContact && $0.hasCadre }
            return earliest((joint.isEmpty ? visits : joint).map(\.stamp))
        },
        Step(deadline: "sign", title: "三方签齐") { household, _ in
            guard let table = household.versions.first(where: \.isSignedByAll) else { return nil }
            return Party.allCases.compactMap { party in
                earliest(table.signatures.filter { $0.party == party }.map(\.stamp))
            }.max { $0.isOrdered(before: $1) }
        },
        Step(deadline: "fill", title: "填写手册") { household, _ in
            earliest(household.fillings.map(\.stamp))
        },
        Step(deadline: "card", title: "联系卡发到户") { household, record in
            let action = record.plan.category(household.category)?.cardAction
            guard action == .issue || action == .replace else { return nil }
            return earliest(household.cards.map(\.stamp))
        },
        Step(deadline: "handover", title: "交表") { household, _ in
            earliest(household.handovers.map(\.stamp))
        },
        Step(deadline: "entry", title: "录入") { household, _ in
            earliest(household.entries.map(\.stamp))
        },
        Step(deadline: "deferral", title: "暂缓登记") { household, _ in
            earliest(household.deferrals.map(\.stamp))
        },
        Step(deadline: "audit", title: "乡镇审核") { household, _ in
            earliest(household.audits.map(\.stamp))
        },
        Step(deadline: "review", title: "村级复核") { household, record in
            record.reviews(of: household.id).first?.stamp
        },
    ]

    static func find(in record: Record) -> [Finding] {
        record.inScope.flatMap { household in
            steps.compactMap { late($0, household, record) }
        }
    }

    private static func late(_ step: Step, _ household: Household, _ record: Record) -> Finding? {
        guard let deadline = record.plan.deadline(step.deadline),
            let stamp = step.done(household, record), deadline.day < stamp.time.day
        else { return nil }
        let day = stamp.time.day
        return Finding.of(
            household, .lateStep,
            responsible: merged([stamp.actor], record.supervisors(of: stamp.actor, on: day)),
            span: Finding.Span(due: deadline.day, done: day), events: [stamp],
            aspect: step.deadline,
            "\(step.title)推后 \(day.number - deadline.day.number) 日：\(day.text) 由"
                + "\(record.name(stamp.actor))办理，截止 \(deadline.day.text)（\(deadline.basis)）")
    }

    /// When the first of each kind that is wanted had come.
    private static func delivered(
        _ household: Household, _ record: Record, where isWanted: (Delivery) -> Bool
    ) -> Stamp? {
        var first: [String: Stamp] = [:]
        for delivery in record.deliveries(to: household.id) where isWanted(delivery) {
            if first[delivery.kind] == nil { first[delivery.kind] = delivery.stamp }
        }
        return first.values.max { $0.isOrdered(before: $1) }
    }

    /// When the household's handbook had its last seal; nil while one is missing.
    private static func sealed(_ household: Household, _ record: Record) -> Stamp? {
        let numbers = Set(
            record.deliveries(to: household.id).filter { $0.kind == MaterialKind.handbook }
                .compactMap(\.number) + household.fillings.map(\.handbook))
        return numbers.compactMap { number -> Stamp? in
            let marks = record.township.seals[number] ?? []
            let firsts = record.plan.seals.compactMap { seal in
                earliest(marks.filter { $0.seal == seal.name }.map(\.stamp))
            }
            guard firsts.count == record.plan.seals.count else { return nil }
            return firsts.max { $0.isOrdered(before: $1) }
        }.min { $0.isOrdered(before: $1) }
    }
}

/// The first that happened.
func earliest(_ stamps: [Stamp]) -> Stamp? { stamps.min { $0.isOrdered(before: $1) } }
