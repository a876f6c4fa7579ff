import HouseholdWork
import Ledger

/// 一户的行: everything that the tables say of one household, derived from its events whatever the
/// order in which they were entered.
struct HouseholdRows {
    private let state: Household
    private let events: [ProjectedEvent]
    private let fields: FieldFold

    init(_ household: FoldedHousehold, _ plan: PlanItems, vault: Vault?) throws {
        var fields = FieldFold(
            CellMaker(household: household.state.id, plan: plan, vault: vault))
        for event in household.eventsInForce { try fields.take(event) }
        try fields.finish()
        state = household.state
        events = household.events
        self.fields = fields
    }

    private var id: HouseholdID { state.id }

    /// Replaces what the tables have of the household.
    func write(_ writer: StateWriter) throws {
        try writer.deleteHousehold(id)
        try writeHousehold(writer)
        try writeValues(writer)
        try writeHistory(writer)
        try writeVisits(writer)
        try writeTables(writer)
        try writeSteps(writer)
        try writeNotComputed(writer)
    }

    private func writeHousehold(_ writer: StateWriter) throws {
        guard let enrolment = state.enrolment else { return }
        let signed = state.signedTable
        try writer.insert(
            .household,
            [
                id, enrolment.village, enrolment.group, state.category,
                enrolment.stamp.sequence, state.tableNumber, state.finalizedTable?.version,
                signed?.version, signed?.signedAt?.text, events.count,
            ])
        for (ordinal, member) in state.members.enumerated() {
            try writer.insert(.member, [id, ordinal, member.id, member.stamp.sequence])
        }
        for (ordinal, pairing) in state.pairings.enumerated() {
            try writer.insert(
                .pairing,
                [
                    id, ordinal, pairing.contact, pairing.cadre, pairing.from.text,
                    pairing.to?.text, pairing.stamp.sequence,
                ])
        }
    }

    private func writeValues(_ writer: StateWriter) throws {
        for (source, cells) in fields.current {
            for (item, cell) in cells {
                try writer.insert(
                    .indicatorValue,
                    [id, item.member ?? "", item.indicator, source.rawValue], cell.columns,
                    [cell.sequence])
            }
        }
    }

    private func writeHistory(_ writer: StateWriter) throws {
        // One event sets many items.
        var times: [Int: String] = [:]
        for (ordinal, change) in fields.changes.enumerated() {
            let stamp = change.stamp
            let time = times[stamp.sequence] ?? stamp.time.text
            times[stamp.sequence] = time
            try writer.insert(
                .valueHistory,
                [
                    id, ordinal, change.item.member ?? "", change.item.indicator,
                    change.source.rawValue,
                ], change.cell?.columns ?? ValueCell.emptyColumns,
                [stamp.sequence, time, stamp.actor, stamp.recorder])
        }
    }

    private func writeVisits(_ writer: StateWriter) throws {
        for visit in state.visits {
            let stamp = visit.stamp
            try writer.insert(
                .visit,
                [
                    id, stamp.sequence, stamp.time.text, visit.id, stamp.precision?.rawValue,
                    visit.mode.rawValue,
                ])
            for (ordinal, participant) in visit.participants.enumerated() {
                try writer.insert(
                    .visitParticipant,
                    [
                        id, stamp.sequence, ordinal, visit.id, participant.person,
                        participant.role.rawValue,
                    ])
            }
        }
    }

    private func writeTables(_ writer: StateWriter) throws {
        for print in state.prints {
            try writer.insert(.print, step(print.stamp) + [print.tableNumber])
        }
        for table in state.versions {
            try writer.insert(
                .tableVersion,
                step(table.stamp) + [
                    table.version, table.digest, table.visit, table.registrant,
                    table.isSuperseded, table.isSignedByAll,
                ])
            for signature in table.signatures {
                try writer.insert(
                    .signature,
                    step(signature.stamp) + [
                        table.version, signature.party.rawValue, signature.signer,
                        signature.method.rawValue, signature.scan,
                    ])
            }
        }
    }

    private func writeSteps(_ writer: StateWriter) throws {
        for card in state.cards {
            try writer.insert(
                .card,
                step(card.stamp) + [card.number, card.color, card.replaces, card.isOldCollected])
        }
        for handover in state.handovers {
            try writer.insert(
                .handover, step(handover.stamp) + [handover.version, handover.from, handover.to])
        }
        for entry in state.entries {
            try writer.insert(
                .entry,
                step(entry.stamp) + [entry.version, entry.stamp.actor, entry.values == nil])
        }
        for deferral in state.deferrals {
            try writer.insert(
                .deferral,
                step(deferral.stamp) + [
                    deferral.item.member ?? "", deferral.item.indicator,
                    deferral.isReasonSealed ? "" : deferral.reason,
                ])
        }
    }

    private func step(_ stamp: Stamp) -> [(any RowValue)?] {
        [id, stamp.sequence, stamp.time.text]
    }

    private func writeNotComputed(_ writer: StateWriter) throws {
        let subject = Subject.household(id)
        try writer.deleteNotComputed(subject)
        let unopened = events.reduce(0) { $0 + $1.unopenedBoxes }
        guard unopened > 0 else { return }
        try writer.insert(.notComputed, [subject, "tag", unopened])
        if state.lockedBoxes > 0 {
            try writer.insert(.notComputed, [subject, "finding", state.lockedBoxes])
        }
        for formula in fields.notComputed {
            try writer.insert(.notComputed, [subject, formula, unopened])
        }
    }
}
