import Foundation
import Testing

@testable import EventLog
@testable import zeren

extension SampleSuites {
    @Suite("出证、验证：账外的人不用账本也能核对")
    struct ProveCommandTests {
        private let sample: SampleLedger
        /// Somebody else's machine: no ledger, no keys.
        private let outside: Workbench
        private let vkey: String

        init() throws {
            sample = try SampleLedger.required()
            outside = try Workbench()
            vkey = sample.run("keys", "log", "--vkey").text
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }

        private func prove(_ subject: String, _ name: String) -> String {
            let path = "\(outside.root)/\(name)"
            #expect(sample.run("出证", subject, "--out", path).exit == .done)
            return path
        }

        private func alter(_ path: String, _ change: (inout Data) -> Void) throws {
            var data = try Data(contentsOf: URL(fileURLWithPath: path))
            change(&data)
            try data.write(to: URL(fileURLWithPath: path))
        }

        @Test("一条：带着公布的密钥，通过；没带，从不说通过，退出码 5；个人信息遮住")
        func one() throws {
            let path = prove("801", "801.tlog-proof")
            let checked = outside.run("验证", path, "--trust", vkey)
            #expect(checked.exit == .done)
            #expect(checked.text.contains("#801") && checked.text.contains("结论：通过"))
            #expect(checked.text.contains("此后有没有更正"))
            let blind = outside.run("check", path)
            #expect(blind.exit == .untrusted)
            #expect(!blind.text.contains("结论：通过") && blind.text.contains("未能确认"))
            let answer = try outside.run("check", path, "--trust", vkey, "--json").object()
            let line = try #require((answer["lines"] as? [[String: Any]])?.first)
            let shown = try sample.run("show", "801", "--json").object()
            #expect(line["leaf"] as? String == shown["leaf"] as? String)
            #expect(line["event"] as? NSDictionary == shown["event"] as? NSDictionary)
            let raw = sample.run("show", "801", "--raw").bytes
            let beside = try Data(
                contentsOf: URL(fileURLWithPath: outside.root + "/801.line"))
            #expect(Array(beside) == raw + [0x0A])
            let moved = outside.root + "/elsewhere"
            try FileManager.default.moveItem(atPath: outside.root + "/801.line", toPath: moved)
            #expect(outside.run("check", path, "--trust", vkey).exit == .untrusted)
            #expect(outside.run("check", path, "--line", moved, "--trust", vkey).exit == .done)
        }

        @Test("每一条都能出证；密文里的内容一个也不露")
        func masked() throws {
            let size = try sample.run("status", "--json").object()["events"] as? Int ?? 0
            let sequences = stride(from: 0, to: size, by: 97)
            for sequence in sequences {
                let path = prove(String(sequence), "\(sequence)")
                let checked = outside.run("check", path, "--trust", vkey, "--json")
                #expect(checked.exit == .done)
                #expect(!checked.text.contains("\"box\""))
                #expect(outside.run("check", path, "--trust", vkey).text.contains("#\(sequence)"))
            }
        }

        @Test("一户：每条一份，共一个检查点；少一份、换一份都看得出")
        func household() throws {
            let household = SampleTownship.household
            let path = prove(household, "户")
            let events = try sample.run("log", "--subject", household, "--json").list()
            let proofs = try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".tlog-proof") }.sorted()
            #expect(proofs.count == events.count && proofs.count > 10)
            let checked = outside.run("check", path, "--trust", vkey)
            #expect(checked.exit == .done)
            #expect(checked.text.contains("结论：通过（\(events.count) 条"))
            #expect(outside.run("check", path).exit == .untrusted)
            #expect(outside.run("check", path, "--line", "x").exit == .usage)
            let first = "\(path)/\(proofs[1])"
            try FileManager.default.moveItem(atPath: first, toPath: outside.root + "/kept")
            let gap = outside.run("check", path, "--trust", vkey, "--json")
            #expect(gap.exit == .untrusted)
            let notMet = try #require(try gap.object()["trustNotMet"] as? [[String: Any]])
            #expect(notMet.map { $0["what"] as? String } == ["lineMissing"])
            try FileManager.default.copyItem(
                atPath: "\(path)/\(proofs[2])", toPath: first)
            #expect(outside.run("check", path, "--trust", vkey).exit == .broken)
            try FileManager.default.removeItem(atPath: first)
            try FileManager.default.moveItem(atPath: outside.root + "/kept", toPath: first)
            #expect(outside.run("check", path, "--trust", vkey).exit == .done)
            try alter("\(path)/checkpoint") { $0[3] ^= 1 }
            #expect(outside.run("check", path, "--trust", vkey).exit == .broken)
            try FileManager.default.removeItem(atPath: "\(path)/checkpoint")
            #expect(outside.run("check", path, "--trust", vkey).exit == .untrusted)
        }

        @Test("别的一行、别的密钥、改过一位的一行：退出码 4；对不上的行不说内容")
        func broken() throws {
            let path = prove("801", "801.tlog-proof")
            let other = prove("802", "802.tlog-proof")
            let otherLine = ProofOutput.linePath(beside: other)
            let mixed = outside.run("check", path, "--line", otherLine, "--trust", vkey)
            #expect(mixed.exit == .broken)
            #expect(mixed.text.contains("这一行自称第 802 条，证明的是第 801 条"))
            #expect(mixed.text.contains("结论：不符") && !mixed.text.contains("内容"))
            #expect(outside.run("check", path, "--line", otherLine).exit == .broken)
            let bench = try Workbench()
            bench.initLedger()
            let foreign = bench.run("keys", "log", "--vkey").text
                .trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(outside.run("check", path, "--trust", foreign).exit == .untrusted)
            try alter(outside.root + "/801.line") { $0[$0.count / 2] ^= 1 }
            let altered = outside.run("check", path, "--trust", vkey, "--json")
            #expect(altered.exit == .broken)
            #expect(try altered.object()["verdict"] as? String == "failed")
        }

        @Test("密钥文件一行一把，# 起头的行不算；不是密钥的退出码 5")
        func trustFiles() throws {
            let path = prove("5", "5.tlog-proof")
            func check(_ text: String) throws -> zeren.ExitStatus {
                let file = URL(fileURLWithPath: outside.root + "/keys.txt")
                try Data(text.utf8).write(to: file)
                return outside.run("check", path, "--trust", "keys.txt").exit
            }
            #expect(try check("# 样例镇\n\(vkey)\n\n") == .done)
            #expect(try check("\(vkey)\r\n") == .done)
            for text in ["", "# \(vkey)\n", "x\n\(vkey)\n", "\(vkey.dropLast())\n", " \(vkey)\n"] {
                #expect(try check(text) == .untrusted)
            }
            #expect(outside.run("check", path, "--trust", "没有的文件").exit == .untrusted)
        }

        @Test("没有这一条、没有这一户、文件已经在、没有检查点：各有说法，什么也不写")
        func refused() throws {
            let bench = try Workbench()
            bench.initLedger()
            func code(_ result: Workbench.Result) throws -> String? {
                (try result.object()["error"] as? [String: Any])?["code"] as? String
            }
            let beyond = bench.run("prove", "1", "--out", "p", "--json")
            #expect(beyond.exit == .failed)
            #expect(try code(beyond) == "noSuchEvent")
            let none = bench.run("prove", "999901100201-0001", "--out", "p", "--json")
            #expect(none.exit == .failed)
            #expect(try code(none) == "noSuchHousehold")
            #expect(!FileManager.default.fileExists(atPath: bench.root + "/p"))
            #expect(bench.run("prove", "0", "--out", "p").exit == .done)
            let again = bench.run("prove", "0", "--out", "p", "--json")
            #expect(again.exit == .usage)
            #expect(try code(again) == "outExists")
            let foreign = bench.run(
                "prove", "0", "--out", "q", "--checkpoint", sample.ledger + "/checkpoint")
            #expect(foreign.exit == .broken)
            try FileManager.default.removeItem(atPath: bench.ledger + "/checkpoint")
            let absent = bench.run("prove", "0", "--out", "q", "--json")
            #expect(absent.exit == .untrusted)
            #expect(try code(absent) == "checkpointAbsent")
            #expect(!FileManager.default.fileExists(atPath: bench.root + "/q"))
        }

        @Test("证明、行的每一位翻转都看得出：不通过")
        func everyBit() throws {
            let path = prove("801", "801.tlog-proof")
            let trust = try TrustMaterial.trust([vkey], outside.context())
            let proof = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            let line = Array(
                try Data(contentsOf: URL(fileURLWithPath: ProofOutput.linePath(beside: path))))
            var count = 0
            for bit in 0..<proof.count * 8 {
                var altered = proof
                altered[bit / 8] ^= 1 << UInt8(bit % 8)
                let check = LineCheck(line: line, proof: altered, trust: trust)
                if check.contradictions.isEmpty { Issue.record("proof, bit \(bit)") }
                count += 1
            }
            for bit in 0..<line.count * 8 {
                var altered = line
                altered[bit / 8] ^= 1 << UInt8(bit % 8)
                let check = LineCheck(line: altered, proof: proof, trust: trust)
                if check.contradictions.isEmpty { Issue.record("line, bit \(bit)") }
                count += 1
            }
            #expect(count == 8 * (proof.count + line.count))
        }
    }
}
