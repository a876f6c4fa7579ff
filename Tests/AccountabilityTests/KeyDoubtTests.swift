import CanonicalJSON
import RuleMarks
import Testing

@testable import Accountability
@testable import HouseholdWork

@Suite("密钥疑点 [R2]")
struct KeyDoubtTests {
    /// The information officer signed the entries of 14 May, 10:00; the key was revoked at 10:30.
    private func revoked(suspectSince: String? = nil) throws -> Papers {
        var papers = try Papers.clean()
        papers.enrolKey("P09", "AAAA")
        papers.change(EntryMade.self) { $0.signers = ["P09"] }
        papers.add(
            KeyRevoked.self, "person/P09", "2031-05-14 10:30", by: "P01",
            JSONObject(present: [
                "key": "P09+00000001", "reason": "compromised",
                "suspectSince": suspectSince.map { .string($0) },
            ]))
        return papers
    }

    @Test("吊销前短时大量签名，到门槛才列，写密钥持有人")
    func findsBursts() throws {
        var papers = try revoked()
        #expect(try papers.findings(.keyMisuse).isEmpty)
        papers.setThreshold("keyBurstEvents", 2)
        let found = try papers.findings(.keyMisuse)
        #expect(found.map(\.person) == ["P09"])
        #expect(found.first?.message.contains("60 分钟内签了 2 条") == true)
        papers.setThreshold("keyBurstMinutes", 20)
        #expect(try papers.findings(.keyMisuse).isEmpty)
    }

    @Test("写明从何时起可疑的，那以后签的都列，一条也算；别人签的不算", .fires("F-KEY-01"), .silent("F-KEY-01"))
    func findsSuspectSignatures() throws {
        let found = try revoked(suspectSince: "2031-05-14T00:00:00+08:00").findings(.keyMisuse)
        #expect(found.map(\.person) == ["P09"])
        #expect(found.first?.message.contains("签了 2 条") == true)
        let later = try revoked(suspectSince: "2031-05-14T10:20:00+08:00")
        #expect(try later.findings(.keyMisuse).isEmpty)
    }

    @Test("镇上的记录也算")
    func countsTheTownsRecords() throws {
        var papers = try revoked()
        papers.change(EntryMade.self) { $0.signers = ["P01"] }
        papers.change(GuidanceGiven.self) {
            $0.signers = ["P09"]
            $0.recorded = "2031-05-14T02:00:00.000Z"
        }
        papers.setThreshold("keyBurstEvents", 1)
        #expect(try papers.findings(.keyMisuse).count == 1)
    }

    @Test("两人登记了同一把密钥，各列一条；各用各的不列")
    func findsSharedKeys() throws {
        var papers = try Papers.clean()
        papers.enrolKey("P07", "AAAA+B")
        papers.enrolKey("P12", "AAAA+C")
        papers.enrolKey("P07", "AAAA+B")
        #expect(try papers.findings(.keyMisuse).isEmpty)
        papers.enrolKey("P13", "AAAA+B")
        let found = try papers.findings(.keyMisuse)
        #expect(found.map(\.person) == ["P07", "P13"])
        #expect(found.first?.responsible == ["P07", "P13"])
    }

    @Test("不成样子的密钥记录不判")
    func skipsMalformedRecords() throws {
        var papers = try Papers.clean()
        papers.add(KeyEnrolled.self, "person/P07", "2031-05-03", by: "P01", ["key": "P07"])
        papers.add(KeyRevoked.self, "person/P07", "2031-05-03", by: "P01", ["key": "P07"])
        #expect(try papers.record().township.keys.isEmpty)
    }
}

extension Papers {
    fileprivate mutating func enrolKey(_ person: String, _ material: String) {
        add(
            KeyEnrolled.self, "person/\(person)", "2031-05-02 09:00", by: "P01",
            [
                "personId": .string(person), "key": .string("\(person)+00000001+\(material)"),
            ])
    }
}
