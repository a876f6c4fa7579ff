extension CellTime {
    /// Reads a folded text as a time.
    ///
    /// | form | example |
    /// |---|---|
    /// | dashes or strokes | `2019-03-14`, `2019/3/14 9:30`, `2019-03-14 09:30:00` |
    /// | Chinese | `2019年3月14日`, `2019年3月14日9时30分`, `2019年3月14日 9:30` |
    /// | spreadsheet serial (1900 system) | `43538`, `43538.3958333` |
    ///
    /// - Throws: `CellFault` `.empty`, `.notATime`, `.noSuchTime`, or `.secondsGiven` when the
    ///   seconds aren't 0.
    package init(_ text: String) throws(CellFault) {
        guard !text.isEmpty else { throw .empty }
        var cursor = Cursor(bytes: Array(text.utf8))
        guard let first = cursor.number(digitsMax: 5) else { throw .notATime }
        if cursor.isAtEnd || cursor.next == 0x2E {
            try self.init(serial: text)
            return
        }
        let isChinese = cursor.skip("年")
        let mark = cursor.skip("-") ? "-" : "/"
        guard isChinese || mark == "-" || cursor.skip("/"),
            let month = cursor.number(digitsMax: 2), cursor.skip(isChinese ? "月" : mark),
            let day = cursor.number(digitsMax: 2), !isChinese || cursor.skip("日")
        else { throw .notATime }
        let clock = try cursor.clock(isBlankNeeded: !isChinese)
        try self.init(
            year: first, month: month, day: day, hour: clock.hour, minute: clock.minute)
    }

    /// A serial day count of the 1900 system, from 10000 (1927) on: less is a year or an amount.
    private init(serial text: String) throws(CellFault) {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isPlain, let serial = Double(text), (10_000..<100_000).contains(serial) else {
            throw .notATime
        }
        let seconds = Int((serial * 86_400).rounded())
        guard seconds % 60 == 0 else { throw .secondsGiven }
        // Serial 25569 is 1970-01-01.
        let day = CivilDay.date(number: seconds / 86_400 - 25_569)
        try self.init(
            year: day.year, month: day.month, day: day.day,
            hour: seconds % 86_400 / 3_600, minute: seconds % 3_600 / 60)
    }
}

/// Walks over the bytes of one cell.
private struct Cursor {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    /// One to `digitsMax` digits; nil when there are none or more.
    mutating func number(digitsMax: Int) -> Int? {
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        guard (1...digitsMax).contains(digits.count) else { return nil }
        position += digits.count
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func skip(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// What follows the day: nothing, `9:30`, `9:30:00`, `9时` or `9时30分`.
    mutating func clock(isBlankNeeded: Bool) throws(CellFault) -> (hour: Int, minute: Int) {
        if isAtEnd { return (0, 0) }
        guard skip(" ") || !isBlankNeeded, let hour = number(digitsMax: 2) else {
            throw .notATime
        }
        if skip("时") || skip("点") {
            if isAtEnd { return (hour, 0) }
            guard let minute = number(digitsMax: 2), skip("分"), isAtEnd else { throw .notATime }
            return (hour, minute)
        }
        guard skip(":"), let minute = number(digitsMax: 2) else { throw .notATime }
        if skip(":") {
            guard let second = number(digitsMax: 2) else { throw .notATime }
            guard second == 0 else { throw .secondsGiven }
        }
        guard isAtEnd else { throw .notATime }
        return (hour, minute)
    }
}
