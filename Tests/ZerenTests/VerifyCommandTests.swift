import Foundation
import Testing

@testable import zeren

extension SampleSuites {
    @Suite("核验和重建的命令")
    struct VerifyCommandTests {
        /// Another machine: no keys, nothing remembered.
        private func stranger(_ sample: SampleLedger) throws -> Workbench {
            try Workbench(["ZEREN_LEDGER": sample.ledger])
        }

        @Test("在建账的机器上通过，JSON 的形状是规定的")
        func passesAtHome() throws {
            let sample = try SampleLedger.required()
            let result = sample.run("verify", "--json")
            #expect(result.exit == .done)
            let report = try result.object()
            #expect(report["verdict"] as? String == "passed")
            #expect(
                Set(report.keys).isSuperset(of: [
                    "verdict", "origin", "suite", "events", "commits", "files", "signatures",
                    "erased",
                    "seconds", "checkpoint", "firstFault", "faults", "notChecked",
                ]))
            #expect(report["firstFault"] is NSNull)
            let checkpoint = try #require(report["checkpoint"] as? [String: Any])
            #expect(
                Set(checkpoint.keys) == [
                    "size", "root", "key", "fingerprint", "pinned", "olderCheckpoint",
                ])
            #expect(checkpoint["pinned"] as? Bool == true)
            let open = report["notChecked"] as? [[String: Any]] ?? []
            #expect(open.allSatisfy { Set($0.keys) == ["what", "why", "how"] })
            #expect(open.contains { $0["what"] as? String == "paper" })
        }

        @Test("别人核验：有条件通过；带公布的密钥和旧检查点：通过")
        func strangers() throws {
            let sample = try SampleLedger.required()
            let other = try stranger(sample)
            let plain = other.run("verify")
            #expect(plain.exit == .done)
            #expect(plain.text.contains("有条件通过"))
            #expect(plain.text.contains("未经本机固定") && plain.text.contains("截尾或回滚"))
            let again = try other.run("verify", "--json").object()
            #expect(again["verdict"] as? String == "conditional")
            let key = other.run("keys", "log", "--vkey").text
            try Data(key.utf8).write(to: URL(fileURLWithPath: other.root + "/vkey"))
            let third = try stranger(sample)
            let trusted = third.run(
                "verify", "--trust", other.root + "/vkey", "--checkpoint",
                sample.ledger + "/checkpoint")
            #expect(trusted.exit == .done)
            #expect(trusted.text.contains("结论：通过"))
        }

        @Test("指名的密钥不是这个日志的：退出码 4；没有材料：退出码 5")
        func trustContradicted() throws {
            let sample = try SampleLedger.required()
            let other = try stranger(sample)
            let bench = try Workbench()
            #expect(
                bench.run(
                    "init", "--origin", SampleTownship.origin, "--name", "镇", "--keeper", "P1",
                    "--no-passphrase"
                ).exit == .done)
            let key = String(bench.run("keys", "log", "--vkey").text.dropLast())
            #expect(other.run("verify", "--trust", key).exit == .broken)
            #expect(other.run("verify", "--trust", "没有的文件").exit == .untrusted)
            #expect(other.run("verify", "--checkpoint", "没有的文件").exit == .untrusted)
        }

        @Test("只读的文件夹、没有密库、没有密钥、没有 state.sqlite，照样能看能核验，什么也没有写")
        func readOnlyViews() throws {
            let sample = try SampleLedger.required()
            let manager = FileManager.default
            let other = try Workbench(["ZEREN_LEDGER": ""])
            let copy = other.root + "/只读"
            try manager.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for name in ["log", "checkpoint"] {
                try manager.copyItem(atPath: "\(sample.ledger)/\(name)", toPath: "\(copy)/\(name)")
            }
            try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: copy)
            let household = SampleTownship.household
            for command in [
                ["verify"], ["show", "5"], ["trace", household, "住房面积"], ["log", "--limit", "3"],
                ["status"], ["household", household], ["keys", "list"],
            ] {
                let result = other.run(command + ["--ledger", copy])
                #expect([.done, .findings].contains(result.exit), "\(command) \(result.remark)")
                #expect(!result.text.isEmpty)
            }
            #expect(
                try manager.contentsOfDirectory(atPath: copy).sorted() == ["checkpoint", "log"])
            try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
        }

        @Test("重建两次逐行相同，核验投影相符")
        func rebuild() throws {
            let sample = try SampleLedger.required()
            let first = try sample.run("rebuild", "--json").object()
            #expect(
                first["events"] as? Int
                    == (try sample.run("status", "--json").object()["events"] as? Int))
            let second = try sample.run("重建", "--json").object()
            #expect(second["same"] as? Bool == true)
            #expect(sample.run("verify", "--projections").exit == .done)
        }
    }
}
