/// 单元格位置: `C5`. Row and column count from 1.
struct CellReference: Sendable, Equatable {
    let row: Int
    let column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// - Returns: nil unless it is one to three capital letters and a row without zeros ahead.
    init?(_ text: some StringProtocol) {
        let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
        let digits = text.utf8.dropFirst(letters.count)
        guard (1...3).contains(letters.count), (1...7).contains(digits.count),
            digits.first != 0x30, digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
        row = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}

/// 合并单元格: a range of cells that shows its first cell's content.
struct MergedRange: Sendable, Equatable {
    let first: CellReference
    let last: CellReference

    /// - Parameter text: `A1:B2`.
    init?(_ text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false)
        guard corners.count == 2, let first = CellReference(corners[0]),
            let last = CellReference(corners[1]), first.row <= last.row,
            first.column <= last.column
        else { return nil }
        self.first = first
        self.last = last
    }

    var isWide: Bool { first.column < last.column }

    func contains(row: Int, column: Int) -> Bool {
        (first.row...last.row).contains(row) && (first.column...last.column).contains(column)
    }
}
