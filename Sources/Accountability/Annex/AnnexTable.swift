import HouseholdWork

/// 《工作进展情况表》: the annex, one row a village, recomputed from the record.
///
/// Source: the plan's annex (AX); what counts in a column is said at each property of `Row`.
package struct AnnexTable: Sendable {
    /// A figure's households or people, for those who ask what stands behind it.
    package struct Row: Sendable {
        /// Column 1, from 1; by village code.
        package let number: Int
        package let village: VillageCode
        /// Column 2.
        package let name: String
        /// Column 3: work-team members and contact persons, each once, on the visits of households
        /// that have verdicts; visits by phone count.
        package let visitors: [PersonID]
        /// Column 4: of column 5, those whose signed version differs from the print.
        package let changed: [HouseholdID]
        /// Column 5: visited (on site, unless the plan counts phone), every item with a verdict, signed by all three parties.
        package let completed: [HouseholdID]
        /// Column 6: 1 or 2; 2 when nothing is registered.
        package let isSample: Bool
        /// Column 7: blank unless sampled.
        package let sampled: Int?
        /// 范围内户数, which columns 4, 5 and 7 can't exceed.
        package let inScope: [HouseholdID]
        /// The plan's columns; the numbers above are those of the usual table.
        fileprivate(set) var columns = AnnexColumn.usual

        package var cells: [String] { columns.map(cell) }

        private func cell(_ column: AnnexColumn) -> String {
            switch column {
            case .number: String(number)
            case .village: name
            case .sample: isSample ? "1" : "2"
            case .sampled: sampled.map { String($0) } ?? ""
            default: String(members(column)?.count ?? 0)
            }
        }

        /// The households or people behind a figure; nil for a column that counts none.
        package func members(_ column: AnnexColumn) -> [String]? {
            switch column {
            case .visitors: visitors
            case .changed: changed
            case .completed: completed
            case .inScope: inScope
            case .number, .village, .sample, .sampled: nil
            }
        }
    }

    package let headings: [String]
    /// What each of them counts, in the plan's order.
    package let columns: [AnnexColumn]
    package let rows: [Row]
    package let asOf: Day
    /// In Chinese: what a reader of the figures has to know.
    package let notes: [String]

    package init(_ record: Record) {
        headings = record.plan.annexHeadings
        let columns = record.plan.annexColumns
        self.columns = columns
        asOf = record.asOf
        let households = Dictionary(grouping: record.households, by: \.village)
        let villages = record.township.villages.values.filter(\.isRegistered)
            .sorted { $0.code < $1.code }
        let scope = Set(record.inScope.map(\.id))
        rows = villages.enumerated().map { index, village in
            var row = AnnexTable.row(
                index + 1, village, households[village.code] ?? [], scope, record.plan)
            row.columns = columns
            return row
        }
        let people = Set(rows.flatMap(\.visitors)).count
        let unregistered = villages.filter(\.samples.isEmpty).map(\.name)
        notes =
            ["入户登记人数：各村相加 \(rows.reduce(0) { $0 + $1.visitors.count }) 人，去重合计 \(people) 人"]
            + (unregistered.isEmpty
                ? [] : ["市级抽查对象未登记，按“否”填写：\(unregistered.joined(separator: "、"))"])
    }

    /// 合计: a column's sum; that of sampled households is blank while no village is sampled.
    package var totals: [String] {
        columns.map { column in
            switch column {
            case .number, .sample: return ""
            case .village: return "合计"
            case .sampled:
                let sampled = rows.compactMap(\.sampled)
                return sampled.isEmpty ? "" : String(sampled.reduce(0, +))
            default:
                return String(rows.reduce(0) { $0 + ($1.members(column)?.count ?? 0) })
            }
        }
    }

    /// The numbers, from 1, of the columns that count households or people.
    package var explained: [Int] {
        columns.indices.filter {
            [.visitors, .changed, .completed, .inScope].contains(columns[$0])
        }
        .map { $0 + 1 }
    }

    /// The rows as `SubmitProgressTable` compares them.
    package var progressRows: [ProgressRow] {
        rows.map { row in
            ProgressRow(
                village: row.village, visitors: row.visitors.count, changed: row.changed.count,
                completed: row.completed.count, sample: row.isSample ? 1 : 2,
                sampled: row.sampled)
        }
    }

    /// Headings, the villages' rows and the totals, as cells.
    package var cells: [[String]] { [headings] + rows.map(\.cells) + [totals] }

    private static func row(
        _ number: Int, _ village: Village, _ households: [Household], _ scope: Set<HouseholdID>,
        _ plan: PlanConfiguration
    ) -> Row {
        var figures = VillageFigures()
        for household in households {
            figures.take(household, isInScope: scope.contains(household.id), plan)
        }
        let sample = village.lastSample
        let isSample = sample?.isSample ?? false
        return Row(
            number: number, village: village.code, name: village.name,
            visitors: figures.visitors.sorted(), changed: figures.changed,
            completed: figures.completed, isSample: isSample,
            sampled: isSample ? sample?.count ?? 0 : nil, inScope: figures.inScope)
    }
}

/// 一村的数: what stands behind a village's row, taken in household by household.
struct VillageFigures: Sendable {
    private(set) var visitors: Set<PersonID> = []
    private(set) var changed: [HouseholdID] = []
    private(set) var completed: [HouseholdID] = []
    private(set) var inScope: [HouseholdID] = []

    mutating func take(_ household: Household, isInScope: Bool, _ plan: PlanConfiguration) {
        if household.hasVerdicts {
            for participant in household.visits.flatMap(\.participants)
            where participant.role == .workTeamMember || participant.role == .contactPerson {
                visitors.insert(participant.person)
            }
        }
        guard isInScope else { return }
        inScope.append(household.id)
        guard household.isRegistrationComplete(plan) else { return }
        completed.append(household.id)
        if !(household.finalizedTable?.changed ?? []).isEmpty { changed.append(household.id) }
    }

    func row(of village: Village) -> ProgressRow {
        let sample = village.lastSample
        let isSample = sample?.isSample ?? false
        return ProgressRow(
            village: village.code, visitors: visitors.count, changed: changed.count,
            completed: completed.count, sample: isSample ? 1 : 2,
            sampled: isSample ? sample?.count ?? 0 : nil)
    }
}

extension Village {
    /// What was registered last on whether the village is sampled.
    fileprivate var lastSample: Sample? {
        samples.max { ($0.stamp.time, $0.stamp.sequence) < ($1.stamp.time, $1.stamp.sequence) }
    }
}

extension Household {
    fileprivate var hasVerdicts: Bool { !verdicts.isEmpty || restVerdict != nil }

    /// 完成入户登记: visited on site (or by phone, where the plan counts that), every item with a
    /// verdict, the version in force signed by all.
    package func isRegistrationComplete(_ plan: PlanConfiguration) -> Bool {
        visits.contains { $0.mode == .onSite || plan.countsPhoneVisits }
            && itemsWithoutVerdict(plan).isEmpty
            && (finalizedTable?.isSignedByAll ?? false)
    }
}
