/// Between what stands on paper and the stored value.
extension Indicator {
    /// Why a text is no value of this indicator, in Chinese.
    package struct Invalid: Error, Sendable, Equatable {
        package let reason: String
    }

    /// Reads a cell. - Returns: nil for an empty cell.
    /// - Throws: when the text isn't of the indicator's type, code set or range (R-ITM-03).
    package func value(of text: String) throws(Invalid) -> IndicatorValue? {
        guard !text.isEmpty else { return nil }
        switch kind {
        case .text: return .text(text)
        case .idNo:
            if let fault = DocumentNumber.fault(in: text) { throw Invalid(reason: fault) }
            return .text(text.uppercased())
        case .phone: return .text(try phone(text))
        case .code, .bool:
            guard codes.isEmpty || codes.contains(text) else { throw notInCodes() }
            return .text(text)
        case .codes: return try list(text)
        case .year:
            guard let year = Digits.number(Array(text.utf8)), (1900...2200).contains(year) else {
                throw Invalid(reason: "应为四位年份")
            }
            return .integer(year)
        case .int:
            guard let number = Digits.number(Array(text.utf8)), number <= 100_000 else {
                throw Invalid(reason: "应为不小于 0 的整数")
            }
            if let max, number > max { throw Invalid(reason: "应为 0 至 \(max)") }
            return .integer(number)
        case .money, .moneyDerived, .decimal2:
            guard let hundredths = Indicator.hundredths(text) else {
                throw Invalid(reason: "应为数字，最多两位小数")
            }
            if kind == .decimal2 && hundredths < 0 { throw Invalid(reason: "不能小于 0") }
            if kind == .money && hundredths < 0 { throw Invalid(reason: "金额不能小于 0") }
            return .integer(hundredths)
        case .date:
            guard let day = Day(text) else { throw Invalid(reason: "应为日期，如 2001-02-03") }
            return .text(day.text)
        }
    }

    /// A value read leniently from the national system's export: what isn't valid is kept as text,
    /// since it is what the system says; checks find it.
    package func snapshotValue(of text: String) -> IndicatorValue? {
        guard !text.isEmpty else { return nil }
        if kind == .codes { return .list(Indicator.parts(text)) }
        do throws(Invalid) { return try value(of: text) } catch { return .text(text) }
    }

    /// As people read it, with the unit.
    package func text(of value: IndicatorValue) -> String {
        switch value {
        case .text(let text): return text
        case .list(let texts): return texts.joined(separator: "；")
        case .integer(let number):
            let digits = isHundredths ? Indicator.decimalText(number) : String(number)
            return unit.isEmpty || kind == .year ? digits : digits + " " + unitText
        }
    }

    /// As a cell holds it: no unit.
    package func cellText(of value: IndicatorValue) -> String {
        if case .integer(let number) = value, isHundredths { return Indicator.decimalText(number) }
        if case .integer(let number) = value { return String(number) }
        return text(of: value)
    }

    /// Checks a stored value against type, code set and range.
    package func fault(in value: IndicatorValue) -> String? {
        do throws(Invalid) {
            _ = try self.value(of: cellText(of: value))
            return nil
        } catch {
            return error.reason
        }
    }

    private var unitText: String { unit == "平方米" ? "㎡" : unit }

    private func phone(_ text: String) throws(Invalid) -> String {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }.count
        let others = text.utf8.count - digits
        guard (7...12).contains(digits), others <= 1 else {
            throw Invalid(reason: "应为 11 位手机号或固定电话")
        }
        return text
    }

    private func list(_ text: String) throws(Invalid) -> IndicatorValue {
        let parts = Indicator.parts(text)
        guard parts.allSatisfy({ codes.contains($0) }) else { throw notInCodes() }
        guard Set(parts).count == parts.count else { throw Invalid(reason: "有重复的选项") }
        return .list(parts)
    }

    private func notInCodes() -> Invalid {
        Invalid(reason: "应为 " + codes.joined(separator: "、") + " 之一")
    }

    private static func parts(_ text: String) -> [String] {
        text.split(whereSeparator: { ";；、,，".contains($0) }).map(String.init)
    }

    /// `61.00`, `61`, `1,200.5`, `-3.20` → hundredths.
    package static func hundredths(_ text: String) -> Int? {
        var bytes = Array(text.utf8).filter { $0 != 0x2C }
        let isNegative = bytes.first == 0x2D
        if isNegative { bytes.removeFirst() }
        let halves = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let whole = Digits.number(halves[0]),
            whole <= 1_000_000_000_000
        else { return nil }
        var fraction = 0
        if halves.count == 2 {
            guard (1...2).contains(halves[1].count), let digits = Digits.number(halves[1]) else {
                return nil
            }
            fraction = halves[1].count == 1 ? digits * 10 : digits
        }
        let value = whole * 100 + fraction
        return isNegative ? -value : value
    }

    package static func decimalText(_ hundredths: Int) -> String {
        let magnitude = hundredths.magnitude
        return (hundredths < 0 ? "-" : "") + String(magnitude / 100) + "."
            + Digits.padded(Int(magnitude % 100), 2)
    }
}
