import HouseholdWork
import RuleMarks
import Testing

@Suite("进展情况表报送 [AX]")
struct SubmitProgressTableTests {
    private static let known = [
        ProgressRow(
            village: Place.village, visitors: 2, changed: 1, completed: 3, sample: 1, sampled: 2),
        ProgressRow(
            village: Place.otherVillage, visitors: 1, changed: 0, completed: 1, sample: 2,
            sampled: nil),
    ]

    private func submit(
        _ rows: [ProgressRow] = Self.known, totals: ProgressTotals? = nil,
        unit: UnitID = Who.Unit.town, filler: PersonID = Who.townOfficer,
        auditor: PersonID = Who.government, by submitter: PersonID = Who.government
    ) -> SubmitProgressTable {
        SubmitProgressTable(
            context: at(25), unit: unit, asOf: 99, rows: rows,
            totals: totals ?? ProgressTotals(summing: rows), recomputed: Self.known,
            filler: filler, auditor: auditor, contact: "07720000000", scan: nil,
            submitter: submitter)
    }

    private func first(
        visitors: Int = 2, changed: Int = 1, completed: Int = 3, sample: Int = 1,
        sampled: Int? = 2
    ) -> [ProgressRow] {
        [
            ProgressRow(
                village: Place.village, visitors: visitors, changed: changed,
                completed: completed, sample: sample, sampled: sampled), Self.known[1],
        ]
    }

    @Test("第 6 列只能是 1 或 2；填 2 的第 7 列留空")
    func refusesSampleMarks() {
        given(.staffed).when(submit(first(sample: 0)))
            .thenRefused(.progressTable, field: "第6列", saying: "甲村")
        given(.staffed).when(submit(first(sample: 2)))
            .thenRefused(.progressTable, field: "第7列", saying: "甲村")
    }

    @Test("任一数与重算不等，不收，并指明村、列、两个数", .fires("R-RPT-01"))
    func refusesOtherFigures() {
        given(.staffed).when(submit(first(visitors: 3)))
            .thenRefused(.progressTable, field: "第3列", saying: "甲村 第 3 列填 3")
        given(.staffed).when(submit(first(changed: 2)))
            .thenRefused(.progressTable, field: "第4列", saying: "重算是 1")
        given(.staffed).when(submit(first(completed: 4))).thenRefused(.progressTable, field: "第5列")
        given(.staffed).when(submit(first(sample: 2, sampled: nil)))
            .thenRefused(.progressTable, field: "第6列")
        given(.staffed).when(submit(first(sampled: nil)))
            .thenRefused(.progressTable, field: "第7列", saying: "填 空")
    }

    @Test("少一村、次序不同、合计不等，不收")
    func refusesOtherRows() {
        given(.staffed).when(submit([Self.known[0]])).thenRefused(.progressTable, field: "村")
        given(.staffed).when(submit(Self.known.reversed())).thenRefused(.progressTable, field: "村")
        let totals = ProgressTotals(visitors: 3, changed: 1, completed: 5, sampled: 2)
        given(.staffed).when(submit(totals: totals))
            .thenRefused(.progressTable, field: "第5列", saying: "合计")
    }

    @Test("单位、填报人、审核人要登记过，报送人要是该单位有职务的人")
    func refusesOthers() {
        given(.staffed).when(submit(unit: "U9"))
            .thenRefused(.unknown, field: "单位", need: .unit("U9"))
        given(.staffed).when(submit(filler: Who.unregistered))
            .thenRefused(.unknown, field: "填报人", need: .person(Who.unregistered))
        given(.staffed).when(submit(auditor: Who.unregistered))
            .thenRefused(.unknown, field: "审核人", need: .person(Who.unregistered))
        given(.staffed).when(submit(by: Who.cadre)).thenRefused(.authority, field: "报送人")
        given(.staffed).when(submit(by: Who.principal)).thenRefused(.authority, field: "报送人")
    }

    @Test("相等的照记，联系方式进填报人的盒", .silent("R-RPT-01", on: SubmitProgressTable.self))
    func recordsTheTable() throws {
        let scenario = given(.staffed).when(submit())
            .thenAccepted(as: .townGovernment, by: Who.government, subject: "unit/U1")
        let table = try #require(scenario.township.progressTables.last)
        #expect(table.rows == Self.known && table.asOf == 99)
        #expect(table.totals == ProgressTotals(visitors: 3, changed: 1, completed: 4, sampled: 2))
        #expect(table.filler == Who.townOfficer && table.auditor == Who.government)
        let payload = try #require(scenario.events.last).event.payload
        #expect(payload["sealed"]?.objectValue?["owner"] == "person/A1")
        let locked = try #require(
            scenario.locked().events.last?.event as? ProgressTableSubmitted)
        #expect(locked.contact.isEmpty && locked.rows == Self.known)
    }

    @Test("没有抽查村的，第 7 列合计空白")
    func leavesTheSumBlank() {
        #expect(ProgressTotals(summing: [Self.known[1]]).sampled == nil)
    }
}
