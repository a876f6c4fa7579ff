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

    /// Codes as one year's code sets call them: only the list of their usual words has them.
    static let codes = [
        "\"[男女是否]\"", "\"配偶\"", "之儿媳", "非在校生", "\"健康\"", "长期慢性病", "普通劳动力", "丧失劳动力",
        "\"因病\"", "\"因残\"", "\"因学\"", "\"一般贫困户\"", "\"特困供养贫困户\"", "学前教育",
    ]

    /// The cells of the papers that are answered 是 or 否 whatever the plan: 旧卡收回.
    static let papers: Set<String> = ["\"[男女是否]\""]

    @Test("代码只在含义表里，规则和校验只认含义", arguments: codes)
    func codesAreMeanings(pattern: String) throws {
        let expression = try Regex(pattern)
        var places: [String] = []
        for module in ["HouseholdWork", "Accountability", "Ledger", "Projections", "Exchange"]
        where module != "Exchange" || !Self.papers.contains(pattern) {
            for file in try SourceTree.files(of: module)
            where !file.path.hasSuffix("CarriedSchemas.swift") {
                for line in file.code where try expression.firstMatch(in: line) != nil {
                    places.append("\(file.path): \(line)")
                }
            }
        }
        #expect(!places.isEmpty)
        #expect(places.filter { !$0.contains("Indicators/Meaning.swift") }.isEmpty)
    }

    @Test("方案的默认配置里搜得到：检测有效", arguments: ["20(1[4-9]|2[0-9])", "\"[红蓝]\"", "未脱贫户", "年底模块"])
    func isInThePlan(pattern: String) throws {
        let plan = SourceTree.root.appendingPathComponent("Schemas/plan-2019.json")
        let text = try String(contentsOf: plan, encoding: .utf8)
        #expect(try Regex(pattern).firstMatch(in: text) != nil)
    }
}
