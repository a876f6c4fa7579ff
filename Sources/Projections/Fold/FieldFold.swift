import HouseholdWork
import Ledger

/// A value of one item changed in one source.
struct FieldChange {
    let item: ItemKey
    let source: ValueSource
    /// nil = the item has no value any more.
    let cell: ValueCell?
    let stamp: Stamp
}

/// 逐项经过: every item's values from the table, the national system and the handbook, and how they
/// came about: the fold of one household's events in the order of their times.
struct FieldFold {
    private let maker: CellMaker
    private(set) var changes: [FieldChange] = []
    private(set) var current: [ValueSource: [ItemKey: ValueCell]] = [:]
    /// Formulas that can't be computed: a part may be in a box that is closed.
    private(set) var notComputed: Set<String> = []
    /// The table as finalized, derived totals included.
    private var versions: [Int: [ItemKey: ValueCell]] = [:]
    private var changed: [Int: [ItemKey]] = [:]
    /// The version that holds now; 0 = none. One that nobody signed ends with the next change.
    private var finalizedVersion = 0
    private var isSigned = false
    private var deferred: Set<ItemKey> = []
    private var hasClosedSnapshot = false

    init(_ maker: CellMaker) { self.maker = maker }

    /// Takes the next event. - Precondition: events come in their order.
    mutating func take(_ event: ProjectedEvent) throws {
        switch event.recorded.event {
        case let enrolled as HouseholdEnrolled: try enrol(nil, enrolled.values, event)
        case let enrolled as MemberEnrolled: try enrol(enrolled.member, enrolled.values, event)
        case is ItemsVerified: supersedeUnsignedVersion()
        case let corrected as ItemCorrected:
            supersedeUnsignedVersion()
            try correct(corrected, event)
        case is TableSigned: isSigned = true
        case is TableReopened: (finalizedVersion, isSigned, deferred) = (0, false, [])
        case let finalized as TableFinalized:
            (finalizedVersion, isSigned) = (finalized.version, false)
            versions[finalized.version] = try withTotals(current[.table] ?? [:])
            changed[finalized.version] = finalized.changed
        case let deferral as EntryDeferred: deferred.insert(deferral.item)
        case let entry as EntryMade:
            let asSigned = { [deferred, changed] in
                (changed[entry.version] ?? []).filter { !deferred.contains($0) }
            }
            try fill(.national, entry.values, version: entry.version, event, asSigned)
        case let rectified as EntryRectified: try rectify(rectified, event)
        case let change as HouseholdRestructured: try restructure(change, event)
        case let filling as HandbookFilled:
            let version = finalizedVersion
            let asSigned = { [maker, versions] in
                (versions[version] ?? [:]).keys.filter(maker.plan.isInHandbook).sorted()
            }
            try fill(.handbook, filling.values, version: version, event, asSigned)
        default: return
        }
    }

    private mutating func supersedeUnsignedVersion() {
        if !isSigned { finalizedVersion = 0 }
    }

    /// Puts the derived totals of the table in place. Call it once, after the last event.
    mutating func finish() throws {
        if let table = current[.table] { current[.table] = try withTotals(table) }
    }

    private mutating func enrol(
        _ member: MemberID?, _ values: [String: IndicatorValue], _ event: ProjectedEvent
    ) throws {
        if event.places.hasClosed { hasClosedSnapshot = true }
        for (id, value) in values.sorted(by: { $0.key < $1.key }) {
            let item = ItemKey(id, member)
            let box = event.places.pointer(of: item, isGrouped: false).map {
                BoxPlace(sequence: event.stamp.sequence, pointer: $0, field: id)
            }
            let cell = try maker.cell(item, value, box: box, sequence: event.stamp.sequence)
            set(item, .national, cell, event.stamp)
            set(item, .table, cell, event.stamp)
        }
    }

    private mutating func correct(_ corrected: ItemCorrected, _ event: ProjectedEvent) throws {
        let whole = event.places.whole
        let box = whole.map {
            BoxPlace(sequence: event.stamp.sequence, pointer: $0.pointer, field: "after")
        }
        let isLocked = whole.map { $0.fields == nil } ?? false
        guard corrected.after != nil || isLocked else {
            return set(corrected.item, .table, nil, event.stamp)
        }
        let cell = try maker.cell(
            corrected.item, corrected.after, box: box, sequence: event.stamp.sequence)
        set(corrected.item, .table, cell, event.stamp)
    }

    private mutating func rectify(_ rectified: EntryRectified, _ event: ProjectedEvent) throws {
        let box = event.places.whole.map {
            BoxPlace(sequence: event.stamp.sequence, pointer: $0.pointer, field: "signedValue")
        }
        let cell = try maker.cell(
            rectified.item, rectified.value, box: box, sequence: event.stamp.sequence)
        set(rectified.item, .national, cell, event.stamp)
    }

    /// Members leave with their values, or come with them.
    private mutating func restructure(_ change: HouseholdRestructured, _ event: ProjectedEvent)
        throws
    {
        supersedeUnsignedVersion()
        if event.places.hasClosed { hasClosedSnapshot = true }
        let leaving = Set(change.moves.filter { $0.value != change.household }.keys)
        for item in (current[.table] ?? [:]).keys.sorted() {
            guard let member = item.member, leaving.contains(member) else { continue }
            set(item, .table, nil, event.stamp)
        }
        for source in [ValueSource.national, .table] {
            try fill(source, change.values, version: 0, event) { [] }
        }
    }

    /// - Parameter asSigned: the items that were taken over when no values are given.
    private mutating func fill(
        _ source: ValueSource, _ values: [ItemKey: IndicatorValue]?, version: Int,
        _ event: ProjectedEvent, _ asSigned: () -> [ItemKey]
    ) throws {
        guard let values else {
            for item in asSigned() { set(item, source, versions[version]?[item], event.stamp) }
            return
        }
        for (item, value) in values.sorted(by: { $0.key < $1.key }) {
            let box = event.places.pointer(of: item, isGrouped: true).map {
                BoxPlace(sequence: event.stamp.sequence, pointer: $0, field: item.indicator)
            }
            let cell = try maker.cell(item, value, box: box, sequence: event.stamp.sequence)
            set(item, source, cell, event.stamp)
        }
    }

    private mutating func set(
        _ item: ItemKey, _ source: ValueSource, _ cell: ValueCell?, _ stamp: Stamp
    ) {
        current[source, default: [:]][item] = cell
        changes.append(FieldChange(item: item, source: source, cell: cell, stamp: stamp))
    }

    /// The cells with the totals computed from them; a total with a part that may be in a closed box
    /// is left out.
    private mutating func withTotals(_ cells: [ItemKey: ValueCell]) throws
        -> [ItemKey: ValueCell]
    {
        guard let configuration = maker.plan.configuration else { return cells }
        let content = TableContent(cells.compactMapValues(\.value), configuration).values
        var result = cells
        for formula in maker.plan.formulas {
            let item = ItemKey(formula.id)
            let parts = formula.plus + formula.minus + [formula.dividedBy].compactMap { $0 }
            let isUnknown = parts.contains { part in
                notComputed.contains(part) || isLocked(ItemKey(part), cells)
            }
            result[item] = nil
            if isUnknown {
                notComputed.insert(formula.id)
            } else if let total = content[item] {
                let isSealed = parts.contains { result[ItemKey($0)]?.isSealed ?? false }
                result[item] = try maker.cell(
                    item, total, box: nil, isSealed: isSealed, sequence: nil)
            }
        }
        return result
    }

    private func isLocked(_ item: ItemKey, _ cells: [ItemKey: ValueCell]) -> Bool {
        guard let cell = cells[item] else {
            return hasClosedSnapshot && maker.plan.isSealed(item)
        }
        return cell.value == nil
    }
}
