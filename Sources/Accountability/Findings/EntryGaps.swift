import HouseholdWork

/// F-ENT-01 as the township found it: it read back, something differed, nothing was entered since.
enum AuditedDifferences {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            guard let audit = household.audits.max(by: { $0.stamp.isOrdered(before: $1.stamp) }),
                audit.verdict == .mismatch,
                !household.entries.contains(where: { audit.stamp.isOrdered(before: $0.stamp) })
            else { return nil }
            let entries = household.entries.map(\.stamp)
            return Finding.of(
                household, .nationalDiffers, responsible: merged(entries.map(\.actor)),
                span: Finding.Span(since: audit.stamp.time.day), events: entries + [audit.stamp],
                "乡镇审核 \(audit.stamp.time.shortText) 读回不符，其后没有再录入")
        }
    }
}

/// F-ENT-05: an audit read a value back that no entry of the ledger put there. One a household.
enum EntriesOutside {
    static func find(in record: Record) -> [Finding] {
        record.inScope.compactMap { household in
            guard household.lockedBoxes == 0,
                household.audits.contains(where: { !$0.readback.isEmpty })
            else { return nil }
            let national = NationalValues(household, record.plan)
            let items = national.unexplained.sorted { $0.key < $1.key }
            guard let first = items.map(\.value).min(by: { $0.isOrdered(before: $1) }) else {
                return nil
            }
            return Finding.of(
                household, .enteredOutside,
                responsible: record.infoOfficers(of: household, on: first.time.day),
                span: Finding.Span(since: first.time.day),
                events: items.map(\.value) + items.compactMap { national.entered[$0.key] },
                item: items.first?.key,
                "回读所见的国扶值，账本里没有对应的录入：\(itemNames(items.map(\.key), record.plan))")
        }
    }
}

/// F-ENT-02: the signed table was handed over and by the deadline nothing had been entered.
enum MissingEntries {
    static func find(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("entry") else { return [] }
        return record.inScope.compactMap { household in
            guard let table = household.signedTable,
                let handover = household.handovers.last(where: { $0.version == table.version }),
                !household.entries.contains(where: { $0.version == table.version })
            else { return nil }
            return Finding.of(
                household, .notEntered, responsible: [handover.to],
                span: Finding.Span(due: deadline.day, done: record.asOf),
                events: [handover.stamp],
                "\(handover.stamp.time.day.text) 已交表，到 \(deadline.day.text) 没有录入国扶系统")
        }
    }
}

/// F-ENT-03: a deferred item was not entered in time after the system opened, or the system had not
/// opened by the deadline. One a household and item.
enum OpenDeferrals {
    static func find(in record: Record) -> [Finding] {
        record.inScope.filter { !$0.deferrals.isEmpty }.flatMap { household in
            NationalValues(household, record.plan).deferred.sorted { $0.key < $1.key }
                .compactMap { item, stamp in finding(household, item, stamp, record) }
        }
    }

    private static func finding(
        _ household: Household, _ item: ItemKey, _ deferral: Stamp, _ record: Record
    ) -> Finding? {
        let limit = record.plan.threshold("deferredEntryDays")
        let name = itemNames([item], record.plan)
        let officers = merged([deferral.actor], record.infoOfficers(of: household, on: record.asOf))
        if let opening = opening(of: item.indicator, after: deferral, record) {
            let days = record.asOf.number - opening.time.day.number
            if days > limit {
                return Finding.of(
                    household, .deferredOpen, responsible: officers,
                    span: Finding.Span(
                        since: opening.time.day.advanced(by: limit + 1), days: days - limit),
                    events: [deferral, opening], item: item,
                    "暂缓的“\(name)”\(opening.time.day.text) 已开放，\(days) 日没有补录（门槛 \(limit) 日）")
            }
        }
        guard let deadline = record.passedDeadline("deferral"),
            !record.township.isOpen(item.indicator, at: Moment.end(of: deadline.day))
        else { return nil }
        return Finding.of(
            household, .deferredOpen, responsible: officers,
            span: Finding.Span(due: deadline.day, done: record.asOf), events: [deferral],
            item: item, "暂缓的“\(name)”到 \(deadline.day.text) 系统没有开放，没有补录")
    }

    /// The change that opened the indicator for good; nil while it is closed.
    private static func opening(
        of indicator: String, after deferral: Stamp, _ record: Record
    ) -> Stamp? {
        let changes = (record.township.windows[indicator] ?? [])
            .sorted { $0.stamp.isOrdered(before: $1.stamp) }
        guard let last = changes.last else { return deferral }
        guard last.isOpen else { return nil }
        let closed = changes.lastIndex { !$0.isOpen }
        let opening = changes[(closed.map { $0 + 1 } ?? 0)...].first?.stamp
        return opening.map { deferral.isOrdered(before: $0) ? $0 : deferral }
    }
}

/// F-ENT-04: some changed items were entered and others forgotten. Totals are left to the system.
enum IncompleteEntries {
    static func find(in record: Record) -> [Finding] {
        guard let deadline = record.passedDeadline("entry") else { return [] }
        return record.inScope.compactMap { household in
            guard household.lockedBoxes == 0, let table = household.signedTable else { return nil }
            let entries = household.entries.filter { $0.version == table.version }
            // 按签字表 enters every changed item.
            guard !entries.isEmpty, entries.allSatisfy({ $0.values != nil }) else { return nil }
            let national = NationalValues(household, record.plan)
            let signed = TableContent(table.values, record.plan)
            let forgotten = table.changed.filter { item in
                national.entered[item] == nil && national.deferred[item] == nil
                    && record.plan.formula(item.indicator) == nil
                    && !signed.isSame(item, signed.values[item], national.values[item])
            }
            guard let item = forgotten.first else { return nil }
            return Finding.of(
                household, .entryIncomplete, responsible: merged(entries.map(\.stamp.actor)),
                span: Finding.Span(due: deadline.day, done: record.asOf),
                events: entries.map(\.stamp), item: item,
                "修改项没有全部录入，漏 \(forgotten.count) 项：\(itemNames(forgotten, record.plan))")
        }
    }
}
