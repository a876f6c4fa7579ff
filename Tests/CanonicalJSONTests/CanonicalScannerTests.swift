import Testing

@testable import CanonicalJSON

@Suite("The scanner of one line")
struct CanonicalScannerTests {
    private func scanner() -> CanonicalScanner {
        CanonicalScanner(
            members: ["sequence", "event", "after", "more"], nested: "event", inner: ["id", "data"])
    }

    private func scan(_ text: String, with scanner: inout CanonicalScanner) throws(JSONError) {
        let bytes = Array(text.utf8)
        try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
            try scanner.scan(UnsafeRawBufferPointer(buffer))
        }
    }

    private func text(_ range: Range<Int>?, of line: String) -> String? {
        range.map { String(decoding: Array(line.utf8)[$0], as: UTF8.self) }
    }

    @Test("gives the ranges of the members and of the nested object's members")
    func findsMembers() throws {
        var scanner = scanner()
        let line = #"{"after":12,"event":{"data":{"x":[1]},"id":"é"},"sequence":0}"#
        try scan(line, with: &scanner)
        let slots = try (
            after: #require(scanner.slot(ofMember: "after")),
            event: #require(scanner.slot(ofMember: "event")),
            more: #require(scanner.slot(ofMember: "more")),
            sequence: #require(scanner.slot(ofMember: "sequence")),
            data: #require(scanner.slot(ofInner: "data")), id: #require(scanner.slot(ofInner: "id"))
        )
        #expect(text(scanner.member(slots.after), of: line) == "12")
        #expect(
            text(scanner.member(slots.event), of: line) == #"{"data":{"x":[1]},"id":"é"}"#)
        #expect(scanner.member(slots.more) == nil)
        #expect(text(scanner.member(slots.sequence), of: line) == "0")
        #expect(text(scanner.innerMember(slots.data), of: line) == #"{"x":[1]}"#)
        #expect(text(scanner.innerMember(slots.id), of: line) == #""é""#)

        try scan(#"{"event":[]}"#, with: &scanner)
        #expect(scanner.member(slots.after) == nil)
        #expect(scanner.innerMember(slots.id) == nil)
        #expect(scanner.slot(ofMember: "nothing") == nil)
    }

    @Test(
        "refuses unknown members of the line and of the event, and everything not canonical",
        arguments: [
            (#"{"after":1,"extra":2}"#, 12, .unknownMember), (#"{"zzz":2}"#, 2, .unknownMember),
            (#"{"event":{"data":1,"extra":2}}"#, 20, .unknownMember),
            (#"{"event":1,"after":1}"#, 12, .keyOrder),
            (#"{"after":1,"after":1}"#, 12, .duplicateKey),
            (#"{"event":{"id":1,"id":1}}"#, 18, .duplicateKey), (#"[]"#, 0, .unexpectedByte),
            (#"{"after":1.5}"#, 9, .notAnInteger), (#"{"after":1} "#, 11, .trailingBytes),
            (#"{"event":{"data":{"b":1,"a":1}}}"#, 25, .keyOrder),
        ] as [(String, Int, JSONError.Reason)])
    func refuses(text: String, offset: Int, reason: JSONError.Reason) {
        var scanner = scanner()
        #expect(throws: JSONError(offset: offset, reason: reason)) {
            try scan(text, with: &scanner)
        }
    }

    @Test("accepts exactly what the reader accepts")
    func agreesWithTheReader() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CanonicalScanner against the reader: seed \(seed)")
        var random = SplitMix(state: seed)
        var scanner = CanonicalScanner(members: ["event"], nested: "event", inner: ["data"])
        for _ in 0..<5_000 {
            let data = JSONValue.sample(depth: 2, using: &random)
            var bytes = (["event": ["data": data]] as JSONValue).canonicalBytes()
            // Only inside the value, so that the two names stay.
            let index = Int.random(in: 17..<(bytes.count - 2), using: &random)
            bytes[index] = UInt8.random(in: 0...255, using: &random)
            let read = Result { () throws(JSONError) in try JSONValue(canonical: bytes) }
            let scanned = Result { () throws(JSONError) in
                try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
                    try scanner.scan(UnsafeRawBufferPointer(buffer))
                }
            }
            switch (read, scanned) {
            case (.success, .success): break
            case (.failure(let first), .failure(let second)): #expect(first == second)
            case (.success, .failure(let error)):
                // The reader doesn't know the list of names.
                #expect(error.reason == .unknownMember, "seed \(seed)")
            case (.failure, .success): Issue.record("the scanner is more lenient: seed \(seed)")
            }
        }
    }
}
