import Testing

@testable import CanonicalJSON

@Suite("Canonical JSON [FORMAT.md §0, RFC 8785]")
struct CanonicalFormTests {
    @Test("writes RFC 8785's string example with its escapes")
    func writesTheStringExample() {
        // Source: RFC 8785, section 3.2.2 (the member `string`).
        let value: JSONValue = .string("\u{20ac}$\u{0F}\u{0a}A'\u{42}\u{22}\u{5c}\\\"/")
        let expected = #""€$\u000f\nA'B\"\\\\\"/""#
        #expect(value.text(pretty: false) == expected)
    }

    @Test("sorts keys by UTF-16 code units as RFC 8785's example does")
    func sortsKeysByUTF16() {
        // Source: RFC 8785, section 3.2.3.
        let object: JSONObject = [
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis",
        ]
        #expect(
            object.members.map { $0.value.stringValue } == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
                "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet",
            ])
    }

    @Test("writes literals, integers and nesting without white space")
    func writesEachKind() {
        let value: JSONValue = [
            "b": [true, false, .null, 0, -1], "a": ["x": [:], "": []],
            "max": 9_007_199_254_740_991,
        ]
        #expect(
            value.text(pretty: false)
                == #"{"a":{"":[],"x":{}},"b":[true,false,null,0,-1],"max":9007199254740991}"#)
        #expect(
            value.text(pretty: true) == """
                {
                  "a": {
                    "": [],
                    "x": {}
                  },
                  "b": [
                    true,
                    false,
                    null,
                    0,
                    -1
                  ],
                  "max": 9007199254740991
                }
                """)
    }

    @Test(
        "reads what is canonical and writes the same bytes",
        arguments: [
            #"{}"#, #"[]"#, #""""#, #"0"#, #"-1"#, #"null"#, #"true"#, #"false"#,
            #"9007199254740991"#, #"-9007199254740991"#, #"{"A":1,"a":{"b.c_d-9":[[],{}]}}"#,
            #""\"\\\b\t\n\f\r\u0001\u000b\u001f/é陈😀""#, "\"\u{7f}\u{80}\u{2028}\u{ffff}\"",
        ])
    func readsCanonical(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(try JSONValue(canonical: bytes).canonicalBytes() == bytes)
        #expect(try JSONValue(reading: bytes).canonicalBytes() == bytes)
    }

    @Test(
        "refuses what is not canonical and says where and why",
        arguments: [
            (#""#, 0, .endsEarly), (#"{"#, 1, .endsEarly), (#"{"a":1"#, 6, .endsEarly),
            (#""abc"#, 4, .endsEarly), (#"tru"#, 3, .endsEarly), (#"-"#, 1, .endsEarly),
            (#" 1"#, 0, .unexpectedByte), (#"{"a": 1}"#, 5, .unexpectedByte),
            (#"{"a":1,}"#, 7, .unexpectedByte), (#"[1,]"#, 3, .unexpectedByte),
            (#"[1 ]"#, 2, .unexpectedByte), (#"nul1"#, 3, .unexpectedByte),
            ("1\n", 1, .trailingBytes), (#"{}{}"#, 2, .trailingBytes),
            (#"1.0"#, 0, .notAnInteger), (#"1e2"#, 0, .notAnInteger), (#"-0"#, 0, .notAnInteger),
            (#"01"#, 0, .notAnInteger), (#"[1E2]"#, 1, .notAnInteger),
            (#"9007199254740992"#, 0, .integerTooLarge),
            (#"-9007199254740992"#, 0, .integerTooLarge),
            (#"99999999999999999999999999"#, 0, .integerTooLarge),
            ("\"\u{01}\"", 1, .controlCharacter), ("\"\u{00}\"", 1, .controlCharacter),
            (#""\u0000""#, 1, .controlCharacter), (#""\/""#, 1, .wrongEscape),
            (#""\u000A""#, 1, .wrongEscape), (#""\u000a""#, 1, .wrongEscape),
            (#""\u0041""#, 1, .wrongEscape), (#""\u00e9""#, 1, .wrongEscape),
            (#""\ud83d\ude00""#, 1, .wrongEscape), (#""\x41""#, 1, .wrongEscape),
            (#"{"":1}"#, 2, .wrongKey), (#"{"a b":1}"#, 3, .wrongKey), (#"{"é":1}"#, 2, .wrongKey),
            (#"{"\u0061":1}"#, 2, .wrongKey), (#"{"b":1,"a":2}"#, 8, .keyOrder),
            (#"{"ab":1,"a":2}"#, 9, .keyOrder), (#"{"a":1,"a":2}"#, 8, .duplicateKey),
        ] as [(String, Int, JSONError.Reason)])
    func refusesOtherSpellings(text: String, offset: Int, reason: JSONError.Reason) {
        #expect(throws: JSONError(offset: offset, reason: reason)) {
            try JSONValue(canonical: Array(text.utf8))
        }
    }

    @Test("a key of 64 characters is read, one of 65 is not")
    func limitsKeys() throws {
        let longest = #"{""# + String(repeating: "k", count: 64) + #"":0}"#
        #expect(try JSONValue(canonical: Array(longest.utf8)).objectValue?.count == 1)
        let tooLong = #"{""# + String(repeating: "k", count: 65) + #"":0}"#
        #expect(throws: JSONError(offset: 2, reason: .wrongKey)) {
            try JSONValue(canonical: Array(tooLong.utf8))
        }
    }

    @Test("32 containers inside one another are read, 33 are not")
    func limitsDepth() throws {
        let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(try JSONValue(canonical: Array(deepest.utf8)).arrayValue != nil)
        #expect(throws: JSONError(offset: 32, reason: .tooDeep)) {
            try JSONValue(canonical: Array("[\(deepest)]".utf8))
        }
        #expect(throws: JSONError(offset: 32, reason: .tooDeep)) {
            try JSONValue(reading: Array("[\(deepest)]".utf8))
        }
    }

    @Test(
        "refuses bytes that are not well-formed UTF-8",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
            [0xED, 0xA0, 0x80], [0xE9, 0x99], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x98, 0x28],
        ] as [[UInt8]])
    func refusesWrongUTF8(sequence: [UInt8]) {
        let bytes = [0x22] + sequence + [0x22]
        #expect(throws: JSONError(offset: 1, reason: .invalidUTF8)) {
            try JSONValue(canonical: bytes)
        }
        #expect(throws: JSONError(offset: 1, reason: .invalidUTF8)) {
            try JSONValue(reading: bytes)
        }
    }

    @Test("random values come back from their bytes")
    func roundTrips() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CanonicalJSON round trips: seed \(seed)")
        var random = SplitMix(state: seed)
        for _ in 0..<2_000 {
            let value = JSONValue.sample(depth: 0, using: &random)
            let bytes = value.canonicalBytes()
            #expect(try JSONValue(canonical: bytes) == value, "seed \(seed)")
            #expect(try JSONValue(reading: bytes) == value, "seed \(seed)")
            let pretty = Array(value.text(pretty: true).utf8)
            #expect(try JSONValue(reading: pretty) == value, "seed \(seed)")
        }
    }

    @Test("whatever is accepted after a random change is written again as the same bytes")
    func acceptsOnlyOneSpelling() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CanonicalJSON mutations: seed \(seed)")
        var random = SplitMix(state: seed)
        for _ in 0..<5_000 {
            var bytes = JSONValue.sample(depth: 0, using: &random).canonicalBytes()
            let index = Int.random(in: bytes.indices, using: &random)
            bytes[index] = UInt8.random(in: 0...255, using: &random)
            guard let value = try? JSONValue(canonical: bytes) else { continue }
            #expect(value.canonicalBytes() == bytes, "seed \(seed)")
        }
    }
}
