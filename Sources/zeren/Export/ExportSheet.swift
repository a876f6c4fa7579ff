import Accountability
import Exchange
import HouseholdWork

/// 导出的表: headings and rows, as text.
struct ExportSheet {
    let headings: [String]
    let rows: [[String]]

    init(_ headings: [String], _ rows: [[String]]) {
        (self.headings, self.rows) = (headings, rows)
    }

    /// UTF-8 with a byte order mark, as spreadsheets want it; the headings first.
    var commaSeparated: [UInt8] {
        CommaRow.byteOrderMark + Array(([headings] + rows).map(CommaRow.text).joined().utf8)
    }

    /// A spreadsheet of texts whose headings stay in sight.
    func spreadsheet(named name: String) throws(SpreadsheetWritingError) -> [UInt8] {
        var page = SpreadsheetPage(name)
        page.frozenRows = 1
        page.columns = headings.map {
            .init(width: Double(max(12, $0.unicodeScalars.count * 2 + 3)))
        }
        page.add(row: 1, headings, look: .heading)
        for (index, row) in rows.enumerated() {
            page.add(row: index + 2, row.map(FormulaGuard.guarded))
        }
        return try SpreadsheetWriter.bytes([page])
    }
}

/// Makes the rows of each kind.
struct ExportReader {
    let judgement: Judgement
    /// Known, oldest first.
    let events: [ListedEvent]
    /// nil = all of them.
    let household: HouseholdID?
    let village: VillageCode?

    private var names: Names { judgement.view.names }
    private var record: Record { judgement.record }

    private var households: [Household] {
        record.households.filter { household in
            (self.household ?? household.id) == household.id
                && (village ?? household.village) == household.village
        }
    }

    func sheet(_ kind: ExportKind) -> ExportSheet {
        switch kind {
        case .households: householdSheet
        case .values: valueSheet
        case .findings: findingSheet
        case .log: logSheet
        case .persons: personSheet
        case .progress: progressSheet
        case .annex: annexSheet
        case .compare: comparisonSheet
        }
    }

    private func mark(_ isSo: Bool) -> String { isSo ? "是" : "否" }

    private func events(_ sequences: some Sequence<Int>) -> String {
        sequences.map { "#\($0)" }.joined(separator: " ")
    }

    private var householdSheet: ExportSheet {
        ExportSheet(
            [
                "户编号", "村代码", "村名", "村民小组", "户类别", "户主", "成员数", "帮扶联系人", "责任村干", "入户", "三签齐",
                "信息表版次", "录入", "卡色", "卡号", "手册编号", "三统一不一致项",
            ],
            households.map { household in
                let duty = Duty(household, record)
                return [
                    household.id, household.village, names.village(household.village),
                    household.enrolment?.group ?? "", household.category,
                    names.head(household) ?? "", String(household.members.count),
                    duty.contact ?? "", duty.cadre ?? "", mark(duty.isVisited),
                    mark(duty.isSigned),
                    household.versions.last.map { String($0.version) } ?? "",
                    mark(duty.isEntered), household.cards.last?.color ?? "",
                    household.cards.last?.number ?? "", household.fillings.last?.handbook ?? "",
                    String(duty.differences),
                ]
            })
    }

    private var valueSheet: ExportSheet {
        ExportSheet(
            ["户编号", "指标编号", "指标", "人编号", "打印", "签字表", "国扶系统", "手册", "状态"],
            households.flatMap { household in
                Comparison(household, record.plan).rows.map { row in
                    let id = row.item.indicator
                    func cell(_ value: IndicatorValue?) -> String {
                        value == nil ? "" : names.bareValue(value, of: id)
                    }
                    return [
                        household.id, id, names.indicator(id), row.item.member ?? "",
                        cell(household.printed[row.item]), cell(row.signed), cell(row.national),
                        cell(row.handbook), row.status.title,
                    ]
                }
            })
    }

    private var findingSheet: ExportSheet {
        ExportSheet(
            ["规则", "户编号", "村", "人员", "单位", "负责的人", "起日", "天数", "事件", "依据", "说明", "处置", "疑点编号"],
            judgement.findings.filter { finding in
                (household ?? finding.household) == finding.household
                    && (village ?? finding.village) == finding.village
            }.map { finding in
                [
                    finding.rule.id, finding.household ?? "",
                    finding.village.map { names.village($0) } ?? "", finding.person ?? "",
                    finding.unit.map { names.unit($0) } ?? "",
                    names.people(finding.responsible), finding.since?.text ?? "",
                    finding.days.map { String($0) } ?? "", events(finding.events),
                    finding.rule.basis, finding.message, finding.state.title, finding.key,
                ]
            })
    }

    private var logSheet: ExportSheet {
        let subjects = Set(households.map { Subject.household($0.id) })
        let isWhole = household == nil && village == nil
        let ofVillage = village.map(Subject.village)
        return ExportSheet(
            ["序号", "事件", "类型", "主体", "发生时间", "入账时间", "行为人", "职务", "录入人", "一句话"],
            events.filter { event in
                isWhole || subjects.contains(event.line.subject) || event.line.subject == ofVillage
            }.map { event in
                [
                    String(event.sequence), EventCatalog.title(of: event.line.type),
                    event.line.type, event.line.subject, event.time, event.line.recorded,
                    event.line.text("actor"), Names.role(event.line.text("actorrole")),
                    event.line.text("recorder"), event.summary(names),
                ]
            })
    }

    private var personSheet: ExportSheet {
        let persons = record.township.persons.values.sorted { $0.id < $1.id }
        return ExportSheet(
            ["人员编号", "姓名", "单位", "电话", "职务", "名下户数", "入户", "三签齐", "未入户", "没有任职而做", "疑点"],
            persons.compactMap { person in
                guard
                    let own = PersonRecord(
                        person.id, in: record, findings: judgement.findings),
                    village == nil || own.posts.contains(where: { $0.village == village })
                else { return nil }
                return [
                    person.id, person.name, names.unit(person.unit),
                    person.phone.map(names.phone) ?? "",
                    own.posts.map(\.role.title).joined(separator: "、"),
                    String(own.duties.count), String(own.duties.filter(\.isVisited).count),
                    String(own.duties.filter(\.isSigned).count), String(own.unvisited.count),
                    String(own.outsidePost.count), String(own.findings.count),
                ]
            })
    }

    private var progressSheet: ExportSheet {
        ExportSheet(
            ["村代码", "村名", "应入户"] + VillageProgress.Stage.allCases.map(\.title) + ["暂缓", "未入户的户"],
            VillageProgress.all(record).filter { (village ?? $0.village) == $0.village }.map {
                progress in
                [progress.village, progress.name, String(progress.inScope.count)]
                    + progress.figures.map { String($0.done.count) }
                    + [
                        String(progress.deferred.count),
                        progress.unvisited.map(\.household).joined(separator: " "),
                    ]
            })
    }

    private var annexSheet: ExportSheet {
        let annex = AnnexTable(record)
        return ExportSheet(annex.headings, annex.rows.map(\.cells) + [annex.totals])
    }

    private var comparisonSheet: ExportSheet {
        ExportSheet(
            ["户编号", "村", "指标", "人编号", "状态", "签字表", "国扶系统", "手册", "起日", "填册人", "录入人", "事件"],
            TownComparison(households, record.plan).differences.map { difference in
                let row = difference.row
                let id = row.item.indicator
                return [
                    difference.household, names.village(difference.village),
                    names.indicator(id), row.item.member ?? "", row.status.title,
                    names.bareValue(row.signed, of: id), names.bareValue(row.national, of: id),
                    names.bareValue(row.handbook, of: id), row.since?.text ?? "",
                    difference.filler ?? "", difference.enterer ?? "",
                    events([row.handbookEvent, row.nationalEvent].compactMap { $0 }),
                ]
            })
    }
}
