import CanonicalJSON
import CryptoSuites
import Exchange
import Foundation
import Ledger
import Testing

@Suite("个人信息不出密库")
struct SealedImportTests {
    /// Names, document numbers, phones and cards of the households' people.
    private func canaries(_ lines: Papers.Lines) throws -> Set<String> {
        var found: Set<String> = []
        let officials = Set((lines["人员"] ?? []).map { $0[1] })
        for (sheet, headings) in [
            "成员": ["姓名", "证件号码"], "户": ["户主姓名", "户主证件号码", "联系电话", "银行卡号", "帮扶责任人电话"],
            "人员": ["电话"],
        ] {
            let rows = try #require(lines[sheet])
            for heading in headings {
                let column = try #require(rows[0].firstIndex(of: heading))
                found.formUnion(rows.dropFirst().map { $0[column] })
            }
        }
        return found.filter { $0.count > 1 && !officials.contains($0) }
    }

    /// Every file of a folder as one run of bytes.
    private func contents(_ folder: String) throws -> [Data] {
        let walk = try #require(FileManager.default.enumerator(atPath: folder))
        var files: [Data] = []
        for case let name as String in walk {
            if let data = FileManager.default.contents(atPath: folder + "/" + name) {
                files.append(data)
                files.append(Data(name.utf8))
            }
        }
        return files
    }

    private func leaks(in ledger: TemporaryLedger, _ canaries: Set<String>) throws -> Int {
        let suite = CryptoSuite.sha256Ed25519
        let files = try contents(ledger.folder.path)
        #expect(files.count > 5)
        return canaries.reduce(0) { count, canary in
            let digest = suite.hash(Array(canary.utf8))
            let needles = [
                Data(canary.utf8), Data(digest.hex.utf8), Data(digest.bytes),
                Data(StrictBase64.encode(digest.bytes).utf8),
            ]
            return count
                + files.reduce(0) { sum, file in
                    sum + needles.count { file.range(of: $0) != nil }
                }
        }
    }

    @Test("账本文件夹里找不到任何成员的姓名、证件号、电话及其摘要")
    func nothingLeaks() throws {
        let lines = try Papers.lines()
        let ledger = try TemporaryLedger()
        let report = try ledger.importing(lines)
        let canaries = try canaries(lines)
        #expect(canaries.count > 200)
        #expect(try leaks(in: ledger, canaries) == 0)
        // Nor in what people are told.
        for text in report.refused.map(\.refusal.message) + report.refused.compactMap(\.value) {
            #expect(!canaries.contains { text.contains($0) }, "\(text)")
        }
    }

    @Test("方案不把它们列为个人信息时，同样的搜索都找得到：检测有效")
    func detectorWorks() throws {
        let lines = try Papers.lines()
        var plan = try Papers.plan()
        let indicators = try #require(plan["indicators"]?.arrayValue)
        plan["indicators"] = .array(
            indicators.map { indicator in
                var object = indicator.objectValue ?? [:]
                object["sensitivity"] = "none"
                return .object(object)
            })
        let ledger = try TemporaryLedger(plan: plan)
        try ledger.importing(lines)
        let members = try #require(lines["成员"])
        let column = try #require(members[0].firstIndex(of: "证件号码"))
        for row in members.dropFirst() {
            #expect(try leaks(in: ledger, [row[column]]) > 0)
        }
    }
}
