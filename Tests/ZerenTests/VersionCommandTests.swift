import CanonicalJSON
import Foundation
import HouseholdWork
import Testing

@testable import zeren

extension SampleSuites {
    @Suite("同一事件的几个版本")
    struct VersionCommandTests {
        private let household = SampleTownship.household
        private let asOf = SampleTownship.asOf
        private var member: String { household + "-1" }

        @Test("旧版、新版各入一条：各视图答得一样，只有存储名和叶不同；核验都通过")
        func bothVersionsAnswerTheSame() throws {
            let sample = try SampleLedger.required()
            let payload = VersionedLedger.payload(member: member)
            let older = try VersionedLedger(sample, DeferralOfVersion1(payload: payload))
            let newer = try VersionedLedger(sample, try EntryDeferred(payload: payload))
            #expect(older.sequence == newer.sequence)
            let views = [
                ["household", household], ["trace", household, "是否会讲普通话", "--member", member],
                ["findings"], ["person", VersionedLedger.officer], ["progress"], ["compare"],
                ["report", "annex"], ["changes", "--since", "\(older.sequence - 60)"],
            ]
            for view in views {
                for form in [[], ["--json"]] {
                    let arguments = view + ["--as-of", asOf] + form
                    let answer = normalized(older.bench.run(arguments))
                    #expect(answer == normalized(newer.bench.run(arguments)), "\(arguments)")
                    #expect(answer.contains("error") == false, "\(arguments)")
                }
            }
            for bench in [older.bench, newer.bench] {
                let story = bench.run("household", household, "--as-of", asOf).text
                #expect(story.contains("暂缓录入") && story.contains(VersionedLedger.reason))
                let listed = try bench.run("log", "--type", "暂缓录入登记", "--json").list()
                #expect(listed.count == 3)
                #expect(
                    try bench.run("log", "--type", "entry.deferred", "--json").list().count == 3)
                #expect(
                    try bench.run("verify", "--json").object()["schemaFaults"] as? [String] == [])
                #expect(bench.run("verify").exit == .done)
            }
            #expect(older.bench.run("rebuild").exit == .done)
            #expect(older.bench.run("verify", "--projections").exit == .done)
        }

        /// The recording's own time and the stored version are the only differences allowed.
        private func normalized(_ result: Workbench.Result) -> String {
            result.text.replacing(/"(recorded|leaf)":"[^"]*"/, with: "")
                .replacing("entry.deferred.v1", with: "entry.deferred.v2")
                .replacing(/(入账|于) \d{4}-\d\d-\d\d \d\d:\d\d/, with: "")
        }

        @Test("show 说明是哪一版；--raw 是入账时的原字节")
        func showsTheStoredVersion() throws {
            let sample = try SampleLedger.required()
            let payload = VersionedLedger.payload(member: member)
            let older = try VersionedLedger(sample, DeferralOfVersion1(payload: payload))
            let number = "\(older.sequence)"
            let shown = older.bench.run("show", number)
            #expect(shown.text.contains("暂缓录入登记（entry.deferred.v1）"))
            #expect(shown.text.contains(VersionedLedger.reason))
            let raw = older.bench.run("show", number, "--raw")
            let event = try #require(
                try JSONValue(canonical: raw.bytes).objectValue?["event"]?.objectValue)
            #expect(event["type"]?.stringValue == "entry.deferred.v1")
            var data = try #require(event["data"]?.objectValue)
            #expect(data.removeValue(forKey: "lateReason")?.stringValue == "补录")
            #expect(data == payload)
        }

        @Test("比程序新的版本：视图和导入都拒绝，指名事件，请升级；核验说明什么没有核对")
        func refusesNewerVersions() throws {
            let sample = try SampleLedger.required()
            let payload: JSONObject = ["whatever": .string("将来的写法")]
            let future = try VersionedLedger(sample, DeferralOfVersion3(payload: payload))
            let papers = try SampleTownship().papers
            let views = [
                ["household", household], ["findings"], ["log"], ["status"], ["rebuild"],
                ["show", "\(future.sequence)"], ["trace", household, "住房面积"],
                ["import", papers, "--commit"],
            ]
            for arguments in views {
                let result = future.bench.run(arguments + ["--json"])
                #expect(result.exit == .failed, "\(arguments)")
                let error = try #require(try result.object()["error"] as? [String: Any])
                #expect(error["code"] as? String == "newerVersion", "\(arguments)")
                let message = try #require(error["message"] as? String)
                #expect(message.contains("#\(future.sequence)") && message.contains("暂缓录入登记"))
                #expect(message.contains("entry.deferred.v3"))
                #expect((error["remedy"] as? String)?.contains("升级") == true)
            }
            let raw = future.bench.run("show", "\(future.sequence)", "--raw")
            #expect(raw.exit == .done && raw.text.contains("将来的写法"))
            let verified = future.bench.run("verify", "--json")
            #expect(verified.exit == .done)
            let report = try verified.object()
            #expect(report["verdict"] as? String == "conditional")
            let open = try #require(report["notChecked"] as? [[String: Any]])
            let newer = try #require(open.first { $0["what"] as? String == "newerVersion" })
            let why = try #require(newer["why"] as? String)
            #expect(why.contains("entry.deferred.v3") && why.contains("entry.deferred.v2"))
            #expect(why.contains("1 条") && why.contains("内容的格式没有"))
            #expect((newer["how"] as? String)?.contains("升级") == true)
        }
    }
}
