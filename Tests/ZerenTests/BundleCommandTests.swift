import EventLog
import Foundation
import Testing

@testable import zeren

extension SampleSuites {
    @Suite("打包、检查：带走一份，凭自己带来的核对")
    struct BundleCommandTests {
        private let sample: SampleLedger
        /// The inspector's own machine.
        private let inspector: Workbench
        private let bundle: String
        private let vkey: String
        /// What the last inspection left.
        private let since: String

        init() throws {
            sample = try SampleLedger.required()
            inspector = try Workbench()
            bundle = inspector.root + "/样例镇"
            let made = sample.run("打包", bundle, "--json")
            #expect(made.exit == .done)
            vkey = try #require(try made.object()["key"] as? String)
            since = inspector.root + "/上次的检查点"
            try FileManager.default.copyItem(atPath: bundle + "/checkpoint", toPath: since)
        }

        private func inspect(_ more: String...) -> Workbench.Result {
            inspector.run(["inspect", bundle] + more)
        }

        private func files() throws -> [String] {
            try #require(FileManager.default.enumerator(atPath: bundle)?.allObjects as? [String])
        }

        private func alter(_ name: String, _ change: (inout Data) -> Void) throws {
            let url = URL(fileURLWithPath: "\(bundle)/\(name)")
            var data = try Data(contentsOf: url)
            change(&data)
            try data.write(to: url)
        }

        @Test("包里的日志、检查点与账本逐字节相同；没有密钥、密库、投影")
        func contents() throws {
            for name in ["log/000000.jsonl", "checkpoint"] {
                #expect(
                    FileManager.default.contents(atPath: "\(bundle)/\(name)")
                        == FileManager.default.contents(atPath: "\(sample.ledger)/\(name)"))
            }
            let names = try files()
            #expect(names.contains("检查说明.txt") && names.contains("密钥指纹.txt"))
            #expect(names.contains("Schemas/table.signed.v1.json"))
            for secret in ["keys", "vault", "sqlite", ".pem", "lock"] {
                #expect(!names.contains { $0.contains(secret) }, "\(secret)")
            }
            #expect(sample.run("bundle", bundle).exit == .usage)
        }

        @Test("带着公布的密钥和上次的检查点：通过，印出一行记录；少一样：有条件，退出码 5")
        func verdicts() throws {
            let passed = inspect("--trust", vkey, "--since", since)
            #expect(passed.exit == .done)
            #expect(passed.text.contains("结论：通过") && passed.text.contains("记录：papers.example"))
            #expect(passed.text.contains("人员密钥指纹"))
            for arguments in [[], ["--trust", vkey], ["--since", since]] {
                // A machine of its own each time: one that has looked before remembers the head.
                let result = try Workbench().run(["inspect", bundle] + arguments)
                #expect(result.exit == .untrusted, "\(arguments)")
                #expect(!result.text.contains("结论：通过"))
            }
        }

        @Test("改了一位、截了尾、换了密钥：不通过，退出码 4；不印记录")
        func failed() throws {
            let good = try Data(contentsOf: URL(fileURLWithPath: bundle + "/log/000000.jsonl"))
            try alter("log/000000.jsonl") { $0[$0.count / 2] ^= 1 }
            let flipped = inspect("--trust", vkey, "--since", since)
            #expect(flipped.exit == .broken && !flipped.text.contains("记录："))
            let lines = good.split(separator: 0x0A)
            try alter("log/000000.jsonl") { data in
                data = Data(lines.dropLast(9).joined(separator: [0x0A]) + [0x0A])
            }
            #expect(inspect("--trust", vkey, "--since", since).exit == .broken)
            try alter("log/000000.jsonl") { $0 = good }
            #expect(inspect("--trust", vkey, "--since", since).exit == .done)
            let bench = try Workbench()
            let made = bench.run(
                "init", "--origin", "papers.example/2019", "--name", "假", "--keeper", "P0001",
                "--no-passphrase")
            #expect(made.exit == .done)
            let forged = try #require(
                try bench.run("keys", "log", "--json").object()["vkey"] as? String)
            #expect(inspect("--trust", forged, "--since", since).exit == .broken)
        }

        @Test("用包里的东西来核对包，拒绝；不是账本的文件夹，退出码 10")
        func ownTrust() throws {
            let own = inspect("--trust", vkey, "--since", bundle + "/checkpoint", "--json")
            #expect(own.exit == .usage)
            #expect(
                (try own.object()["error"] as? [String: Any])?["code"] as? String
                    == "trustFromBundle")
            #expect(inspector.run("inspect", inspector.root).exit == .noLedger)
        }

        @Test("只读的包也能检查，什么也不写进去")
        func readOnly() throws {
            let before = try files().sorted()
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: bundle)
            defer {
                try? FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: bundle)
            }
            #expect(inspect("--trust", vkey, "--since", since).exit == .done)
            #expect(try files().sorted() == before)
        }
    }
}
