import EventLog
import Foundation
import Testing

@testable import zeren

@Suite("见证：用文件来往")
struct WitnessCommandTests {
    private let ledger: Workbench
    /// The witness's own machine.
    private let witness: Workbench
    private let logKey: String
    private let witnessKey: String

    init() throws {
        ledger = try Workbench()
        ledger.initLedger()
        witness = try Workbench()
        logKey = try #require(try ledger.run("keys", "log", "--json").object()["vkey"] as? String)
        let made = witness.run("见证", "key", "--name", "w.example", "--no-passphrase", "--json")
        witnessKey = try #require(try made.object()["vkey"] as? String)
        let again = try witness.run(
            "witness", "key", "--name", "w.example", "--no-passphrase", "--json"
        ).object()
        #expect(again["vkey"] as? String == witnessKey)
        #expect(again["isNew"] as? Bool == false)
    }

    private func ask(_ name: String, old: Int = 0, of bench: Workbench? = nil) -> String {
        let path = "\(witness.root)/\(name)"
        let asked = (bench ?? ledger).run("witness", "ask", "--old", String(old), "--out", path)
        #expect(asked.exit == .done)
        return path
    }

    private func sign(_ path: String, _ out: String, _ more: String...) -> Workbench.Result {
        witness.run(
            ["witness", "sign", path, "--name", "w.example", "--trust", logKey, "--out", out]
                + more + ["--json"])
    }

    private func write(_ text: String, _ name: String) throws -> String {
        let path = "\(witness.root)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func code(_ result: Workbench.Result) throws -> String? {
        (try result.object()["error"] as? [String: Any])?["code"] as? String
    }

    private func policy() throws -> String {
        try write(
            "log \(logKey)\nwitness W \(witnessKey)\nquorum W\n", "policy-\(UUID().uuidString)")
    }

    @Test("请见证、签字、收进、按要求核验、随证明带出：一路走通")
    func wholeWay() throws {
        let policy = try policy()
        let unmet = ledger.run("verify", "--policy", policy)
        #expect(unmet.exit == .untrusted && !unmet.text.contains("结论：通过"))
        let asked = ask("asked")
        let first = sign(asked, "signed")
        #expect(first.exit == .conflict)
        #expect(try code(first) == "firstNotAllowed")
        #expect(sign(asked, "signed", "--first").exit == .done)
        let signed = "\(witness.root)/signed"
        let added = ledger.run("witness", "add", signed, "--trust", witnessKey, "--json")
        #expect(added.exit == .done)
        #expect(try added.object()["witnesses"] as? [String] == ["w.example"])
        let verified = ledger.run("verify", "--policy", policy)
        #expect(verified.exit == .done && verified.text.contains("见证 w.example"))
        let answer = try ledger.run("verify", "--policy", policy, "--json").object()
        #expect((answer["witnessed"] as? [String: Any])?["size"] as? Int == 1)
        // What lies in the folder itself finds no rollback: another machine has to say so.
        let elsewhere = try Workbench(["ZEREN_LEDGER": ledger.ledger])
        let seenThere = try elsewhere.run("verify", "--policy", policy, "--json").object()
        #expect(seenThere["verdict"] as? String == "conditional")
        let open = (seenThere["notChecked"] as? [[String: Any]])?.map { $0["what"] as? String }
        #expect(open?.contains("rollback") == true)
        let proof = "\(witness.root)/0.tlog-proof"
        #expect(ledger.run("prove", "0", "--out", proof).exit == .done)
        let checked = witness.run("check", proof, "--policy", policy)
        #expect(checked.exit == .done && checked.text.contains("  w.example 于 "))
        let seen = try witness.run(
            "check", proof, "--trust", logKey, "--trust", witnessKey, "--json"
        )
        .object()
        #expect((seen["witnesses"] as? [[String: Any]])?.count == 1)
    }

    @Test("上次见证到别处：退出码 6，说到几条；从那里起的再签一次也可以")
    func conflict() throws {
        #expect(sign(ask("a"), "1", "--first").exit == .done)
        let again = sign(ask("b"), "2")
        #expect(again.exit == .conflict)
        #expect(try code(again) == "witnessConflict")
        #expect(sign(ask("c", old: 1), "3").exit == .done)
        #expect(ledger.run("witness", "ask", "--old", "2", "--out", "x").exit == .usage)
        let taken = sign(ask("d", old: 1), "3")
        #expect(try code(taken) == "outExists")
    }

    @Test("没有带密钥、不是这个日志签的、文件坏了：都不签")
    func refused() throws {
        let asked = ask("asked")
        let blind = witness.run(
            "witness", "sign", asked, "--name", "w.example", "--out", "o", "--first", "--json")
        #expect(blind.exit == .untrusted)
        #expect(try code(blind) == "unknownLog")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: asked))
        bytes[bytes.count - 5] ^= 1
        try bytes.write(to: URL(fileURLWithPath: asked))
        #expect(sign(asked, "o", "--first").exit == .broken)
        let junk = try write("no request\n", "junk")
        #expect(try code(sign(junk, "o", "--first")) == "requestMalformed")
        #expect(!FileManager.default.fileExists(atPath: witness.root + "/o"))
        #expect(try code(sign("没有的文件", "o")) == "fileAbsent")
    }

    @Test("收进时核对：别人的签字、别的账的、没有见证的，都不收")
    func adding() throws {
        #expect(sign(ask("asked"), "signed", "--first").exit == .done)
        let signed = "\(witness.root)/signed"
        #expect(ledger.run("witness", "add", signed).exit == .untrusted)
        let other = witness.run(
            "witness", "key", "--name", "w2.example", "--no-passphrase", "--json")
        let otherKey = try #require(try other.object()["vkey"] as? String)
        let none = ledger.run("witness", "add", signed, "--trust", otherKey, "--json")
        #expect(try code(none) == "notWitnessed")
        let foreign = try Workbench()
        foreign.initLedger()
        #expect(foreign.run("witness", "add", signed, "--trust", witnessKey).exit == .broken)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: signed))
        bytes[bytes.count - 5] ^= 1
        try bytes.write(to: URL(fileURLWithPath: signed))
        #expect(ledger.run("witness", "add", signed, "--trust", witnessKey).exit == .broken)
        #expect(!FileManager.default.fileExists(atPath: ledger.ledger + "/witness"))
    }

    @Test("同样的条数两个根：不签，留下证据，带着密钥的人看得出分叉成立")
    func splitView() throws {
        // A second ledger by the same log key: the keys are copied, the first line differs.
        #expect(sign(ask("asked"), "signed", "--first").exit == .done)
        let twin = try Workbench()
        twin.initLedger()
        let request = ask("twin", of: twin)
        // Its key is its own: so the log that is trusted never signed it.
        #expect(sign(request, "twin-signed").exit == .broken)
        let evidence = try SplitLedger.evidence(ledger, at: "\(witness.root)/split")
        let checked = witness.run("check", evidence, "--trust", logKey)
        #expect(checked.exit == .broken && checked.text.contains("分叉成立"))
        let blind = witness.run("check", evidence, "--json")
        #expect(blind.exit == .untrusted)
        #expect(try blind.object()["splitView"] as? Bool == false)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: evidence))
        bytes[bytes.count - 5] ^= 1
        try bytes.write(to: URL(fileURLWithPath: evidence))
        let altered = witness.run("check", evidence, "--trust", logKey, "--json")
        #expect(try code(altered) == "evidenceBad")
    }

    @Test("不是见证要求的文件：退出码 5，说哪一行")
    func policies() throws {
        let bad = try write("witness W x\nquorum W\n", "bad")
        let verified = ledger.run("verify", "--policy", bad, "--json")
        #expect(verified.exit == .untrusted)
        #expect(try code(verified) == "policyUnreadable")
        #expect(verified.remark.contains("第 1 行"))
        #expect(ledger.run("verify", "--policy", "没有").exit == .untrusted)
        let none = try write("quorum none\n", "none")
        #expect(ledger.run("verify", "--policy", none).exit == .done)
    }
}
