/// 表页: the sheets of the working papers as pages of a new `.xlsx` file: headings that stay in
/// sight, columns as text, what may be chosen as lists.
struct SheetPages {
    /// Sheets that the program adds for people; `import` doesn't read them.
    enum Extra {
        static let guide = "填写说明"
        static let choices = "选项"
        static let outcome = "导入结果"
        static let all: Set<String> = [guide, choices, outcome]
    }

    let catalog: SheetCatalog
    let choices: SheetChoices

    /// A page with its headings only.
    ///
    /// - Parameter more: Headings behind the form's own.
    func page(_ form: SheetForm, more: [String] = []) -> SpreadsheetPage {
        var page = SpreadsheetPage(form.name)
        page.frozenRows = 1
        page.columns = form.columns.map { SpreadsheetPage.Column(width: Self.width($0)) }
        page.columns += more.map { _ in SpreadsheetPage.Column(width: 16) }
        for (index, column) in form.columns.enumerated() {
            page.cells.append(
                .init(
                    row: 1, column: index + 1, .text(column.heading),
                    look: column.isKey ? .keyHeading : .heading))
        }
        for (index, heading) in more.enumerated() {
            page.cells.append(
                .init(
                    row: 1, column: form.columns.count + index + 1,
                    .text(FormulaGuard.guarded(heading)), look: .heading))
        }
        return page
    }

    /// The pages with their lists, and the hidden page that holds these.
    func withChoices(_ pages: [SpreadsheetPage]) -> [SpreadsheetPage] {
        var lists = SpreadsheetPage(Extra.choices)
        lists.isHidden = true
        lists.frozenRows = 1
        var places: [[String]: Int] = [:]
        let made = pages.map { page in
            var page = page
            guard let form = catalog[page.name] else { return page }
            for (index, column) in form.columns.enumerated() {
                guard let list = choices.list(sheet: form.name, heading: column.heading) else {
                    continue
                }
                let place = places[list.words] ?? places.count + 1
                if places.updateValue(place, forKey: list.words) == nil {
                    lists.columns.append(.init(width: 20))
                    lists.add(column: place, [column.heading] + list.words)
                }
                let letters = WorkbookError.Place(file: "", row: 1, column: place).letters
                let source = "\(Extra.choices)!$\(letters)$2:$\(letters)$\(list.words.count + 1)"
                page.choices.append(
                    .init(column: index + 1, source: source, isClosed: list.isClosed))
            }
            return page
        }
        return made + [lists]
    }

    /// Wide enough for the heading and for what usually stands below it.
    private static func width(_ column: SheetColumn) -> Double {
        let heading = Double(column.heading.unicodeScalars.count * 2 + 3)
        let content: Double =
            switch column.kind {
            case .identity: 21
            case .time: 17
            case .date: 12
            case .codes, .names, .text: 18
            case .code: column.heading == "户编号" ? 21 : 13
            case .whole, .decimal, .dependent: 12
            }
        return max(heading, content)
    }
}

extension SpreadsheetPage {
    fileprivate mutating func add(column: Int, _ texts: [String]) {
        for (index, text) in texts.enumerated() {
            cells.append(
                Cell(
                    row: index + 1, column: column, .text(text),
                    look: index == 0 ? .heading : .text))
        }
    }
}
