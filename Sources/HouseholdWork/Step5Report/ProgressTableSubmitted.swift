import CanonicalJSON

/// 进展情况表报送: the figures that left the house, and as of which sequence.
package struct ProgressTableSubmitted: TownshipEvent {
    package static let name = "progressTable.submitted.v1"
    package static let title = "进展情况表报送"
    package static let rank = Rank.progressTable
    package let unit: UnitID
    package let asOf: Int
    package let rows: [ProgressRow]
    package let totals: ProgressTotals
    package let filler: PersonID
    package let auditor: PersonID
    /// Empty while the box is locked.
    package let contact: String
    package let scan: String?

    init(
        unit: UnitID, asOf: Int, rows: [ProgressRow], totals: ProgressTotals, filler: PersonID,
        auditor: PersonID, contact: String, scan: String?
    ) {
        self.unit = unit
        self.asOf = asOf
        self.rows = rows
        self.totals = totals
        self.filler = filler
        self.auditor = auditor
        self.contact = contact
        self.scan = scan
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        unit = try reader.string("unitId")
        asOf = try reader.integer("asOf")
        var rows: [ProgressRow] = []
        for row in try reader.objects("rows") { rows.append(try ProgressRow(row)) }
        self.rows = rows
        guard let sums = payload["totals"]?.objectValue else { throw PayloadError("totals") }
        totals = try ProgressTotals(PayloadReader(sums))
        filler = try reader.string("filler")
        auditor = try reader.string("auditor")
        contact = reader.sealedFields?["contact"]?.stringValue ?? ""
        scan = try reader.optionalString("seal")
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "unitId": .string(unit), "asOf": .number(asOf),
            "rows": .array(rows.map { .object($0.payload) }),
            "totals": .object(totals.payload), "filler": .string(filler),
            "auditor": .string(auditor), "seal": scan.map { .string($0) },
        ])
        if !contact.isEmpty {
            object.seal(["contact": .string(contact)], owner: Subject.person(filler))
        }
        return object
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.progressTables.append(
            ProgressReport(
                stamp: stamp, unit: unit, asOf: asOf, rows: rows, totals: totals,
                filler: filler, auditor: auditor, scan: scan))
    }
}

/// 进展情况表, as reported.
package struct ProgressReport: Sendable {
    package let stamp: Stamp
    package let unit: UnitID
    /// The last sequence that the figures count.
    package let asOf: Int
    package let rows: [ProgressRow]
    package let totals: ProgressTotals
    package let filler: PersonID
    package let auditor: PersonID
    package let scan: String?
}

extension ProgressRow {
    init(_ reader: PayloadReader) throws(PayloadError) {
        self.init(
            village: try reader.string("villageCode"), visitors: try reader.integer("visitors"),
            changed: try reader.integer("changed"), completed: try reader.integer("completed"),
            sample: try reader.integer("sample"), sampled: try reader.optionalInteger("sampled"))
    }

    var payload: JSONObject {
        JSONObject(present: [
            "villageCode": .string(village), "visitors": .number(visitors),
            "changed": .number(changed), "completed": .number(completed),
            "sample": .number(sample), "sampled": sampled.map { .number($0) },
        ])
    }
}

extension ProgressTotals {
    init(_ reader: PayloadReader) throws(PayloadError) {
        self.init(
            visitors: try reader.integer("visitors"), changed: try reader.integer("changed"),
            completed: try reader.integer("completed"),
            sampled: try reader.optionalInteger("sampled"))
    }

    var payload: JSONObject {
        JSONObject(present: [
            "visitors": .number(visitors), "changed": .number(changed),
            "completed": .number(completed), "sampled": sampled.map { .number($0) },
        ])
    }
}
