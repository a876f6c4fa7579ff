import CryptoSuites
import Testing
import TransparencyLog

@Suite("Evidence of a split view")
struct SplitViewTests {
    private let key: VerifierKey
    private let view: SplitView

    init() throws {
        key = try VerifierKey(parsing: Vector.logKey)
        view = SplitView(
            known: try SignedNote(parsing: Array(Vector.checkpoint.utf8)),
            shown: try Self.note(3, .zero))
    }

    private static func note(_ size: UInt64, _ root: Digest) throws -> SignedNote {
        try SignedNote(
            parsing: Checkpoint.sign(
                origin: Vector.origin, size: size, root: root, key: Vector.privateKey(from: 0)))
    }

    @Test("two roots of one size, signed by the log, prove it; the notes lie in it byte for byte")
    func proves() throws {
        let read = try SplitView(parsing: view.bytes)
        #expect(read == view)
        #expect(SplitView.isHeader(of: view.bytes))
        let (known, shown) = try #require(try read.check(key))
        #expect(known.size == 3 && shown.size == 3 && known.root != shown.root)
        let text = String(decoding: view.bytes, as: UTF8.self)
        #expect(text.contains(Vector.checkpoint))
    }

    @Test("the same root, another size, another's signature prove nothing")
    func provesNothing() throws {
        let known = view.known
        #expect(try SplitView(known: known, shown: known).check(key) == nil)
        #expect(try SplitView(known: known, shown: Self.note(4, .zero)).check(key) == nil)
        let stranger = try VerifierKey(
            name: Vector.origin, publicKey: Vector.privateKey(from: 0x20).publicKey)
        #expect(throws: NoteError.self) { try view.check(stranger) }
        let forged = try SignedNote(
            parsing: Checkpoint.sign(
                origin: Vector.origin, size: 3, root: .zero, key: Vector.privateKey(from: 0x20)))
        #expect(throws: NoteError.self) {
            try SplitView(known: known, shown: forged).check(key)
        }
    }

    @Test("no bit of it may be another, and nothing may follow")
    func everyBit() throws {
        let bytes = view.bytes
        for bit in 0..<bytes.count * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let isProved = ((try? SplitView(parsing: altered).check(key)) ?? nil) != nil
            if isProved { Issue.record("bit \(bit)") }
        }
        for count in 0..<bytes.count {
            #expect((try? SplitView(parsing: Array(bytes[..<count]))) == nil)
        }
        #expect(throws: ProofError.self) { try SplitView(parsing: bytes + [0x0a]) }
        let text = String(decoding: bytes, as: UTF8.self)
        for (old, new) in [("known 1", "known 01"), ("known 1", "known +1"), ("shown", "known")] {
            let altered = text.replacing(old, with: new, maxReplacements: 1)
            #expect(throws: ProofError.self) { try SplitView(parsing: Array(altered.utf8)) }
        }
    }
}
