import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Verify: every kind of fault, and its control [FORMAT.md §2, §3a, §9]")
struct VerifyFaultTests {
    @Test("the town's ledger, anchored or not, has no fault")
    func soundTown() throws {
        for isAnchored in [true, false] {
            let town = try Town(isAnchored: isAnchored)
            let report = try town.made.verify()
            #expect(report.codes == [])
            #expect(report.verdict == .conditional)
            #expect(report.events == 10)
            #expect(report.commits == 6)
            #expect(report.signatures == 6)
        }
    }

    @Test("it is found", arguments: VerifyFixture.all)
    func found(fixture: VerifyFixture) throws {
        var town = try Town()
        try fixture.make(&town)
        let report = try town.made.verify()
        #expect(report.verdict == .failed)
        #expect(report.firstFault?.kind == fixture.kind)
        #expect(report.firstFault?.sequence == fixture.sequence, "\(report.codes)")
    }

    @Test("with the one check switched off it isn't", arguments: VerifyFixture.all)
    func control(fixture: VerifyFixture) throws {
        var town = try Town()
        try fixture.make(&town)
        let report = try town.made.verify(.without(fixture.check))
        #expect(report.codes == [])
        #expect(report.verdict != .failed)
    }

    @Test("a key that was never enrolled, and one used in the commit that enrols it")
    func unknownKeys() throws {
        var town = try Town()
        let stranger = try vectorKey("P0009", first: 0x80)
        town.made.commit(
            [Town.event(10, household: "D", version: 0, by: stranger)], by: [stranger])
        #expect(try town.made.verify().codes == ["keyNotValid@10"])

        town = try Town()
        town.made.commit(
            [town.enrol(stranger, number: 10, more: ["attestor": "P0009"])],
            by: [town.keeper, stranger])
        #expect(try town.made.verify().codes == ["keyNotValid@10"])
    }

    @Test("an enrolment without the attestor's signature doesn't count, and that is said")
    func enrolmentWithoutAttestor() throws {
        let new = try vectorKey("P0004", first: 0x80)
        for attestor in [nil, "P0001", "P0003"] {
            var town = try Town()
            town.made.commit(
                [
                    town.enrol(
                        new, number: 10, more: attestor.map { ["attestor": .string($0)] } ?? [:])
                ],
                by: [town.keeper, town.second])
            let report = try town.made.verify()
            #expect(report.codes == [])
            #expect(report.tally.keyEventsNotCounted.map(\.sequence) == [10])
            #expect(report.notChecked.contains { $0.what == "keyEvent" })
            #expect(report.keys.count == 3)
        }
    }

    @Test("a person revokes his own key and signs that with it; afterwards it doesn't count")
    func ownRevocation() throws {
        var town = try Town()
        town.made.commit([town.revoke(town.second, number: 10, by: town.second)], by: [town.second])
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.keys.first { $0.key == town.second.key }?.revoked == 10)
        town.addHousehold("D", by: town.second)
        #expect(try town.made.verify().codes == ["keyNotValid@11"])
    }

    @Test("a clerk's revocation of somebody else's key doesn't count")
    func foreignRevocation() throws {
        var town = try Town()
        town.made.commit([town.revoke(town.third, number: 10, by: town.second)], by: [town.second])
        town.addHousehold("D", by: town.third)
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.tally.keyEventsNotCounted.map(\.sequence) == [10])
    }

    @Test("a key's last day is counted in UTC, and is a day of its validity")
    func lastDay() throws {
        var town = try Town()
        let new = try vectorKey("P0004", first: 0x80)
        town.made.commit(
            [town.enrol(new, number: 10, more: ["notAfter": "2026-11-24", "attestor": "P0002"])],
            by: [town.keeper, town.second])
        town.addHousehold("D", by: new)
        #expect(town.made.lines[11].recorded.day == "2026-11-24")
        #expect(try town.made.verify().codes == [])
    }

    @Test("a signer's own signature, on the commit or offline, makes him a signer")
    func ownKey() throws {
        var town = try Town()
        var event = Town.event(
            10, household: "D", version: 0, by: town.second,
            data: ["method": "key", "signer": "P0003"])
        event.type = "table.signed.v1"
        town.made.commit([event], by: [town.second, town.third])
        town.addOfflineAct(signed: "{\"a\":1}", recorded: "{\"a\":1}")
        town.made.lines.removeLast()
        #expect(try town.made.verify().codes == [])
        town = try Town()
        town.addOfflineAct(signed: "{\"a\":1}", recorded: "{\"a\":1}")
        #expect(try town.made.verify().codes == [])
    }

    @Test("payloads that don't fit their schema make no ledger broken")
    func schemas() throws {
        let town = try Town()
        let demands = VerifyDemands(
            schemaCheck: { type, data in
                switch type {
                case "ledger.opened.v1": .fits
                case "key.enrolled.v1": .misfit("缺 attestor（\(data.count > 0)）")
                default: .unknownType
                }
            })
        let report = try town.made.verify(demands)
        #expect(report.verdict == .conditional)
        #expect(report.faults.isEmpty)
        #expect(report.schemaFaults.map(\.sequence) == [1, 2])
        #expect(report.schemaFaults.map(\.kind) == [.schemaWrong, .schemaWrong])
        #expect(report.tally.unknownTypes == ["household.enrolled.v1": 7])
    }

    @Test("boxes whose key an erasure names count as erased")
    func erasedBoxes() throws {
        var town = try Town()
        let key = "00112233445566778899aabbccddeeff"
        town.made.commit(
            [
                Town.event(
                    10, household: "D", version: 0, by: town.second,
                    data: [
                        "sealed": ["box": "AAAA", "key": .string(key)],
                        "members": [["sealed": ["box": "AAAA", "key": .string(key)]]],
                        "note": .string("{\"box\":\"AAAA\",\"key\":\"\(key)\"}"),
                    ]),
                Town.event(
                    11, household: "E", version: 0, by: town.second,
                    data: ["sealed": ["box": "BBBB", "key": "ffffffffffffffffffffffffffffffff"]]),
            ], by: [town.second])
        var erasure = Town.event(
            12, household: "D", version: 1, by: town.second, data: ["keys": [.string(key)]])
        erasure.type = "personal.erased.v1"
        town.made.commit([erasure], by: [town.second])
        let report = try town.made.verify()
        #expect(report.codes == [])
        #expect(report.tally.boxCount == 3)
        #expect(report.erasedBoxes == 2)
    }
}
