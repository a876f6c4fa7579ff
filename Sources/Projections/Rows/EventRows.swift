import HouseholdWork
import Ledger

/// 一行的行: what the tables say of one line by itself, written once, in the log's order.
struct EventRows {
    private let line: ProjectedLine

    init(_ line: ProjectedLine) { self.line = line }

    func write(_ writer: StateWriter, vault: Vault?) throws {
        let event = line.line
        try writer.insert(
            .event,
            [
                event.sequence, event.id, event.type, event.subject,
                event.event["subjectversion"]?.integerValue ?? -1, event.text("time"),
                event.event["timeprecision"]?.stringValue, event.recorded, event.text("actor"),
                event.text("actorrole"), event.text("recorder"), line.commitFirst, nil,
            ])
        try writer.insert(.eventSubject, [event.subject, event.sequence, true])
        for household in mentioned {
            let subject = Subject.household(household)
            if subject != event.subject {
                try writer.insert(.eventSubject, [subject, event.sequence, false])
            }
        }
        try writeBoxes(writer)
        if let target = line.annuls { try writer.annul(target.id, by: event.sequence) }
        if let recorded = line.event {
            try TownshipRows(recorded).write(writer, vault: vault)
        }
    }

    /// Households that a village-wide event is about.
    private var mentioned: Set<HouseholdID> {
        switch line.event?.recorded.event {
        case let roster as RosterPublished: Set(roster.assignments.map(\.household))
        case let distribution as MaterialsDistributed: Set(distribution.items.map(\.household))
        case let review as EntryReviewed: Set(review.households)
        default: []
        }
    }

    /// Copies of the boxes as they stand in the log.
    private func writeBoxes(_ writer: StateWriter) throws {
        guard let data = line.line.event["data"]?.objectValue else { return }
        let reader = PayloadReader(data)
        for sealed in Sealer.inventory(of: data).boxes {
            guard let text = reader.box(at: sealed.pointer) else {
                throw ProjectionError.boxLost(
                    sequence: line.line.sequence, pointer: sealed.pointer)
            }
            try writer.insert(.box, [line.line.sequence, sealed.pointer, sealed.keyID, text])
        }
    }
}

extension PayloadReader {
    /// The closed box at a pointer from the event's root.
    fileprivate func box(at pointer: String) -> String? {
        let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
        guard let first = steps.first else { return nil }
        var value = object[PayloadReader.key(first)]
        for step in steps.dropFirst() {
            if let array = value?.arrayValue {
                value = Int(step).flatMap { array.indices.contains($0) ? array[$0] : nil }
            } else {
                value = value?.objectValue?[PayloadReader.key(step)]
            }
        }
        return value?.objectValue?["box"]?.stringValue
    }

    /// Source: RFC 6901, section 4.
    private static func key(_ step: Substring) -> String {
        guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
        let parts = step.split(separator: "~", omittingEmptySubsequences: false)
        return String(parts.first ?? "")
            + parts.dropFirst().map { part in
                (part.first == "1" ? "/" : "~") + part.dropFirst()
            }.joined()
    }
}
