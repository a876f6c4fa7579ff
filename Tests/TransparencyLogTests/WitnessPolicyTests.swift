import CryptoSuites
import Testing
import TransparencyLog

@Suite("Policies of witnesses [C2SP tlog-policy]")
struct WitnessPolicyTests {
    private let keys: [PrivateKey]
    private let written: [String]
    private let note: SignedNote

    init() throws {
        keys = try (0..<5).map { try Vector.privateKey(from: UInt8(0x20 * ($0 + 1))) }
        written = try keys.enumerated().map { index, key in
            try WitnessKey(name: "w\(index).example", publicKey: key.publicKey).description
        }
        note = try SignedNote(parsing: Array(Vector.checkpoint.utf8))
    }

    private func cosigned(_ witnesses: [Int]) throws -> SignedNote {
        var note = note
        for index in witnesses {
            note = note.adding(
                try Cosignature.sign(
                    note, by: keys[index], name: "w\(index).example", time: 7))
        }
        return note
    }

    private func lines(_ rest: String) -> [UInt8] {
        let named = written.enumerated().map {
            "witness \(["X1", "X2", "X3", "Y1", "Y2"][$0]) \($1)"
        }
        return Array((["log \(Vector.logKey)"] + named + [rest, ""]).joined(separator: "\n").utf8)
    }

    /// Source: C2SP tlog-policy, "Example policy", with two Y-witnesses.
    @Test("the page's policy of two levels, over all 32 sets of cosigners")
    func levels() throws {
        let policy = try WitnessPolicy(
            parsing: lines(
                """
                # two organisations
                group X-witnesses 2 X1 X2 X3
                \tgroup  Y-witnesses any Y1 Y2

                group X-and-Y all X-witnesses Y-witnesses
                quorum X-and-Y
                """))
        #expect(policy.logs.map(\.description) == [Vector.logKey])
        for set in 0..<32 {
            let chosen = (0..<5).filter { set >> $0 & 1 == 1 }
            let isMet =
                chosen.filter { $0 < 3 }.count >= 2 && !chosen.filter { $0 >= 3 }.isEmpty
            let note = try cosigned(chosen)
            #expect(policy.isMet(by: note) == isMet, "\(chosen)")
            #expect(policy.cosigners(of: note).map(\.name) == chosen.map { "w\($0).example" })
        }
    }

    @Test("k of n counts keys once; one that signs twice, or badly, counts no more for it")
    func counting() throws {
        let policy = try WitnessPolicy(parsing: lines("group G 2 X1 X2 X3\nquorum G"))
        #expect(try policy.isMet(by: cosigned([0, 0])) == false)
        #expect(try policy.isMet(by: cosigned([0, 1])))
        #expect(try policy.isMet(by: cosigned([3, 4])) == false)
        let bad = try NoteSignature(
            name: "w1.example", keyID: WitnessKey(parsing: written[1])?.keyID ?? 0,
            signature: [UInt8](repeating: 1, count: 72))
        #expect(try policy.isMet(by: cosigned([0]).adding(bad)) == false)
        #expect(try policy.isMet(by: cosigned([0, 1]).adding(bad)) == false)
        #expect(try policy.isMet(by: cosigned([0, 2]).adding(bad)))
        let one = try WitnessPolicy(parsing: lines("quorum X1"))
        #expect(try one.isMet(by: cosigned([0])) && !one.isMet(by: cosigned([1])))
        let none = try WitnessPolicy(parsing: lines("quorum none"))
        #expect(none.isMet(by: note))
    }

    @Test("what isn't a policy is refused, with its line")
    func malformed() throws {
        let twin = try WitnessKey(name: "twin.example", publicKey: keys[0].publicKey)
        let cases: [(String, Int)] = [
            ("", 0), ("quorum X9", 7), ("quorum X1\nquorum X1", 8), ("quorum", 7),
            ("group G 2 X1\nquorum G", 7), ("group G 0 X1\nquorum G", 7),
            ("group G 01 X1 X2\nquorum G", 7), ("group G some X1\nquorum G", 7),
            ("group G any\nquorum G", 7), ("group G any X1 X1\nquorum G", 7),
            ("group G any X1 none\nquorum G", 7), ("group none any X1\nquorum X1", 7),
            ("group X1 any X2\nquorum X1", 7), ("group G any H\ngroup H any X1\nquorum G", 7),
            ("group G any X1\ngroup H any X1 X2\nquorum H", 8),
            ("witness Z \(twin)\nquorum X1", 7), ("witness Z \(Vector.logKey)\nquorum X1", 7),
            ("log \(written[0])\nquorum X1", 7), ("log \(Vector.logKey)\nquorum X1", 7),
            ("quorum X1\r", 0), ("quorum X1\u{0}", 0), ("Quorum X1", 7), ("quorum X1 X2", 7),
        ]
        for (text, line) in cases {
            #expect(throws: WitnessPolicy.Malformed(line: line), "\(text)") {
                try WitnessPolicy(parsing: lines(text))
            }
        }
        let comments = " \t# quorum X2\n\n  quorum\tX1  \n#"
        #expect(try WitnessPolicy(parsing: lines(comments)).isMet(by: cosigned([0])))
    }
}
