import Foundation

@testable import zeren

/// The sample township's papers, cut down to a few households, with rows of one's own beside.
struct TownPapers {
    /// A sheet's rows, the headings first; no cell of the sample is quoted.
    private(set) var sheets: [String: [[String]]] = [:]

    init() throws {
        let folder = try SampleTownship().papers
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            sheets[String(name.dropLast(".csv".count))] =
                SampleTownship.lines(text.replacingOccurrences(of: "\u{FEFF}", with: ""))
                .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        }
    }

    /// Only these households, of these villages, and whoever has to do with them.
    mutating func keep(_ households: Set<String>, villages: Set<String>) {
        let codes = Set(column("村代码", of: "村"))
        let gone = codes.subtracting(villages)
        let goneUnits = Set(
            rows("单位").filter { gone.contains($0["村代码"] ?? "") }.map { $0["单位编号"] ?? "" })
        let gonePeople = Set(
            rows("人员").filter { goneUnits.contains($0["单位编号"] ?? "") }.map { $0["人员编号"] ?? "" })
        let handbooks = Set(
            rows("手册").filter { households.contains($0["户编号"] ?? "") }.map { $0["手册编号"] ?? "" }
        )
        .union(rows("发放").filter { households.contains($0["户编号"] ?? "") }.map { $0["编号"] ?? "" })
        for (name, table) in sheets {
            guard let head = table.first else { continue }
            sheets[name] =
                [head]
                + table.dropFirst().compactMap { row in
                    var cells = row
                    for (index, heading) in head.enumerated() where index < cells.count {
                        let parts = cells[index].split(separator: ";").map(String.init)
                        switch heading {
                        case "户编号" where name == "复核":
                            cells[index] = parts.filter(households.contains).joined(separator: ";")
                            if cells[index].isEmpty { return nil }
                        case "户编号" where !households.contains(cells[index]): return nil
                        case "村代码" where gone.contains(cells[index]): return nil
                        case "单位编号", "组织单位", "制定单位", "单位":
                            if goneUnits.contains(cells[index]) { return nil }
                        case "人员编号" where gonePeople.contains(cells[index]): return nil
                        case "手册编号" where name == "盖章" && !handbooks.contains(cells[index]):
                            return nil
                        case "应训人员", "实训人员":
                            cells[index] = parts.filter { !gonePeople.contains($0) }.joined(
                                separator: ";")
                        default: break
                        }
                    }
                    return cells
                }
        }
    }

    /// Rows as cells by heading.
    func rows(_ sheet: String) -> [[String: String]] {
        guard let table = sheets[sheet], let head = table.first else { return [] }
        return table.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: zip(head, row))
        }
    }

    func column(_ heading: String, of sheet: String) -> [String] {
        rows(sheet).compactMap { $0[heading] }
    }

    /// Adds a row, its cells separated by commas.
    mutating func add(_ sheet: String, _ row: String) {
        sheets[sheet, default: []].append(
            row.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }

    mutating func drop(_ sheet: String, where isDropped: ([String: String]) -> Bool) {
        guard let table = sheets[sheet], let head = table.first else { return }
        sheets[sheet] =
            [head]
            + table.dropFirst().filter { row in
                !isDropped(Dictionary(uniqueKeysWithValues: zip(head, row)))
            }
    }

    mutating func change(
        _ sheet: String, _ heading: String, to value: String,
        where isMeant: ([String: String]) -> Bool
    ) {
        guard var table = sheets[sheet], let head = table.first,
            let place = head.firstIndex(of: heading)
        else { return }
        for index in table.indices.dropFirst()
        where isMeant(Dictionary(uniqueKeysWithValues: zip(head, table[index]))) {
            table[index][place] = value
        }
        sheets[sheet] = table
    }

    mutating func rewrite(_ sheet: String, _ heading: String, _ change: (String) -> String) {
        guard var table = sheets[sheet], let place = table.first?.firstIndex(of: heading) else {
            return
        }
        for index in table.indices.dropFirst() { table[index][place] = change(table[index][place]) }
        sheets[sheet] = table
    }

    private static let dated = ["时间", "日期", "制定日期", "公布日期"]

    /// Every day on which something happened, in order.
    var days: [String] {
        let days = Self.dated.flatMap { heading in
            sheets.keys.flatMap { column(heading, of: $0) }.map { String($0.prefix(10)) }
        }
        return Set(days).sorted()
    }

    /// Only what is dated by a day's end; sheets without days stay whole.
    func upTo(_ day: String) -> TownPapers {
        var papers = self
        for heading in Self.dated {
            for name in sheets.keys {
                papers.drop(name) { String(($0[heading] ?? "").prefix(10)) > day }
            }
        }
        return papers
    }

    func write(to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, table) in sheets {
            let text = table.map { $0.joined(separator: ",") + "\r\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).csv"))
        }
    }
}
