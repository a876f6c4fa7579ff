import Glibc

/// 序列值: numbers of a spreadsheet as texts.
enum SerialNumber {
    /// What a number cell says: up to 15 digits, as a spreadsheet computes. A whole number of more
    /// digits has lost some, and is written like `4.5E+17`, which no certificate's number is.
    static func text(_ value: Double) -> String {
        let magnitude = value.magnitude
        if magnitude >= 1e15 { return printed("%.14E", value) }
        if value == value.rounded() { return String(Int(value)) }
        let exponent = Int(log10(magnitude).rounded(.down))
        let digits = max(0, 14 - max(exponent, -15))
        var text = printed("%.\(digits)f", value)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }

    /// With zeros ahead, as its format shows it.
    static func text(_ value: Double, digits: Int) -> String {
        let text = text(value)
        let isWhole = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isWhole else { return text }
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    /// The day and minute of a day count: `2019-03-14 09:30`, seconds when there are some, and
    /// `09:30` without a day.
    ///
    /// The system of 1900 counts from 1899-12-31 and knows a 1900-02-29 that never was; the one of
    /// 1904 counts from 1904-01-01 as 0.
    /// - Returns: The number as it is when no day has it.
    static func dateText(_ value: Double, from1904: Bool) -> String {
        guard (0..<2_958_466).contains(value) else { return text(value) }
        let seconds = Int((value * 86_400).rounded())
        let clock = clockText(seconds % 86_400)
        let count = seconds / 86_400
        if count == 0, !from1904 { return clock }
        if count == 60, !from1904 { return "1900-02-29" }
        // Serial 25569 of 1900 is 1970-01-01; before the day that never was it is one more.
        let shifted = from1904 ? count + 1_462 : count < 60 ? count + 1 : count
        let day = CivilDay.date(number: shifted - 25_569)
        let date = "\(day.year)-\(two(day.month))-\(two(day.day))"
        return seconds % 86_400 == 0 ? date : "\(date) \(clock)"
    }

    private static func clockText(_ seconds: Int) -> String {
        let minutes = "\(two(seconds / 3_600)):\(two(seconds % 3_600 / 60))"
        return seconds % 60 == 0 ? minutes : "\(minutes):\(two(seconds % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func printed(_ format: String, _ value: Double) -> String {
        var buffer = [CChar](repeating: 0, count: 64)
        let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
        let bytes = buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
