import Foundation
import Testing

@Suite("方案是数据：代码里没有哪一年、哪个镇、哪种卡色")
struct PlanIsDataTests {
    /// What belongs to one year's plan or one township. The carried schemas and the sample are data.
    static let patterns = [
        "\\b20(1[4-9]|2[0-9])\\b", "[红蓝](色|卡)", "\"[红蓝]\"", "\\b(red|blue)\\b", "拉堡", "柳江", "柳州",
        "9999011", "未脱贫户", "新纳入户", "返贫户", "年脱贫户", "年底模块",
    ]

    /// The command's help shows examples of days and numbers, and it paints errors red.
    static let examplesOfTheCommand: Set<String> = [
        "\\b20(1[4-9]|2[0-9])\\b", "\\b(red|blue)\\b", "9999011",
    ]

    @Test("源码里搜不到", arguments: patterns)
    func isNotInSources(pattern: String) throws {
        let expression = try Regex(pattern)
        for module in try SourceTree.modules()
        where module != "zeren" || !Self.examplesOfTheCommand.contains(pattern) {
            for file in try SourceTree.files(of: module)
            where !file.path.hasSuffix("CarriedSchemas.swift") && !file.path.contains("/Sample/") {
                for (index, line) in file.code.enumerated() {
                    let isFound = try expression.firstMatch(in: line) != nil
                    #expect(!isFound, "\(file.path):\(index + 1): \(line)")
                }
            }
        }
    }

    @Test("方案的默认配置里搜得到：检测有效", arguments: ["20(1[4-9]|2[0-9])", "\"[红蓝]\"", "未脱贫户", "年底模块"])
    func isInThePlan(pattern: String) throws {
        let plan = SourceTree.root.appendingPathComponent("Schemas/plan-2019.json")
        let text = try String(contentsOf: plan, encoding: .utf8)
        #expect(try Regex(pattern).firstMatch(in: text) != nil)
    }
}
