import HouseholdWork

/// F-RPT-03: who filled the progress table in is who audited it, or there is no scan of the sealed
/// paper. One finding a table and fault.
enum UncheckedTables {
    static func find(in record: Record) -> [Finding] {
        record.township.progressTables.flatMap { table -> [Finding] in
            var faults: [(aspect: String, words: String)] = []
            if table.filler == table.auditor {
                faults.append(("auditor", "填报人就是审核人（\(record.name(table.filler))）"))
            }
            if table.scan == nil { faults.append(("scan", "没有盖章扫描件")) }
            return faults.map { fault in
                let day = table.stamp.time.day
                return Finding.of(
                    unit: table.unit, .tableUnchecked,
                    responsible: merged(
                        record.heads(of: table.unit, on: day), [table.filler, table.auditor]),
                    span: Finding.Span(since: day), events: [table.stamp], aspect: fault.aspect,
                    "\(record.unitName(table.unit))\(day.text) 报送的进展情况表\(fault.words)")
            }
        }
    }
}

/// F-RPT-02: what stands behind a reported table has changed since, so that its figures have
/// drifted. F-RPT-04: the figures were wrong when they were reported. Of each unit the table that it
/// reported last; a supporting unit's has figures of its own people, which aren't recomputed here.
struct ReportedTables: Tally {
    private var villages: [VillageCode: VillageFigures] = [:]

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        villages[household.village, default: VillageFigures()]
            .take(household, isInScope: record.isInScope(household), record.plan)
    }

    func findings(in record: Record) -> [Finding] {
        let tables = Dictionary(grouping: record.township.progressTables, by: \.unit)
        return tables.sorted { $0.key < $1.key }.flatMap { unit, list -> [Finding] in
            guard let table = list.max(by: { $0.stamp.isOrdered(before: $1.stamp) }),
                record.township.units[unit]?.kind != UnitKind.support
            else { return [] }
            return [finding(table, record)].compactMap { $0 }
        }
    }

    private func finding(_ table: ProgressReport, _ record: Record) -> Finding? {
        let words = differences(table, record)
        let day = table.stamp.time.day
        if let mark = table.stamp.factual {
            return Finding.of(
                unit: table.unit, .tableWrong, responsible: merged([table.filler, table.auditor]),
                span: Finding.Span(since: day), events: [table.stamp],
                "\(record.unitName(table.unit))\(day.text) 报出的进展情况表，与账本（到 #\(table.asOf)）"
                    + "重算不符：\(mark.reason)"
                    + (words.isEmpty ? "" : "；现在重算：\(words.joined(separator: "，"))"))
        }
        guard !words.isEmpty else { return nil }
        return Finding.of(
            unit: table.unit, .tableDrifted, responsible: [table.filler],
            span: Finding.Span(since: day), events: [table.stamp],
            "\(record.unitName(table.unit))\(day.text) 报出的进展情况表（到 #\(table.asOf)）已过时："
                + words.joined(separator: "，"))
    }

    /// `一村第 5 列 2 → 3`, by village and column.
    private func differences(_ table: ProgressReport, _ record: Record) -> [String] {
        let reported = Dictionary(
            table.rows.map { ($0.village, $0) }, uniquingKeysWith: { first, _ in first })
        let known = record.township.villages.values.filter(\.isRegistered)
            .sorted { $0.code < $1.code }
        return known.flatMap { village -> [String] in
            guard let row = reported[village.code] else { return ["\(village.name)没有列入"] }
            let now = (villages[village.code] ?? VillageFigures()).row(of: village)
            return zip(row.figures, now.figures).compactMap { left, right in
                guard left.1 != right.1 else { return nil }
                let words = [left.1, right.1].map { $0.map { String($0) } ?? "空" }
                return "\(village.name)第 \(left.0) 列 \(words[0]) → \(words[1])"
            }
        }
    }
}
