import Foundation
import Glibc
import Testing

@testable import zeren

extension SampleSuites {
    @Suite("样例镇的账本")
    struct SampleCommandTests {
        private let household = SampleTownship.household
        private let asOf = SampleTownship.asOf

        @Test("演示的每一步都如预期")
        func demo() throws {
            let sample = try SampleLedger.required()
            #expect(sample.demo.exit == .done)
            let steps = try #require(try sample.demo.object()["steps"] as? [[String: Any]])
            #expect(steps.count == 7)
            for step in steps { #expect(step["difference"] is NSNull, "\(step)") }
            #expect(sample.run("demo", sample.folder).exit == .usage)
        }

        @Test("一个值的责任链：各步有事件、叶哈希、凭据，JSON 的形状是规定的")
        func traceShape() throws {
            let sample = try SampleLedger.required()
            let chain = try sample.run("trace", household, "住房面积", "--json").object()
            #expect(
                Set(chain.keys).isSuperset(of: [
                    "household", "indicator", "asOf", "knownAt", "value", "values", "steps",
                    "notDone",
                    "firstWrongStep", "findings",
                ]))
            #expect((chain["value"] as? [String: Any])?["integer"] as? Int == 7300)
            #expect((chain["value"] as? [String: Any])?["text"] as? String == SampleTownship.value)
            let values = try #require(chain["values"] as? [String: Any])
            #expect(
                Set(values.keys) == [
                    "printed", "verdict", "corrected", "signed", "entered", "readback", "handbook",
                    "observed",
                ])
            #expect(values["verdict"] as? String == "mismatch")
            #expect(chain["notDone"] as? [String] == ["spotCheck"])
            let steps = try #require(chain["steps"] as? [[String: Any]])
            let keys: Set = [
                "step", "status", "before", "after", "persons", "recorder", "time", "recorded",
                "method", "evidence", "event", "leaf", "delegated",
            ]
            for step in steps { #expect(Set(step.keys) == keys) }
            let signed = steps.filter { ($0["step"] as? String)?.hasPrefix("signed") ?? false }
            #expect(signed.count == 3)
            for step in signed {
                let evidence = step["evidence"] as? [[String: Any]] ?? []
                #expect(evidence.contains { $0["kind"] as? String == "paperScan" })
            }
            let event = try #require(steps.first?["event"] as? Int)
            let shown = try sample.run("show", "\(event)", "--json").object()
            #expect(shown["leaf"] as? String == steps.first?["leaf"] as? String)
        }

        @Test("整户的责任链没有值；成员的指标要指明是谁的，敏感值遮盖")
        func traceMember() throws {
            let sample = try SampleLedger.required()
            let whole = try sample.run("trace", household, "--json").object()
            #expect(whole["indicator"] is NSNull && whole["value"] is NSNull)
            #expect(sample.run("trace", household, "证件号码").exit == .usage)
            let member = household + "-1"
            let chain = try sample.run(
                "trace", household, "证件号码", "--member", member, "--json"
            ).object()
            let masked = (chain["value"] as? [String: Any])?["masked"] as? String ?? ""
            #expect(masked.count == 16 && masked.contains("********"))
            #expect(sample.run("trace", household, "没有的指标").exit == .usage)
            #expect(sample.run("trace", "没有的户").exit == .failed)
        }

        @Test("疑点可按户、村、人、规则筛选；没有时退出码为 0")
        func findingFilters() throws {
            let sample = try SampleLedger.required()
            let all = try sample.run("findings", "--as-of", asOf, "--json").list()
            #expect(all.count > 20)
            let keys: Set = [
                "rule", "household", "village", "person", "unit", "responsible", "since", "days",
                "events", "basis", "message", "key", "state", "answer",
            ]
            for finding in all { #expect(Set(finding.keys) == keys) }
            #expect(Set(all.map { $0["key"] as? String }).count == all.count)
            let late = try sample.run(
                "findings", "--as-of", asOf, "--rule", "F-LATE-01", "--json"
            ).list()
            #expect(!late.isEmpty && late.count < all.count)
            let one = try #require(late.first?["household"] as? String)
            let ofOne = try sample.run("疑点", "--household", one, "--as-of", asOf, "--json").list()
            #expect(!ofOne.isEmpty && ofOne.allSatisfy { $0["household"] as? String == one })
            // The plan's lateness is the town's matter, never a household's.
            let none = sample.run(
                "findings", "--household", one, "--rule", "F-LATE-02", "--json")
            #expect(none.exit == .done)
            #expect(try none.list().isEmpty)
        }

        @Test("截至那天：以后的事不算；当时已知：以后入账的不算")
        func asOfAndKnownAt() throws {
            let sample = try SampleLedger.required()
            let early = try sample.run(
                "trace", household, "住房面积", "--as-of", "2019-03-10", "--json"
            ).object()
            #expect((early["value"] as? [String: Any])?["integer"] as? Int == 6100)
            let unknown = sample.run("trace", household, "--known-at", "20")
            #expect(unknown.exit == .failed)
            let events = try sample.run("log", "--known-at", "20", "--json").list()
            #expect(events.count == 21)
            #expect(events.first?["sequence"] as? Int == 20)
            #expect(sample.run("log", "--known-at", "999999").exit == .failed)
            #expect(sample.run("log", "--as-of", "昨天").exit == .usage)
        }

        @Test("流水可按主体、人、类型、日期筛选")
        func logFilters() throws {
            let sample = try SampleLedger.required()
            let story = try sample.run("log", "--subject", household, "--reverse", "--json").list()
            #expect(story.count > 10)
            let sequences = story.compactMap { $0["sequence"] as? Int }
            #expect(sequences == sequences.sorted())
            let signed = try sample.run(
                "log", "--subject", household, "--type", "三方签字", "--json"
            ).list()
            #expect(signed.count == 3)
            let day = try sample.run(
                "log", "--since", "2019-03-17", "--until", "2019-03-17", "--limit", "5", "--json"
            ).list()
            #expect(day.count == 5)
            #expect(day.allSatisfy { ($0["time"] as? String)?.hasPrefix("2019-03-17") ?? false })
        }

        @Test("户情的形状是规定的，户主姓名遮盖")
        func householdShape() throws {
            let sample = try SampleLedger.required()
            let story = try sample.run("户情", household, "--json").object()
            #expect(
                Set(story.keys) == [
                    "household", "village", "category", "head", "table", "indicators", "members",
                    "responsible", "card", "handbook", "trail", "events", "findings", "learnt",
                    "reopenings",
                ])
            #expect((story["table"] as? [String: Any])?["state"] as? String == "reviewed")
            let head = (story["head"] as? [String: Any])?["masked"] as? String ?? ""
            #expect(head.hasSuffix("*") && head.count > 1)
            let indicators = try #require(story["indicators"] as? [[String: Any]])
            #expect(indicators.count > 60)
            #expect(indicators.allSatisfy { $0["same"] is Bool })
        }

        @Test("进展表的一个数，由谁构成")
        func annexExplained() throws {
            let sample = try SampleLedger.required()
            let annex = try sample.run("报表", "进展表", "--as-of", asOf, "--json").object()
            let rows = try #require(annex["rows"] as? [[String: Any]])
            let first = try #require(rows.first)
            let village = try #require(first["village"] as? String)
            let figure = try sample.run(
                "report", "annex", "--explain", village, "5", "--as-of", asOf, "--json"
            ).object()
            #expect(figure["count"] as? Int == first["completed"] as? Int)
            #expect((figure["members"] as? [String])?.count == figure["count"] as? Int)
            #expect(sample.run("report", "annex", "--explain", village, "9").exit == .usage)
        }

        @Test("没有一个视图露出户内成员的姓名、证件号、电话")
        func nothingInClear() throws {
            let sample = try SampleLedger.required()
            let secrets = try SamplePapers.personalValues()
            #expect(secrets.count > 500)
            let outputs = [
                sample.run("household", household), sample.run("household", household, "--json"),
                sample.run("trace", household, "--json"), sample.run("log", "--json"),
                sample.run("log"), sample.run("findings", "--json"), sample.run("status", "--json"),
            ]
            for output in outputs {
                let found = SamplePapers.first(of: secrets, in: output.text + output.remark)
                #expect(found == nil)
            }
        }
    }
}

/// Personal values of the sample's households, straight from its papers.
enum SamplePapers {
    static func personalValues() throws -> Set<String> {
        let papers = try SampleTownship().papers
        var values: Set<String> = []
        let offices = Set(try column("姓名", of: papers + "/人员.csv"))
        for name in ["姓名", "证件号码"] {
            values.formUnion(try column(name, of: papers + "/成员.csv"))
        }
        for name in ["户主姓名", "户主证件号码", "联系电话", "银行卡号"] {
            values.formUnion(try column(name, of: papers + "/户.csv"))
        }
        // Names as short as one office's can't be told from it.
        return values.subtracting(offices).filter { $0.count >= 3 }
    }

    /// Searching with Swift's own means takes longer than all the rest of the tests.
    static func first(of secrets: Set<String>, in text: String) -> String? {
        text.withCString { bytes in secrets.first { strstr(bytes, $0) != nil } }
    }

    /// The papers have no quoted cells in these sheets.
    private static func column(_ name: String, of path: String) throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let rows = SampleTownship.lines(text.replacingOccurrences(of: "\u{FEFF}", with: ""))
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        guard let place = rows.first?.firstIndex(of: name) else { return [] }
        return rows.dropFirst().compactMap { $0.indices.contains(place) ? $0[place] : nil }
            .filter { !$0.isEmpty }
    }
}
