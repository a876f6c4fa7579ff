import CanonicalJSON
import CryptoSuites
import Foundation
import Testing

@testable import EventLog

@Suite("A line [FORMAT.md §2, §3]")
struct LineTests {
    private let hasher = CryptoSuite.sha256Ed25519.makeHasher()
    /// 128 characters.
    private static let long = String(repeating: "编", count: 128)

    @Test("the golden lines are read: numbers, ranges, hashes")
    func readsTheVector() throws {
        let lines = try Vector.lines()
        try #require(lines.count == 3)
        let parsed = try lines.map(scanned)
        #expect(parsed.map(\.after) == [0, 0, 2])
        #expect(parsed.map(\.sequence) == [0, 1, 2])
        #expect(parsed.map(\.hasMore) == [true, false, false])
        #expect(parsed.map { $0.signatures == nil } == [true, false, false])
        #expect(parsed[2].recorded.description == "2026-11-24T03:00:01.250Z")
        #expect(
            zip(parsed, lines).map { hasher.hash($1[$0.event]).hex } == [
                "92434193083e87a937867f0dce26ab84a91b21db4584cecbafb7cd79027057b7",
                "c3712c0a7d593885b25d93d10e8cf3690ef4489c1c645aebfe7182365a6a935a",
                "0d3b0e5f38638ad98f5a81c89a860daa22c42c42a2e947a59338adf9bfec9ac7",
            ])
        #expect(
            lines.map { hasher.leaf($0).hex } == [
                "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
                "4b7240784e66e493c79af15d7aadc34c4417261092248ca8825f91521f5d6b09",
                "a96bb47d4fab4fe7ea2ca7c9cfa0e8f11641af8de8f133166fc479f6e2688b94",
            ])
        #expect(text(parsed[2].previous, of: lines[2]) == hasher.leaf(lines[1]).hex)
        let attributes = parsed[2].attributes
        #expect(text(attributes.id, of: lines[2]) == "019ac000-0000-7000-8000-000000000003")
        #expect(text(attributes.subject, of: lines[2]) == "household/999901100201-0001")
        #expect(text(attributes.recorder, of: lines[2]) == "P0002")
        #expect(text(attributes.actorRole, of: lines[2]) == "villageInfoOfficer")
        #expect(text(attributes.type, of: lines[2]) == "household.enrolled.v1")
        #expect(attributes.subjectVersion == 0)
        #expect(attributes.device == nil)
    }

    @Test("the golden lines are written again byte for byte from what they say")
    func writesTheVector() throws {
        var previous = Digest.zero
        for line in try Vector.lines() {
            let parsed = try scanned(line)
            let event = try Envelope(parsing: Array(line[parsed.event]))
            var signatures: [LineSignature] = []
            if let range = parsed.signatures {
                signatures = try line.withUnsafeBytes { try LineSignature.parse($0[range]) }
            }
            let text = LineText(
                after: parsed.after, event: event.canonicalBytes(), hasMore: parsed.hasMore,
                previous: previous, recorded: parsed.recorded, sequence: parsed.sequence,
                signatures: signatures)
            #expect(text.bytes == line)
            previous = hasher.leaf(line)
        }
    }

    @Test("the golden commit texts are made, and the golden signatures are over them")
    func signsTheVector() throws {
        let lines = try Vector.lines()
        let parsed = try lines.map(scanned)
        let hashes = zip(parsed, lines).map { hasher.hash($1[$0.event]) }
        let first = CommitText(
            origin: Vector.origin, after: 0, anchor: .zero, eventHashes: Array(hashes[0...1]))
        #expect(try first.bytes == Vector.bytes("commit-0.signed"))
        let second = CommitText(
            origin: Vector.origin, after: 2, anchor: hasher.leaf(lines[1]),
            eventHashes: [hashes[2]])
        #expect(try second.bytes == Vector.bytes("commit-1.signed"))

        for (index, text, key) in [
            (1, first, try Vector.keeper().0), (2, second, try Vector.clerk().0),
        ] {
            let range = try #require(parsed[index].signatures)
            let signatures = try lines[index].withUnsafeBytes {
                try LineSignature.parse($0[range])
            }
            #expect(signatures.map(\.key) == [key.shortName])
            #expect(signatures.map(\.person) == [key.name])
            #expect(key.publicKey.verify(try #require(signatures.first).value, text.bytes))
        }
    }

    @Test(
        "a line with another member, form or range is refused, and it is said which",
        arguments: [
            ("\"after\":2", "\"after\":-2", .malformed("after")),
            ("\"after\":2,", "", .missing("after")),
            ("\"after\":2", "\"after\":\"2\"", .malformed("after")),
            ("\"sequence\":2", "\"sequence\":null", .malformed("sequence")),
            (",\"sequence\":2", "", .missing("sequence")),
            ("\"previous\":\"4b", "\"previous\":\"4B", .malformed("previous")),
            ("\"previous\":\"4b", "\"previous\":\"4", .malformed("previous")),
            ("01.250Z", "01.25Z", .malformed("recorded")),
            (
                "\"signatures\":[", "\"signatures\":{}}",
                .notCanonical(
                    JSONError(offset: 696, reason: .trailingBytes))
            ),
            ("\"specversion\":\"1.0\"", "\"specversion\":\"1.1\"", .malformed("specversion")),
            ("\"id\":\"019ac", "\"id\":\"019AC", .malformed("id")),
            ("\"id\":\"019ac", "\"id\":\"19ac", .malformed("id")),
            ("T15:30:00+08:00", "T15:30:60+08:00", .malformed("time")),
            ("T15:30:00+08:00", "T15:30:00Z", .malformed("time")),
            (
                "T15:30:00+08:00\"", "T15:30:00+08:00\",\"timeprecision\":\"day\"",
                .malformed("time")
            ),
            (
                "T15:30:00+08:00\"", "T15:30:00+08:00\",\"timeprecision\":\"hour\"",
                .malformed("timeprecision")
            ),
            (
                "\"subjectversion\":0", "\"subjectversion\":2147483648",
                .malformed("subjectversion")
            ),
            ("\"recorder\":\"P0002\"", "\"recorder\":\"\"", .malformed("recorder")),
            ("\"recorder\":\"P0002\"", "\"recorder\":1", .malformed("recorder")),
            (",\"id\":", ",\"device\":\"D1\",\"id\":", .missing("devicecount")),
            (",\"id\":", ",\"devicecount\":1,\"id\":", .missing("device")),
            ("\"producer\":\"zeren/0.1.0\",", "", .missing("producer")),
            ("\"household.enrolled.v1\"", "\"household.enrolled\"", .malformed("type")),
            ("\"household.enrolled.v1\"", "\"household.enrolled.v0\"", .malformed("type")),
            ("\"household.enrolled.v1\"", "\"household.enrolled.v1x\"", .malformed("type")),
            ("\"household.enrolled.v1\"", "\"household.v1\"", .malformed("type")),
            ("\"household.enrolled.v1\"", "\"Household.enrolled.v1\"", .malformed("type")),
            ("\"household/9999", "\"town/9999", .malformed("subject")),
            ("\"household/9999", "\"household/9999/", .malformed("subject")),
            ("\"household/9999", "\"household/99 99", .malformed("subject")),
            ("\"household/999901100201-0001\"", "\"household/\"", .malformed("subject")),
            ("\"household/999901100201-0001\"", "\"household\"", .malformed("subject")),
            ("\"villageInfoOfficer\"", "\"village officer\"", .malformed("actorrole")),
            ("\"villageInfoOfficer\"", "\"村干\"", .malformed("actorrole")),
            ("\"villageInfoOfficer\"", "\"VillageOfficer\"", .malformed("actorrole")),
            ("\"actor\":\"P0002\"", "\"actor\":\"P/0002\"", .malformed("actor")),
            ("\"zeren/0.1.0\"", "\"other/1\"", .malformed("producer")),
            ("\"zeren/0.1.0\"", "\"zeren/\"", .malformed("producer")),
            ("\"zeren/0.1.0\"", "\"zeren/1 2\"", .malformed("producer")),
            (
                "\"data\":{", "\"causationid\":\"V1\",\"data\":{", .malformed("causationid")
            ),
            (
                "\"data\":{", "\"correlationid\":\"\(LineTests.long)x\",\"data\":{",
                .malformed("correlationid")
            ),
            (",\"previous\"", ",\"more\":false,\"previous\"", .malformed("more")),
        ] as [(String, String, LineFault)])
    func refuses(part: String, replacement: String, fault: LineFault) throws {
        let line = String(decoding: try Vector.lines()[2], as: UTF8.self)
        try #require(line.contains(part))
        let changed = line.replacingOccurrences(of: part, with: replacement)
        #expect {
            try scanned(Array(changed.utf8))
        } throws: { error in
            if case .notCanonical = fault, case .notCanonical = error as? LineFault { return true }
            return error as? LineFault == fault
        }
    }

    @Test(
        "what is of the form is read, whatever the work knows of it",
        arguments: [
            ("\"household.enrolled.v1\"", "\"somethingNew.seen.v12\""),
            ("\"household/9999", "\"village/9999"), ("\"household/9999", "\"township/村"),
            ("\"household/999901100201-0001\"", "\"ledger\""),
            ("\"household/9999", "\"unit/9999"), ("\"household/9999", "\"person/9999"),
            ("\"villageInfoOfficer\"", "\"mayor\""),
            ("\"zeren/0.1.0\"", "\"zeren/9/dev\""),
            ("\"data\":{", "\"correlationid\":\"\(LineTests.long)\",\"data\":{"),
            ("\"data\":{", "\"correlationid\":\"\\n\(LineTests.long.dropLast())\",\"data\":{"),
            ("\"data\":{", "\"data\":{\"a\":\"null\","),
        ])
    func readsForms(part: String, replacement: String) throws {
        let line = String(decoding: try Vector.lines()[2], as: UTF8.self)
        try #require(line.contains(part))
        _ = try scanned(Array(line.replacingOccurrences(of: part, with: replacement).utf8))
    }

    @Test(
        "a null in the payload is refused at any depth",
        arguments: [("null", 0), ("[1,null]", 3), ("{\"b\":{\"c\":null}}", 10)])
    func refusesNull(value: String, place: Int) throws {
        let line = String(decoding: try Vector.lines()[2], as: UTF8.self)
        let text = line.replacingOccurrences(of: "\"data\":{", with: "\"data\":{\"a\":\(value),")
        let start = try #require(text.range(of: "\"a\":")?.upperBound.utf16Offset(in: text))
        #expect(
            throws: LineFault.notCanonical(JSONError(offset: start + place, reason: .nullValue))
        ) {
            try scanned(Array(text.utf8))
        }
    }

    @Test("an optional attribute is read where it stands")
    func readsOptionalAttributes() throws {
        let line = String(decoding: try Vector.lines()[2], as: UTF8.self)
            .replacingOccurrences(
                of: ",\"id\":", with: ",\"device\":\"D1\",\"devicecount\":7,\"id\":"
            )
            .replacingOccurrences(
                of: "T15:30:00+08:00\"", with: "T15:30:00+08:00\",\"timeprecision\":\"minute\"")
        let bytes = Array(line.utf8)
        let attributes = try scanned(bytes).attributes
        #expect(attributes.device.map { text($0, of: bytes) } == "D1")
        #expect(attributes.deviceCount == 7)
        let event = try Envelope(parsing: Array(bytes[try scanned(bytes).event]))
        #expect(event.device == "D1")
        #expect(event.deviceCount == 7)
        #expect(event.timePrecision == .minute)
        #expect(event.canonicalBytes() == Array(bytes[try scanned(bytes).event]))
    }

    @Test("65,535 bytes are a line, one more is not")
    func limitsLength() throws {
        let line = try Vector.lines()[2]
        let name = Array("\"category\":\"".utf8)
        let place =
            try #require(
                line.indices.first { line[$0...].starts(with: name) }) + name.count
        func padded(to count: Int) -> [UInt8] {
            let padding = [UInt8](repeating: UInt8(ascii: "x"), count: count - line.count)
            return Array(line[..<place]) + padding + Array(line[place...])
        }
        #expect(try scanned(padded(to: 65_535)).sequence == 2)
        #expect(throws: LineFault.tooLong(byteCount: 65_536)) {
            try scanned(padded(to: 65_536))
        }
    }

    @Test(
        "signatures of another form are refused",
        arguments: [
            "[]", "[{}]", #"[{"key":"P1+0011223","value":"AA=="}]"#,
            #"[{"key":"P1+0011223G","value":"AA=="}]"#, #"[{"key":"+00112233","value":"AA=="}]"#,
            #"[{"key":"P1+00112233","value":"AB=="}]"#, #"[{"key":"P1+00112233","value":""}]"#,
            #"[{"key":"P1+00112233","value":"AA==","x":1}]"#, #"[{"value":"AA=="}]"#,
            #"[{"key":"P\"1+00112233","value":"AA=="}]"#,
        ])
    func refusesSignatures(array: String) {
        let bytes = Array(array.utf8)
        #expect(throws: LineFault.malformed("signatures")) {
            try bytes.withUnsafeBytes { try LineSignature.parse($0[...]) }
        }
    }

    @Test("sixteen persons may sign, seventeen may not, nor one person twice")
    func limitsSignatures() throws {
        func parse(_ persons: [Int]) throws -> [LineSignature] {
            let entries = persons.map { "{\"key\":\"P\($0)+00112233\",\"value\":\"AA==\"}" }
            let bytes = Array("[\(entries.joined(separator: ","))]".utf8)
            return try bytes.withUnsafeBytes { try LineSignature.parse($0[...]) }
        }
        #expect(try parse(Array(1...16)).map(\.person).last == "P16")
        #expect(throws: LineFault.malformed("signatures")) { try parse(Array(1...17)) }
        #expect(throws: LineFault.personSignsTwice("P3")) { try parse([3, 1, 3]) }
    }

    @Test("a digest knows its own hex")
    func comparesHex() {
        let digest = hasher.hash(Array("x".utf8))
        let hex = Array(digest.hex.utf8)
        var other = hex
        other[63] ^= 1
        #expect(hex.withUnsafeBytes { digest.isSpelled($0[...]) })
        #expect(!other.withUnsafeBytes { digest.isSpelled($0[...]) })
        #expect(!hex.dropLast().withUnsafeBytes { digest.isSpelled($0[...]) })
    }
}
