import HouseholdWork
import Ledger

/// 整份作废: a workbook that was entered by mistake: every event that it made is annulled, those
/// that rest on others first. What was entered since, and rests on them, forbids it.
package struct ImportUndo {
    private let desk: WritableLedger
    private let single: SingleRow
    /// Those who approve, in the order in which they are asked: one must stand above whoever did it.
    private let approvers: [PersonID]

    /// Events that make one commit.
    private static let commitMax = 200

    /// - Parameter single: As for one event of the workbook: the form 作废.
    package init(_ single: SingleRow, approvers: [PersonID], into desk: WritableLedger) {
        (self.single, self.approvers, self.desk) = (single, approvers, desk)
    }

    /// - Throws: The rule that forbids it: then nothing was written.
    package func enter(isCommitting: Bool) throws -> SingleOutcome {
        var left = try targets()
        guard !left.isEmpty else { throw Refusal.notFromWorkbook(single.cells["序号"] ?? "") }
        var entered: [RecordedEvent] = []
        var staged = 0
        while !left.isEmpty {
            var refused: [(RecordedEvent, any Error)] = []
            for event in left {
                do {
                    entered += try annul(event)
                    staged += 1
                } catch let refusal as Refusal {
                    refused.append((event, refusal))
                }
                if staged == Self.commitMax {
                    try desk.closeCommit(recorder: single.recorder)
                    staged = 0
                }
            }
            // What still rests on something can go once that has gone.
            if refused.count == left.count, let first = refused.first { throw first.1 }
            left = refused.map(\.0)
        }
        try desk.closeCommit(recorder: single.recorder)
        return try desk.finish(entered, isCommitting: isCommitting)
    }

    /// The events of the same workbook that hold, the latest first.
    private func targets() throws -> [RecordedEvent] {
        guard let sequence = Int(single.cells["序号"] ?? ""),
            let named = desk.scene.event(sequence), let digest = named.stamp.workbook
        else { return [] }
        var events: [RecordedEvent] = []
        try desk.ledger.forEachEvent { event in
            if event.stamp.workbook == digest, desk.scene.annulment(of: event.stamp) == nil {
                events.append(event)
            }
        }
        return events.sorted { $1.order < $0.order }
    }

    private func annul(_ event: RecordedEvent) throws -> [RecordedEvent] {
        var row = single
        row.cells["序号"] = "\(event.stamp.sequence)"
        let isOwn = row.cells["作废人"] == event.stamp.actor
        var last: (any Error)?
        for approver in (isOwn ? [""] : []) + approvers {
            row.cells["批准人"] = approver
            do {
                return try SingleEntry(row, into: desk).stage(running: 0)
            } catch let refusal as Refusal {
                last = last ?? refusal
            }
        }
        if let last { throw last }
        row.cells["批准人"] = ""
        return try SingleEntry(row, into: desk).stage(running: 0)
    }
}

extension Stamp {
    /// The digest of the workbook that it was imported from.
    fileprivate var workbook: String? { evidence.first { $0.kind == "workbook" }?.digest }
}

extension Refusal {
    fileprivate static func notFromWorkbook(_ sequence: String) -> Refusal {
        Refusal(
            .unknown, "#\(sequence) 不是从工作台账导入的，或同一份台账的都已作废",
            remedy: "写那次导入里任何一条的序号（zeren log 看）；单条作废不加 --import", field: "序号")
    }
}
