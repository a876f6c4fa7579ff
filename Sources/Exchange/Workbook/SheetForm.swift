/// 列: one column of a sheet.
package struct SheetColumn: Sendable, Equatable {
    package let heading: String
    package let kind: CellKind
    /// Whether a row can't do without this cell.
    package let isKey: Bool
}

/// 表样: the columns of one sheet and its place in the order of decision.
package struct SheetForm: Sendable, Equatable {
    package let name: String
    /// The sheet's place in workbook.md's order, from 0: equal times are decided in it.
    package let rank: Int
    package let columns: [SheetColumn]
    /// The heading of the time that a row counts from; nil for the sheets that come first.
    package let timeHeading: String?
    /// For columns of kind `dependent`: the kind by the text that decides it.
    package let dependentKinds: [String: CellKind]
    private let places: [String: Int]

    init(
        name: String, rank: Int, columns: [SheetColumn], timeHeading: String?,
        dependentKinds: [String: CellKind] = [:]
    ) {
        self.name = name
        self.rank = rank
        self.columns = columns
        self.timeHeading = timeHeading
        self.dependentKinds = dependentKinds
        places = Dictionary(
            columns.enumerated().map { ($1.heading, $0) }, uniquingKeysWith: { first, _ in first })
        precondition(places.count == columns.count, "a sheet's headings are distinct")
        precondition(timeHeading.map { places[$0] != nil } ?? true, "the time is a column")
    }

    package var headings: [String] { columns.map(\.heading) }
    package var keyHeadings: [String] { columns.filter(\.isKey).map(\.heading) }

    /// - Returns: The column's place in `columns` and in a row's cells, from 0.
    package func place(of heading: String) -> Int? { places[heading] }

    /// Normalises a row's cells, given in the order of `columns`.
    func normalised(_ raw: [String]) -> [String] {
        precondition(raw.count == columns.count, "a row has a cell for each column")
        return columns.indices.map { index in
            CellText.normalised(raw[index], kind(ofColumn: index, raw: raw))
        }
    }

    /// The kind of a row's cell, given all its cells in the order of `columns`.
    func kind(ofColumn index: Int, raw: [String]) -> CellKind {
        guard case .dependent(let heading) = columns[index].kind else { return columns[index].kind }
        let decider = places[heading].map { CellText.folded(raw[$0]) } ?? ""
        return dependentKinds[decider] ?? .text
    }
}
