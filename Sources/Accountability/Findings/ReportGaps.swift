import HouseholdWork

/// F-RPT-01: a village, the township or a supporting unit reported late or not at all; villages
/// that were missing when the township reported.
enum ReportGaps {
    /// 分析总结, as the papers name the township's second report.
    private static let analysis = "分析"

    /// Who owes which report.
    private struct Duty {
        let unit: UnitID
        let level: PlanAdoption.Level
        let step: String
        let title: String
        var isAnalysis = false
    }

    static func find(in record: Record) -> [Finding] {
        duties(record).compactMap { late($0, record) } + missingVillages(record)
    }

    private static func duties(_ record: Record) -> [Duty] {
        let villages = record.township.villages.values.filter(\.isRegistered)
            .sorted { $0.code < $1.code }.compactMap { record.committee(of: $0.code)?.id }
        let town = [record.townUnit].compactMap { $0 }
        return villages.map {
            Duty(unit: $0, level: .village, step: "villageReport", title: "进展总结")
        }
            + town.flatMap {
                [
                    Duty(unit: $0, level: .town, step: "townReport", title: "进展总结"),
                    Duty(
                        unit: $0, level: .town, step: "townAnalysis", title: "分析总结",
                        isAnalysis: true),
                ]
            }
            + record.supportUnits.map {
                Duty(unit: $0.id, level: .unit, step: "unitReport", title: "进展总结")
            }
    }

    private static func submitted(_ duty: Duty, _ record: Record) -> Stamp? {
        earliest(
            record.township.reports.filter { report in
                report.unit == duty.unit && report.level == duty.level
                    && (duty.level != .town || report.kind.contains(analysis) == duty.isAnalysis)
            }.map(\.stamp))
    }

    private static func late(_ duty: Duty, _ record: Record) -> Finding? {
        guard let deadline = record.plan.deadline(duty.step) else { return nil }
        let village = record.township.units[duty.unit]?.village
        let heads = record.heads(of: duty.unit, on: deadline.day)
        let name = record.unitName(duty.unit)
        guard let stamp = submitted(duty, record) else {
            guard let deadline = record.passedDeadline(duty.step) else { return nil }
            return Finding.of(
                unit: duty.unit, .report, village: village, responsible: heads,
                span: Finding.Span(due: deadline.day, done: record.asOf),
                "\(name)到 \(deadline.day.text) 没有上报\(duty.title)（\(deadline.basis)）")
        }
        let day = stamp.time.day
        guard deadline.day < day else { return nil }
        return Finding.of(
            unit: duty.unit, .report, village: village,
            responsible: merged(heads, [stamp.actor]),
            span: Finding.Span(due: deadline.day, done: day), events: [stamp],
            "\(name)\(day.text) 上报\(duty.title)，晚于截止 \(deadline.day.text) "
                + "\(day.number - deadline.day.number) 日（\(deadline.basis)）")
    }

    private static func missingVillages(_ record: Record) -> [Finding] {
        let all = duties(record)
        guard let town = all.first(where: { $0.level == .town && !$0.isAnalysis }),
            let reported = submitted(town, record)
        else { return [] }
        let missing = all.filter { duty in
            guard duty.level == .village else { return false }
            return submitted(duty, record).map { reported.isSurely(before: $0) } ?? true
        }
        guard !missing.isEmpty else { return [] }
        return [
            Finding.of(
                unit: town.unit, .report,
                responsible: record.heads(of: town.unit, on: reported.time.day),
                span: Finding.Span(since: reported.time.day),
                events: [reported] + missing.compactMap { submitted($0, record) },
                aspect: "villages",
                "镇 \(reported.time.shortText) 上报时，"
                    + missing.map { record.unitName($0.unit) }.joined(separator: "、") + "还没有上报")
        ]
    }
}
