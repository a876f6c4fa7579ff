import CryptoSuites
import Testing
import TransparencyLog

@Suite("A witness's rules [C2SP tlog-witness]")
struct WitnessRulesTests {
    private static let origin = "vector.example/2019"
    private let tree = DefinedTree(size: 20)
    private let logKey: PrivateKey
    private let verifierKey: VerifierKey

    init() throws {
        logKey = try Vector.privateKey(from: 0)
        verifierKey = try VerifierKey(name: Self.origin, publicKey: logKey.publicKey)
    }

    private var rules: WitnessRules { WitnessRules(logs: [verifierKey], name: "w.example") }

    private func note(_ size: Int, of tree: DefinedTree? = nil) throws -> SignedNote {
        let head = (tree ?? self.tree).head(size)
        return try SignedNote(
            parsing: Checkpoint.sign(
                origin: Self.origin, size: head.size, root: head.root, key: logKey))
    }

    private func request(_ old: Int, _ new: Int) throws -> WitnessRequest {
        let proof =
            old == 0 ? ConsistencyProof(hashes: []) : try tree.consistencyProof(old, new)
        return WitnessRequest(oldSize: UInt64(old), proof: proof, note: try note(new))
    }

    private func refusal(
        _ request: WitnessRequest, _ known: SignedNote?, isFirst: Bool = false,
        by rules: WitnessRules? = nil
    ) -> WitnessRefusal? {
        do throws(WitnessRefusal) {
            _ = try (rules ?? self.rules).accept(request, known: known, isFirst: isFirst)
            return nil
        } catch {
            return error
        }
    }

    @Test("every step from every size to every later one, or the same, is accepted")
    func accepted() throws {
        for new in 1...20 {
            let first = try rules.accept(request(0, new), known: nil, isFirst: true)
            #expect(first == (try note(new)))
            for old in 1...new {
                let kept = try rules.accept(request(old, new), known: note(old), isFirst: false)
                #expect(kept == (try note(new)))
            }
        }
    }

    @Test("only lines that were verified are kept")
    func keepsVerified() throws {
        let other = try Vector.privateKey(from: 0x40)
        let signed = try note(5).signed(by: other, name: "somebody.example")
        let request = WitnessRequest(
            oldSize: 0, proof: ConsistencyProof(hashes: []), note: signed)
        #expect(try rules.accept(request, known: nil, isFirst: true) == note(5))
    }

    @Test("each reason to refuse, first things first")
    func refused() throws {
        #expect(try refusal(request(0, 5), nil) == .firstNotAllowed(origin: Self.origin))
        #expect(try refusal(request(3, 5), nil, isFirst: true) == .conflict(known: 0))
        let withProof = WitnessRequest(
            oldSize: 0, proof: ConsistencyProof(hashes: [.zero]), note: try note(5))
        #expect(
            refusal(withProof, nil, isFirst: true)
                == .inconsistent(.wrongLength(found: 1, expected: 0)))
        for old in [0, 3, 5] {
            #expect(try refusal(request(old, 5), note(4), isFirst: true) == .conflict(known: 4))
        }
        // Never smaller, however the request is put.
        #expect(try refusal(request(3, 3), note(4)) == .conflict(known: 4))
        let backwards = WitnessRequest(
            oldSize: 4, proof: ConsistencyProof(hashes: []), note: try note(3))
        #expect(try refusal(backwards, note(4)) == .conflict(known: 4))
        let empty = WitnessRequest(
            oldSize: 0, proof: ConsistencyProof(hashes: []), note: try note(0))
        #expect(refusal(empty, nil, isFirst: true) == .empty)
        let stranger = WitnessRules(logs: [], name: "w.example")
        #expect(
            try refusal(request(0, 5), nil, isFirst: true, by: stranger)
                == .unknownLog(origin: Self.origin))
        let elsewhere = try VerifierKey(name: "other.example", publicKey: logKey.publicKey)
        #expect(
            try refusal(
                request(0, 5), nil, isFirst: true,
                by: WitnessRules(logs: [elsewhere], name: "w.example"))
                == .unknownLog(origin: Self.origin))
        let ownName = WitnessRules(logs: [verifierKey], name: Self.origin)
        #expect(
            try refusal(request(0, 5), nil, isFirst: true, by: ownName)
                == .ownLog(name: Self.origin))
        let falseKey = try VerifierKey(
            name: Self.origin, publicKey: Vector.privateKey(from: 0x60).publicKey)
        let reason = NoteError.signedByOtherKey(name: Self.origin, keyIDHex: verifierKey.idHex)
        #expect(
            try refusal(
                request(0, 5), nil, isFirst: true,
                by: WitnessRules(logs: [falseKey], name: "w.example")) == .notSigned(reason))
        let rotated = WitnessRules(logs: [falseKey, verifierKey], name: "w.example")
        #expect(try refusal(request(0, 5), nil, isFirst: true, by: rotated) == nil)
    }

    @Test("a fork isn't cosigned; two roots of one size are kept as evidence")
    func forks() throws {
        let fork = DefinedTree(leaves: [tree.leaves[19]] + tree.leaves.dropFirst())
        for new in 2...20 {
            for old in 1..<new {
                let proofs = [
                    try fork.consistencyProof(old, new), try tree.consistencyProof(old, new),
                ]
                for proof in proofs {
                    let request = WitnessRequest(
                        oldSize: UInt64(old), proof: proof, note: try note(new, of: fork))
                    guard case .inconsistent(.rootDiffers) = try refusal(request, note(old)) else {
                        Issue.record("\(old) to \(new)")
                        continue
                    }
                }
            }
            let request = WitnessRequest(
                oldSize: UInt64(new), proof: ConsistencyProof(hashes: []),
                note: try note(new, of: fork))
            #expect(
                try refusal(request, note(new))
                    == .splitView(known: note(new), shown: note(new, of: fork)))
            // Whatever old size it claims: the log has signed both.
            let other = WitnessRequest(
                oldSize: 0, proof: ConsistencyProof(hashes: []), note: try note(new, of: fork))
            #expect(
                try refusal(other, note(new), isFirst: true)
                    == .splitView(known: note(new), shown: note(new, of: fork)))
        }
    }

    @Test("a request comes back byte for byte; what isn't in the only form is refused")
    func requestForm() throws {
        let request = try request(5, 13)
        #expect(try WitnessRequest(parsing: request.bytes) == request)
        let text = String(decoding: request.bytes, as: UTF8.self)
        #expect(text.hasPrefix("old 5\n"))
        let cases: [(String, String, Int)] = [
            ("old 5", "old 05", 1), ("old 5", "Old 5", 1), ("old 5", "old", 1),
            ("old 5", "old -1", 1), ("old 5", "old 9223372036854775808", 1),
            ("old 5\n", "old 5\nindex 3\n", 2), ("old 5\n", "old 5\r\n", 1),
            ("old 5\n", "old 5\n" + String(repeating: "AAAA\n", count: 1), 2),
        ]
        for (old, new, line) in cases {
            let altered = text.replacing(old, with: new, maxReplacements: 1)
            #expect(throws: ProofError.malformedFile(line: line), "\(new)") {
                try WitnessRequest(parsing: Array(altered.utf8))
            }
        }
        let noCheckpoint = try SignedNote(text: "any text\n").signed(by: logKey, name: Self.origin)
        let other = WitnessRequest(oldSize: 5, proof: request.proof, note: noCheckpoint)
        #expect(throws: ProofError.checkpointBad(.malformedCheckpoint)) {
            try WitnessRequest(parsing: other.bytes)
        }
        #expect(refusal(other, try note(5)) == .notSigned(.malformedCheckpoint))
        var accepted = 0
        for bit in 0..<request.bytes.count * 8 {
            var bytes = request.bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let altered = try? WitnessRequest(parsing: bytes) else { continue }
            if refusal(altered, try note(5)) == nil { accepted += 1 }
        }
        #expect(accepted == 0)
    }
}
