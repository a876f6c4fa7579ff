import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

/// A ledger with one thing wrong; everything else (chain, numbers, checkpoint, the signatures of
/// whoever has his key) is made to fit, so that one check alone can find it.
struct VerifyFixture: Sendable, CustomTestStringConvertible {
    var name: String
    var check: Check
    /// The first fault.
    var kind: Fault.Kind
    var sequence: Int?
    var make: @Sendable (inout Town) throws -> Void

    init(
        _ name: String, _ check: Check, _ kind: Fault.Kind, at sequence: Int?,
        _ make: @escaping @Sendable (inout Town) throws -> Void
    ) {
        self.name = name
        self.check = check
        self.kind = kind
        self.sequence = sequence
        self.make = make
    }

    var testDescription: String { name }

    static let all = lines + commits + keys + heads

    private static let lines: [VerifyFixture] = [
        VerifyFixture("a space in line 9", .canonical, .notCanonical, at: 9) { town in
            town.made.lines[9].raw = [0x7B, 0x20] + town.made.bytes[9].dropFirst()
        },
        VerifyFixture("line 10 calls itself 11", .sequence, .sequenceGap, at: 10) { town in
            town.addHousehold("D", by: town.second)
            town.made.lines[10].sequence = 11
        },
        // Signed and published so: then it is the line before that doesn't fit.
        VerifyFixture("line 9 names another line before it", .chain, .chainBroken, at: 8) { town in
            town.made.lines[9].previous = town.made.leaves[3]
        },
        VerifyFixture("line 0 names a line before it", .chain, .chainBroken, at: 0) { town in
            var bare = Town.bare(town)
            bare.lines[0].previous = town.made.leaves[3]
            town.made = bare
        },
        VerifyFixture("another ledger's event", .source, .notCanonical, at: 10) { town in
            var event = Town.event(10, household: "D", version: 0, by: town.second)
            event.source = "other.example/2019"
            town.made.commit([event], by: [town.second])
        },
        VerifyFixture("a second opening", .source, .notCanonical, at: 10) { town in
            var event = Town.opening(town.log, keepers: [town.keeper])
            event.id = Town.id(10)
            event.subjectVersion = 1
            town.made.commit([event], by: [town.keeper])
        },
        VerifyFixture("an id for the second time", .ids, .subjectGap, at: 10) { town in
            var event = Town.event(10, household: "D", version: 0, by: town.second)
            event.id = Town.id(5)
            town.made.commit([event], by: [town.second])
        },
        VerifyFixture("a version left out", .versions, .subjectGap, at: 10) { town in
            town.made.commit(
                [Town.event(10, household: "A", version: 4, by: town.second)], by: [town.second])
        },
        VerifyFixture("NUL bytes between two lines", .files, .strayBytes, at: 9) { town in
            let log = Array(town.made.disk.files["/ledger/log/000000.jsonl"] ?? [])
            let start = log.dropLast().lastIndex(of: 0x0A) ?? 0
            town.made.others["/ledger/log/000000.jsonl"] =
                log[...start] + [0, 0, 0] + log[(start + 1)...]
        },
        VerifyFixture("a log file behind a missing one", .files, .strayBytes, at: nil) { town in
            town.made.others["/ledger/log/000002.jsonl"] = []
        },
    ]

    private static let commits: [VerifyFixture] = [
        VerifyFixture("the clock goes back", .recordedOrder, .clockBackwards, at: 10) { town in
            town.addHousehold("D", by: town.second, recorded: 8_999)
        },
        VerifyFixture("after goes back", .after, .chainBroken, at: 10) { town in
            town.made.commit(
                [Town.event(10, household: "D", version: 0, by: town.second)], by: [town.second],
                after: 8)
        },
        VerifyFixture("after covers the commit's own line", .after, .chainBroken, at: 10) { town in
            town.made.commit(
                [
                    Town.event(10, household: "D", version: 0, by: town.second),
                    Town.event(11, household: "D", version: 1, by: town.second),
                ], by: [town.second], after: 11)
        },
        VerifyFixture("two recorders in one commit", .commitRuns, .commitUnsigned, at: 11) { town in
            town.made.commit(
                [
                    Town.event(10, household: "D", version: 0, by: town.second),
                    Town.event(11, household: "D", version: 1, by: town.third),
                ], by: [town.second])
        },
        VerifyFixture("two times in one commit", .commitRuns, .clockBackwards, at: 11) { town in
            town.made.commit(
                [
                    Town.event(10, household: "D", version: 0, by: town.second),
                    Town.event(11, household: "D", version: 1, by: town.second),
                ], by: [town.second])
            town.made.lines[11].recorded =
                Timestamp(
                    milliseconds: town.made.lines[10].recorded.milliseconds + 1) ?? .zero
        },
        VerifyFixture("the recorder signs second", .commitRuns, .commitUnsigned, at: 10) { town in
            town.made.commit(
                [Town.event(10, household: "D", version: 0, by: town.second)],
                by: [town.third, town.second])
        },
        VerifyFixture("a commit without its end", .commitRuns, .commitUnsigned, at: 10) { town in
            town.addHousehold("D", by: town.second)
            town.made.lines[10].hasMore = true
            town.made.lines[10].signatures = []
        },
        VerifyFixture("a signature before the end", .commitRuns, .commitUnsigned, at: 3) { town in
            town.made.lines[3].signatures = town.made.lines[4].signatures
            // What was signed over these lines goes.
            town.made.lines.removeLast(5)
        },
        VerifyFixture("a commit of 1,025 lines", .commitRuns, .commitUnsigned, at: 1_034) { town in
            let signer = town.second
            let events = (10..<1_035).map {
                Town.event($0, household: "D", version: $0 - 10, by: signer)
            }
            town.made.commit(events, by: [signer])
        },
        VerifyFixture("no signature", .signatures, .commitUnsigned, at: 10) { town in
            town.addHousehold("D", by: town.second)
            town.made.lines[10].signatures = []
        },
        VerifyFixture("a signature by somebody else's hand", .signatures, .signatureWrong, at: 10) {
            town in
            town.made.commit(
                [Town.event(10, household: "D", version: 0, by: town.second)],
                by: [(town.second.key, town.third.privateKey)])
        },
        VerifyFixture("one person signs twice", .signatures, .commitUnsigned, at: 10) { town in
            town.made.commit(
                [Town.event(10, household: "D", version: 0, by: town.second)],
                by: [town.second, town.second])
        },
        VerifyFixture("signed by key, without the signer's", .signatures, .commitUnsigned, at: 10) {
            town in
            var event = Town.event(
                10, household: "D", version: 0, by: town.second,
                data: ["method": "key", "signer": "P0003"])
            event.type = "table.signed.v1"
            town.made.commit([event], by: [town.second])
        },
        VerifyFixture("an act signed offline, altered", .signatures, .signatureWrong, at: 10) {
            town in
            town.addOfflineAct(signed: "{\"a\":1}", recorded: "{\"a\":2}")
        },
    ]

    private static let keys: [VerifyFixture] = [
        VerifyFixture("a revoked key signs", .keyValidity, .keyNotValid, at: 11) { town in
            town.made.commit(
                [town.revoke(town.second, number: 10, by: town.keeper)], by: [town.keeper])
            town.made.commit(
                [Town.event(11, household: "D", version: 0, by: town.second)], by: [town.second])
        },
        VerifyFixture(
            "a key co-signs its revocation by another", .keyValidity, .keyNotValid, at: 10
        ) { town in
            town.made.commit(
                [town.revoke(town.second, number: 10, by: town.keeper)],
                by: [town.keeper, town.second])
        },
        VerifyFixture("a key signs after its last day", .keyValidity, .keyNotValid, at: 11) {
            town in
            let new = try vectorKey("P0004", first: 0x80)
            town.made.commit(
                [
                    town.enrol(
                        new, number: 10, more: ["notAfter": "2026-11-23", "attestor": "P0002"])
                ], by: [town.keeper, town.second])
            town.made.commit(
                [Town.event(11, household: "D", version: 0, by: new)], by: [new])
        },
        VerifyFixture("a clerk enrols a key", .keyValidity, .keyNotValid, at: 11) { town in
            let new = try vectorKey("P0004", first: 0x80)
            town.made.commit(
                [
                    town.enrol(new, number: 10, by: town.second, more: ["attestor": "P0003"])
                ], by: [town.second, town.third])
            town.made.commit(
                [Town.event(11, household: "D", version: 0, by: new)], by: [new])
        },
        VerifyFixture(
            "a key enrolled without an attestor signs", .keyValidity, .keyNotValid, at: 11
        ) { town in
            let new = try vectorKey("P0004", first: 0x80)
            town.made.commit(
                [town.enrol(new, number: 10)], by: [town.keeper])
            town.made.commit(
                [Town.event(11, household: "D", version: 0, by: new)], by: [new])
        },
        VerifyFixture("one key for two people", .keyValidity, .keyNotValid, at: 10) { town in
            let same = try vectorKey("P0004", first: 0x40)
            town.made.commit(
                [town.enrol(same, number: 10, more: ["attestor": "P0002"])],
                by: [town.keeper, town.second])
        },
        VerifyFixture("the log's key for a person", .keyValidity, .keyNotValid, at: 10) { town in
            let same = try vectorKey("P0004", first: 0x00)
            town.made.commit(
                [town.enrol(same, number: 10, more: ["attestor": "P0002"])],
                by: [town.keeper, town.second])
        },
        VerifyFixture("somebody else's proof of possession", .possession, .keyNotValid, at: 10) {
            town in
            let new = try vectorKey("P0004", first: 0x80)
            town.made.commit(
                [
                    town.enrol(
                        new, number: 10, possession: town.second, more: ["attestor": "P0002"])
                ], by: [town.keeper, town.second])
        },
    ]

    private static let heads: [VerifyFixture] = [
        VerifyFixture("the checkpoint has another root", .root, .rootWrong, at: 9) { town in
            let origin = town.made.origin
            town.made.checkpointNote = Checkpoint.sign(
                origin: origin, size: 10, root: .zero, key: town.log.privateKey)
        },
        VerifyFixture("the tail is cut", .root, .cutShort, at: 9) { town in
            town.made.checkpointNote = town.made.checkpoint()
            town.made.lines.removeLast()
        },
        VerifyFixture("no checkpoint", .root, .cutShort, at: nil) { town in
            town.made.hasCheckpoint = false
        },
        VerifyFixture(
            "another key signs the checkpoint", .checkpointSignature, .signatureWrong, at: nil
        ) { town in
            town.made.checkpointNote = town.made.checkpoint(key: town.second)
        },
    ]
}

extension Town {
    mutating func addHousehold(_ household: String, by signer: TestKey, recorded: Int64? = nil) {
        made.commit(
            [Town.event(made.lines.count, household: household, version: 0, by: signer)],
            by: [signer], recorded: recorded)
    }

    /// The opening alone, by the keeper.
    static func bare(_ town: Town) -> MadeLog {
        var made = MadeLog(logKey: town.log)
        made.commit([opening(town.log, keepers: [town.keeper])], by: [town.keeper])
        return made
    }

    mutating func addOfflineAct(signed: String, recorded: String) {
        let message = Array("zeren/act/v1\n\(Vector.origin)\n\(signed)\n".utf8)
        let event = Town.event(
            made.lines.count, household: "D", version: 0, by: second,
            data: [
                "offline": [
                    "act": .string(StrictBase64.encode(Array(recorded.utf8))),
                    "key": .string(third.key.shortName),
                    "value": .string(StrictBase64.encode(third.privateKey.sign(message))),
                ]
            ])
        made.commit([event], by: [second])
    }
}
