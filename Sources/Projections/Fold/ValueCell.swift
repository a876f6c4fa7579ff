import HouseholdWork
import Ledger

/// Where an item's value is taken from.
enum ValueSource: String, CaseIterable {
    /// 信息表: as printed and corrected.
    case table
    /// 国扶系统: as it was when the household was taken in, and what was entered since.
    case national
    /// 扶贫手册: what was filled in.
    case handbook
}

/// Where a sealed value stands in the log.
struct BoxPlace {
    let sequence: Int
    let pointer: String
    let field: String
}

/// 一格: a value as `state.sqlite` may hold it; the opened value of a sealed one stays in memory.
struct ValueCell {
    /// nil while the box is locked.
    let value: IndicatorValue?
    let isSealed: Bool
    let tag: String?
    let box: BoxPlace?
    /// The event that it comes from; nil for a derived total.
    let sequence: Int?

    private var state: String { isSealed ? (value == nil ? "locked" : "sealed") : "clear" }

    /// The columns of a value.
    var columns: [(any RowValue)?] {
        [
            state, isSealed ? nil : value.map(ValueCell.text), tag, box?.sequence, box?.pointer,
            box?.field,
        ]
    }

    static var emptyColumns: [(any RowValue)?] { ["empty", nil, nil, nil, nil, nil] }

    private static func text(_ value: IndicatorValue) -> String {
        String(decoding: value.json.canonicalBytes(), as: UTF8.self)
    }
}

/// Makes the cells of one household.
struct CellMaker {
    let household: HouseholdID
    let plan: PlanItems
    /// nil = locked: no tags.
    let vault: Vault?

    /// - Parameters:
    ///   - box: where the value stands when it is in a box.
    ///   - isSealed: it is to be treated as sealed, wherever it stands.
    func cell(
        _ item: ItemKey, _ value: IndicatorValue?, box: BoxPlace?, isSealed: Bool = false,
        sequence: Int?
    ) throws -> ValueCell {
        let isSealed = isSealed || box != nil || plan.isSealed(item)
        var tag: String?
        if isSealed, let value, let vault {
            tag = try vault.tag(
                owner: Subject.owner(member: item.member, of: household), field: item.indicator,
                value: value.json)
        }
        return ValueCell(value: value, isSealed: isSealed, tag: tag, box: box, sequence: sequence)
    }
}
