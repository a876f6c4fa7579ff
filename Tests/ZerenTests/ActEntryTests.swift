import Foundation
import Testing

@testable import zeren

@Suite("一个动作怎样入账")
struct ActEntryTests {
    private let now = "2019-03-11T01:00:00.000Z"
    private let print = [
        "print", ActWorld.household, "--table", "B1", "--printer", "P0059", "--time",
        "2019-03-11 09:00",
    ]
    private let sheet = ["户编号,表号,打印人,时间", "\(ActWorld.household),B1,P0059,2019/3/11 9:00"]

    @Test("打过的再打一次、再从台账导入，都不重复入账")
    func sameRowOnce() throws {
        let world = try ActWorld()
        let first = try world.bench.run(print + ["--json"], now: now).object()
        let sequence = ((first["events"] as? [[String: Any]])?.first)?["sequence"] as? Int
        let again = world.bench.run(print, now: now)
        #expect(again.exit == .done && again.text.hasPrefix("早已入账 #\(sequence ?? -1)"))
        try world.write("打印", sheet)
        let imported = try world.bench.run("import", "csv", "--commit", "--json", now: now).object()
        #expect(imported["entered"] as? Int == 0)
        #expect((imported["refused"] as? [Any])?.isEmpty == true)
    }

    @Test("先导入、后打的，也不重复入账")
    func paperFirst() throws {
        let world = try ActWorld()
        try world.write("打印", sheet)
        #expect(world.bench.run("import", "csv", "--commit", now: now).exit == .done)
        #expect(world.bench.run(print, now: now).text.hasPrefix("早已入账 #"))
    }

    @Test("纸上错的一格和打错的一格，规则、依据、怎么办都一样")
    func sameRule() throws {
        let world = try ActWorld()
        try world.write(
            "打印", ["户编号,表号,打印人,时间", "\(ActWorld.household),B1,P0039,2019-03-11 09:00"])
        let imported = try world.bench.run("import", "csv", "--json", now: now).object()
        let paper = try #require((imported["refused"] as? [[String: Any]])?.first)
        let typed = world.bench.run(
            "print", ActWorld.household, "--table", "B1", "--printer", "P0039", "--json", now: now)
        let error = try #require(try typed.object()["error"] as? [String: Any])
        #expect(error["code"] as? String == paper["rule"] as? String)
        #expect(error["basis"] as? String == paper["basis"] as? String)
        let message = try #require(paper["message"] as? String)
        #expect(error["message"] as? String == message + "（--printer）")
        #expect((error["where"] as? [String: Any])?["column"] as? String == "打印人")
    }

    @Test("补录要有说明和凭据；凭据只记摘要，种类按文件名")
    func late() throws {
        let world = try ActWorld()
        try Data("scan".utf8).write(to: URL(fileURLWithPath: world.bench.root + "/台账.jpg"))
        let later = "2019-03-20T01:00:00.000Z"
        for incomplete in [[], ["--late-reason", "下乡"], ["--evidence", "台账.jpg"]] {
            let refused = world.bench.run(print + incomplete, now: later)
            #expect(refused.exit == .usage && refused.remark.hasPrefix("✗ R-TIME-03 "))
        }
        let entered = world.bench.run(
            print + ["--late-reason", "下乡", "--evidence", "台账.jpg"], now: later)
        #expect(entered.exit == .done, "\(entered.remark)")
        let sequence = try world.events() - 1
        let shown = world.bench.run("show", "\(sequence)", now: later).text
        // sha256sum of the four bytes `scan`.
        let digest = "59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa"
        #expect(shown.contains("photo sha256:\(digest)") && shown.contains("下乡"))
        #expect(world.bench.run(print + ["--evidence", "没有.pdf"], now: later).exit == .usage)
    }

    @Test("H* 规则不许、但确已发生的，可以据实登记；缺批准、情况或凭据的不行")
    func factual() throws {
        let world = try ActWorld()
        try Data("scan".utf8).write(to: URL(fileURLWithPath: world.bench.root + "/情况.pdf"))
        let visit = [
            "visit", ActWorld.household, "--visit", "V1", "--participant", "P0038;P0063",
            "--mode", "现场", "--time", "2019-03-11 08:30",
        ]
        let refused = world.bench.run(visit, now: now)
        #expect(refused.remark.hasPrefix("✗ R-VIS-01 ") && refused.remark.contains("--factual"))
        #expect(
            world.bench.run(visit + ["--factual", "--reason", "走错了户"], now: now).exit == .usage)
        let fact = visit + ["--factual", "--reason", "走错了户", "--approver", "P0058"]
        #expect(world.bench.run(fact, now: now).remark.hasPrefix("✗ R-VIS-01 "))
        let entered = try world.bench.run(fact + ["--evidence", "情况.pdf", "--json"], now: now)
            .object()
        let event = try #require((entered["events"] as? [[String: Any]])?.first)
        #expect(event["factual"] as? [String] == ["R-VIS-01"])
    }

    @Test("个人信息不写在命令里：- 从输入读；在终端上，缺的必填项会问")
    func personalValues() throws {
        let world = try ActWorld()
        let line = ["register-person", "P0090", "--name", "甘一", "--unit", "U04", "--phone", "-"]
        #expect(world.bench.run(line, now: now).exit == .usage)
        let typed = world.bench.run(line, now: now, typing: ["19900000009"])
        #expect(typed.exit == .done, "\(typed.remark)")
        let log = try String(
            contentsOfFile: world.bench.ledger + "/log/000000.jsonl", encoding: .utf8)
        #expect(!log.contains("19900000009"))
        let asked = world.bench.run(
            ["register-village", "--json"], now: now, typing: ["999901100209", "新塘村"])
        #expect(asked.exit == .done, "\(asked.remark)")
        let unasked = world.bench.run(
            ["register-village", "--no-input"], now: now, typing: ["999901100210", "甲村"])
        #expect(unasked.exit == .usage && unasked.remark.hasPrefix("✗ R-CELL-01 "))
    }

    @Test("谁录入、谁办理：没有密钥的不能录入；不写办理人的动作不收 --actor")
    func people() throws {
        let world = try ActWorld()
        let keyless = world.bench.run(print + ["--as", "P0059"], now: now)
        #expect(keyless.exit == .wrongKey)
        let village = ["register-village", "1", "--name", "某村", "--actor", "P0059"]
        #expect(world.bench.run(village, now: now).exit == .usage)
        let visit = try world.bench.run(
            "visit", ActWorld.household, "--visit", "V1", "--participant", "P0063", "--actor",
            "P0039", "--mode", "现场", "--json", now: now
        ).object()
        let event = try #require((visit["events"] as? [[String: Any]])?.first)
        #expect(event["actor"] as? String == "P0039" && event["recorder"] as? String == "P0001")
        #expect(try Workbench().run("visit", "H").exit == .noLedger)
    }

    @Test("整份导错的台账可以作废，改好后再导入")
    func undoImport() throws {
        let world = try ActWorld()
        try FileManager.default.createDirectory(
            atPath: world.bench.root + "/打印", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: world.bench.root + "/csv/说明.csv", toPath: world.bench.root + "/打印/说明.csv")
        let lines = sheet + ["\(ActWorld.neighbour),B2,P0059,2019-03-11 09:00"]
        try Data(lines.map { $0 + "\r\n" }.joined().utf8)
            .write(to: URL(fileURLWithPath: world.bench.root + "/打印/打印.csv"))
        let first = try world.bench.run("import", "打印", "--commit", "--json", now: now).object()
        #expect(first["entered"] as? Int == 2)
        let sequence = try #require(first["last"] as? Int)
        let undo = ["undo", "--import", "\(sequence)", "--kind", "录错", "--reason", "导错了文件"]
        let before = try world.events()
        #expect(world.bench.run(undo, now: now).remark.hasPrefix("✗ R-ANN-01 "))
        #expect(world.bench.run(undo + ["--approver", "P0039"], now: now).exit == .usage)
        #expect(try world.events() == before)
        let undone = try world.bench.run(undo + ["--approver", "P0003", "--json"], now: now)
            .object()
        #expect((undone["events"] as? [Any])?.count == 2)
        #expect(world.bench.run(undo + ["--approver", "P0003"], now: now).exit == .usage)
        let again = try world.bench.run("import", "打印", "--commit", "--json", now: now).object()
        #expect(again["entered"] as? Int == 2)
        let third = try world.bench.run("import", "打印", "--commit", "--json", now: now).object()
        #expect(third["entered"] as? Int == 0 && third["alreadyEntered"] as? Int == 2)
        #expect(world.bench.run("verify", now: now).exit == .done)
    }
}
