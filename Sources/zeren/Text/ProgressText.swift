import Accountability
import HouseholdWork

/// 进度, in words and for scripts: one village, or all of them.
struct ProgressText {
    let names: Names

    /// One row a village, the totals last.
    func table(_ villages: [VillageProgress], asOf: Day) -> String {
        let stages = VillageProgress.Stage.allCases
        let heading = ["村", "应入户"] + stages.map(\.title) + ["暂缓"]
        var rows = villages.map { village in
            [village.name, String(village.inScope.count)]
                + village.figures.map { String($0.done.count) } + [String(village.deferred.count)]
        }
        rows.append(
            ["合计", String(villages.reduce(0) { $0 + $1.inScope.count })]
                + stages.map { stage in
                    String(villages.reduce(0) { $0 + ($1.figure(stage)?.done.count ?? 0) })
                } + [String(villages.reduce(0) { $0 + $1.deferred.count })])
        return "截至 \(asOf.text)（户数）\n" + ColumnText.table([heading] + rows) + unvisited(villages)
    }

    /// 未入户: whom to call.
    private func unvisited(_ villages: [VillageProgress]) -> String {
        let duties = villages.flatMap(\.unvisited)
        return Sections.text("未入户 \(duties.count) 户", duties.map { row($0) })
    }

    private func row(_ duty: Duty) -> [String] {
        [
            duty.household, "联系人 " + duty.contactText(names),
            "村干 " + (duty.cadre.map { names.person($0) } ?? "没有登记"),
            duty.attempts.isEmpty ? "没有入户尝试" : "去过没成 " + Sections.events(duty.attempts),
            duty.reminded(names),
        ]
    }

    func story(_ village: VillageProgress, _ findings: [Finding], asOf: Day) -> String {
        let figures = village.figures.map { figure in
            [
                figure.stage.title, "\(figure.done.count) / \(village.inScope.count)",
                figure.missing.isEmpty
                    ? "" : "缺 \(figure.missing.count)：" + Sections.households(figure.missing),
            ]
        }
        var text =
            "\(village.name)（\(village.village)）  截至 \(asOf.text)，范围内 \(village.inScope.count) 户\n"
        text += ColumnText.table(figures) + unvisited([village])
        if !village.deferred.isEmpty {
            text += "暂缓未补录 \(village.deferred.count) 户：\(Sections.households(village.deferred))\n"
        }
        return text + trainings(village) + reviews(village) + reports(village)
            + Sections.findings(findings, names)
    }

    private func trainings(_ village: VillageProgress) -> String {
        Sections.text(
            "村级培训",
            village.trainings.map { gap in
                let absent = gap.absent.map { person in
                    let visits = gap.visitedUntrained[person] ?? []
                    return names.person(person)
                        + (visits.isEmpty ? "（没有入户）" : "（仍入户 \(Sections.events(visits, most: 3))）")
                }
                return [
                    gap.training.stamp.time.day.text,
                    "应训 \(gap.training.expected.count) 人，实训 \(gap.training.attended.count) 人",
                    absent.isEmpty ? "" : "缺训 " + absent.joined(separator: "、"),
                    "#\(gap.training.stamp.sequence)",
                ]
            })
    }

    private func reviews(_ village: VillageProgress) -> String {
        Sections.text(
            "复核",
            zip(village.reviews, village.enterers).map { review, enterers in
                [
                    review.stamp.time.shortText,
                    "\(names.person(review.organizer))组织，\(names.people(review.participants))参加",
                    enterers.isEmpty ? "录入的人没有参加" : "其中 \(names.people(enterers)) 是录入的人",
                    "\(review.households.count) 户，\(review.verdict.title)",
                    "#\(review.stamp.sequence)",
                ]
            })
    }

    private func reports(_ village: VillageProgress) -> String {
        Sections.text(
            "上报",
            village.reports.map { report in
                [
                    report.stamp.time.shortText, "\(report.kind) → \(report.to)",
                    "#\(report.stamp.sequence)",
                ]
            })
    }

    func answer(_ village: VillageProgress) -> Answer {
        [
            "village": .text(village.village), "name": .text(village.name),
            "inScope": .number(village.inScope.count),
            "stages": .array(
                village.figures.map { figure in
                    [
                        "stage": .text(figure.stage.rawValue),
                        "done": .number(figure.done.count), "missing": .texts(figure.missing),
                    ]
                }), "deferred": .texts(village.deferred),
            "unvisited": .array(village.unvisited.map(\.answer)),
        ]
    }

    func storyAnswer(_ village: VillageProgress, _ findings: [Finding]) -> Answer {
        guard case .object(let members) = answer(village) else { return .null }
        let more: [(String, Answer)] = [
            ("trainings", .array(village.trainings.map(training))),
            ("reviews", .array(zip(village.reviews, village.enterers).map(review))),
            ("reports", .numbers(village.reports.map(\.stamp.sequence))),
            ("findings", .array(findings.map(\.answer))),
        ]
        return .object(members + more)
    }

    private func training(_ gap: VillageProgress.TrainingGap) -> Answer {
        [
            "event": .number(gap.training.stamp.sequence),
            "expected": .texts(gap.training.expected), "attended": .texts(gap.training.attended),
            "absent": .texts(gap.absent),
            "visitedUntrained": .array(
                gap.visitedUntrained.sorted { $0.key < $1.key }.map { person, visits in
                    ["person": .text(person), "visits": .numbers(visits)]
                }),
        ]
    }

    private func review(_ review: Review, _ enterers: [PersonID]) -> Answer {
        [
            "event": .number(review.stamp.sequence), "organizer": .text(review.organizer),
            "participants": .texts(review.participants), "households": .texts(review.households),
            "verdict": .text(review.verdict.rawValue), "enterers": .texts(enterers),
        ]
    }
}
