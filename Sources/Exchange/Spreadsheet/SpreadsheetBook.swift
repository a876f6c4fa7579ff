/// 电子表格: the sheets of an `.xlsx` file by their names, found through its relationships.
///
/// Source: ECMA-376 part 1, sections 12.3.23 (workbook part), 18.2.20 (`sheets`) and 18.2.28
/// (`workbookPr`).
struct SpreadsheetBook {
    /// A sheet as the workbook lists it, shown or hidden.
    struct Entry {
        let name: String
        /// nil for a chart sheet and the like.
        let part: String?
    }

    let entries: [Entry]
    let content: SpreadsheetContent
    private let archive: ZipArchive
    private let limits: WorkbookLimits

    init(_ bytes: [UInt8], limits: WorkbookLimits) throws(SpreadsheetFault) {
        let archive = try ZipArchive.open(bytes, limits: limits.spreadsheet)
        self.archive = archive
        self.limits = limits
        func read(_ part: String, _ listener: any XMLListener) throws(SpreadsheetFault) {
            try XMLPass.read(part, of: archive, limits: limits.spreadsheet, to: listener)
        }
        let package = PackageRelationships(of: "")
        try read("_rels/.rels", package)
        guard let root = try package.part(ofKind: "officeDocument") else {
            throw .missingPart("workbook.xml")
        }
        let list = SheetList()
        try read(root, list)
        let relationships = PackageRelationships(of: root)
        try read(PartName.relationships(of: root), relationships)

        var content = SpreadsheetContent(isFrom1904: list.isFrom1904)
        if let part = try relationships.part(ofKind: "styles") { try read(part, content.styles) }
        if let part = try relationships.part(ofKind: "sharedStrings") {
            let strings = SharedStrings(limits: limits)
            try read(part, strings)
            content.texts = strings.texts
        }
        self.content = content
        var entries: [Entry] = []
        for sheet in list.sheets {
            guard let link = relationships.all.first(where: { $0.identifier == sheet.relationship })
            else { throw .missingPart(sheet.name) }
            let part = link.kind == "worksheet" ? try relationships.resolved(link) : nil
            entries.append(Entry(name: sheet.name, part: part))
        }
        self.entries = entries
    }

    /// - Parameter budget: What the sheets before it have left.
    func worksheet(
        _ entry: Entry, budget: SpreadsheetBudget
    ) throws(SpreadsheetFault) -> Worksheet {
        guard let part = entry.part else { throw .notAWorksheet(sheet: entry.name) }
        let sheet = Worksheet(book: content, budget: budget, limits: limits)
        try XMLPass.read(part, of: archive, limits: limits.spreadsheet, to: sheet)
        return sheet
    }
}

/// The workbook part: its sheets in their order.
private final class SheetList: XMLListener {
    private(set) var sheets: [(name: String, relationship: String)] = []
    private(set) var isFrom1904 = false

    func start(_ name: String, _ attributes: XMLAttributes) {
        if name == "workbookPr" {
            isFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
        }
        guard name == "sheet", let sheet = attributes["name"],
            let relationship = attributes.relationship
        else { return }
        sheets.append((RichText.unescaped(sheet), relationship))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) {}
}
