import CanonicalJSON

/// 指标值: a value of an indicator in the unit that the catalogue declares.
///
/// Numbers, money (分) and hundredths are integers; codes and free text are their Chinese text;
/// indicators that allow several codes are lists. An empty cell is no value.
package enum IndicatorValue: Sendable, Hashable {
    case integer(Int)
    case text(String)
    case list([String])

    package init?(_ json: JSONValue) {
        if let integer = json.integerValue {
            self = .integer(Int(integer))
        } else if let text = json.stringValue {
            self = .text(text)
        } else if let array = json.arrayValue {
            let texts = array.compactMap(\.stringValue)
            guard texts.count == array.count else { return nil }
            self = .list(texts)
        } else {
            return nil
        }
    }

    package var json: JSONValue {
        switch self {
        case .integer(let value): .number(value)
        case .text(let value): .string(value)
        case .list(let values): .strings(values)
        }
    }

    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    package var text: String? { if case .text(let value) = self { value } else { nil } }
    package var list: [String]? { if case .list(let value) = self { value } else { nil } }

    /// Equal as three-way comparison sees it: text without spaces and full-width variants, lists
    /// without their order.
    package func agrees(with other: IndicatorValue) -> Bool {
        switch (self, other) {
        case (.text(let left), .text(let right)):
            left == right || IndicatorValue.folded(left) == IndicatorValue.folded(right)
        case (.list(let left), .list(let right)): left.sorted() == right.sorted()
        default: self == other
        }
    }

    private static func folded(_ text: String) -> [UInt32] {
        text.unicodeScalars.compactMap { scalar in
            switch scalar.value {
            case 0x20, 0x3000, 0x09: nil
            case 0xFF01...0xFF5E: scalar.value - 0xFEE0
            default: scalar.value
            }
        }
    }
}

/// 项: one cell of a household's table: an indicator, of the household or of one member.
package struct ItemKey: Sendable, Hashable, Comparable {
    package let indicator: String
    package let member: MemberID?

    package init(_ indicator: String, _ member: MemberID? = nil) {
        (self.indicator, self.member) = (indicator, member)
    }

    package static func < (left: ItemKey, right: ItemKey) -> Bool {
        (left.member ?? "", left.indicator) < (right.member ?? "", right.indicator)
    }

    package var json: JSONValue {
        .object(
            JSONObject(present: [
                "indicator": .string(indicator), "member": member.map { .string($0) },
            ]))
    }

    package init(_ reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.string("indicator"), try reader.optionalString("member"))
    }
}
