import CanonicalJSON
import Foundation
import Testing

@testable import Ledger

@Suite("The checker of schemas")
struct SchemaCheckerTests {
    private func checker(_ schema: String) throws -> SchemaChecker {
        let text = #"{"$schema":"https://json-schema.org/draft/2020-12/schema","# + schema + "}"
        return try SchemaChecker(files: ["a.b.v1.json": text])
    }

    private func verdict(_ schema: String, _ data: JSONObject) throws -> String? {
        try checker(schema).check(type: "a.b.v1", data: data)
    }

    @Test("knows every keyword of the carried schemas")
    func carriedSchemasAreUnderstood() throws {
        let checker = try SchemaChecker()
        #expect(checker.knows(type: "table.signed.v1"))
        #expect(!checker.knows(type: "table.signed.v2"))
        #expect(!checker.knows(type: "plan-2019"))
    }

    @Test(
        "refuses a schema that says what it doesn't know",
        arguments: [
            #""format":"date""#, #""type":["string","null"]"#, #""type":"number""#,
            #""unevaluatedProperties":true"#, #""allOf":[]"#, #""$ref":"other.json""#,
            ##""$ref":"#/$defs/none""##, #""pattern":"[a-z]+""#, #""required":"a""#,
            ##""$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/a"}}"##,
            #""unevaluatedProperties":false,"oneOf":[{"properties":{"a":true}}]"#,
            #""$defs":{"a":{"not":true}}"#,
        ])
    func unknownKeywordsAreErrors(schema: String) {
        #expect(throws: SchemaError.self) { try checker(schema) }
    }

    @Test("says where the payload doesn't fit, and never what stands there")
    func misfitsArePlaced() throws {
        let schema = #"""
            "type":"object","required":["list"],"properties":{"list":{"type":"array","items":
            {"type":"object","required":["name"],"properties":{"name":{"type":"string",
            "maxLength":3}},"unevaluatedProperties":false}}},"unevaluatedProperties":false
            """#
        #expect(try verdict(schema, ["list": [["name": "甲乙丙"]]]) == nil)
        let long = try #require(try verdict(schema, ["list": [["name": "甲"], ["name": "张三李四"]]]))
        #expect(long.hasPrefix("/list/1/name "))
        #expect(!long.contains("张"))
        #expect(try verdict(schema, ["list": [[:]]]) == "/list/0 缺少 name")
        #expect(
            try verdict(schema, ["list": [["name": "甲", "more": 1]]]) == "/list/0 有不认识的成员 more")
        #expect(try verdict(schema, [:]) == "内容 缺少 list")
    }

    @Test("of oneOf exactly one must fit")
    func oneOfIsExactlyOne() throws {
        let schema = #""oneOf":[{"required":["a"]},{"required":["b"]}]"#
        #expect(try verdict(schema, ["a": 1]) == nil)
        #expect(try verdict(schema, ["b": 1]) == nil)
        #expect(try verdict(schema, ["a": 1, "b": 1]) != nil)
        #expect(try verdict(schema, ["c": 1]) != nil)
    }

    @Test("names of members may have a form, and what isn't named a schema")
    func mapsAreChecked() throws {
        let schema = #"""
            "propertyNames":{"pattern":"^[a-z]+$"},"properties":{"a":{"type":"string"}},
            "additionalProperties":{"type":"integer","minimum":0}
            """#
        #expect(try verdict(schema, ["a": "x", "b": 1]) == nil)
        #expect(try verdict(schema, ["a": 1]) != nil)
        #expect(try verdict(schema, ["b": -1]) == "/b 应为 不小于 0")
        #expect(try verdict(schema, ["B": 1]) != nil)
    }

    @Test("reads the payload as it stands in a line")
    func bytesAreRead() throws {
        let checker = try checker(#""required":["a"]"#)
        func check(_ text: String) -> String? {
            Array(text.utf8).withUnsafeBytes { checker.check(type: "a.b.v1", data: $0) }
        }
        let (good, bad, loose) = (check(#"{"a":1}"#), check(#"{"b":1}"#), check(#"{ "a": 1 }"#))
        #expect(good == nil)
        #expect(bad == "内容 缺少 a")
        #expect(loose == "内容 不是规范的 JSON")
    }

    @Test("a pattern takes all of a text or nothing")
    func patternsMatch() throws {
        let cases: [(pattern: String, yes: [String], no: [String])] = [
            (
                "^[0-9]{4}-(0[1-9]|1[0-2])$", ["2019-03", "2019-12"],
                ["2019-13", "2019-3", "2019-030"]
            ),
            ("^[^ +/]+$", ["甲村", "P0001"], ["", "a b", "a/b", "+"]),
            (
                "^[A-Za-z0-9+/]+={0,2}$", ["AA==", "AAA=", "AAAA"],
                ["", "=", "A===", "AA=A", "AA==\n"]
            ),
            ("^a\\+[0-9a-f]{2,3}b*$", ["a+00", "a+fffbb"], ["a+0", "a+ffff", "aa+00"]),
            ("^(ab|a)(c|bcd)$", ["abc", "ac", "abcd", "abbcd"], ["ab", "abcdd"]),
            ("^(x|(y|z)[a_-]*)$", ["x", "y", "z-_a"], ["", "xa", "zb"]),
        ]
        for (source, yes, no) in cases {
            let pattern = try #require(SchemaPattern(source), "\(source)")
            for text in yes { #expect(pattern.matches(text), "\(source) \(text)") }
            for text in no { #expect(!pattern.matches(text), "\(source) \(text)") }
        }
    }

    @Test(
        "a pattern of another form is refused, not misread",
        arguments: [
            "abc", "^abc", "abc$", "^a.c$", "^\\d$", "^a?$", "^(ab)+$", "^[^a]$", "^[^a]{2}$",
            "^[z-a]$", "^(a$", "^a{2,1}$", "^[a$", "^a|b$", "^a)$", "^é$",
        ])
    func unknownPatternsAreRefused(source: String) {
        #expect(SchemaPattern(source) == nil)
    }
}
