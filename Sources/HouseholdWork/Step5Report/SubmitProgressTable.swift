import CanonicalJSON

/// 进展情况表报送: the annex, with figures that the ledger gives as of a sequence.
package struct SubmitProgressTable: Act {
    package static let basis = "AX"
    package let context: ActContext
    package let unit: UnitID
    /// The last sequence that the figures count.
    package let asOf: Int
    /// One row a village, in the table's order.
    package let rows: [ProgressRow]
    package let totals: ProgressTotals
    /// The rows as recomputed from the ledger up to `asOf`.
    package let recomputed: [ProgressRow]
    package let filler: PersonID
    package let auditor: PersonID
    /// 联系方式; sealed.
    package let contact: String
    /// Digest of the sealed paper's scan, `sha256:<64 hex>`.
    package let scan: String?
    package let submitter: PersonID

    package init(
        context: ActContext, unit: UnitID, asOf: Int, rows: [ProgressRow],
        totals: ProgressTotals, recomputed: [ProgressRow], filler: PersonID, auditor: PersonID,
        contact: String, scan: String?, submitter: PersonID
    ) {
        self.context = context
        self.unit = unit
        self.asOf = asOf
        self.rows = rows
        self.totals = totals
        self.recomputed = recomputed
        self.filler = filler
        self.auditor = auditor
        self.contact = contact
        self.scan = scan
        self.submitter = submitter
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let township = scene.township
        guard township.units[unit] != nil else { throw .unknownUnit(unit, field: "单位") }
        for (person, field) in [(filler, "填报人"), (auditor, "审核人")]
        where township.persons[person] == nil { throw .unknownPerson(person, field: field) }
        for row in rows { try checkSample(row, township) }
        var waiver = Waiver(context)
        try compare(township, &waiver)
        let roles: [Role] = [
            .townGovernment, .townPartyCommittee, .townPovertyStation, .townInfoOfficer,
            .unitPrincipal, .unitLiaison,
        ]
        let role = township.role(of: submitter, among: roles, on: context.day, village: nil)
        guard let role, township.persons[submitter]?.unit == unit else {
            throw .notAuthorized(
                township.name(of: submitter), roles: roles, day: context.day, field: "报送人")
        }
        let event = ProgressTableSubmitted(
            unit: unit, asOf: asOf, rows: rows, totals: totals, filler: filler,
            auditor: auditor, contact: contact, scan: scan)
        let draft = Draft(
            event, subject: Subject.unit(unit), context: context, actor: submitter, role: role)
        return try waiver.marked([draft], scene, village: nil)
    }

    private func checkSample(_ row: ProgressRow, _ township: Township) throws(Refusal) {
        let name = township.villages[row.village]?.name ?? row.village
        guard row.sample == 1 || row.sample == 2 else {
            throw .sampleMark(name, township.annexNumber(ofUsual: 6), row.sample)
        }
        if row.sample == 2, let count = row.sampled {
            throw .sampledUnasked(name, township.annexNumber(ofUsual: 7), count)
        }
    }

    private func compare(_ township: Township, _ waiver: inout Waiver) throws(Refusal) {
        if rows.map(\.village) != recomputed.map(\.village) {
            try waiver.allow(.otherVillages(asOf))
        }
        for (row, known) in zip(rows, recomputed) {
            for (column, left, right) in zip3(row.figures, known.figures) where left != right {
                try waiver.allow(
                    .figureDiffers(
                        township.villages[row.village]?.name ?? row.village,
                        township.annexNumber(ofUsual: column), left, right, asOf))
            }
        }
        let sums = ProgressTotals(summing: rows)
        for (column, left, right) in zip3(totals.figures, sums.figures) where left != right {
            try waiver.allow(
                .figureDiffers(
                    "合计", township.annexNumber(ofUsual: column), left, right, asOf))
        }
    }

    private func zip3(_ left: [(Int, Int?)], _ right: [(Int, Int?)]) -> [(Int, Int?, Int?)] {
        zip(left, right).map { ($0.0, $0.1, $1.1) }
    }
}

extension Township {
    /// The number of a column of the usual table in the plan's own.
    fileprivate func annexNumber(ofUsual number: Int) -> Int {
        configuration?.annexNumber(ofUsual: number) ?? number
    }
}

/// 进展情况表的一行: a village's figures, columns 3 to 7 of the usual table.
package struct ProgressRow: Sendable, Equatable {
    package let village: VillageCode
    /// Column 3.
    package let visitors: Int
    /// Column 4.
    package let changed: Int
    /// Column 5.
    package let completed: Int
    /// Column 6: 1 yes, 2 no.
    package let sample: Int
    /// Column 7; nil = blank.
    package let sampled: Int?

    package init(
        village: VillageCode, visitors: Int, changed: Int, completed: Int, sample: Int,
        sampled: Int?
    ) {
        self.village = village
        self.visitors = visitors
        self.changed = changed
        self.completed = completed
        self.sample = sample
        self.sampled = sampled
    }

    /// By column.
    package var figures: [(Int, Int?)] {
        [(3, visitors), (4, changed), (5, completed), (6, sample), (7, sampled)]
    }
}

/// 合计: columns 3, 4, 5 and 7.
package struct ProgressTotals: Sendable, Equatable {
    package let visitors: Int
    package let changed: Int
    package let completed: Int
    /// nil = blank: no village is sampled.
    package let sampled: Int?

    package init(visitors: Int, changed: Int, completed: Int, sampled: Int?) {
        self.visitors = visitors
        self.changed = changed
        self.completed = completed
        self.sampled = sampled
    }

    package init(summing rows: [ProgressRow]) {
        let sampled = rows.compactMap(\.sampled)
        self.init(
            visitors: rows.reduce(0) { $0 + $1.visitors },
            changed: rows.reduce(0) { $0 + $1.changed },
            completed: rows.reduce(0) { $0 + $1.completed },
            sampled: sampled.isEmpty ? nil : sampled.reduce(0, +))
    }

    package var figures: [(Int, Int?)] {
        [(3, visitors), (4, changed), (5, completed), (7, sampled)]
    }
}

extension Refusal {
    fileprivate static func sampleMark(_ village: String, _ column: Int, _ mark: Int) -> Refusal {
        Refusal(
            .progressTable, "\(village) 第 \(column) 列只能填 1（是）或 2（否），填了 \(mark)",
            remedy: "按市级抽查的登记填 1 或 2；没有登记的填 2", field: "第\(column)列")
    }

    fileprivate static func sampledUnasked(_ village: String, _ column: Int, _ count: Int)
        -> Refusal
    {
        Refusal(
            .progressTable, "\(village) 不是市级抽查对象，第 \(column) 列不需填，填了 \(count)",
            remedy: "第 \(column) 列留空；确是抽查对象的，先登记抽查对象", field: "第\(column)列")
    }

    fileprivate static func otherVillages(_ asOf: Int) -> Refusal {
        Refusal(
            .progressTable, "表上的村与账本（到 #\(asOf)）应列的村不一，或次序不同",
            remedy: "由账本重新生成进展情况表，再报送", field: "村")
    }

    fileprivate static func figureDiffers(
        _ village: String, _ column: Int, _ stated: Int?, _ known: Int?, _ asOf: Int
    ) -> Refusal {
        let words = [stated, known].map { $0.map { String($0) } ?? "空" }
        return Refusal(
            .progressTable, "\(village) 第 \(column) 列填 \(words[0])，按账本（到 #\(asOf)）重算是 \(words[1])",
            remedy: "由账本重新生成进展情况表；线下已盖章报出的错表，据实登记为既成事实", field: "第\(column)列")
    }
}
