import Testing

@testable import CanonicalJSON

@Suite("JSON of our own files")
struct RelaxedReadingTests {
    @Test("accepts white space, any key order, any keys and any escapes")
    func acceptsOtherSpellings() throws {
        let text = " {\r\n\t\"b\" : [ 1 , -2 ] , \"\\u952e 名\" : \"\\/\\u0041\\uD83D\\ude00\" } \n"
        let expected: JSONValue = ["b": [1, -2], "键 名": "/A😀"]
        #expect(try JSONValue(reading: Array(text.utf8)) == expected)
    }

    @Test(
        "still refuses duplicates, floats, trailing commas and lone surrogates",
        arguments: [
            (#"{"a":1,"\u0061":2}"#, 7, .duplicateKey),
            (#"{"b":1,"a":2,"b":3}"#, 13, .duplicateKey),
            (#"1.5"#, 0, .notAnInteger), (#"-0"#, 0, .notAnInteger),
            (#"[1, ]"#, 4, .unexpectedByte), (#"{"a":1, }"#, 8, .unexpectedByte),
            (#""\ud83d""#, 1, .loneSurrogate), (#""\ude00""#, 1, .loneSurrogate),
            (#""\ud83d\u0041""#, 1, .loneSurrogate), (#""\u0000""#, 1, .controlCharacter),
            (#"// no"#, 0, .unexpectedByte), (#"1 2"#, 2, .trailingBytes),
        ] as [(String, Int, JSONError.Reason)])
    func refuses(text: String, offset: Int, reason: JSONError.Reason) {
        #expect(throws: JSONError(offset: offset, reason: reason)) {
            try JSONValue(reading: Array(text.utf8))
        }
    }

    @Test("refuses more bytes than the caller allows")
    func limitsSize() throws {
        #expect(try JSONValue(reading: Array("[1]".utf8), sizeMax: 3) == [1])
        #expect(throws: JSONError(offset: 3, reason: .tooLarge)) {
            try JSONValue(reading: Array("[1] ".utf8), sizeMax: 3)
        }
    }
}

@Suite("JSON values")
struct JSONValueTests {
    @Test("strings that Unicode calls equivalent are different values")
    func comparesBytes() {
        let composed: JSONValue = .string("\u{E9}")
        let decomposed: JSONValue = .string("e\u{301}")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        let object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(object.count == 2)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
    }

    @Test("members are set, replaced, merged and taken out")
    func editsObjects() {
        var object: JSONObject = ["b": 1, "a": 2]
        object["c"] = true
        object["b"] = "new"
        #expect(object.keys == ["a", "b", "c"])
        #expect(object.removeValue(forKey: "a") == 2)
        #expect(object.removeValue(forKey: "a") == nil)
        object["c"] = nil
        #expect(object == ["b": "new"])
        #expect(object.merging(["a": 0, "b": 1]) == ["a": 0, "b": 1])
        #expect(object["missing"] == nil)
        #expect(JSONObject().isEmpty)
    }

    @Test("accessors give only their own kind")
    func accesses() {
        let value: JSONValue = ["s": "x", "i": 7, "t": true, "l": [1], "n": .null]
        let object = value.objectValue
        #expect(object?["s"]?.stringValue == "x")
        #expect(object?["i"]?.integerValue == 7)
        #expect(object?["t"]?.boolValue == true)
        #expect(object?["l"]?.arrayValue == [1])
        #expect(object?["n"] == .null)
        #expect(object?["s"]?.integerValue == nil)
        #expect(object?["i"]?.stringValue == nil)
        #expect(value.arrayValue == nil)
    }
}
