import Foundation
import Testing

@testable import Accountability
@testable import HouseholdWork
@testable import zeren

extension SampleSuites {
    @Suite("人员、单位、村情、进度、三统一、变更、规则")
    struct ViewCommandTests {
        private let asOf = SampleTownship.asOf
        private let household = SampleTownship.household

        @Test("人员：编号、姓名都认得，责任人各有名下的户；没有此人的退出码为 1")
        func person() throws {
            let sample = try SampleLedger.required()
            let story = try sample.run("household", household, "--json").object()
            let responsible = try #require(story["responsible"] as? [String: Any])
            let contact = try #require(responsible["contact"] as? String)
            let record = try sample.run("person", contact, "--as-of", asOf, "--json").object()
            #expect(
                Set(record.keys) == [
                    "person", "name", "unit", "phone", "posts", "deeds", "duties", "unvisited",
                    "signingDays", "entries", "outsidePost", "delegations", "criticisms", "cited",
                    "sameKind", "findings",
                ])
            let duties = try #require(record["duties"] as? [[String: Any]])
            #expect(duties.contains { $0["household"] as? String == household })
            let name = try #require(record["name"] as? String)
            let text = sample.run("人员", name, "--as-of", asOf)
            #expect(text.exit == .done)
            #expect(text.text.contains("（\(contact)）") && text.text.contains("名下"))
            #expect(text.text.contains("#"))
            let none = sample.run("person", "没有这个人", "--json")
            #expect(none.exit == .failed)
            #expect(
                (try none.object()["error"] as? [String: Any])?["code"] as? String == "noSuchPerson"
            )
        }

        @Test("单位：后盾单位有责任人、专人、完成率；单位的疑点列出来")
        func unit() throws {
            let sample = try SampleLedger.required()
            let story = try sample.run("household", household, "--json").object()
            let contact = (story["responsible"] as? [String: Any])?["contact"] as? String ?? ""
            let person = try sample.run("person", contact, "--json").object()
            let unit = try #require(person["unit"] as? String)
            let record = try sample.run("单位", unit, "--as-of", asOf, "--json").object()
            #expect(record["unit"] as? String == unit)
            #expect((record["households"] as? Int ?? 0) > 0)
            #expect((record["completionRate"] as? String)?.hasSuffix("%") == true)
            let listed = try sample.run(
                "findings", "--unit", unit, "--as-of", asOf, "--json"
            ).list()
            let own = try #require(record["findings"] as? [[String: Any]])
            #expect(own as NSArray == listed as NSArray)
            let text = sample.run("unit", unit, "--as-of", asOf).text
            #expect(text.contains("第一责任人") && text.contains("差错率"))
            #expect(sample.run("unit", "没有").exit == .failed)
        }

        @Test("进度：各村相加等于范围内的户；未入户的户与疑点所列的一样")
        func progress() throws {
            let sample = try SampleLedger.required()
            let villages = try sample.run("progress", "--as-of", asOf, "--json").list()
            #expect(villages.count == 4)
            for village in villages {
                let count = try #require(village["inScope"] as? Int)
                for stage in village["stages"] as? [[String: Any]] ?? [] {
                    let done = stage["done"] as? Int ?? -1
                    #expect(done + (stage["missing"] as? [String] ?? []).count == count)
                }
            }
            let unvisited = villages.flatMap { $0["unvisited"] as? [[String: Any]] ?? [] }
                .compactMap { $0["household"] as? String }
            let findings = try sample.run("findings", "--as-of", asOf, "--json").list()
                .filter { ["F-VIS-02", "F-VIS-05"].contains($0["rule"] as? String) }
                .compactMap { $0["household"] as? String }
            #expect(!unvisited.isEmpty && Set(unvisited) == Set(findings))
            let early = try sample.run("进度", "--as-of", "2019-03-08", "--json").list()
            let visited = early.flatMap { $0["stages"] as? [[String: Any]] ?? [] }
                .filter { $0["stage"] as? String == "signed" }.compactMap { $0["done"] as? Int }
            #expect(visited == [0, 0, 0, 0])
            #expect(sample.run("progress", "--as-of", asOf).text.contains("合计"))
        }

        @Test("村情：村名、村代码都认得，附件表第五列的户就是已完成的户")
        func village() throws {
            let sample = try SampleLedger.required()
            let annex = try sample.run("report", "annex", "--as-of", asOf, "--json").object()
            let row = try #require((annex["rows"] as? [[String: Any]])?.first)
            let name = try #require(row["name"] as? String)
            let code = try #require(row["village"] as? String)
            let byName = try sample.run("村情", name, "--as-of", asOf, "--json").object()
            let byCode = try sample.run("village", code, "--as-of", asOf, "--json").object()
            #expect(byName as NSDictionary == byCode as NSDictionary)
            let stages = try #require(byCode["stages"] as? [[String: Any]])
            let signed = stages.first { $0["stage"] as? String == "signed" }
            #expect((signed?["done"] as? Int ?? 0) >= (row["completed"] as? Int ?? .max))
            let reviews = try #require(byCode["reviews"] as? [[String: Any]])
            #expect(!reviews.isEmpty && reviews.allSatisfy { $0["event"] is Int })
            let text = sample.run("village", name, "--as-of", asOf).text
            #expect(text.contains("村级培训") && text.contains("复核"))
            #expect(sample.run("village", "没有").exit == .failed)
        }

        @Test("三统一：不一致的退出码为 3，与疑点一致；一户没有不一致的为 0，各项都列")
        func compare() throws {
            let sample = try SampleLedger.required()
            let all = sample.run("compare", "--as-of", asOf, "--json")
            #expect(all.exit == .findings)
            let differences = try #require(try all.object()["differences"] as? [[String: Any]])
            let different = Set(differences.compactMap { $0["household"] as? String })
            let findings = try sample.run("findings", "--as-of", asOf, "--json").list()
                .filter { $0["rule"] as? String == "F-UNI-01" }
                .compactMap { $0["household"] as? String }
            #expect(!findings.isEmpty && different.isSuperset(of: findings))
            #expect(!different.contains(household))
            let one = sample.run("三统一", "--household", household, "--as-of", asOf, "--json")
            #expect(one.exit == .done)
            #expect((try one.object()["items"] as? [[String: Any]] ?? []).count > 60)
            let first = try #require(different.sorted().first)
            let text = sample.run("compare", "--household", first, "--as-of", asOf)
            #expect(text.exit == .findings && text.text.contains("#"))
            #expect(sample.run("compare", "--village", "没有").exit == .failed)
        }

        @Test("变更：最后一条以来没有变；开账以来的都是新的；写法不对的退出码为 2")
        func changes() throws {
            let sample = try SampleLedger.required()
            let size = try #require(try sample.run("status", "--json").object()["events"] as? Int)
            let none = try sample.run("变更", "--since", "\(size - 1)", "--json").object()
            #expect((none["events"] as? [Any])?.isEmpty == true)
            #expect((none["appeared"] as? [Any])?.isEmpty == true)
            let last = try sample.run(
                "changes", "--since", "\(size - 60)", "--as-of", asOf, "--json"
            ).object()
            #expect((last["events"] as? [Any])?.count == 59)
            #expect((last["gone"] as? [Any])?.isEmpty == false)
            let all = try sample.run(
                "changes", "--since", "2019-01-01", "--as-of", asOf, "--json"
            ).object()
            #expect(all["since"] as? Int == -1)
            #expect((all["events"] as? [Any])?.count == size)
            #expect((all["enrolled"] as? [Any])?.count == 120)
            #expect(sample.run("changes", "--since", "0", "--as-of", asOf).exit == .done)
            #expect(sample.run("changes", "--since", "昨天").exit == .usage)
            #expect(sample.run("changes", "--since", "999999").exit == .failed)
        }

        @Test("疑点之前按规则、村、人计数")
        func findingCounts() throws {
            let sample = try SampleLedger.required()
            let findings = try sample.run("findings", "--as-of", asOf, "--json").list()
            let text = sample.run("findings", "--as-of", asOf).text
            #expect(text.hasPrefix("规则、村、人\n"))
            let head = text.components(separatedBy: "\n\n")[0].split(separator: "\n").dropFirst()
            let counted = head.compactMap { line in
                line.matches(of: /\s(\d+) 条/).first.flatMap { Int($0.1) }
            }
            #expect(counted.reduce(0, +) == findings.count)
        }

        @Test("户情：手册几枚章、经过谁的手、各步相隔几日，都点得到事件")
        func trail() throws {
            let sample = try SampleLedger.required()
            let story = try sample.run("household", household, "--as-of", asOf, "--json").object()
            let trail = try #require(story["trail"] as? [String: Any])
            #expect((trail["seals"] as? [[String: Any]])?.count == 2)
            let hops = try #require(trail["hops"] as? [[String: Any]])
            #expect(hops.map { $0["hop"] as? String } == ["townToVillage", "villageToContact"])
            #expect(hops.allSatisfy { $0["event"] is Int })
            let lapses = try #require(trail["lapses"] as? [[String: Any]])
            #expect(lapses.last?["to"] as? String == "复核")
            let handedOver = lapses.first { $0["to"] as? String == "移交" }
            // Signed on the 17th, handed over on the 20th.
            #expect(handedOver?["days"] as? Int == 3)
            let text = sample.run("户情", household, "--as-of", asOf).text
            #expect(text.contains("签齐→移交 3 日") && text.contains("按类别的卡"))
        }

        @Test("没有一个视图露出户内成员的姓名、证件号、电话")
        func nothingInClear() throws {
            let sample = try SampleLedger.required()
            let secrets = try SamplePapers.personalValues()
            let outputs = [
                sample.run("progress", "--json"), sample.run("village", "青坪村", "--json"),
                sample.run("compare"), sample.run("compare", "--household", household, "--json"),
                sample.run("changes", "--since", "0", "--json"),
                sample.run("changes", "--since", "2019-01-01"), sample.run("person", "P0001"),
            ]
            for output in outputs {
                #expect(SamplePapers.first(of: secrets, in: output.text + output.remark) == nil)
            }
        }
    }
}

@Suite("规则")
struct RulesCommandTests {
    @Test("全部规则都在；除账本自身所需的以外，每条都引得出方案原文")
    func listsAll() throws {
        let bench = try Workbench()
        let rules = try bench.run("rules", "--json").list()
        #expect(rules.count == (Rule.refusals + Rule.findings + Rule.checks).count)
        for rule in rules {
            let basis = try #require(rule["basis"] as? String)
            let clauses = rule["clauses"] as? [[String: Any]] ?? []
            let isOutside = basis == "I" || basis.hasPrefix("W") || basis.hasPrefix("L")
            #expect(clauses.isEmpty == isOutside, "\(rule)")
        }
        #expect(bench.run("规则").text.contains("R-SIG-02"))
    }

    @Test("一条规则：级别、依据、方案原文")
    func explainsOne() throws {
        let bench = try Workbench()
        let text = bench.run("rules", "r-sig-02").text
        #expect(text.contains("[P2.3e] 贫困户、帮扶联系人、村干三方共同") && text.contains("不可豁免"))
        #expect(bench.run("rules", "F-HB-01").text.contains("[P0]"))
        #expect(bench.run("rules", "R-REF-01").text.contains("账本自身所需"))
        let wide = try bench.run("rules", "R-TIME-02", "--json").object()
        let ids = (wide["clauses"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        #expect(ids.contains("P2.3a") && ids.contains("P4f") && !ids.contains("P2.1a"))
        #expect(bench.run("rules", "R-NONE-01").exit == .failed)
    }

    @Test("方案条款编号不重复，每条有原文")
    func clausesAreWhole() throws {
        let clauses = try PlanClauses().clauses
        #expect(Set(clauses.map(\.id)).count == clauses.count)
        #expect(clauses.count == 34)
        #expect(clauses.allSatisfy { $0.text.count > 6 })
    }
}
