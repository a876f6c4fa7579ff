import CryptoSuites
import EventLog
import Exchange
import Foundation
import Testing

@testable import zeren

/// Each test has a ledger of its own: looking leaves a trace in it.
@Suite("查看、导出：先登记，后给看")
struct DisclosureCommandTests {
    private let household = QuestionTown.corrected
    private let name = "奚十三"

    private func size(_ town: QuestionTown) throws -> Int {
        try #require(try town.run("status", "--json").object()["events"] as? Int)
    }

    @Test("不写理由的退出码为 2，什么也没有登记，什么也没有显示")
    func needsReason() throws {
        let town = try QuestionTown.faultyTown()
        let before = try size(town)
        let result = town.run("household", household, "--reveal")
        #expect(result.exit == .usage && result.bytes.isEmpty)
        let wide = town.run("compare", "--reveal", "--reason", "核对19990546625")
        #expect(wide.exit == .usage && wide.remark.contains("R-PRV-02") && wide.bytes.isEmpty)
        let other = town.run(
            "household", household, "--reveal", "--reason", "核对", "--actor", "P0010")
        #expect(other.exit == .usage && other.remark.contains("R-ID-02") && other.bytes.isEmpty)
        #expect(try size(town) == before)
    }

    @Test("登记了才显示：谁、看了什么、为什么；点名的理由密封")
    func revealsOneHousehold() throws {
        let town = try QuestionTown.faultyTown()
        let before = try size(town)
        #expect(!town.run("household", household).text.contains(name))
        let shown = town.run("household", household, "--reveal", "--reason", name + "来访")
        #expect(shown.exit == .done && shown.text.contains(name))
        #expect(shown.remark.contains("#\(before)"))
        let raw = String(decoding: town.run("show", "\(before)", "--raw").bytes, as: UTF8.self)
        #expect(raw.contains("personal.revealed.v1") && !raw.contains(name))
        let log = town.run("log", "--type", "personal.revealed")
        #expect(log.text.contains("赵一 查看明文（household）：household=\(household)"))
        #expect(log.text.contains("理由已封存") && !log.text.contains(name))
        let whole = try town.run(
            "trace", household, "证件号码", "--member", household + "-1", "--reveal", "--reason",
            "与户口簿核对", "--actor", "P0008", "--json"
        ).object()
        let value = try #require(whole["value"] as? [String: Any])
        #expect(value["text"] as? String == "999999197306080796")
        let seen = try town.run("log", "--person", "P0008", "--type", "查看个人信息", "--json").list()
        #expect(seen.map { $0["actorRole"] as? String } == ["contactPerson"])
        let verified = town.run("verify", "--json")
        #expect([ExitStatus.done, .untrusted].contains(verified.exit), "\(verified.remark)")
    }

    @Test("不在整分钟上也登记得进：时间记到分")
    func recordsAtAnySecond() throws {
        let town = try QuestionTown.faultyTown()
        let arguments = ["household", household, "--reveal", "--reason", "核对"]
        let shown = town.bench.run(arguments, now: "2019-05-20T04:07:37.481Z")
        #expect(shown.exit == .done && shown.text.contains(name), "\(shown.remark)")
        let log = try town.run("log", "--type", "personal.revealed", "--json").list()
        #expect(log.map { $0["time"] as? String } == ["2019-05-20T12:07:00+08:00"])
        #expect(town.bench.run("verify", now: QuestionTown.now).exit == .done)
    }

    @Test("每个视图的 --reveal 各登记一条")
    func everyViewRecords() throws {
        let town = try QuestionTown.faultyTown()
        let more = [
            "trace": [household], "household": [household], "person": ["P0008"],
            "unit": ["U04"], "village": ["青坪村"], "changes": ["--since", "300"],
            "export": ["findings", "--csv", "reveal.csv"],
        ]
        for (path, command) in CommandTree.leaves(Zeren.self)
        where command is any ViewCommand.Type {
            let before = try size(town)
            let words = path + (more[path[0]] ?? []) + ["--reveal", "--reason", "抽查"]
            let result = town.run(words)
            #expect([.done, .findings].contains(result.exit), "\(words) \(result.remark)")
            #expect(try size(town) == before + 1, "\(path)")
        }
    }

    @Test("别人正在写入，就登记不了，也就不显示、不给文件")
    func nothingWithoutRecord() throws {
        let town = try QuestionTown.faultyTown()
        let lock = try SystemDisk().open(LedgerFolder(town.bench.ledger).lock, .readWrite)
        #expect(try lock.lock(isWaiting: false))
        let shown = town.run("household", household, "--reveal", "--reason", "核对")
        #expect(shown.exit == .locked && shown.bytes.isEmpty)
        let given = town.run("export", "households", "--csv", "户.csv")
        #expect(given.exit == .locked)
        #expect(!FileManager.default.fileExists(atPath: town.bench.root + "/户.csv"))
        #expect(town.run("household", household).exit == .done)
        withExtendedLifetime(lock) {}
    }

    @Test("导出成电子表格：登记的格式是 xlsx，摘要是文件的；两种格式只能有其一")
    func exportsSpreadsheet() throws {
        let town = try QuestionTown.faultyTown()
        let made = try town.run("export", "persons", "--xlsx", "人员.xlsx", "--json").object()
        let path = town.bench.root + "/人员.xlsx"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        let digest = "sha256:" + CryptoSuite.sha256Ed25519.hash(bytes).hex
        #expect(made["digest"] as? String == digest && made["format"] as? String == "xlsx")
        let sequence = try #require(made["event"] as? Int)
        let event = town.run("show", String(sequence), "--raw").text
        #expect(event.contains("\"format\":\"xlsx\"") && event.contains(digest))
        #expect(town.run("export", "persons").exit == .usage)
        #expect(town.run("export", "persons", "--xlsx", "a.xlsx", "--csv", "a.csv").exit == .usage)
        #expect(town.run("export", "persons", "--xlsx", "人员.xlsx").exit == .usage)
    }

    @Test("密库没有打开，看不到明文，退出码为 12")
    func needsVault() throws {
        let town = try QuestionTown.faultyTown()
        try FileManager.default.removeItem(atPath: town.bench.ledger + "/vault.sqlite")
        let shown = town.run("household", household, "--reveal", "--reason", "核对")
        #expect(shown.exit == .wrongKey && shown.bytes.isEmpty)
    }

    @Test("导出：遮住的不要理由；登记的摘要就是文件的；已经有的文件不覆盖")
    func exportsMasked() throws {
        let town = try QuestionTown.faultyTown()
        for kind in ExportKind.allCases {
            let path = town.bench.root + "/\(kind.rawValue).csv"
            let answer = try town.run(
                "导出", kind.title, "--csv", path, "--as-of", "2019-04-11", "--json"
            ).object()
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(!text.contains(name) && !text.contains("999999197306080796"), "\(kind)")
            let event = try #require(answer["event"] as? Int)
            let shown = try town.run("show", "\(event)", "--json").object()
            let data = try #require(
                (shown["event"] as? [String: Any])?["data"] as? [String: Any])
            #expect(data["digest"] as? String == answer["digest"] as? String)
            #expect(data["count"] as? Int == answer["rows"] as? Int)
            #expect(data["clear"] == nil && data["asOf"] as? String == "2019-04-11")
            // One line a row, the headings and a mark at the beginning.
            let lines = text.components(separatedBy: "\r\n").count - 2
            #expect(lines == answer["rows"] as? Int, "\(kind)")
        }
        let before = try size(town)
        #expect(town.run("export", "log", "--csv", "log.csv").exit == .usage)
        #expect(try size(town) == before)
        #expect(town.run("export", "没有", "--csv", "x.csv").exit == .usage)
        #expect(town.run("export", "log", "--csv", "x.csv", "--household", "没有").exit == .failed)
    }

    @Test("导出明文要有理由；一个村、一户的登记在其名下")
    func exportsClear() throws {
        let town = try QuestionTown.faultyTown()
        #expect(town.run("export", "values", "--csv", "a.csv", "--reveal").exit == .usage)
        let one = town.run(
            "export", "values", "--csv", "b.csv", "--household", household, "--reveal",
            "--reason", "与户口簿核对")
        #expect(one.exit == .done && one.text.contains("明文"))
        let text = try String(contentsOfFile: town.bench.root + "/b.csv", encoding: .utf8)
        #expect(text.contains(name) && !text.contains("邹十八"))
        let story = try town.run("log", "--subject", household, "--limit", "1", "--json").list()
        #expect(story.map { $0["type"] as? String } == ["data.exported.v1"])
        let village = town.run("export", "户", "--csv", "c.csv", "--village", "青坪村")
        #expect(village.text.hasPrefix("户 5 行"))
        let ofVillage = try town.run(
            "log", "--subject", "village/999901100201", "--limit", "1", "--json"
        ).list()
        #expect(ofVillage.map { $0["type"] as? String } == ["data.exported.v1"])
    }
}

@Suite("导出的格")
struct CommaRowTests {
    @Test("引号、逗号、换行照 RFC 4180")
    func quotes() {
        #expect(
            CommaRow.text(["a,b", "\"", "x\ny", "=\"1\""])
                == "\"a,b\",\"\"\"\",\"x\ny\",\"'=\"\"1\"\"\"\r\n")
    }
}
