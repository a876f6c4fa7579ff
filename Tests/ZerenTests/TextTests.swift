import EventLog
import Foundation
import HouseholdWork
import Ledger
import Testing

@testable import zeren

@Suite("文字、遮盖、错误")
struct TextTests {
    @Test("汉字占两列，列按此对齐，行尾没有空格")
    func columns() {
        #expect(ColumnText.width("村ab（1）") == 2 + 2 + 5)
        #expect(ColumnText.table([["村", "1", ""], ["abcd", "2", "x"]]) == "村    1\nabcd  2  x\n")
        #expect(ColumnText.grouped(2226) == "2,226")
        #expect(ColumnText.grouped(12) == "12")
        #expect(ColumnText.grouped(1_234_567) == "1,234,567")
    }

    @Test("遮盖：姓名留姓，证件号留首尾各四位，电话留首三末四")
    func masks() {
        #expect(Masking.name("陈某") == "陈*")
        #expect(Masking.name("喻某某") == "喻**")
        #expect(Masking.document("999999199001012119") == "9999********2119")
        #expect(Masking.phone("19900003750") == "199****3750")
        #expect(Masking.phone("1234") == "****")
        #expect(Masking.document("12345678") == "********")
    }

    @Test("JSON：成员照写的次序，列表一行一个，缺的写 null")
    func answers() {
        let answer: zeren.Answer = ["b": .number(1), "a": .text(nil), "s": .seconds(0.042)]
        #expect(
            String(decoding: answer.bytes, as: UTF8.self) == "{\"b\":1,\"a\":null,\"s\":0.04}\n")
        let list: zeren.Answer = [.text("一\n"), .bool(true)]
        #expect(String(decoding: list.bytes, as: UTF8.self) == "[\n\"一\\n\",\ntrue\n]\n")
        #expect(String(decoding: zeren.Answer.array([]).bytes, as: UTF8.self) == "[]\n")
        let boxed: zeren.Answer = ["sealed": ["box": .text("c2VjcmV0"), "key": .text("k")]]
        let masked = String(decoding: boxed.boxesMasked.bytes, as: UTF8.self)
        #expect(masked == "{\"sealed\":{\"key\":\"k\",\"masked\":\"***\"}}\n")
    }

    static let errors: [(any Error & Sendable, zeren.ExitStatus)] = [
        (LogError.noLog(path: "/x"), .noLedger), (LogError.locked(path: "/x"), .locked),
        (LogError.damaged(sequence: 3), .broken), (LogError.checkpointMissing(size: 3), .broken),
        (LogError.twoRoots(size: 3), .broken), (LogError.poisoned, .diskFailed),
        (LogError.wrongLogKey, .wrongKey), (LogError.beyondEnd(sequence: 9, size: 3), .failed),
        (DiskError(operation: .write, path: "/x", code: ENOSPC), .diskFailed),
        (DiskError(operation: .write, path: "/x", code: EIO), .diskFailed),
        (DiskError(operation: .sync, path: "/x", code: EINVAL), .diskFailed),
        (DiskError(operation: .open, path: "/x", code: EACCES), .failed),
        (VaultError.wrongKey, .wrongKey), (VaultError.absent(path: "/x"), .wrongKey),
        (VaultError.storage(code: 13), .diskFailed), (VaultError.storage(code: 5), .locked),
        (KeyFileError.absent(path: "/x"), .wrongKey),
        (KeyFileError.wrongPassphrase(path: "/x"), .wrongKey),
        (LedgerError.notALedger(path: "/x"), .broken),
        (LedgerError.log(.locked(path: "/x")), .locked),
        (LedgerError.keyDiffers(person: "P1"), .wrongKey),
        (LedgerError.folderNotEmpty(path: "/x"), .usage),
    ]

    @Test("每个错误有代码、退出码、说明和办法", arguments: 0..<errors.count)
    func errorTable(index: Int) throws {
        let (error, exit) = Self.errors[index]
        let failure = try #require(LedgerErrorText.failure(of: error))
        #expect(failure.exit == exit, "\(error)")
        #expect(!failure.code.isEmpty && !failure.message.isEmpty)
        #expect(failure.remedy?.isEmpty == false)
        #expect(failure.text.hasPrefix("✗ "))
    }

    @Test("当时已知的时间有几种写法")
    func moments() {
        let expected = Moment("2009-04-11T09:30:59+08:00")
        #expect(ViewOptions.moment("2009-04-11 09:30") == expected)
        #expect(ViewOptions.moment("2009-04-11T01:30:59.000Z") == expected)
        #expect(ViewOptions.moment("2009-04-11") == Moment("2009-04-11T23:59:59+08:00"))
        #expect(ViewOptions.moment("昨天") == nil)
    }

    @Test("演示的核对查得出：少一行拒绝、多一行拒绝、少一条疑点、多一条疑点")
    func demoChecksDetect() throws {
        let sample = try SampleTownship()
        let rows = sample.expected("refused").map { row in
            "{\"rule\":\"\(row.rules[0])\",\"sheet\":\"\(row.place)\",\"row\":\(row.row ?? 0)}"
        }
        func refusals(_ rows: [String], entered: Int = 0) throws -> String? {
            let list = rows.joined(separator: ",")
            return try DemoCheck.refusals("{\"entered\":\(entered),\"refused\":[\(list)]}", sample)
        }
        #expect(try refusals(rows) == nil)
        #expect(try refusals(Array(rows.dropLast())) != nil)
        #expect(try refusals(rows + ["{\"rule\":\"R-SIG-02\",\"sheet\":\"签字\",\"row\":1}"]) != nil)
        #expect(try refusals(rows, entered: 1) != nil)
        let findings = sample.expected("finding").map { finding in
            "{\"rule\":\"\(finding.rules[0])\",\"household\":\"\(finding.household)\","
                + "\"person\":\"\(finding.place)\",\"unit\":null}"
        }
        func judged(_ findings: [String]) throws -> String? {
            try DemoCheck.findings("[\(findings.joined(separator: ","))]", sample)
        }
        let surplus = "{\"rule\":\"F-VIS-01\",\"household\":\"0\",\"person\":null,\"unit\":null}"
        #expect(try judged(findings) == nil)
        #expect(try judged(Array(findings.dropFirst())) != nil)
        #expect(try judged(findings + [surplus]) != nil)
    }
}
