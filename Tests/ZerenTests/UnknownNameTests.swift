import Foundation
import Testing

@testable import zeren

extension SampleSuites {
    @Suite("写错的名称不会被当成没有")
    struct UnknownNameTests {
        struct Case: CustomTestStringConvertible, Sendable {
            let arguments: [String]
            let code: String
            let exit: Int32
            let near: String
            var testDescription: String { arguments.joined(separator: " ") }

            init(
                _ arguments: [String], _ code: String, _ near: String, _ exit: Int32 = 1
            ) {
                (self.arguments, self.code, self.near, self.exit) = (arguments, code, near, exit)
            }
        }

        static let unknown: [Case] = [
            Case(["findings", "--rule", "F-LATE-1"], "noSuchRule", "F-LATE-01", 2),
            Case(["findings", "--rule", "F-SIG-02 "], "noSuchRule", "F-SIG-02", 2),
            Case(["findings", "--rule", "没有"], "noSuchRule", "F-UNI-01", 2),
            Case(
                ["findings", "--household", "999901100201-000X"], "noSuchHousehold",
                "999901100201-000"),
            Case(["findings", "--village", "1"], "noSuchVillage", "有这些"),
            Case(["findings", "--person", "P9901"], "noSuchPerson", "P000"),
            Case(["findings", "--unit", "没有"], "noSuchUnit", "有这些"),
            Case(
                ["log", "--subject", "household/999901100201-000X"], "noSuchSubject",
                "household/999901100201-000"),
            Case(["log", "--subject", "x"], "noSuchSubject", "共 "),
            Case(["log", "--person", "P9901"], "noSuchPerson", "P000"),
            Case(["log", "--type", "table.singed"], "noSuchType", "table.signed"),
            Case(["log", "--type", "没有的"], "noSuchType", "共 "),
            Case(["household", "999901100201-00011"], "noSuchHousehold", "999901100201-0001"),
            Case(["trace", "999901100201-00011"], "noSuchHousehold", "999901100201-0001"),
        ]

        @Test("不认得的，不答“没有”，答近似的和已有的", arguments: unknown)
        func refused(_ wrong: Case) throws {
            let sample = try SampleLedger.required()
            let result = sample.bench.run(wrong.arguments + ["--json"])
            #expect(result.exit.rawValue == wrong.exit)
            let error = try #require(try result.object()["error"] as? [String: Any])
            #expect(error["code"] as? String == wrong.code)
            let remedy = try #require(error["remedy"] as? String)
            #expect(remedy.contains(wrong.near), "\(remedy)")
        }

        @Test("认得的照旧有答：编号、村名、单位名、中文的事件名")
        func known() throws {
            let sample = try SampleLedger.required()
            let all = try sample.run("findings", "--json").list()
            for member in ["village", "household", "person"] {
                let value = try #require(all.compactMap { $0[member] as? String }.first)
                let found = try sample.run("findings", "--\(member)", value, "--json").list()
                #expect(!found.isEmpty)
                #expect(found.count < all.count)
            }
            #expect(sample.run("findings", "--rule", "F-CON-01").exit != .usage)
            let signed = try sample.run("log", "--type", "table.signed", "--json").list()
            #expect(!signed.isEmpty)
            let title = try sample.run("log", "--type", "三方签字", "--json").list()
            #expect(title.count == signed.count)
        }

        @Test("在账上而没有行合格的，答空，退出码为 0")
        func nothingFound() throws {
            let sample = try SampleLedger.required()
            let none = sample.run(
                "log", "--type", "table.signed", "--since", "2099-01-01", "--json")
            #expect(none.exit == .done)
            #expect(try none.list().isEmpty)
        }
    }
}
