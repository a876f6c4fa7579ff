import Exchange
import Foundation
import HouseholdWork
import Testing

@testable import zeren

@Suite("模板、退回的表、进展表的电子表格")
struct WorkbookCommandTests {
    private func workbook(_ path: String) throws -> Workbook {
        let plan = try PlanFile.plan(try PlanFile.object(year: PlanFile.latestYear))
        return try Workbook.read(path, catalog: SheetCatalog(plan))
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("模板不要账本；已有的文件不覆盖，别的扩展名不写，没有的文件夹说清楚")
    func template() throws {
        let bench = try Workbench()
        let made = bench.run("模板", "空白.xlsx")
        #expect(made.exit == .done && made.text.contains("空白.xlsx"))
        let path = bench.root + "/空白.xlsx"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(try workbook(path).warnings.isEmpty)
        let again = bench.run("template", "空白.xlsx", "--json")
        #expect(again.exit == .usage && again.text.contains("fileExists"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        #expect(bench.run("template", "空白.xls").remark.contains("以 .xlsx 结尾"))
        #expect(bench.run("template", "没有/空白.xlsx").remark.contains("没有这个文件夹"))
        #expect(bench.run("template", "别的.xlsx", "--year", "1998").exit == .usage)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: bench.root).sorted()
                == ["空白.xlsx"])
    }

    @Test("退回的表只有本人可读，每一行都在；清单里没有个人信息；目标不能用就一行也不入账")
    func reports() throws {
        let bench = try Workbench()
        bench.initLedger()
        let papers = try SampleTownship().papers
        let bad = bench.run("import", papers, "--commit", "--report", "退回.pdf")
        #expect(bad.exit == .usage)
        #expect(try bench.run("log", "--json").list().count == 1)

        let list = bench.run("import", papers, "--report", "退回.csv", "--json")
        let count = try #require(try list.object()["refused"] as? [[String: Any]]).count
        let text = try String(contentsOfFile: bench.root + "/退回.csv", encoding: .utf8)
        #expect(text.split(whereSeparator: \.isNewline).count == count + 1)
        #expect(try permissions(bench.root + "/退回.csv") == 0o600)

        let done = bench.run("import", papers, "--commit", "--report", "退回.xlsx")
        #expect(done.exit == .findings && done.remark.contains("退回.xlsx"))
        #expect(try permissions(bench.root + "/退回.xlsx") == 0o600)
        let given = try workbook(bench.root + "/退回.xlsx")
        #expect(given.sheets.map(\.rows) == (try workbook(papers)).sheets.map(\.rows))
        let second = try bench.run("import", "退回.xlsx", "--commit", "--json").object()
        #expect(second["entered"] as? Int == 0)
        #expect((second["refused"] as? [Any])?.count == count)
        // A second report never takes the place of one that somebody may be correcting.
        #expect(bench.run("import", "退回.xlsx", "--report", "退回.xlsx").exit == .usage)

        let annex = bench.run("report", "annex", "--xlsx", "进展表.xlsx", "--as-of", "2019-04-11")
        #expect(annex.exit == .done)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.root + "/进展表.xlsx"))
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    }
}
