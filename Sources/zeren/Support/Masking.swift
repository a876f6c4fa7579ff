import HouseholdWork

/// 遮盖: what a view shows of a personal value.
enum Masking {
    /// `陈*`, `欧阳**` shows one character only: the first.
    static func name(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return String(first) + String(repeating: "*", count: max(1, name.count - 1))
    }

    /// `9999********2119`
    static func document(_ number: String) -> String { ends(number, 4, 4, stars: 8) }

    /// `199****3750`
    static func phone(_ number: String) -> String { ends(number, 3, 4, stars: 4) }

    private static func ends(_ text: String, _ head: Int, _ tail: Int, stars: Int) -> String {
        guard text.count > head + tail else { return String(repeating: "*", count: stars) }
        return text.prefix(head) + String(repeating: "*", count: stars) + text.suffix(tail)
    }

    /// A sealed value, by its indicator's kind; others show that there is one, and nothing of it.
    static func value(_ value: IndicatorValue, of indicator: Indicator) -> String {
        switch (indicator.kind, value) {
        case (.idNo, .text(let text)): document(text)
        case (.phone, .text(let text)): phone(text)
        case (.text, .text(let text)) where indicator.sensitivity == .personal: name(text)
        default: "***"
        }
    }
}
