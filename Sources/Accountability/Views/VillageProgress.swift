import HouseholdWork

/// 进度: how many of a village's households within the scope have come how far, and which haven't.
///
/// Source: the domain's questions 20–25 and 27.
package struct VillageProgress: Sendable {
    package enum Stage: String, Sendable, CaseIterable {
        case handbookReceived, visited, verified, signed, filled, handedOver, entered, audited
        case reviewed

        package var title: String {
            switch self {
            case .handbookReceived: "手册到村"
            case .visited: "已入户"
            case .verified: "逐项核实"
            case .signed: "三签齐"
            case .filled: "已填册"
            case .handedOver: "已移交"
            case .entered: "已录入"
            case .audited: "已审核"
            case .reviewed: "已复核"
            }
        }
    }

    package struct Figure: Sendable {
        package let stage: Stage
        package let done: [HouseholdID]
        package let missing: [HouseholdID]
    }

    package let village: VillageCode
    package let name: String
    package let inScope: [HouseholdID]
    package let figures: [Figure]
    /// 未入户: with contact, attempts and reminders.
    package let unvisited: [Duty]
    /// Households with an item that waits for the national system.
    package let deferred: [HouseholdID]
    package let trainings: [TrainingGap]
    package let reviews: [Review]
    /// Of each review, in their order: who took part and had entered one of its households.
    package let enterers: [[PersonID]]
    /// What the village's committee reported.
    package let reports: [Report]

    /// 应训、实训、缺训.
    package struct TrainingGap: Sendable {
        package let training: Training
        package let absent: [PersonID]
        /// Of those absent, who was at somebody's door all the same: the visits' events.
        package let visitedUntrained: [PersonID: [Int]]
    }

    package init(_ village: Village, in record: Record) {
        let households = record.inScope.filter { $0.village == village.code }
        self.village = village.code
        name = village.name
        inScope = households.map(\.id)
        figures = Stage.allCases.map { stage in
            let done = households.filter { VillageProgress.has($0, passed: stage, record) }
            let ids = Set(done.map(\.id))
            return Figure(
                stage: stage, done: done.map(\.id),
                missing: households.map(\.id).filter { !ids.contains($0) })
        }
        unvisited = households.filter { !VillageProgress.has($0, passed: .visited, record) }
            .map { Duty($0, record) }
        deferred = households.filter { !NationalValues($0, record.plan).deferred.isEmpty }
            .map(\.id)
        let committee = record.committee(of: village.code)?.id
        trainings = record.township.trainings.filter { $0.organizer == committee }
            .map { VillageProgress.gap($0, record) }
        reviews = village.reviews
        enterers = village.reviews.map { review in
            let entered = Set(
                households.filter { review.households.contains($0.id) }
                    .flatMap(\.entries).map(\.stamp.actor))
            return merged([review.organizer], review.participants).filter(entered.contains)
        }
        reports = record.township.reports.filter { $0.unit == committee }
    }

    package func figure(_ stage: Stage) -> Figure? { figures.first { $0.stage == stage } }

    /// Every registered village, by code.
    package static func all(_ record: Record) -> [VillageProgress] {
        record.township.villages.values.filter(\.isRegistered).sorted { $0.code < $1.code }
            .map { VillageProgress($0, in: record) }
    }

    private static func has(_ household: Household, passed stage: Stage, _ record: Record) -> Bool {
        switch stage {
        case .handbookReceived:
            record.deliveries(to: household.id).contains {
                $0.kind == MaterialKind.handbook && $0.hop == .townToVillage
            }
        case .visited: household.visits.contains { $0.mode == .onSite }
        case .verified:
            !household.visits.isEmpty && household.itemsWithoutVerdict(record.plan).isEmpty
        case .signed: household.finalizedTable?.isSignedByAll ?? false
        case .filled: !household.fillings.isEmpty
        case .handedOver: !household.handovers.isEmpty
        case .entered: !household.entries.isEmpty || isUnchanged(household)
        case .audited: !household.audits.isEmpty
        case .reviewed: !record.reviews(of: household.id).isEmpty
        }
    }

    /// Nothing to enter: the table was handed over as it had been printed.
    private static func isUnchanged(_ household: Household) -> Bool {
        guard !household.handovers.isEmpty, let table = household.signedTable else { return false }
        return table.changed.isEmpty
    }

    private static func gap(_ training: Training, _ record: Record) -> TrainingGap {
        let attended = Set(record.township.trainings.flatMap(\.attended))
        let absent = training.expected.filter { !attended.contains($0) }.sorted()
        var visits: [PersonID: [Int]] = [:]
        for visit in record.households.flatMap(\.visits) {
            for person in absent where visit.includes(person) {
                visits[person, default: []].append(visit.stamp.sequence)
            }
        }
        return TrainingGap(
            training: training, absent: absent,
            visitedUntrained: visits.mapValues { $0.sorted() })
    }
}
