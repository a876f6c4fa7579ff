import CanonicalJSON
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import Accountability
@testable import zeren

@Suite("另一年的方案：期限、卡色、指标、代码、村代码、印章、附件都换了，代码不动")
struct Plan2020Tests {
    private let town = Town2020()
    private let first = Town2020.homes[0].id

    private func papers(_ bench: Workbench) throws -> String {
        let folder = bench.root + "/2020"
        try town.write(to: folder)
        #expect(bench.initLedger(keeper: "P01").exit == .done)
        return folder
    }

    private func enter(_ bench: Workbench, _ papers: String) -> Workbench.Result {
        bench.run("import", papers, "--plan", Town2020.plan.path(), "--commit", "--json")
    }

    private func entered() throws -> Workbench {
        let bench = try Workbench()
        #expect(enter(bench, try papers(bench)).exit == .findings)
        return bench
    }

    private struct Place: Hashable, CustomStringConvertible {
        let rule: String
        let sheet: String
        let line: Int?
        var description: String { "\(rule) \(sheet) \(line ?? 0)" }
    }

    private func refused(_ report: [String: Any]) throws -> Set<Place> {
        let rows = try #require(report["refused"] as? [[String: Any]])
        return Set(
            rows.map { row in
                Place(
                    rule: row["rule"] as? String ?? "", sheet: row["sheet"] as? String ?? "",
                    line: row["row"] as? Int)
            })
    }

    @Test("拒绝的正是方案不许的：别样长的村代码、没有的类别、没有的印章、范围外、没有的代码、不对的卡色")
    func refuses() throws {
        let bench = try Workbench()
        let papers = try papers(bench)
        let report = try enter(bench, papers).object()
        let homes = Town2020.homes.map(\.id)
        let wanted: Set = [
            Place(
                rule: "R-CELL-01", sheet: "村",
                line: town.line("村") { $0["村代码"]?.count == 12 }),
            Place(
                rule: "R-REF-01", sheet: "户", line: town.line("户") { $0["户编号"] == homes[8] }),
            Place(
                rule: "R-REF-01", sheet: "盖章", line: town.line("盖章") { $0["印章"] == "党委" }),
            Place(
                rule: "R-SCOPE-01", sheet: "打印",
                line: town.line("打印") { $0["户编号"] == homes[7] }),
            Place(
                rule: "R-ITM-03", sheet: "核实", line: town.line("核实") { $0["更正值"] == "光纤" }),
            Place(
                rule: "R-CARD-01", sheet: "联系卡", line: town.line("联系卡") { $0["颜色"] == "蓝" }),
        ]
        #expect(try refused(report) == wanted)
        let waiting = try #require(report["waiting"] as? [[String: Any]])
        #expect(waiting.count == 4)
        #expect(waiting.allSatisfy { $0["household"] as? String == homes[8] })
        let messages = (report["refused"] as? [[String: Any]] ?? []).compactMap {
            $0["message"] as? String
        }
        #expect(messages.contains { $0.contains("9 位") })
        #expect(messages.contains { $0.contains("应发黄卡") })
        #expect(messages.contains { $0.contains("宽带、手机、不上网") })
        let again = try enter(bench, papers).object()
        #expect(again["entered"] as? Int == 0)
        #expect(try refused(again) == wanted)
    }

    @Test("疑点照方案的期限（当日不算）、贫困线、学龄、代码含义来判，一条不多，一条不少")
    func findings() throws {
        let bench = try entered()
        let list = try bench.run("findings", "--as-of", Town2020.asOf, "--json").list()
        let found = list.map { finding -> String in
            let message = finding["message"] as? String ?? ""
            let places = ["household", "unit", "person"].compactMap { finding[$0] as? String }
            let place = places.first ?? ""
            let rule = finding["rule"] as? String ?? ""
            return "\(rule) \(place) \(rule == "F-ITM-03" ? message.prefix(3) : "")"
        }
        let homes = Town2020.homes.map(\.id)
        #expect(
            found.sorted() == [
                "F-AUD-01 \(homes[0]) ", "F-CRD-01 \(homes[2]) ", "F-ITM-03 \(homes[5]) C23",
                "F-ITM-03 \(homes[5]) C27", "F-ITM-03 \(homes[5]) C36",
                "F-ITM-03 \(homes[6]) C13", "F-LATE-01 \(homes[3]) ",
                "F-LATE-01 \(homes[3]) ", "F-LATE-01 \(homes[3]) ", "F-LATE-03 P01 ",
                "F-RPT-01 UV2 ",
            ])
        let messages = list.compactMap { $0["message"] as? String }
        #expect(messages.contains { $0.contains("入户推后 1 日") && $0.contains("截止 2020-05-20") })
        #expect(messages.contains { $0.contains("6 至 16 岁健康而不在校") })
        #expect(messages.contains { $0.contains("C13 低保户而低保金为 0") })
        #expect(messages.contains { $0.contains("应发黄卡，到 2020-05-20 没有发卡") })
        for (day, isPast) in [("2020-05-19", false), ("2020-05-20", true)] {
            let then = try bench.run("findings", "--as-of", day, "--json").list()
            #expect(then.contains { $0["rule"] as? String == "F-CRD-01" } == isPast, "\(day)")
        }
    }

    @Test("从前没有的指标：打印、更正、签字、填册、录入、抽查，八个值都追得到；三统一也比它")
    func newIndicator() throws {
        let bench = try entered()
        let trace = try bench.run(
            "trace", first, "是否通宽带", "--as-of", Town2020.asOf, "--json"
        ).object()
        let values = try #require(trace["values"] as? [String: Any])
        func text(_ name: String) -> String? {
            (values[name] as? [String: Any])?["text"] as? String
        }
        #expect(text("printed") == "未通")
        #expect(values["verdict"] as? String == "mismatch")
        for name in ["corrected", "signed", "entered", "handbook"] {
            #expect(text(name) == "已通", "\(name)")
        }
        #expect(text("observed") == "未通")
        #expect(!(trace["firstWrongStep"] is NSNull))
        let story = bench.run("trace", first, "是否通宽带", "--as-of", Town2020.asOf).text
        #expect(story.contains("由 未通 改为 已通") && story.contains("首错环节：核实"))
        let items = try bench.run(
            "compare", "--household", first, "--as-of", Town2020.asOf, "--json"
        ).object()["items"]
        let compared = try #require(items as? [[String: Any]])
        #expect(compared.contains { "\($0)".contains("是否通宽带") })
        #expect(bench.run("trace", first, "耕地面积").exit == .usage)
    }

    @Test("附件照方案的列：应登记、完成、更新、人数；每列说得出是哪些户")
    func annex() throws {
        let bench = try entered()
        let text = bench.run("report", "annex", "--csv", "--as-of", Town2020.asOf).text
        let rows = text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
        #expect(
            rows == [
                "村名,应登记户数(户),完成入户登记户数(户),更新信息户数(户),入户登记人数(人)",
                "甲村,4,4,1,1", "乙村,3,3,0,1", "合计,7,7,1,2",
            ])
        let changed = try bench.run(
            "report", "annex", "--explain", "甲村", "4", "--as-of", Town2020.asOf, "--json"
        ).object()
        #expect(changed["members"] as? [String] == [first])
        let scope = try bench.run(
            "report", "annex", "--explain", "乙村", "2", "--as-of", Town2020.asOf, "--json"
        ).object()
        #expect(scope["members"] as? [String] == Town2020.homes[4...6].map(\.id))
        let none = bench.run("report", "annex", "--explain", "乙村", "1")
        #expect(none.exit == .usage && none.remark.contains("2、3、4、5"))
    }

    @Test("账本一样核验、重建；格式文件容得下这份方案")
    func verifies() throws {
        let bench = try entered()
        let report = try bench.run("verify", "--json").object()
        #expect(report["verdict"] as? String == "passed")
        #expect((report["schemaFaults"] as? [Any])?.isEmpty == true)
        #expect(bench.run("rebuild").exit == .done)
        #expect(bench.run("verify", "--projections").exit == .done)
        let village = bench.run("village", "乙村", "--as-of", Town2020.asOf)
        #expect(village.exit == .done)
    }

    @Test("方案文件里写错的期限环节要提醒；没有写错的不啰嗦")
    func slipsOfThePen() throws {
        let bench = try Workbench()
        let papers = try papers(bench)
        let right = bench.run("import", papers, "--plan", Town2020.plan.path())
        #expect(!right.remark.contains("期限"))
        let text = try String(contentsOf: Town2020.plan, encoding: .utf8)
        let slip = bench.root + "/slip.json"
        try Data(text.replacing("\"gapVisit\"", with: "\"gapVisits\"").utf8)
            .write(to: URL(filePath: slip))
        let wrong = bench.run("import", papers, "--plan", slip)
        #expect(wrong.remark.contains("“gapVisits”本程序不认得"))
        #expect(wrong.remark.contains("不判推后：gapVisit"))
        let carried = try #require(CarriedSchemas.files["plan-2019.json"])
        let object = try #require(try JSONValue(reading: Array(carried.utf8)).objectValue)
        let plan = try PlanConfiguration(object)
        #expect(PlanStep.unknown(in: plan).isEmpty && PlanStep.missing(in: plan).isEmpty)
    }

    @Test("没有给方案文件，程序也没有带这一年的：说明怎么办；文件写坏了的，指明哪一项")
    func planFiles() throws {
        let bench = try Workbench()
        let papers = try papers(bench)
        let none = bench.run("import", papers, "--commit")
        #expect(
            none.exit == .usage && none.remark.contains("2020") && none.remark.contains("--plan"))
        let text = try String(contentsOf: Town2020.plan, encoding: .utf8)
        for (member, old, new) in [
            ("annexColumns", "\"inScope\", \"completed\"", "\"inScope\""),
            ("meanings", "\"youngerKin\"", "\"youngestKin\""),
            ("villageCodeDigits", "\"villageCodeDigits\": 9", "\"villageCodeDigits\": \"九\""),
            ("deadlineInclusive", "\"deadlineInclusive\": false", "\"deadlineInclusive\": 0"),
        ] {
            #expect(text.contains(old), "\(member)")
            let broken = bench.root + "/broken.json"
            try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: broken))
            let result = bench.run("import", papers, "--plan", broken, "--commit")
            #expect(result.exit == .usage && result.remark.contains(member), "\(member)")
        }
        #expect(try bench.run("status", "--json").object()["events"] as? Int == 1)
    }
}
