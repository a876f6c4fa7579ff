/// 数值: numbers as clerks write them, read strictly.
package enum CellNumber {
    /// The largest number of digits ahead of the point.
    package static let digitsMax = 15

    /// A whole number: `6`, `-3`, `1,200`.
    package static func whole(_ text: String) throws(CellFault) -> Int {
        let parts = try parse(text)
        guard parts.fraction.isEmpty else { throw .notWhole }
        return parts.isNegative ? -parts.whole : parts.whole
    }

    /// A number with at most two digits behind the point, in hundredths: `61` is 6100,
    /// `1,200.50` is 120050. Further digits must be zeros.
    package static func hundredths(_ text: String) throws(CellFault) -> Int {
        let parts = try parse(text)
        guard parts.fraction.dropFirst(2).allSatisfy({ $0 == 0x30 }) else {
            throw .tooManyDecimals
        }
        let kept = Array(parts.fraction.prefix(2)) + [0x30, 0x30]
        let cents = Int(kept[0] - 0x30) * 10 + Int(kept[1] - 0x30)
        let value = parts.whole * 100 + cents
        return parts.isNegative ? -value : value
    }

    /// The canonical spelling of hundredths: `6100` is `61.00`.
    package static func text(hundredths value: Int) -> String {
        let cents = value.magnitude % 100
        return "\(value < 0 ? "-" : "")\(value.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    private struct Parts {
        var isNegative: Bool
        var whole: Int
        var fraction: ArraySlice<UInt8>
    }

    private static func parse(_ text: String) throws(CellFault) -> Parts {
        guard !text.isEmpty else { throw .empty }
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == 0x2D
        if isNegative { bytes = bytes.dropFirst() }
        let point = bytes.firstIndex(of: 0x2E)
        let fraction = point.map { bytes[($0 + 1)...] } ?? []
        let digits = try ungrouped(bytes[..<(point ?? bytes.endIndex)])
        guard !digits.isEmpty, digits.allSatisfy(isDigit), fraction.allSatisfy(isDigit),
            point == nil || !fraction.isEmpty
        else { throw .notANumber }
        guard digits.count <= digitsMax else { throw .tooManyDigits(max: digitsMax) }
        let whole = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return Parts(isNegative: isNegative, whole: whole, fraction: fraction)
    }

    /// Takes the thousands' commas out; each but the first group must have three digits.
    private static func ungrouped(_ bytes: ArraySlice<UInt8>) throws(CellFault) -> [UInt8] {
        let groups = bytes.split(separator: 0x2C, omittingEmptySubsequences: false)
        guard groups.count > 1 else { return Array(bytes) }
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { throw .badGrouping }
        return Array(groups.joined())
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
