import CryptoSuites
import Foundation
import HouseholdWork
import Testing

@testable import zeren

@Suite("建账、流水、查看、状态、密钥")
struct BasicCommandTests {
    @Test("建账给出密钥和第一条事件，第二次在同一处建账被拒绝")
    func initTwice() throws {
        let bench = try Workbench()
        let first = bench.initLedger()
        #expect(first.exit == .done)
        #expect(first.remark.contains("没有口令保护"))
        let events = try bench.run("log", "--json").list()
        #expect(events.count == 1)
        #expect(events.first?["type"] as? String == "ledger.opened.v1")
        #expect(events.first?["actorRole"] as? String == "ledgerKeeper")
        let again = bench.initLedger()
        #expect(again.exit == .usage)
        #expect(again.remark.contains("不是空的"))
    }

    @Test("没有账本的地方退出码为 10，JSON 里有代码、出处和办法")
    func noLedger() throws {
        let bench = try Workbench()
        for command in ["log", "status", "show"] {
            let result = bench.run(
                command == "show" ? [command, "0", "--json"] : [command, "--json"])
            #expect(result.exit == .noLedger)
            let error = try #require(try result.object()["error"] as? [String: Any])
            #expect(error["code"] as? String == "noLedger")
            #expect(error["exit"] as? Int == 10)
            #expect(error["basis"] is NSNull)
            let place = try #require(error["where"] as? [String: Any])
            #expect(Set(place.keys) == ["file", "sheet", "row", "column", "sequence"])
            #expect((error["remedy"] as? String)?.isEmpty == false)
        }
    }

    @Test("没有口令又不能提问时建账被拒绝，什么也没有留下")
    func initNeedsPassphrase() throws {
        let bench = try Workbench()
        let result = bench.run("init", "--origin", "a.example", "--name", "镇", "--keeper", "P1")
        #expect(result.exit == .wrongKey)
        #expect(!FileManager.default.fileExists(atPath: bench.ledger))
    }

    @Test("口令文件建的账，没有口令也能看，口令不对退出码为 12")
    func passphraseFile() throws {
        let bench = try Workbench()
        let right = bench.root + "/right"
        let wrong = bench.root + "/wrong"
        try Data("correct horse\n".utf8).write(to: URL(fileURLWithPath: right))
        try Data("battery staple\n".utf8).write(to: URL(fileURLWithPath: wrong))
        let made = bench.run(
            "建账", "--origin", "a.example", "--name", "镇", "--keeper", "P1", "--passphrase-file",
            right)
        #expect(made.exit == .done)
        #expect(bench.run("流水").exit == .done)
        #expect(try bench.run("status", "--json").object()["vault"] as? String == "locked")
        let opened = bench.run("status", "--json", "--passphrase-file", right)
        #expect(try opened.object()["vault"] as? String == "open")
        #expect(try opened.object()["unprotectedKeys"] as? [String] == [])
        #expect(bench.run("status", "--passphrase-file", wrong).exit == .wrongKey)
    }

    @Test("查看一条事件：叶哈希就是这一行的字节的")
    func showEvent() throws {
        let bench = try Workbench()
        bench.initLedger()
        let raw = bench.run("show", "0", "--raw").bytes
        let shown = try bench.run("show", "0", "--json").object()
        #expect(shown["leaf"] as? String == CryptoSuite.sha256Ed25519.makeHasher().leaf(raw).hex)
        #expect(shown["status"] as? String == "inForce")
        #expect((shown["event"] as? [String: Any])?["subject"] as? String == "ledger")
        #expect((shown["commit"] as? [String: Any])?["first"] as? Int == 0)
        #expect(bench.run("show", "0").text.contains("建账：样例镇（test.example/1）"))
        #expect(bench.run("show", "9").exit == .failed)
    }

    @Test("写法不对退出码为 2，说明是中文的")
    func usage() throws {
        let bench = try Workbench()
        #expect(bench.run("show").exit == .usage)
        #expect(bench.run("没有的命令").remark.contains("命令写法不对"))
        let help = bench.run("log", "--help")
        #expect(help.exit == .done)
        #expect(help.text.contains("用法：zeren log"))
        for word in ["OVERVIEW", "USAGE", "Show help", "default:"] {
            #expect(!help.text.contains(word))
        }
    }

    @Test("日志的验证密钥单独一行")
    func logKey() throws {
        let bench = try Workbench()
        bench.initLedger()
        let line = bench.run("keys", "log", "--vkey").text
        let key = try VerifierKey(parsing: String(line.dropLast()))
        #expect(key.name == "test.example/1")
        let keys = try bench.run("密钥", "list", "--json").list()
        #expect(keys.map { $0["kind"] as? String } == ["log", "keeper"])
        #expect(keys.first?["vkey"] as? String == key.description)
    }

    @Test("每一种事件都有一句话")
    func everyEventIsTold() {
        for type in EventCatalog.types {
            #expect(type is any Summarized.Type, "\(type.name)")
        }
    }

    @Test("三行 a、b、c 的根与手算的一致，末行有无换行一样")
    func benchRoot() throws {
        let bench = try Workbench()
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        let leaves = ["a", "b", "c"].map { hasher.leaf(Array($0.utf8)) }
        let root = hasher.node(hasher.node(leaves[0], leaves[1]), leaves[2])
        for text in ["a\nb\nc", "a\nb\nc\n"] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: bench.root + "/lines"))
            let answer = try bench.run("bench", "root", "lines", "--json").object()
            #expect(answer["root"] as? String == root.hex)
            #expect(answer["lines"] as? Int == 3)
        }
    }
}
